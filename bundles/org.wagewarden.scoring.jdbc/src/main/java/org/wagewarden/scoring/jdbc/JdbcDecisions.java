// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.AuditTrail;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Permission;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.scoring.api.Case;
import org.wagewarden.scoring.api.CaseId;
import org.wagewarden.scoring.api.Decision;
import org.wagewarden.scoring.api.DecisionId;
import org.wagewarden.scoring.api.Decisions;
import org.wagewarden.scoring.api.Finding;
import org.wagewarden.scoring.api.FindingDraft;
import org.wagewarden.scoring.api.FindingId;
import org.wagewarden.scoring.api.FindingState;
import org.wagewarden.scoring.api.LedgerEntry;
import org.wagewarden.scoring.api.LedgerEntryId;
import org.wagewarden.scoring.api.Policies;
import org.wagewarden.scoring.api.Preview;
import org.wagewarden.scoring.api.Responsible;
import org.wagewarden.scoring.api.Verdict;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Store;

/** Decisions in the store: served and effective on the day they are made. */
@Component
public final class JdbcDecisions implements Decisions {

    private final Store store;
    private final Drafts drafts;
    private final Previews previews;
    private final Proposals proposals;
    private final Holds holds;
    private final Policies policies;
    private final AuditTrail audit;
    private final CityClock clock;

    @Activate
    public JdbcDecisions(
            @Reference ScoringSchema schema,
            @Reference Drafts drafts,
            @Reference Previews previews,
            @Reference Proposals proposals,
            @Reference Holds holds,
            @Reference Policies policies,
            @Reference AuditTrail audit,
            @Reference CityClock clock) {
        this.store = schema.store();
        this.drafts = drafts;
        this.previews = previews;
        this.proposals = proposals;
        this.holds = holds;
        this.policies = policies;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Outcome<List<Preview>> preview(Caller by, FindingId id) {
        Optional<Reason> denied = by.lacks(Permission.REGISTRY_READ);
        if (denied.isPresent()) {
            return Outcome.rejected(denied.get());
        }
        return store.read(session -> open(session, by, id).map(finding -> {
            Charge charge = charge(session, by, finding);
            return chargeable(finding).stream()
                    .map(who -> previews.of(session, who.name(), charge.entry(session, who, DecisionId.next())))
                    .toList();
        }));
    }

    @Override
    public Outcome<List<Preview>> preview(Caller by, FindingDraft draft) {
        Optional<Reason> denied = by.lacks(Permission.FINDING_WRITE);
        if (denied.isPresent()) {
            return Outcome.rejected(denied.get());
        }
        return store.read(session -> drafts.prepare(session, by, draft).map(ready -> {
            Charge charge = Charge.of(ready, draft.joinedCase().orElseGet(CaseId::next), by, now());
            return ready.chargeable().stream()
                    .map(who -> previews.of(session, who.name(), charge.entry(session, who, DecisionId.next())))
                    .toList();
        }));
    }

    @Override
    public Outcome<List<Decision>> decide(Caller by, FindingId id, Verdict verdict, String reasons) {
        Optional<Reason> denied = by.lacks(Permission.DECISION_WRITE);
        if (denied.isPresent()) {
            return Outcome.rejected(denied.get());
        }
        // asked outside the transaction: plugins may take their time
        List<Reason> held = store.read(session -> CaseRows.finding(session, by, id))
                .filter(finding -> finding.state() == FindingState.OPEN)
                .map(finding -> holds.report(finding).holds())
                .orElse(List.of());
        if (!held.isEmpty()) {
            return Outcome.rejected(held);
        }
        return store.command(session -> open(session, by, id).then(finding -> {
            List<Reason> wrong = new ArrayList<>();
            if (finding.provision().points() >= policies.on(clock.today()).secondPersonFrom()) {
                Refusals.secondPerson(by, finding.openedBy()).ifPresent(wrong::add);
            }
            Refusals.reasons(reasons, verdict == Verdict.DISMISS).ifPresent(wrong::add);
            return wrong.isEmpty() ? decide(session, by, finding, verdict, reasons.strip()) : Outcome.rejected(wrong);
        }));
    }

    private Outcome<List<Decision>> decide(
            Session session, Caller by, Finding finding, Verdict verdict, String reasons) {
        List<Responsible> people = chargeable(finding);
        Locks.take(
                session,
                people.stream().map(who -> "officer:" + who.officer().value()).toList());
        boolean deduct = verdict == Verdict.DEDUCT;
        if (!CaseRows.close(session, finding, deduct ? FindingState.DEDUCTED : FindingState.DISMISSED)) {
            return Outcome.rejected(Refusals.alreadyDecided());
        }
        CaseRows.settle(session, finding.caseId());
        Charge charge = charge(session, by, finding);
        List<Decision> made = new ArrayList<>();
        for (Responsible who : people) {
            DecisionId decisionId = DecisionId.next();
            Optional<LedgerEntry> entry =
                    deduct ? Optional.of(charge.entry(session, who, decisionId)) : Optional.empty();
            entry.ifPresent(e -> EntryRows.insert(session, e));
            Decision decision =
                    decision(by, finding, verdict, reasons, charge, who, decisionId, entry.map(LedgerEntry::id));
            DecisionRows.insert(session, decision, made.size());
            made.add(decision);
            audit.record(
                    by,
                    "scoring.decision.made",
                    "decision/" + decisionId.value(),
                    Optional.of(finding.district()),
                    verdict.label().zh() + " · "
                            + finding.provision().article().label().zh() + " · finding/"
                            + finding.id().value() + " · officer/"
                            + who.officer().value());
            if (deduct) {
                proposals.afterBooking(session, by, who, finding, charge.at(), clock.today());
            }
        }
        return Outcome.accepted(List.copyOf(made));
    }

    private static Decision decision(
            Caller by,
            Finding finding,
            Verdict verdict,
            String reasons,
            Charge charge,
            Responsible who,
            DecisionId id,
            Optional<LedgerEntryId> entry) {
        LocalDate today = charge.day();
        return new Decision(
                id,
                finding.id(),
                who.officer(),
                who.name(),
                verdict,
                reasons,
                by.account(),
                by.name(),
                charge.function(),
                today,
                Optional.empty(),
                Optional.empty(),
                Optional.of(today),
                entry.map(e -> today),
                entry);
    }

    @Override
    public List<Decision> of(Caller by, FindingId id) {
        if (!by.may(Permission.REGISTRY_READ)) {
            return List.of();
        }
        return store.read(session -> CaseRows.finding(session, by, id)
                .map(finding -> DecisionRows.of(session, id))
                .orElse(List.of()));
    }

    /** A finding that waits for a decision, in the caller's scope. */
    private static Outcome<Finding> open(Session session, Caller by, FindingId id) {
        Optional<Finding> finding = CaseRows.finding(session, by, id);
        if (finding.isEmpty()) {
            return Outcome.rejected(Caller.outOfScope());
        }
        return switch (finding.get().state()) {
            case OPEN -> Outcome.accepted(finding.get());
            case RECORDED -> Outcome.rejected(Refusals.noDeductionPossible());
            case DEDUCTED, DISMISSED -> Outcome.rejected(Refusals.alreadyDecided());
        };
    }

    private Charge charge(Session session, Caller by, Finding finding) {
        Case of = CaseRows.load(session, List.of(finding.caseId().value())).getFirst();
        return Charge.of(finding, of.contractorName(), by, now());
    }

    private Instant now() {
        return clock.now().truncatedTo(ChronoUnit.MICROS);
    }

    private static List<Responsible> chargeable(Finding finding) {
        return finding.responsible().stream().filter(Responsible::certified).toList();
    }
}
