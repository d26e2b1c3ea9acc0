// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.tck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Permission;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.scoring.api.CaseDocument;
import org.wagewarden.scoring.api.CaseQuery;
import org.wagewarden.scoring.api.DocumentKind;
import org.wagewarden.scoring.api.Finding;
import org.wagewarden.scoring.api.Objection;
import org.wagewarden.scoring.api.OwnRecord;
import org.wagewarden.scoring.api.ProcedureStep;
import org.wagewarden.scoring.api.Proceeding;
import org.wagewarden.scoring.api.ProceedingId;
import org.wagewarden.scoring.api.ProceedingQuery;
import org.wagewarden.scoring.api.ProvisionCode;
import org.wagewarden.scoring.api.Standing;
import org.wagewarden.scoring.api.Statement;
import org.wagewarden.scoring.api.StepKind;
import org.wagewarden.scoring.api.Verdict;

/** What an officer may see and do with the own account, and that everything else is closed. */
public abstract class OwnRecordContract extends ScoringFixture {

    private final Caller own = People.officer("林晓");
    private final Caller stranger = People.officer("无名");

    @BeforeEach
    void tie() {
        town.tie(own, officer);
    }

    @Test
    void seesTheOwnRecordAndProceedingsAndNobodyElses() {
        OfficerId second = town.officer("2023-09-15");
        town.appoint(second, "周平", project, "2023-10-01", "");
        Finding finding = charge(draft(ProvisionCode.A10_9));

        assertThat(scoring.own().of(own).flatMap(OwnRecord.Own::standing).map(Standing::sum))
                .contains(1);
        assertThat(scoring.own().proceedings(own)).singleElement().satisfies(p -> {
            assertThat(p.officer()).isEqualTo(officer);
            assertThat(scoring.own().steps(own, p.id())).isNotEmpty();
            assertThat(scoring.own().documents(own, p.id()))
                    .extracting(CaseDocument::kind)
                    .contains(DocumentKind.DECISION);
        });
        Proceeding theirs = scoring.proceedings().of(clerk, finding.id()).stream()
                .filter(p -> p.officer().equals(second))
                .findFirst()
                .orElseThrow();
        assertThat(scoring.own().steps(own, theirs.id())).isEmpty();
        assertThat(scoring.own().documents(own, theirs.id())).isEmpty();
        assertThat(codes(scoring.own().object(own, theirs.id(), "不服"))).containsExactly("not-found");
        assertThat(codes(scoring.own().state(own, theirs.id(), "陈述", false, false)))
                .containsExactly("not-found");
    }

    @Test
    void seesNothingBeforeTheNoticeAndNoDecisionBeforeItsService() {
        Finding finding = open(draft(ProvisionCode.A10_2));
        ProceedingId id = proceeding(finding).id();
        assertThat(scoring.own().proceedings(own)).isEmpty();
        assertThat(scoring.own().steps(own, id)).isEmpty();
        decide(decider, finding, Verdict.DEDUCT, "事实清楚。").orThrow();
        assertThat(scoring.own().proceedings(own)).singleElement().satisfies(p -> assertThat(p.ruling())
                .isEmpty());
        assertThat(scoring.own().steps(own, id))
                .extracting(ProcedureStep::kind)
                .containsExactly(StepKind.OPENED, StepKind.NOTICE, StepKind.NOTHING_TO_STATE);
        assertThat(scoring.own().documents(own, id))
                .extracting(CaseDocument::kind)
                .containsExactly(DocumentKind.NOTICE, DocumentKind.STATEMENT);
        scoring.proceedings().serve(clerk, id, today()).orThrow();
        assertThat(scoring.own().proceedings(own))
                .singleElement()
                .satisfies(p -> assertThat(p.ruling().orElseThrow().reasons()).isEqualTo("事实清楚。"));
        assertThat(scoring.own().steps(own, id))
                .extracting(ProcedureStep::kind)
                .endsWith(StepKind.DECISION, StepKind.SERVICE);
        assertThat(scoring.own().documents(own, id))
                .extracting(CaseDocument::kind)
                .contains(DocumentKind.DECISION);
    }

    @Test
    void aDismissalIsServedOnNobodyAndNoSecret() {
        Finding finding = open(draft(ProvisionCode.A10_2));
        decide(decider, finding, Verdict.DISMISS, "证据不足").orThrow();
        assertThat(scoring.own().proceedings(own))
                .singleElement()
                .satisfies(p -> assertThat(p.ruling().orElseThrow().verdict()).isEqualTo(Verdict.DISMISS));
    }

    @Test
    void statesAndObjectsInTheOwnName() {
        Finding finding = open(draft(ProvisionCode.A10_2));
        Proceeding p = proceeding(finding);
        assertThat(codes(scoring.own().state(own, p.id(), "已提醒单位。", false, false)))
                .containsExactly("not-found");
        heard(finding);
        scoring.own().state(own, p.id(), "已提醒单位。", false, false).orThrow();
        assertThat(codes(scoring.own().state(own, p.id(), " ", false, false))).containsExactly("text-length");
        assertThat(scoring.proceedings().steps(clerk, p.id())).last().satisfies(step -> {
            assertThat(step.kind()).isEqualTo(StepKind.STATEMENT);
            assertThat(step.byName()).isEqualTo("林晓");
            assertThat(step.on()).isEqualTo(clock.today());
        });
        clock.set("2024-03-11");
        deduct(finding);
        Proceeding objected = scoring.own().object(own, p.id(), "不服，账户已开设。").orThrow();
        assertThat(objected.openObjection().map(Objection::receivedByName)).contains("林晓");
        assertThat(codes(scoring.own().object(own, p.id(), "再次"))).containsExactly("objection-open");
        assertThat(standing().sum()).as("an objection does not suspend").isEqualTo(1);
    }

    @Test
    void anAccountWithoutARecordAndOneWithoutTheRoleSeeNothing() {
        Finding finding = charge(draft(ProvisionCode.A10_2));
        Proceeding p = proceeding(finding);
        assertThat(scoring.own().of(stranger)).isEmpty();
        assertThat(scoring.own().proceedings(stranger)).isEmpty();
        assertThat(codes(scoring.own().object(stranger, p.id(), "不服"))).containsExactly("not-found");
        assertThat(scoring.own().of(regulator)).isEmpty();
        assertThat(scoring.own().proceedings(regulator)).isEmpty();
        assertThat(codes(scoring.own().state(regulator, p.id(), "陈述", false, false)))
                .containsExactly("not-permitted");
    }

    @Test
    void everythingElseIsClosed() {
        Finding finding = charge(draft(ProvisionCode.A10_2));
        Proceeding p = proceeding(finding);
        assertThat(scoring.findings().find(own, finding.id())).isEmpty();
        assertThat(codes(scoring.findings().open(own, draft(ProvisionCode.A10_3))))
                .containsExactly("not-permitted");
        assertThat(scoring.findings().similar(own, draft(ProvisionCode.A10_2))).isEmpty();
        assertThat(scoring.cases().find(own, finding.caseId())).isEmpty();
        assertThat(scoring.cases()
                        .list(own, CaseQuery.all(), PageRequest.first(5))
                        .items())
                .isEmpty();
        assertThat(scoring.ledger().standing(own, officer)).isEmpty();
        assertThat(scoring.ledger().entries(own, officer)).isEmpty();
        assertThat(scoring.cancellations().of(own, officer)).isEmpty();
        assertThat(scoring.decisions().of(own, finding.id())).isEmpty();
        assertThat(codes(scoring.decisions().preview(own, finding.id()))).containsExactly("not-permitted");
        assertThat(scoring.proceedings().find(own, p.id())).isEmpty();
        assertThat(scoring.proceedings()
                        .list(own, ProceedingQuery.all(), PageRequest.first(5))
                        .items())
                .isEmpty();
        assertThat(scoring.proceedings().steps(own, p.id()))
                .extracting(ProcedureStep::kind)
                .isEmpty();
        assertThat(scoring.documents().of(own, p.id())).isEmpty();
        assertThat(codes(scoring.proceedings().giveNotice(own, p.id(), today())))
                .containsExactly("not-permitted");
        assertThat(codes(scoring.proceedings().recordStatement(own, p.id(), Statement.nothing(clock.today(), "没有"))))
                .containsExactly("not-permitted");
        assertThat(codes(scoring.proceedings().object(own, p.id(), clock.today(), "不服")))
                .containsExactly("not-permitted");
        assertThat(codes(scoring.proceedings().recuse(own, finding.caseId(), "亲属")))
                .containsExactly("not-permitted");
        assertThat(codes(scoring.responsibilities().on(own, project, ProvisionCode.A10_2, clock.today())))
                .containsExactly("not-permitted");
        assertThat(own.permissions()).containsExactly(Permission.OWN_RECORD);
    }
}
