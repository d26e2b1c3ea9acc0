// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wagewarden.access.api.AccountId;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.registry.api.OfficerId;

/**
 * The way from a finding or a proposal to a decision in effect, for one officer: notice, statement, decision, service,
 * objection (A19, A20). Nothing in it moves by itself.
 *
 * @param id the identifier
 * @param kind what it may end in
 * @param finding the finding, for a deduction
 * @param proposal the proposal, for a cancellation and its withdrawal
 * @param caseId the case; for a cancellation that of the crossing deduction
 * @param officer against whom
 * @param officerName that person's name
 * @param projectName the project
 * @param district whose authorities act (A16)
 * @param sector the function that supervises the project
 * @param points what the Measures ask for; 12 for a cancellation, 0 for a withdrawal
 * @param stage where it is
 * @param openedAt when it was opened
 * @param openedBy who opened it; for a cancellation, who opened the crossing finding
 * @param openedByName that person's name
 * @param inspectors the persons who made the inspection
 * @param notice once notice was given
 * @param ruling once it was decided
 * @param service once it was served
 * @param effect once it took effect
 * @param objections oldest first
 */
public record Proceeding(
        ProceedingId id,
        ProceedingKind kind,
        Optional<FindingId> finding,
        Optional<ProposalId> proposal,
        CaseId caseId,
        OfficerId officer,
        String officerName,
        String projectName,
        DistrictCode district,
        AuthorityFunction sector,
        int points,
        ProceedingStage stage,
        Instant openedAt,
        AccountId openedBy,
        String openedByName,
        List<Inspector> inspectors,
        Optional<Notice> notice,
        Optional<Ruling> ruling,
        Optional<Service> service,
        Optional<Effect> effect,
        List<Objection> objections) {

    public Proceeding {
        inspectors = List.copyOf(inspectors);
        objections = List.copyOf(objections);
    }

    /**
     * Notice and what followed it.
     *
     * @param on when the officer was told
     * @param statementUntil the last day of the period for statements; never counted from before the letter was made
     * @param hearingUntil the last day to ask for a hearing; for 12 points and cancellations only
     * @param nothingToState whether the officer said that there is nothing to state
     * @param noHearing whether the officer said to ask for no hearing
     * @param hearingRequestedOn when a hearing was asked for
     * @param hearingHeldOn when it was held
     */
    public record Notice(
            LocalDate on,
            CountedDay statementUntil,
            Optional<CountedDay> hearingUntil,
            boolean nothingToState,
            boolean noHearing,
            Optional<LocalDate> hearingRequestedOn,
            Optional<LocalDate> hearingHeldOn) {

        /** The last day of the periods that run; empty when the officer waived every one of them. */
        public Optional<CountedDay> openUntil() {
            return Stream.concat(
                            nothingToState ? Stream.empty() : Stream.of(statementUntil),
                            noHearing ? Stream.empty() : hearingUntil.stream())
                    .max(Comparator.comparing(CountedDay::day));
        }
    }

    /**
     * A decision.
     *
     * @param decision its identifier
     * @param verdict what it says
     * @param reasons why
     * @param by who decided
     * @param byName that person's name
     * @param on when
     * @param approvalNeeded whether it needs the second level's approval (A17)
     * @param approvedByName who approved it
     */
    public record Ruling(
            DecisionId decision,
            Verdict verdict,
            String reasons,
            AccountId by,
            String byName,
            LocalDate on,
            boolean approvalNeeded,
            Optional<String> approvedByName) {}

    /**
     * The service of a decision.
     *
     * @param on when it reached the officer
     * @param objectionUntil the last day for an objection, where the deduction waits for that (A19)
     */
    public record Service(LocalDate on, Optional<CountedDay> objectionUntil) {}

    /**
     * What became of a decision in effect.
     *
     * @param servedOn when it was served
     * @param effectiveOn since when it counts
     * @param entry the ledger entry, for a deduction
     * @param stayedOn since when its execution is stayed; empty when it is not
     * @param pausedDays for how many days a cancellation was stayed before; the wait is longer by them (A6)
     * @param annulledOn when it was taken back
     */
    public record Effect(
            LocalDate servedOn,
            LocalDate effectiveOn,
            Optional<LedgerEntryId> entry,
            Optional<LocalDate> stayedOn,
            int pausedDays,
            Optional<LocalDate> annulledOn) {}

    /** The objection that waits for a decision. */
    public Optional<Objection> openObjection() {
        return objections.stream().filter(Objection::open).findFirst();
    }
}
