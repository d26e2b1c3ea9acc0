// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wagewarden.access.api.AuthorityFunction.CONSTRUCTION;
import static org.wagewarden.access.api.AuthorityFunction.HUMAN_RESOURCES;
import static org.wagewarden.access.api.AuthorityFunction.WATER;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Role;
import org.wagewarden.platform.api.Article;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.registry.api.Appointment;
import org.wagewarden.registry.api.AppointmentDraft;
import org.wagewarden.registry.api.AppointmentId;
import org.wagewarden.registry.api.Officer;
import org.wagewarden.registry.api.OfficerChange;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.Project;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.registry.api.ProjectState;

/** What {@code Appointments} promises (Art. 5). */
public abstract class AppointmentsContract extends RegistryContract {

    private final Caller lucheng = Callers.regulator("lucheng", CONSTRUCTION);

    @Test
    void appointsAFiledOfficerOfAnyDistrict() {
        Officer officer = people.filed("张伟", "ruian");
        Project project = people.planned("滨江商务区", "lucheng", CONSTRUCTION);
        AppointmentDraft draft = people.appointment(officer.id(), project.id(), TODAY);

        Appointment appointment =
                register.appointments().appoint(lucheng, draft).orThrow();

        assertThat(appointment.officerName()).isEqualTo("张伟");
        assertThat(appointment.projectName()).isEqualTo("滨江商务区");
        assertThat(appointment.until()).isEmpty();
        assertThat(appointment.late()).isFalse();
        assertThat(appointment.registeredAt()).isEqualTo(clock.now());
        assertThat(appointment.documentName()).isEqualTo("任命书.pdf");
        assertThat(register.appointments().of(lucheng, officer.id())).containsExactly(appointment);
        assertThat(register.appointments().of(lucheng, project.id())).containsExactly(appointment);
        assertThat(register.appointments().on(lucheng, project.id(), TODAY)).containsExactly(appointment);
        assertThat(register.appointments().on(lucheng, project.id(), TODAY.minusDays(1)))
                .isEmpty();
        assertThat(register.officers().find(city, officer.id()).orElseThrow().projectsServing())
                .isEqualTo(1);
        assertThat(audit.actions("appointment/" + appointment.id().value()))
                .containsExactly("registry.appointment.registered");
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        Officer officer = people.officer("张伟", "ruian");
        Project project = people.started("滨江商务区", "lucheng", CONSTRUCTION, TODAY.minusDays(9));
        register.projects()
                .advance(city, project.id(), 1, ProjectState.COMPLETED, TODAY)
                .orThrow();
        AppointmentDraft draft = new AppointmentDraft(
                officer.id(), project.id(), TODAY.minusDays(1), "", " ", new byte[0], false, false);

        Outcome<Appointment> outcome = register.appointments().appoint(lucheng, draft);

        assertThat(codes(outcome))
                .containsExactly(
                        "officer-not-filed",
                        "project-over",
                        "no-employment",
                        "no-employment",
                        "back-dated",
                        "document-name-missing",
                        "document-missing");
        assertThat(reasons(outcome).get(0).article()).contains(Article.of(4));
        assertThat(reasons(outcome).get(2).article()).contains(Article.of(5));
        assertThat(register.appointments().of(city, project.id())).isEmpty();
    }

    @Test
    void anOfficerWhoseFilingIsCancelledCannotBeAppointed() {
        Officer officer = people.filed("张伟", "lucheng");
        Project project = people.planned("滨江商务区", "lucheng", CONSTRUCTION);
        register.filings().cancel(Caller.platform(), officer.id(), TODAY).orThrow();

        assertThat(codes(register.appointments()
                        .appoint(lucheng, people.appointment(officer.id(), project.id(), TODAY))))
                .containsExactly("officer-not-filed");
    }

    @Test
    void somebodyEmployedElsewhereCannotBeAppointed() {
        Officer officer = people.filed("张伟", "lucheng");
        Project project = people.planned("滨江商务区", "lucheng", CONSTRUCTION);
        employ(officer, people.contractor("另一单位").id());

        Outcome<Appointment> refused =
                register.appointments().appoint(lucheng, people.appointment(officer.id(), project.id(), TODAY));
        assertThat(codes(refused)).containsExactly("no-employment");
        assertThat(reasons(refused).getFirst().text().zh()).contains("另一单位");

        employ(register.officers().find(city, officer.id()).orElseThrow(), project.contractor());
        assertThat(register.appointments()
                        .appoint(lucheng, people.appointment(officer.id(), project.id(), TODAY))
                        .isAccepted())
                .isTrue();
    }

    @Test
    void needsPermissionAndTheProjectInReach() {
        Officer officer = people.filed("张伟", "lucheng");
        Project project = people.planned("滨江商务区", "lucheng", CONSTRUCTION);
        AppointmentDraft draft = people.appointment(officer.id(), project.id(), TODAY);

        assertThat(codes(register.appointments()
                        .appoint(Callers.of(Role.DECISION_MAKER, "lucheng", CONSTRUCTION), draft)))
                .containsExactly("not-permitted");
        for (Caller other : List.of(
                Callers.regulator("lucheng", WATER), Callers.regulator("ruian", HUMAN_RESOURCES), Callers.nobody())) {
            assertThat(codes(register.appointments().appoint(other, draft))).containsExactly("not-found");
        }
        Appointment appointment =
                register.appointments().appoint(lucheng, draft).orThrow();
        Caller ruian = Callers.regulator("ruian", HUMAN_RESOURCES);
        assertThat(codes(register.appointments().end(ruian, appointment.id(), TODAY)))
                .containsExactly("not-found");
        assertThat(register.appointments().of(ruian, project.id())).isEmpty();
        assertThat(register.appointments().of(ruian, officer.id())).isEmpty();
        assertThat(register.appointments().on(ruian, project.id(), TODAY)).isEmpty();
        assertThat(codes(register.appointments()
                        .appoint(lucheng, people.appointment(OfficerId.next(), project.id(), TODAY))))
                .containsExactly("not-found");
        assertThat(codes(register.appointments()
                        .appoint(lucheng, people.appointment(officer.id(), ProjectId.next(), TODAY))))
                .containsExactly("not-found");
        assertThat(codes(register.appointments().end(lucheng, AppointmentId.next(), TODAY)))
                .containsExactly("not-found");
    }

    @Test
    void aRegistrationOnTheStartDayIsLate() {
        Project project = people.planned("滨江商务区", "lucheng", CONSTRUCTION);
        Officer early = people.filed("张伟", "lucheng");
        Officer late = people.filed("李娜", "lucheng");
        clock.set(TODAY, LocalTime.of(23, 59, 59));
        register.appointments()
                .appoint(lucheng, people.appointment(early.id(), project.id(), TODAY))
                .orThrow();
        clock.set(TODAY.plusDays(1), LocalTime.MIDNIGHT);
        register.appointments()
                .appoint(lucheng, people.appointment(late.id(), project.id(), TODAY.plusDays(1)))
                .orThrow();
        assertThat(register.appointments().of(lucheng, project.id())).noneMatch(Appointment::late);

        // A8, T24. The start is recorded afterwards, and what was registered on that day turns out to be late.
        register.projects()
                .advance(city, project.id(), 1, ProjectState.STARTED, TODAY.plusDays(1))
                .orThrow();

        assertThat(register.appointments().of(lucheng, project.id()))
                .filteredOn(Appointment::late)
                .extracting(Appointment::officerName)
                .containsExactly("李娜");
    }

    @Test
    void servesOnceInAPeriodButOnSeveralProjects() {
        Officer officer = people.filed("张伟", "lucheng");
        Project project = people.planned("滨江商务区", "lucheng", CONSTRUCTION);
        Project other = people.planned("另一工程", "ruian", WATER);
        AppointmentDraft draft = people.appointment(officer.id(), project.id(), TODAY);
        Appointment first = register.appointments().appoint(lucheng, draft).orThrow();

        assertThat(codes(register.appointments().appoint(lucheng, draft))).containsExactly("already-appointed");
        people.appoint(officer.id(), other.id(), TODAY);
        assertThat(register.officers().find(city, officer.id()).orElseThrow().projectsServing())
                .isEqualTo(2);
        register.appointments().end(lucheng, first.id(), TODAY.plusDays(5)).orThrow();
        assertThat(codes(register.appointments()
                        .appoint(lucheng, people.appointment(officer.id(), project.id(), TODAY.plusDays(5)))))
                .containsExactly("already-appointed");
        Appointment second = register.appointments()
                .appoint(lucheng, people.appointment(officer.id(), project.id(), TODAY.plusDays(6)))
                .orThrow();
        assertThat(register.appointments().of(lucheng, project.id()))
                .extracting(Appointment::id)
                .containsExactly(second.id(), first.id());
    }

    @Test
    void endsNotBeforeTodayAndNotBeforeItBegan() {
        Officer officer = people.filed("张伟", "lucheng");
        Project project = people.planned("滨江商务区", "lucheng", CONSTRUCTION);
        Appointment appointment = register.appointments()
                .appoint(lucheng, people.appointment(officer.id(), project.id(), TODAY.plusDays(3)))
                .orThrow();

        assertThat(codes(register.appointments().end(lucheng, appointment.id(), TODAY.plusDays(2))))
                .containsExactly("last-day-too-early");
        assertThat(codes(register.appointments().end(lucheng, appointment.id(), TODAY.minusDays(1))))
                .containsExactly("last-day-too-early");
        Appointment ended = register.appointments()
                .end(lucheng, appointment.id(), TODAY.plusDays(10))
                .orThrow();
        assertThat(ended.until()).contains(TODAY.plusDays(10));
        assertThat(codes(register.appointments().end(lucheng, appointment.id(), TODAY.plusDays(11))))
                .containsExactly("last-day-too-late");
        assertThat(register.appointments().on(lucheng, project.id(), TODAY.plusDays(10)))
                .hasSize(1);
        assertThat(register.appointments().on(lucheng, project.id(), TODAY.plusDays(11)))
                .isEmpty();
        clock.set(TODAY.plusDays(11));
        assertThat(codes(register.appointments().end(lucheng, appointment.id(), TODAY.plusDays(11))))
                .contains("already-ended");
        assertThat(audit.actions("appointment/" + appointment.id().value()))
                .containsExactly("registry.appointment.registered", "registry.appointment.ended");
    }

    @Test
    void onlyATakeOverReachesBack() {
        Officer officer = people.filed("张伟", "lucheng");
        Project project = people.started("滨江商务区", "lucheng", CONSTRUCTION, TODAY.minusDays(30));
        AppointmentDraft draft = people.appointment(officer.id(), project.id(), TODAY.minusDays(60));

        assertThat(codes(register.appointments().appoint(lucheng, draft))).containsExactly("back-dated");
        Appointment taken =
                register.appointments().appoint(Caller.platform(), draft).orThrow();
        assertThat(taken.late()).isFalse();
        assertThat(register.appointments().on(lucheng, project.id(), TODAY.minusDays(60)))
                .hasSize(1);
    }

    @Test
    void nothingReachesBackPastTheOpeningOfACase() {
        Officer officer = people.filed("张伟", "lucheng");
        Project project = people.started("滨江商务区", "lucheng", CONSTRUCTION, TODAY.minusDays(90));
        cases.open(
                project.id(),
                TODAY.minusDays(10).atTime(10, 0).atZone(SetClock.ZONE).toInstant());

        for (LocalDate from : List.of(TODAY.minusDays(60), TODAY.minusDays(10))) {
            Outcome<Appointment> takeOver = register.appointments()
                    .appoint(Caller.platform(), people.appointment(officer.id(), project.id(), from));
            assertThat(codes(takeOver)).as("from %s", from).containsExactly("back-dated");
        }
        assertThat(register.appointments()
                        .appoint(Caller.platform(), people.appointment(officer.id(), project.id(), TODAY.minusDays(9)))
                        .isAccepted())
                .isTrue();

        Officer successor = people.filed("李娜", "lucheng");
        cases.open(project.id(), clock.now());
        Outcome<Appointment> today =
                register.appointments().appoint(lucheng, people.appointment(successor.id(), project.id(), TODAY));
        assertThat(codes(today)).as("T19").containsExactly("back-dated");
        assertThat(reasons(today).getFirst().text().zh())
                .contains(TODAY.plusDays(1).toString());
        assertThat(register.appointments()
                        .appoint(lucheng, people.appointment(successor.id(), project.id(), TODAY.plusDays(1)))
                        .isAccepted())
                .isTrue();
    }

    @Test
    void refusesADocumentThatIsTooLarge() {
        Officer officer = people.filed("张伟", "lucheng");
        Project project = people.planned("滨江商务区", "lucheng", CONSTRUCTION);
        AppointmentDraft draft = new AppointmentDraft(
                officer.id(), project.id(), TODAY, "", "a.pdf", new byte[20 * 1024 * 1024 + 1], true, true);

        assertThat(codes(register.appointments().appoint(lucheng, draft))).containsExactly("document-too-large");
    }

    @Test
    void ofAppointmentsAtOnceExactlyOneSucceeds() throws Exception {
        Officer officer = people.filed("张伟", "lucheng");
        Project project = people.planned("滨江商务区", "lucheng", CONSTRUCTION);
        AppointmentDraft draft = people.appointment(officer.id(), project.id(), TODAY);
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            Callable<Outcome<Appointment>> appoint =
                    () -> register.appointments().appoint(lucheng, draft);
            List<Outcome<Appointment>> outcomes = new ArrayList<>();
            for (Future<Outcome<Appointment>> each : threads.invokeAll(Collections.nCopies(6, appoint))) {
                outcomes.add(each.get());
            }
            assertThat(outcomes).filteredOn(Outcome::isAccepted).hasSize(1);
        }
        assertThat(register.appointments().of(lucheng, project.id())).hasSize(1);
    }

    @Test
    void withoutAnAuditEntryThereIsNoChange() {
        Officer officer = people.filed("张伟", "lucheng");
        Project project = people.planned("滨江商务区", "lucheng", CONSTRUCTION);
        AppointmentDraft draft = people.appointment(officer.id(), project.id(), LocalDate.of(2024, 4, 1));
        audit.fail();

        assertThatThrownBy(() -> register.appointments().appoint(lucheng, draft))
                .isInstanceOf(IllegalStateException.class);
        assertThat(register.appointments().of(lucheng, project.id())).isEmpty();
    }

    private void employ(Officer officer, org.wagewarden.registry.api.ContractorId employer) {
        register.officers()
                .change(
                        city,
                        officer.id(),
                        officer.revision(),
                        new OfficerChange(officer.name(), officer.phone(), Optional.of(employer), officer.district()))
                .orThrow();
    }
}
