// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.scoring.api.Case;
import org.wagewarden.scoring.api.CaseDraft;
import org.wagewarden.scoring.api.CaseQuery;
import org.wagewarden.scoring.api.Exhibit;
import org.wagewarden.scoring.api.ExhibitDraft;
import org.wagewarden.scoring.api.Finding;
import org.wagewarden.scoring.api.FindingDraft;
import org.wagewarden.scoring.api.Preview;
import org.wagewarden.scoring.api.ProvisionCode;

/** What it means to open several findings of one case at once: all or nothing. */
public abstract class CaseDraftsContract extends ScoringFixture {

    @Test
    void theFindingsAndFilesOfAnInspectionAreOneCase() {
        Case made = scoring.findings()
                .open(
                        regulator,
                        new CaseDraft(
                                List.of(
                                        draft(ProvisionCode.A10_6),
                                        draft(ProvisionCode.A12_2),
                                        draft(ProvisionCode.A13_1)),
                                List.of(SampleFiles.photo(1), SampleFiles.photo(2))))
                .orThrow();
        assertThat(made.findings())
                .extracting(Finding::provision)
                .containsExactly(ProvisionCode.A10_6, ProvisionCode.A12_2, ProvisionCode.A13_1);
        assertThat(scoring.cases().find(regulator, made.id())).contains(made);
        assertThat(scoring.exhibits().of(regulator, made.id()))
                .extracting(Exhibit::description)
                .containsExactly(
                        SampleFiles.photo(1).description(), SampleFiles.photo(2).description());
        assertThat(made.findings())
                .allSatisfy(finding -> assertThat(scoring.proceedings().of(clerk, finding.id()))
                        .hasSize(1));
        made.findings().forEach(this::deduct);
        assertThat(standing().sum())
                .as("Art. 13 displaces Art. 12 inside the case")
                .isEqualTo(7);
    }

    @Test
    void thePreviewCountsThemTogether() {
        CaseDraft draft = new CaseDraft(
                List.of(draft(ProvisionCode.A10_6), draft(ProvisionCode.A12_2), draft(ProvisionCode.A13_1)), List.of());
        Preview preview =
                scoring.decisions().preview(regulator, draft).orThrow().getFirst();
        assertThat(preview.officer()).isEqualTo(officer);
        assertThat(preview.before().balance()).isEqualTo(12);
        assertThat(preview.after().balance()).isEqualTo(5);
        assertThat(preview.crosses()).isFalse();
        assertThat(preview.notes())
                .as("what absorbs what is said")
                .anySatisfy(note -> assertThat(note.zh()).contains("第十二条第（二）项").contains("被吸收"));
        assertThat(codes(scoring.decisions()
                        .preview(
                                regulator,
                                new CaseDraft(
                                        List.of(draft(ProvisionCode.A10_6), draft(ProvisionCode.A10_6)), List.of()))))
                .containsExactly("findings-twice");
        assertThat(cases()).as("a preview opens nothing").isZero();

        Preview twelve = scoring.decisions()
                .preview(
                        regulator,
                        new CaseDraft(List.of(draft(ProvisionCode.A13_1), draft(ProvisionCode.A14)), List.of()))
                .orThrow()
                .getFirst();
        assertThat(twelve.after().sum()).isEqualTo(12);
        assertThat(twelve.crosses()).isTrue();
    }

    @Test
    void oneThatIsRefusedUndoesAllAndIsNamed() {
        open(draft(ProvisionCode.A10_6));
        Outcome<Case> outcome = scoring.findings()
                .open(
                        regulator,
                        new CaseDraft(
                                List.of(
                                        draft(ProvisionCode.A10_7),
                                        draft(ProvisionCode.A10_6),
                                        FindingDraft.of(project, ProvisionCode.A12_1, clock.today(), "短")),
                                List.of(SampleFiles.photo(1))));
        assertThat(codes(outcome)).containsExactly("duplicate-finding", "description-length", "basis-required");
        assertThat(fields(outcome)).containsExactly("findings.1", "findings.2.description", "findings.2.basis");
        assertThat(reasons(outcome).getFirst().text().zh()).startsWith("第十条第（六）项：");
        assertThat(cases()).isEqualTo(1);
    }

    @Test
    void aFileThatIsRefusedUndoesAllAndIsNamed() {
        Outcome<Case> outcome = scoring.findings()
                .open(
                        regulator,
                        new CaseDraft(
                                List.of(draft(ProvisionCode.A10_6)),
                                List.of(
                                        SampleFiles.photo(1),
                                        new ExhibitDraft("a.pdf", "现场照片", SampleFiles.program()),
                                        SampleFiles.photo(1))));
        assertThat(codes(outcome)).containsExactly("exhibit-kind", "exhibit-there");
        assertThat(fields(outcome)).containsExactly("exhibits.1.content", "exhibits.2.content");
        assertThat(cases()).isZero();
    }

    @Test
    void whatIsNotOneCaseIsRefused() {
        ProjectId other = town.project("瓯江路网", "lucheng", AuthorityFunction.CONSTRUCTION);
        LocalDate today = clock.today();
        assertThat(codes(together())).containsExactly("findings-number");
        assertThat(codes(together(
                        draft(ProvisionCode.A10_6), FindingDraft.of(other, ProvisionCode.A10_7, today, "现场检查发现的情形。"))))
                .containsExactly("other-project");
        assertThat(codes(together(draft(ProvisionCode.A10_6), draft(ProvisionCode.A10_6))))
                .containsExactly("findings-twice");
        Finding there = open(draft(ProvisionCode.A10_1));
        assertThat(codes(together(draft(ProvisionCode.A10_6).in(there.caseId()), draft(ProvisionCode.A10_7))))
                .containsExactly("other-case");
        assertThat(codes(scoring.findings()
                        .open(
                                regulator,
                                new CaseDraft(
                                        List.of(draft(ProvisionCode.A10_6)),
                                        IntStream.range(0, 11)
                                                .mapToObj(SampleFiles::photo)
                                                .toList()))))
                .containsExactly("exhibits-number");
        assertThat(codes(scoring.findings()
                        .open(People.administrator(), new CaseDraft(List.of(draft(ProvisionCode.A10_6)), List.of()))))
                .containsExactly("not-permitted");
        assertThat(codes(scoring.findings()
                        .open(
                                People.regulator("yueqing"),
                                new CaseDraft(List.of(draft(ProvisionCode.A10_6)), List.of()))))
                .containsExactly("not-found");
        assertThat(cases()).isEqualTo(1);
    }

    @Test
    void theyJoinACaseTogetherUnlessTheCallerWithdrewFromIt() {
        Finding there = open(draft(ProvisionCode.A10_1));
        Case grown = together(
                        draft(ProvisionCode.A10_6).in(there.caseId()),
                        draft(ProvisionCode.A10_7).in(there.caseId()))
                .orThrow();
        assertThat(grown.id()).isEqualTo(there.caseId());
        assertThat(grown.findings()).hasSize(3);
        scoring.proceedings().recuse(regulator, there.caseId(), "亲属").orThrow();
        assertThat(codes(together(draft(ProvisionCode.A10_8).in(there.caseId()))))
                .containsExactly("recused");
    }

    private Outcome<Case> together(FindingDraft... drafts) {
        return scoring.findings().open(regulator, new CaseDraft(Arrays.asList(drafts), List.of()));
    }

    private int cases() {
        return scoring.cases()
                .list(regulator, CaseQuery.all(), PageRequest.first(10))
                .items()
                .size();
    }

    private static List<Reason> reasons(Outcome<Case> outcome) {
        return outcome instanceof Outcome.Rejected<Case>(List<Reason> reasons) ? reasons : List.of();
    }

    private static List<String> fields(Outcome<Case> outcome) {
        return reasons(outcome).stream()
                .map(Reason::field)
                .flatMap(Optional::stream)
                .toList();
    }
}
