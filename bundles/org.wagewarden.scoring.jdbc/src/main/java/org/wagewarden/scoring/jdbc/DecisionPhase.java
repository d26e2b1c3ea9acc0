// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Permission;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.scoring.api.Decision;
import org.wagewarden.scoring.api.DecisionDraft;
import org.wagewarden.scoring.api.DecisionId;
import org.wagewarden.scoring.api.ExtremeAct;
import org.wagewarden.scoring.api.FindingId;
import org.wagewarden.scoring.api.Measures;
import org.wagewarden.scoring.api.Policies;
import org.wagewarden.scoring.api.Policy;
import org.wagewarden.scoring.api.Proceeding;
import org.wagewarden.scoring.api.ProceedingId;
import org.wagewarden.scoring.api.ProceedingKind;
import org.wagewarden.scoring.api.ProceedingStage;
import org.wagewarden.scoring.api.ProposalState;
import org.wagewarden.scoring.api.StepKind;
import org.wagewarden.scoring.api.Verdict;
import org.wagewarden.store.api.Session;

/** The decision and, where an act is not listed, the second level's approval. */
@Component(service = DecisionPhase.class)
public final class DecisionPhase {

    private final CaseDesk desk;
    private final Paperwork papers;
    private final Books books;
    private final Policies policies;
    private final ObjectionPeriod period;

    @Activate
    public DecisionPhase(
            @Reference CaseDesk desk,
            @Reference Paperwork papers,
            @Reference Books books,
            @Reference Policies policies,
            @Reference ObjectionPeriod period) {
        this.desk = desk;
        this.papers = papers;
        this.books = books;
        this.policies = policies;
        this.period = period;
    }

    Outcome<Proceeding> decide(Caller by, ProceedingId id, DecisionDraft draft) {
        return desk.at(by, Permission.DECISION_WRITE, id, (session, p) -> {
            List<Reason> wrong = tooEarly(p);
            if (wrong.isEmpty()) {
                wrong = wrong(session, by, p, draft);
            }
            if (wrong.isEmpty()) {
                decide(session, by, p, draft);
            }
            return wrong;
        });
    }

    /** What keeps a caller from deciding, whatever the decision says. */
    List<Reason> obstacles(Session session, Caller by, Proceeding p) {
        List<Reason> wrong = new ArrayList<>();
        secondPerson(session, by, p).ifPresent(wrong::add);
        wrong.addAll(tooEarly(p));
        if (p.kind() == ProceedingKind.WITHDRAWAL) {
            stillTwelve(session, p).ifPresent(wrong::add);
        }
        return wrong;
    }

    private List<Reason> tooEarly(Proceeding p) {
        if (p.kind() == ProceedingKind.WITHDRAWAL) {
            return p.stage() == ProceedingStage.OPENED ? List.of() : List.of(StepRefusals.wrongStage(p));
        }
        if (p.stage() == ProceedingStage.OPENED) {
            return List.of(StepRefusals.noticeRequired());
        }
        if (p.stage() != ProceedingStage.NOTICED) {
            return List.of(StepRefusals.wrongStage(p));
        }
        Proceeding.Notice notice = p.notice().orElseThrow();
        List<Reason> wrong = new ArrayList<>();
        notice.openUntil()
                .filter(last -> !papers.today().isAfter(last.day()))
                .map(StepRefusals::periodRunning)
                .ifPresent(wrong::add);
        if (notice.hearingRequestedOn().isPresent() && notice.hearingHeldOn().isEmpty()) {
            wrong.add(StepRefusals.hearingPending());
        }
        return wrong;
    }

    private List<Reason> wrong(Session session, Caller by, Proceeding p, DecisionDraft draft) {
        List<Reason> wrong = new ArrayList<>();
        Verdict verdict = draft.verdict();
        if (verdict.kind() != p.kind()) {
            wrong.add(StepRefusals.wrongVerdict(p));
            return wrong;
        }
        secondPerson(session, by, p).ifPresent(wrong::add);
        boolean article14 = verdict == Verdict.DEDUCT && p.points() >= Measures.FULL_SCORE;
        Refusals.reasons(draft.reasons(), verdict.dismissal() || verdict == Verdict.WITHDRAW || article14)
                .ifPresent(wrong::add);
        if (article14 && draft.act().isEmpty()) {
            wrong.add(StepRefusals.actRequired());
        }
        if (verdict == Verdict.DEDUCT) {
            p.finding().flatMap(id -> Surcharges.fallen(session, id)).ifPresent(wrong::add);
        }
        if (verdict == Verdict.CANCEL && books.sum(session, p, papers.today()) < Measures.FULL_SCORE) {
            wrong.add(Refusals.belowTwelve());
        }
        if (verdict == Verdict.WITHDRAW) {
            stillTwelve(session, p).ifPresent(wrong::add);
        }
        return wrong;
    }

    /** Six points and more, cancellations and withdrawals are decided by another person than the one who opened. */
    private Optional<Reason> secondPerson(Session session, Caller by, Proceeding p) {
        boolean grave = p.kind() != ProceedingKind.DEDUCTION
                || p.points() >= policies.on(papers.today()).secondPersonFrom();
        return FourEyes.decision(session, by, p, grave);
    }

    private Optional<Reason> stillTwelve(Session session, Proceeding p) {
        return books.sum(session, p, papers.today()) >= Measures.FULL_SCORE
                ? Optional.of(StepRefusals.notBelowTwelve())
                : Optional.empty();
    }

    private void decide(Session session, Caller by, Proceeding p, DecisionDraft draft) {
        DecisionId decision = DecisionId.next();
        boolean dismissed = draft.verdict().dismissal();
        boolean approval =
                draft.act().filter(act -> act == ExtremeAct.OTHER).isPresent() && draft.verdict() == Verdict.DEDUCT;
        String reasons = draft.reasons().strip();
        LocalDate today = papers.today();
        ProceedingRows.move(
                session,
                p,
                dismissed ? ProceedingStage.DISMISSED : ProceedingStage.DECIDED,
                "decision_id = ?, verdict = ?, reasons = ?, decided_by = ?, decided_by_name = ?, decided_on = ?,"
                        + " approval_needed = ?",
                decision.value(),
                draft.verdict(),
                reasons,
                by.account().value(),
                by.name(),
                today,
                approval);
        p.finding().ifPresent(finding -> {
            DecisionRows.insert(session, decision(by, p, draft, decision, finding, today));
            FindingStates.settle(session, p);
        });
        if (draft.verdict() == Verdict.KEEP) {
            ProposalRows.decide(
                    session,
                    p.proposal().orElseThrow(),
                    ProposalState.DECLINED,
                    by.account(),
                    by.name(),
                    today,
                    Optional.empty(),
                    reasons);
        }
        papers.step(
                session,
                by,
                p,
                StepKind.DECISION,
                today,
                draft.verdict().label().zh() + (reasons.isEmpty() ? "" : "：" + reasons),
                papers.letters().decision(p, papers.grounds(session, p), draft, by.name(), waiting(p, today)));
    }

    private Optional<Integer> waiting(Proceeding p, LocalDate today) {
        return p.kind() == ProceedingKind.DEDUCTION
                ? period.waiting(today).map(Policy::objectionDays)
                : Optional.empty();
    }

    private static Decision decision(
            Caller by, Proceeding p, DecisionDraft draft, DecisionId id, FindingId finding, LocalDate today) {
        return new Decision(
                id,
                finding,
                p.officer(),
                p.officerName(),
                draft.verdict(),
                draft.reasons().strip(),
                by.account(),
                by.name(),
                Charge.function(by, p.district(), p.sector()),
                today,
                p.notice().map(Proceeding.Notice::on),
                p.notice().map(n -> n.statementUntil().day()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    Outcome<Proceeding> approve(Caller by, ProceedingId id, String reasons) {
        return desk.at(by, Permission.DECISION_WRITE, id, (session, p) -> {
            if (p.stage() != ProceedingStage.DECIDED || !unapproved(p)) {
                return List.of(StepRefusals.noApproval());
            }
            List<Reason> wrong = new ArrayList<>(approvalObstacles(by, p));
            Refusals.reasons(reasons, true).ifPresent(wrong::add);
            if (wrong.isEmpty()) {
                ProceedingRows.set(session, p, "approved_by_name = ?", by.name());
                papers.step(session, by, p, StepKind.APPROVAL, papers.today(), reasons.strip());
            }
            return wrong;
        });
    }

    /** Whether a decision waits for the second level (A17). */
    static boolean unapproved(Proceeding p) {
        return p.ruling()
                .filter(ruling ->
                        ruling.approvalNeeded() && ruling.approvedByName().isEmpty())
                .isPresent();
    }

    /** What keeps a caller from approving a decision that waits for it. */
    List<Reason> approvalObstacles(Caller by, Proceeding p) {
        List<Reason> wrong = new ArrayList<>();
        if (!by.scope().wholeCity()) {
            wrong.add(StepRefusals.secondLevel());
        }
        FourEyes.approval(by, p).ifPresent(wrong::add);
        return wrong;
    }
}
