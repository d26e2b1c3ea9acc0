// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.Page;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.scoring.api.Case;
import org.wagewarden.scoring.api.CaseQuery;
import org.wagewarden.scoring.api.CaseState;
import org.wagewarden.scoring.api.Finding;
import org.wagewarden.scoring.api.FindingDraft;
import org.wagewarden.scoring.api.ProvisionCode;

/** What cases promise. */
public abstract class CasesContract extends ScoringFixture {

    @Test
    void anotherDistrictSeesNoCaseAndOpensNone() {
        Finding finding = open(draft(ProvisionCode.A10_9));
        Caller elsewhere = People.regulator("longwan");
        assertThat(codes(scoring.findings().open(elsewhere, draft(ProvisionCode.A10_8))))
                .containsExactly("not-found");
        assertThat(scoring.findings().find(elsewhere, finding.id())).isEmpty();
        assertThat(scoring.cases().find(elsewhere, finding.caseId())).isEmpty();
        assertThat(scoring.cases()
                        .list(elsewhere, CaseQuery.all(), PageRequest.first(10))
                        .items())
                .isEmpty();
        assertThat(scoring.cases().count(elsewhere, CaseQuery.all())).isZero();
        Caller water = People.regulator("lucheng", AuthorityFunction.WATER);
        assertThat(scoring.findings().find(water, finding.id()))
                .as("another sector")
                .isEmpty();
        assertThat(codes(scoring.findings().open(People.administrator(), draft(ProvisionCode.A10_8))))
                .containsExactly("not-permitted");
    }

    @Test
    void findingsOnTheSameFactsShareACase() {
        Finding first = open(draft(ProvisionCode.A12_1));
        Finding second = open(draft(ProvisionCode.A13_2).in(first.caseId()));
        assertThat(second.caseId()).isEqualTo(first.caseId());
        Case whole = scoring.cases().find(regulator, first.caseId()).orElseThrow();
        assertThat(whole.findings()).containsExactlyInAnyOrder(first, second);
        assertThat(whole.state()).isEqualTo(CaseState.OPEN);
        ProjectId other = town.project("瓯江路网", "lucheng", AuthorityFunction.CONSTRUCTION);
        FindingDraft stray = FindingDraft.of(other, ProvisionCode.A10_1, clock.today(), "资料未收集整理")
                .in(first.caseId());
        assertThat(codes(scoring.findings().open(regulator, stray))).containsExactly("case-other-project");
    }

    @Test
    void casesAreListedByPagesInBothDirections() {
        List<ProvisionCode> codes = List.of(
                ProvisionCode.A10_1,
                ProvisionCode.A10_2,
                ProvisionCode.A10_3,
                ProvisionCode.A10_4,
                ProvisionCode.A10_5);
        for (ProvisionCode code : codes) {
            open(draft(code));
            clock.tick();
        }
        Page<Case> first = scoring.cases().list(regulator, CaseQuery.all(), PageRequest.first(2));
        assertThat(provisions(first)).containsExactly("10.5", "10.4");
        assertThat(first.previous()).isEmpty();
        Page<Case> second = scoring.cases()
                .list(regulator, CaseQuery.all(), PageRequest.at(2, first.next().orElseThrow()));
        assertThat(provisions(second)).containsExactly("10.3", "10.2");
        Page<Case> last = scoring.cases()
                .list(
                        regulator,
                        CaseQuery.all(),
                        PageRequest.at(2, second.next().orElseThrow()));
        assertThat(provisions(last)).containsExactly("10.1");
        assertThat(last.next()).isEmpty();
        Page<Case> back = scoring.cases()
                .list(
                        regulator,
                        CaseQuery.all(),
                        PageRequest.at(2, last.previous().orElseThrow()));
        assertThat(provisions(back)).containsExactly("10.3", "10.2");
        assertThat(back.previous()).isPresent();
        assertThat(scoring.cases().count(regulator, CaseQuery.all())).isEqualTo(5);
    }

    @Test
    void casesAreFoundByOfficerProjectStateTextAndSituation() {
        Finding finding = charge(draft(ProvisionCode.A10_1));
        clock.tick();
        open(draft(ProvisionCode.A10_2));
        assertThat(count(CaseQuery.open())).isEqualTo(1);
        assertThat(count(CaseQuery.all().officer(officer))).isEqualTo(2);
        assertThat(count(CaseQuery.all().officer(OfficerId.next()))).isZero();
        assertThat(count(CaseQuery.all().project(project).state(CaseState.CLOSED)))
                .isEqualTo(1);
        assertThat(count(text("江滨"))).isEqualTo(2);
        assertThat(count(text("100%"))).isZero();
        CaseQuery all = CaseQuery.all();
        CaseQuery situation = new CaseQuery(
                "",
                all.officer(),
                all.project(),
                Optional.of(finding.district()),
                all.state(),
                Optional.of(ProvisionCode.A10_1),
                Optional.of(clock.today()),
                Optional.of(clock.today()),
                all.sort());
        assertThat(scoring.cases()
                        .list(regulator, situation, PageRequest.first(5))
                        .items())
                .extracting(Case::id)
                .containsExactly(finding.caseId());
    }

    @Test
    void withoutItsAuditEntryNothingIsStored() {
        audit.fail();
        assertThatThrownBy(() -> open(draft(ProvisionCode.A10_1))).isInstanceOf(RuntimeException.class);
        assertThat(count(CaseQuery.all())).isZero();
    }

    private long count(CaseQuery query) {
        return scoring.cases().count(regulator, query);
    }

    private static CaseQuery text(String text) {
        CaseQuery all = CaseQuery.all();
        return new CaseQuery(
                text,
                all.officer(),
                all.project(),
                all.district(),
                all.state(),
                all.provision(),
                all.from(),
                all.to(),
                all.sort());
    }

    private static List<String> provisions(Page<Case> page) {
        return page.items().stream()
                .map(c -> c.findings().getFirst().provision().value())
                .toList();
    }
}
