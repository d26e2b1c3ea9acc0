// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.platform.api.Article;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.registry.api.Appointment;
import org.wagewarden.registry.api.AppointmentId;
import org.wagewarden.registry.api.ContractorId;
import org.wagewarden.registry.api.Division;
import org.wagewarden.registry.api.DivisionId;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.Project;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.registry.api.ProjectState;
import org.wagewarden.scoring.api.ProvisionCode;
import org.wagewarden.scoring.api.Responsibility;
import org.wagewarden.scoring.api.Responsibility.Basis;
import org.wagewarden.scoring.api.Responsibility.Part;

/** Who answers for what (A11, A22, A24, A25; T17, T18, T25, T27). */
class ResponsibilityRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2028, 1, 10);
    private static final Article WAGES = Article.of(12, 1);
    private static final Article ATTENDANCE = Article.of(10, 6);

    private final OfficerId a = OfficerId.next();
    private final OfficerId b = OfficerId.next();
    private final List<Appointment> appointments = new ArrayList<>();
    private final List<Division> divisions = new ArrayList<>();
    private final Set<OfficerId> uncertified = new HashSet<>();
    private final Set<OfficerId> elsewhere = new HashSet<>();
    private Optional<LocalDate> completed = Optional.empty();
    private Optional<LocalDate> settled = Optional.empty();

    @Test
    void theDivisionDecidesWhoAnswersForWhat() {
        bothServe();
        divide("2024-03-01", share(a, "甲", WAGES), share(b, "乙", ATTENDANCE));

        Responsibility attendance = on(ProvisionCode.A10_6, "2024-03-01");
        assertThat(attendance.basis()).isEqualTo(Basis.DIVISION);
        assertThat(parts(attendance)).containsExactly(Part.NOT_RESPONSIBLE, Part.CHARGED);
        assertThat(attendance.responsible())
                .extracting(Responsibility.Person::officer)
                .containsExactly(b);
        assertThat(attendance.people().get(0).why().zh()).contains("分工.pdf", "2024-03-01", "第十条第（六）项", "乙");
        assertThat(attendance.people().get(1).why().zh()).contains("由其负责第十条第（六）项");
        assertThat(attendance.people().get(1).why().en()).startsWith("By the written division of work (分工.pdf");
        assertThat(attendance.notes()).isEmpty();

        assertThat(parts(on(ProvisionCode.A12_1, "2024-03-01"))).containsExactly(Part.CHARGED, Part.NOT_RESPONSIBLE);
    }

    @Test
    void outsideTheDivisionEveryOfficerThenServingAnswersInFull() {
        bothServe();
        Responsibility none = on(ProvisionCode.A10_9, "2024-02-29");
        assertThat(none.basis()).isEqualTo(Basis.NO_DIVISION);
        assertThat(parts(none)).containsExactly(Part.CHARGED, Part.CHARGED);
        assertThat(none.people().getFirst().why())
                .isEqualTo(new LocalText(
                        "没有书面分工，行为日在任的2名专管员各负全责。",
                        "There is no written division of work, so each of the 2 officers who served on that day is responsible in"
                                + " full."));

        divide("2024-03-01", share(a, "甲", WAGES), share(b, "乙", ATTENDANCE));
        Responsibility before = on(ProvisionCode.A10_6, "2024-02-29");
        assertThat(before.basis()).as("not yet").isEqualTo(Basis.NO_DIVISION);
        Responsibility silent = on(ProvisionCode.A10_9, "2024-03-01");
        assertThat(parts(silent)).containsExactly(Part.CHARGED, Part.CHARGED);
        assertThat(silent.basis()).isEqualTo(Basis.NO_DIVISION);
        assertThat(silent.people().getFirst().why().zh()).startsWith("书面分工（分工.pdf，自2024-03-01起）未涉及该情形");
        assertThat(silent.people().getFirst().why().en()).startsWith("The written division of work");
    }

    @Test
    void whatWasRegisteredLastHolds() {
        bothServe();
        divide("2024-03-01", share(a, "甲", ATTENDANCE));
        divide("2024-04-01", share(b, "乙", Article.of(10)));
        assertThat(parts(on(ProvisionCode.A10_6, "2024-03-31"))).containsExactly(Part.CHARGED, Part.NOT_RESPONSIBLE);
        assertThat(parts(on(ProvisionCode.A10_6, "2024-04-01"))).containsExactly(Part.NOT_RESPONSIBLE, Part.CHARGED);
        divide("2024-05-01");
        Responsibility lifted = on(ProvisionCode.A10_6, "2024-05-01");
        assertThat(lifted.basis()).isEqualTo(Basis.NO_DIVISION);
        assertThat(parts(lifted)).containsExactly(Part.CHARGED, Part.CHARGED);
    }

    @Test
    void aShareOfSomebodyWhoLeftDoesNotHelpTheOthers() {
        serve(a, "甲", "2023-10-01", "2024-03-10", "");
        serve(b, "乙", "2023-10-01", "", "");
        divide("2024-03-01", share(a, "甲", ATTENDANCE), share(b, "乙", WAGES));
        Responsibility after = on(ProvisionCode.A10_6, "2024-03-11");
        assertThat(after.basis()).isEqualTo(Basis.NO_DIVISION);
        assertThat(after.people()).extracting(Responsibility.Person::officer).containsExactly(b);
    }

    @Test
    void aFormerOfficerIsChargedByTheDayOfTheConduct() {
        serve(a, "甲", "2023-10-01", "2024-03-10", "");
        serve(b, "乙", "2024-03-11", "", "");
        Responsibility then = on(ProvisionCode.A10_1, "2024-03-10");
        assertThat(then.responsible())
                .extracting(Responsibility.Person::officer)
                .containsExactly(a);
        assertThat(then.people().getFirst().why().zh()).isEqualTo("行为日唯一在任的专管员。已于2024-03-10离任，按行为日承担责任，不转由继任者承担。");
        Responsibility later = on(ProvisionCode.A10_1, "2024-03-11");
        assertThat(later.people()).extracting(Responsibility.Person::officer).containsExactly(b);
        assertThat(later.people().getFirst().why().zh()).isEqualTo("行为日唯一在任的专管员。");
    }

    @Test
    void whoServedTwiceIsNamedOnce() {
        serve(a, "甲", "2023-10-01", "2024-03-10", "");
        serve(a, "甲", "2024-03-01", "", "");
        assertThat(on(ProvisionCode.A10_1, "2024-03-05").people()).hasSize(1);
    }

    @Test
    void withoutACertificateOnlyTheUnitIsAnswerable() {
        bothServe();
        uncertified.add(a);
        Responsibility answer = on(ProvisionCode.A10_1, "2024-03-01");
        assertThat(parts(answer)).containsExactly(Part.UNCERTIFIED, Part.CHARGED);
        assertThat(answer.people().getFirst().why().zh()).endsWith("没有记分周期，不能扣分。");
        assertThat(answer.notes()).extracting(LocalText::zh).containsExactly("由未取得合格证书的人员任职，认定承包单位未落实第五条。");
        assertThat(answer.responsible()).hasSize(2);
    }

    @Test
    void withoutAnOfficerOnlyTheUnitIsAnswerable() {
        serve(a, "甲", "2023-10-01", "2024-03-10", "");
        completed = Optional.of(LocalDate.of(2024, 6, 30));
        Responsibility vacant = on(ProvisionCode.A10_11, "2024-05-01");
        assertThat(vacant.basis()).as("the project goes on").isEqualTo(Basis.NOBODY);
        assertThat(vacant.people()).isEmpty();
        assertThat(vacant.notes().getFirst().zh()).contains("2024-05-01", "第五条");
        assertThat(on(ProvisionCode.A10_1, "2024-07-01").basis())
                .as("only ledgers are owed afterwards")
                .isEqualTo(Basis.NOBODY);
    }

    @Test
    void afterTheProjectTheLastResponsibleOfficerAnswersForTheLedgers() {
        completed = Optional.of(LocalDate.of(2024, 6, 30));
        serve(a, "甲", "2023-10-01", "2024-03-10", "");
        serve(b, "乙", "2023-10-01", "2024-06-30", "");
        Responsibility answer = on(ProvisionCode.A10_11, "2025-02-01");
        assertThat(answer.basis()).isEqualTo(Basis.LAST_OFFICER);
        assertThat(answer.responsible())
                .extracting(Responsibility.Person::officer)
                .containsExactly(b);
        assertThat(answer.people().getFirst().why().zh()).isEqualTo("项目结束后已无在任专管员，该人员为最后责任人（任职至2024-06-30）。");
        assertThat(answer.notes()).isEmpty();

        elsewhere.add(b);
        Responsibility gone = on(ProvisionCode.A10_11, "2025-02-01");
        assertThat(parts(gone)).containsExactly(Part.NOT_RESPONSIBLE);
        assertThat(gone.people().getFirst().why().zh()).endsWith("当日已不在该承包单位任职，不予追究。");
        assertThat(gone.notes()).extracting(LocalText::zh).containsExactly("最后责任人当日均已不在该承包单位任职，仅对承包单位作记录，不扣分。");
    }

    @Test
    void afterTheProjectTheDivisionOfTheLastDayCounts() {
        completed = Optional.of(LocalDate.of(2024, 6, 30));
        serve(a, "甲", "2023-10-01", "2024-06-30", "");
        serve(b, "乙", "2023-10-01", "2024-06-30", "");
        divide("2024-01-01", share(a, "甲", Article.of(10, 11)), share(b, "乙", ATTENDANCE));
        Responsibility answer = on(ProvisionCode.A10_11, "2024-07-01");
        assertThat(parts(answer)).containsExactly(Part.CHARGED, Part.NOT_RESPONSIBLE);
        assertThat(answer.people().get(1).why().zh()).contains("交由甲负责");

        uncertified.add(a);
        Responsibility without = on(ProvisionCode.A10_11, "2024-07-01");
        assertThat(parts(without)).containsExactly(Part.UNCERTIFIED, Part.NOT_RESPONSIBLE);
        assertThat(without.people().getFirst().why().zh()).contains("最后责任人").endsWith("不能扣分。");
    }

    @Test
    void aDivisionInWordsIsReadByAPerson() {
        serve(a, "甲", "2023-10-01", "", "工资");
        serve(b, "乙", "2023-10-01", "", " ");
        Responsibility answer = on(ProvisionCode.A10_6, "2024-03-01");
        assertThat(answer.basis()).isEqualTo(Basis.DIVISION_TEXT);
        assertThat(parts(answer)).containsExactly(Part.CHARGED, Part.CHARGED);
        assertThat(answer.people().get(0).why().zh()).contains("「工资」");
        assertThat(answer.people().get(1).why().zh()).contains("未写明分工");
        assertThat(answer.notes()).hasSize(1);

        divide("2024-01-01", share(a, "甲", WAGES));
        assertThat(on(ProvisionCode.A10_6, "2024-03-01").basis())
                .as("what names situations goes before words")
                .isEqualTo(Basis.NO_DIVISION);
        appointments.removeLast();
        divisions.clear();
        assertThat(on(ProvisionCode.A10_6, "2024-03-01").basis())
                .as("one officer has nothing to divide")
                .isEqualTo(Basis.NO_DIVISION);
    }

    @Test
    void ledgersAreKeptThreeYearsAfterTheLaterDay() {
        assertThat(Retention.lastDay(project())).isEmpty();
        completed = Optional.of(LocalDate.of(2024, 6, 30));
        assertThat(Retention.lastDay(project())).as("settlement unknown").isEmpty();
        settled = Optional.of(LocalDate.of(2024, 11, 15));
        assertThat(Retention.lastDay(project())).as("T27").contains(LocalDate.of(2027, 11, 15));
        settled = Optional.of(LocalDate.of(2024, 6, 1));
        assertThat(Retention.lastDay(project())).contains(LocalDate.of(2027, 6, 30));
    }

    private void bothServe() {
        serve(a, "甲", "2023-10-01", "", "");
        serve(b, "乙", "2023-10-01", "", "");
    }

    private void serve(OfficerId who, String name, String from, String until, String division) {
        appointments.add(new Appointment(
                AppointmentId.next(),
                who,
                name,
                project().id(),
                "江滨大桥",
                LocalDate.parse(from),
                Optional.of(until).filter(u -> !u.isEmpty()).map(LocalDate::parse),
                division,
                "任命书.pdf",
                Instant.EPOCH,
                false));
    }

    private void divide(String from, Division.Share... shares) {
        divisions.addFirst(new Division(
                DivisionId.next(),
                project().id(),
                LocalDate.parse(from),
                Optional.empty(),
                List.of(shares),
                "分工.pdf",
                Instant.EPOCH,
                "登记人"));
    }

    private static Division.Share share(OfficerId who, String name, Article... matters) {
        return new Division.Share(who, name, Set.of(matters));
    }

    private Responsibility on(ProvisionCode provision, String day) {
        return ResponsibilityRules.of(
                new ResponsibilityRules.Register(
                        project(),
                        appointments,
                        divisions,
                        officer -> !uncertified.contains(officer),
                        officer -> !elsewhere.contains(officer),
                        TODAY),
                provision,
                LocalDate.parse(day));
    }

    private static List<Part> parts(Responsibility answer) {
        return answer.people().stream().map(Responsibility.Person::part).toList();
    }

    private final ProjectId id = ProjectId.next();

    private Project project() {
        return new Project(
                id,
                "许可1",
                "江滨大桥",
                ContractorId.next(),
                "温州建工集团",
                new DistrictCode("lucheng"),
                "",
                AuthorityFunction.TRANSPORT,
                ProjectState.STARTED,
                Optional.of(LocalDate.of(2023, 8, 1)),
                completed,
                settled,
                1,
                1);
    }
}
