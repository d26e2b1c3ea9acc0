// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Page;
import org.wagewarden.platform.api.PageRequest;

/**
 * The procedure (A19): notice, statement, decision, service, objection. Every step is a named person's, is recorded with its
 * day and its document, and can be refused; no step happens by itself and none is deleted (A23, R-061). Reading needs
 * REGISTRY_READ.
 *
 * <p>Every command is rejected with {@code not-found} outside the scope, {@code recused} for a person who declared a conflict
 * in the case, {@code wrong-stage} when the proceeding is not where the step belongs, {@code step-date} for a day after today
 * or before the step it follows, {@code proof-required}, {@code text-length}. Thread-safe.
 */
@ProviderType
public interface Proceedings {

    /** Proceedings in the scope, newest first. */
    Page<Proceeding> list(Caller by, ProceedingQuery query, PageRequest page);

    /** How many a query finds, counted up to 10,000. */
    long count(Caller by, ProceedingQuery query);

    /** One proceeding in scope. */
    Optional<Proceeding> find(Caller by, ProceedingId id);

    /** The proceedings on a finding in scope, one for each officer who can be charged. */
    List<Proceeding> of(Caller by, FindingId finding);

    /** The proceedings on a proposal in scope: the cancellation, and its withdrawal where there is one. */
    List<Proceeding> of(Caller by, ProposalId proposal);

    /** The steps of a proceeding in scope, oldest first. */
    List<ProcedureStep> steps(Caller by, ProceedingId id);

    /**
     * The steps that belong to the stage of a proceeding in scope, in their order, each with what keeps the caller from it:
     * permission, recusal, a period, a second person, checks. Empty at its end. Asks the plugins where a decision is next.
     */
    List<NextStep> next(Caller by, ProceedingId id);

    /**
     * Names the persons who made the inspection behind a finding, {@link Inspector#LEAST} to {@link Inspector#MOST}. Needs
     * FINDING_WRITE; possible until notice is given. Rejected with {@code two-inspectors} or {@code too-many-inspectors}.
     */
    Outcome<List<Proceeding>> nameInspectors(Caller by, FindingId finding, List<Inspector> inspectors);

    /**
     * Records that the officer was told facts, grounds and points. Needs FINDING_WRITE. The periods run from the day after
     * this is recorded, because the letter that names them is made now: the officer has them in full however long ago the
     * delivery is said to have been. What the officer reminded the unit of on that project before the conduct is attached as
     * a document, as evidence for the statement (A26). Rejected with {@code two-inspectors} when a deduction has none, and
     * with {@code below-twelve} when the cycle of a cancellation holds less than twelve, as while a deduction is stayed.
     */
    Outcome<Proceeding> giveNotice(Caller by, ProceedingId id, Delivery delivery);

    /**
     * Records what the officer states, or that there is nothing to state, which ends the period for statements; the one for
     * the hearing ends only when that is waived too. A later answer counts in the place of an earlier one. Needs
     * FINDING_WRITE, and always a text: how the officer said it, or what proves it. Who records a waiver does not decide.
     */
    Outcome<Proceeding> recordStatement(Caller by, ProceedingId id, Statement statement);

    /**
     * Records that the officer asks for a hearing. Needs FINDING_WRITE. Rejected with {@code no-hearing} below 12 points,
     * {@code hearing-late} after five working days, {@code hearing-requested} twice.
     */
    Outcome<Proceeding> requestHearing(Caller by, ProceedingId id, LocalDate on);

    /** Records a hearing that was held. Needs FINDING_WRITE. Rejected with {@code no-hearing} when none was asked for. */
    Outcome<Proceeding> recordHearing(Caller by, ProceedingId id, LocalDate on, String record);

    /**
     * Decides. Needs DECISION_WRITE. 6 and 12 points, cancellations and withdrawals need another person than the one who
     * opened the finding ({@code second-person-required}); so do a decision on what the same person recorded as waived, a
     * cancellation after the same person's crossing deduction, and a withdrawal after the same person's annulment. Rejected
     * with {@code notice-required}, {@code period-running} before the periods for the statement and the hearing have ended, {@code hearing-pending}, {@code wrong-verdict}, {@code reasons-required},
     * {@code act-required} (Art. 14), {@code below-twelve} (Art. 15). An act that Art. 14 does not list needs
     * {@link #approve} before it can be served (A17).
     */
    Outcome<Proceeding> decide(Caller by, ProceedingId id, DecisionDraft draft);

    /**
     * Approves a decision on an unlisted act (A17). Needs DECISION_WRITE for the whole city ({@code second-level-required})
     * and another person than the one who decided and the one who opened. Rejected with {@code no-approval}.
     */
    Outcome<Proceeding> approve(Caller by, ProceedingId id, String reasons);

    /**
     * Records that the decision reached the officer; it takes effect on that day (A19). Needs FINDING_WRITE and, for a
     * cancellation or its withdrawal, DECISION_WRITE. A deduction is booked now, in the cycle of that day, and twelve points
     * propose the cancellation once (Art. 15); where the policy of the day of the decision says AFTER_APPEAL, nothing is
     * booked yet: see {@link #takeEffect}. A cancellation ends the filing in the whole city; its recommendation letters
     * and notices to districts are made (A16). Rejected with {@code approval-required}, {@code below-twelve}, or what the
     * register says about the filing.
     */
    Outcome<Proceeding> serve(Caller by, ProceedingId id, Delivery delivery);

    /**
     * Records that a deduction took effect because the period for objections ran out without one (A19, AFTER_APPEAL). It is
     * booked in the cycle of the day after that period, whenever this is recorded. Needs FINDING_WRITE. Rejected with
     * {@code objection-period-running}, {@code objection-open}.
     */
    Outcome<Proceeding> takeEffect(Caller by, ProceedingId id);

    /**
     * Records an objection. It does not suspend what is in effect; a deduction that waits for objections waits until this one
     * is settled. Needs FINDING_WRITE. Rejected with {@code objection-open} while another one waits, and with
     * {@code effect-due} when a deduction waits and the period has run out: that it took effect is recorded first. One that
     * was made in time and is recorded after the deduction took effect for want of it stays the execution at once.
     */
    Outcome<Proceeding> object(Caller by, ProceedingId id, LocalDate on, String text);

    /**
     * Stays the execution while an objection waits: a deduction counts nothing, a cancelled filing is live and the wait
     * stands still (A6). Needs DECISION_WRITE and another person than the one who recorded the objection for the officer
     * ({@code second-person-required}). Rejected with {@code no-objection}, {@code stayed}, {@code reasons-required}.
     */
    Outcome<Proceeding> stay(Caller by, ProceedingId id, String reasons);

    /** Lifts a stay. Needs DECISION_WRITE. Rejected with {@code not-stayed}, {@code reasons-required}. */
    Outcome<Proceeding> liftStay(Caller by, ProceedingId id, String reasons);

    /**
     * Decides on the objection that waits. Needs DECISION_WRITE and another person than those who opened, decided, approved,
     * or recorded the objection for the officer. {@link ObjectionResult#UPHELD} lifts a stay, and lets a deduction that waits take effect on that day. {@link ObjectionResult#ANNULLED} takes a deduction back in the cycle it counted
     * in (A20): what it absorbed counts again; an open proposal whose cycle falls below twelve lapses, and a cancellation in
     * effect gets a proceeding of withdrawal. An annulled cancellation makes the filing live again. Rejected with
     * {@code no-objection}, {@code second-person-required}, {@code reasons-required}.
     */
    Outcome<Proceeding> settle(Caller by, ProceedingId id, ObjectionResult result, String reasons);

    /**
     * Declares the caller's own conflict of interest in a case (回避): that account can do nothing more in it. Needs
     * FINDING_WRITE. Cannot be taken back. Rejected with {@code reasons-required}.
     */
    Outcome<Recusal> recuse(Caller by, CaseId id, String reason);

    /** Who declared a conflict in a case in scope. */
    List<Recusal> recusals(Caller by, CaseId id);
}
