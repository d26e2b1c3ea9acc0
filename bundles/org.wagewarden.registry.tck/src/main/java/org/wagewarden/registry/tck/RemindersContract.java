// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wagewarden.access.api.AuthorityFunction.CONSTRUCTION;
import static org.wagewarden.access.api.AuthorityFunction.WATER;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Role;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.Project;
import org.wagewarden.registry.api.Reminder;
import org.wagewarden.registry.api.ReminderDraft;
import org.wagewarden.registry.api.ReminderSubject;

/** What {@code Reminders} promises (Art. 7(2), R-021). */
public abstract class RemindersContract extends RegistryContract {

    private final Caller lucheng = Callers.regulator("lucheng", CONSTRUCTION);
    private Project project;
    private OfficerId officer;

    @BeforeEach
    void anOfficerServes() {
        project = people.planned("滨江商务区", "lucheng", CONSTRUCTION);
        officer = people.filed("张伟", "lucheng").id();
        people.appoint(officer, project.id(), TODAY.minusDays(30));
    }

    @Test
    void aReminderSaysWhoRemindedWhomOfWhatAndWhenItWasRecorded() {
        Reminder first = register.reminders()
                .record(lucheng, draft(ReminderSubject.SPECIAL_ACCOUNT, TODAY.minusDays(2)))
                .orThrow();
        Reminder second = register.reminders()
                .record(lucheng, draft(ReminderSubject.GUARANTEE, TODAY.minusDays(1)))
                .orThrow();

        assertThat(first.officerName()).isEqualTo("张伟");
        assertThat(first.addressee()).isEqualTo("项目经理王某");
        assertThat(first.text()).isEqualTo("请在本周内办理，逾期将被扣分。");
        assertThat(first.on()).isEqualTo(TODAY.minusDays(2));
        assertThat(first.recordedAt()).isEqualTo(clock.now());
        assertThat(first.recordedByName()).isEqualTo(lucheng.name());
        assertThat(register.reminders().of(lucheng, project.id())).containsExactly(second, first);
        assertThat(audit.actions("project/" + project.id().value()))
                .contains("registry.reminder.recorded", "registry.reminder.recorded");
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        ReminderDraft bad = new ReminderDraft(
                project.id(), people.officer("李娜", "lucheng").id(), ReminderSubject.OTHER, TODAY.plusDays(1), "", "短");
        assertThat(codes(register.reminders().record(lucheng, bad)))
                .containsExactly("reminder-in-future", "not-appointed", "addressee-missing", "text-length");
        assertThat(codes(register.reminders().record(lucheng, draft(ReminderSubject.OTHER, TODAY.minusDays(31)))))
                .as("before the appointment")
                .containsExactly("not-appointed");
        assertThat(register.reminders().of(lucheng, project.id())).isEmpty();
    }

    @Test
    void needsPermissionAndTheProjectInReach() {
        ReminderDraft draft = draft(ReminderSubject.DELEGATED_PAYMENT, TODAY);
        assertThat(codes(register.reminders().record(Callers.of(Role.DECISION_MAKER, "lucheng", CONSTRUCTION), draft)))
                .containsExactly("not-permitted");
        assertThat(codes(register.reminders().record(Callers.regulator("lucheng", WATER), draft)))
                .containsExactly("not-found");
        register.reminders().record(lucheng, draft).orThrow();
        assertThat(register.reminders().of(Callers.regulator("lucheng", WATER), project.id()))
                .isEmpty();
        assertThat(register.reminders().of(Callers.nobody(), project.id())).isEmpty();
    }

    @Test
    void withoutAnAuditEntryThereIsNoReminder() {
        audit.fail();
        assertThatThrownBy(() -> register.reminders().record(lucheng, draft(ReminderSubject.GUARANTEE, TODAY)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(register.reminders().of(lucheng, project.id())).isEmpty();
    }

    private ReminderDraft draft(ReminderSubject subject, LocalDate on) {
        return new ReminderDraft(project.id(), officer, subject, on, "项目经理王某", "请在本周内办理，逾期将被扣分。");
    }
}
