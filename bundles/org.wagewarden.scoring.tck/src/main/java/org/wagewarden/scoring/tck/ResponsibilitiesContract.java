// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.Article;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.Division;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.scoring.api.CaseDocument;
import org.wagewarden.scoring.api.DocumentKind;
import org.wagewarden.scoring.api.Finding;
import org.wagewarden.scoring.api.FindingFlag;
import org.wagewarden.scoring.api.FindingState;
import org.wagewarden.scoring.api.ProcedureStep;
import org.wagewarden.scoring.api.Proceeding;
import org.wagewarden.scoring.api.ProvisionCode;
import org.wagewarden.scoring.api.Responsibility;
import org.wagewarden.scoring.api.Responsibility.Basis;
import org.wagewarden.scoring.api.Responsibility.Part;
import org.wagewarden.scoring.api.Responsible;

/** Who answers for what, asked by itself and by findings (A11, A22, A24, A25). */
public abstract class ResponsibilitiesContract extends ScoringFixture {

    private static final Article WAGES = Article.of(12, 1);
    private static final Article ATTENDANCE = Article.of(10, 6);

    @Test
    void theDivisionChargesTheOneAndNotTheOther() {
        OfficerId attendance = second();
        town.divide(project, "2024-02-01", share(officer, "林晓", WAGES), share(attendance, "周平", ATTENDANCE));

        Responsibility answer = on(ProvisionCode.A10_6, "2024-03-01");
        assertThat(answer.basis()).isEqualTo(Basis.DIVISION);
        assertThat(answer.projectName()).isEqualTo("江滨大桥");
        assertThat(answer.responsible())
                .extracting(Responsibility.Person::officer)
                .containsExactly(attendance);

        Outcome<Finding> wrong =
                scoring.findings().open(regulator, draft(ProvisionCode.A10_6).against(Set.of(officer)));
        assertThat(codes(wrong)).containsExactly("not-responsible");
        Reason why = ((Outcome.Rejected<Finding>) wrong).reasons().getFirst();
        assertThat(why.text().zh()).contains("林晓不对该情形负责", "周平", "第十条第（六）项");
        assertThat(why.field()).contains("responsible");

        Finding finding = charge(draft(ProvisionCode.A10_6));
        assertThat(finding.responsible()).containsExactly(new Responsible(attendance, "周平", true));
        assertThat(standing().sum()).as("T17: A 0").isZero();
        assertThat(sum(attendance)).as("T17: B -1").isEqualTo(1);
        assertThat(scoring.proceedings().steps(regulator, proceeding(finding).id()))
                .first()
                .extracting(ProcedureStep::text)
                .asString()
                .contains("书面分工（分工.pdf，自2024-02-01起）明确由其负责");
    }

    @Test
    void whoAnswersTogetherIsChargedTogether() {
        OfficerId other = second();
        town.divide(project, "2024-02-01", share(officer, "林晓", ATTENDANCE), share(other, "周平", ATTENDANCE));
        assertThat(codes(scoring.findings()
                        .open(regulator, draft(ProvisionCode.A10_6).against(Set.of(other)))))
                .containsExactly("division-names-more");
        charge(draft(ProvisionCode.A10_6));
        assertThat(standing().sum()).isEqualTo(1);
        assertThat(sum(other)).isEqualTo(1);
    }

    @Test
    void conductBeforeTheDivisionIsEverybodys() {
        OfficerId other = second();
        town.divide(project, "2024-02-01", share(officer, "林晓", WAGES), share(other, "周平", ATTENDANCE));
        charge(draft(ProvisionCode.A10_6, "2024-01-31"));
        assertThat(standing().sum()).isEqualTo(1);
        assertThat(sum(other)).as("T18: each in full").isEqualTo(1);
    }

    @Test
    void whoAnswersForASurchargeIsAskedByItsItem() {
        assertThat(codes(scoring.responsibilities().on(regulator, project, ProvisionCode.A11, clock.today())))
                .containsExactly("order-item");
    }

    @Test
    void aRefusalCitesTheArticleOfItsSituation() {
        OfficerId attendance = second();
        town.divide(project, "2024-02-01", share(officer, "林晓", WAGES), share(attendance, "周平", ATTENDANCE));
        Outcome<Finding> refused =
                scoring.findings().open(regulator, draft(ProvisionCode.A12_1).against(Set.of(attendance)));
        assertThat(((Outcome.Rejected<Finding>) refused).reasons())
                .extracting(Reason::article)
                .containsExactly(Optional.of(WAGES));
    }

    @Test
    void whoLeftAnswersByTheDayOfTheConduct() {
        OfficerId successor = town.officer("2023-09-15");
        town.end(officer, project, "2024-02-10");
        town.appoint(successor, "周平", project, "2024-02-11", "");
        Finding finding = charge(draft(ProvisionCode.A10_9, "2024-02-10"));
        assertThat(finding.responsible()).extracting(Responsible::officer).containsExactly(officer);
        assertThat(standing().sum()).as("A24, T19").isEqualTo(1);
        assertThat(sum(successor)).as("the successor").isZero();
        assertThat(codes(scoring.findings()
                        .open(
                                regulator,
                                draft(ProvisionCode.A10_8, "2024-02-10").against(Set.of(successor)))))
                .containsExactly("not-responsible");
    }

    @Test
    void withoutACertificateItIsTheUnits() {
        ProjectId other = town.project("瓯江路网", "lucheng", AuthorityFunction.CONSTRUCTION);
        town.appoint(town.uncertified(), "周平", other, "2023-10-01", "");
        Responsibility answer = scoring.responsibilities()
                .on(regulator, other, ProvisionCode.A10_1, clock.today())
                .orThrow();
        assertThat(answer.people()).extracting(Responsibility.Person::part).containsExactly(Part.UNCERTIFIED);
        assertThat(answer.notes().getFirst().zh()).as("T25").contains("第五条");
    }

    @Test
    void afterTheProjectTheLastOfficerAnswersIfEmployedThatDay() {
        town.end(officer, project, "2024-03-10");
        town.complete(project, "2024-03-20", "2024-11-15");
        clock.set("2025-01-06");
        Finding finding = open(draft(ProvisionCode.A10_11));
        assertThat(finding.responsible()).extracting(Responsible::officer).containsExactly(officer);
        assertThat(finding.state()).isEqualTo(FindingState.OPEN);

        town.employElsewhere(officer, "2025-01-07");
        clock.set("2025-01-08");
        Responsibility before = scoring.responsibilities()
                .on(regulator, project, ProvisionCode.A10_11, clock.today().minusDays(2))
                .orThrow();
        assertThat(before.people())
                .as("A24: who left after the conduct is charged all the same")
                .extracting(Responsibility.Person::part)
                .containsExactly(Part.CHARGED);
        Finding recorded = open(draft(ProvisionCode.A10_11));
        assertThat(recorded.state()).isEqualTo(FindingState.RECORDED);
        assertThat(recorded.flags()).containsExactly(FindingFlag.UNIT_ONLY);

        clock.set("2027-11-15");
        assertThat(scoring.findings()
                        .open(regulator, draft(ProvisionCode.A10_11))
                        .isAccepted())
                .isTrue();
        clock.set("2027-11-16");
        assertThat(codes(scoring.findings().open(regulator, draft(ProvisionCode.A10_11))))
                .as("T27")
                .containsExactly("retention-over");
    }

    @Test
    void onlyInTheOwnScope() {
        Caller elsewhere = People.regulator("ruian");
        assertThat(codes(scoring.responsibilities().on(elsewhere, project, ProvisionCode.A10_1, clock.today())))
                .containsExactly("not-found");
        assertThat(codes(scoring.responsibilities()
                        .on(People.administrator(), project, ProvisionCode.A10_1, clock.today())))
                .containsExactly("not-permitted");
    }

    @Test
    void theRegisterIsToldWhenACaseWasOpened() {
        assertThat(scoring.openings().last(project)).isEmpty();
        assertThat(scoring.openings().last(List.of(project))).isEmpty();
        Finding finding = open(draft(ProvisionCode.A10_9));
        assertThat(scoring.openings().last(project)).contains(finding.openedAt());
        ProjectId other = town.project("瓯江路网", "lucheng", AuthorityFunction.CONSTRUCTION);
        assertThat(scoring.openings().last(List.of(project, other)))
                .containsOnlyKeys(project)
                .containsValue(finding.openedAt());
    }

    @Test
    void remindersFromBeforeTheConductAreEvidenceForTheStatement() {
        OfficerId other = second();
        town.remind(officer, project, "2024-02-01", Instant.parse("2024-02-01T03:00:00Z"));
        town.remind(officer, project, "2024-02-28", Instant.parse("2024-03-05T03:00:00Z"));
        town.remind(officer, project, "2024-03-01", Instant.parse("2024-03-01T01:00:00Z"));
        town.remind(other, project, "2024-02-02", Instant.parse("2024-02-02T03:00:00Z"));
        Finding finding = open(draft(ProvisionCode.A10_2));
        Proceeding mine = heard(finding);
        assertThat(scoring.documents().of(clerk, mine.id()))
                .extracting(CaseDocument::kind)
                .containsExactly(DocumentKind.NOTICE, DocumentKind.REMINDERS, DocumentKind.STATEMENT);
        CaseDocument log = scoring.documents().of(clerk, mine.id()).get(1);
        assertThat(log.html())
                .contains("2024年2月1日", "项目经理王某", "开设工资专用账户", "登记于2024年2月1日）")
                .contains("登记于2024年3月5日，在立案之后）")
                .contains("&lt;b&gt;")
                .doesNotContain("请于2024-03-01前", "请于2024-02-02前");
        assertThat(scoring.documents().find(People.regulator("longwan"), log.id()))
                .isEmpty();
    }

    private OfficerId second() {
        OfficerId second = town.officer("2023-09-15");
        town.appoint(second, "周平", project, "2023-10-01", "");
        return second;
    }

    private Responsibility on(ProvisionCode provision, String day) {
        return scoring.responsibilities()
                .on(regulator, project, provision, LocalDate.parse(day))
                .orThrow();
    }

    private int sum(OfficerId who) {
        return scoring.ledger().standing(regulator, who).orElseThrow().sum();
    }

    private static Division.Share share(OfficerId who, String name, Article... matters) {
        return new Division.Share(who, name, Set.of(matters));
    }
}
