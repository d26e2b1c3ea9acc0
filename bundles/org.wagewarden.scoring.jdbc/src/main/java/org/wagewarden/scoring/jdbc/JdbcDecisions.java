// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Permission;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.scoring.api.Case;
import org.wagewarden.scoring.api.CaseDraft;
import org.wagewarden.scoring.api.CaseId;
import org.wagewarden.scoring.api.Decision;
import org.wagewarden.scoring.api.DecisionId;
import org.wagewarden.scoring.api.Decisions;
import org.wagewarden.scoring.api.EntryKind;
import org.wagewarden.scoring.api.Finding;
import org.wagewarden.scoring.api.FindingDraft;
import org.wagewarden.scoring.api.FindingId;
import org.wagewarden.scoring.api.LedgerEntry;
import org.wagewarden.scoring.api.Preview;
import org.wagewarden.scoring.api.Proceeding;
import org.wagewarden.scoring.api.ProceedingId;
import org.wagewarden.scoring.api.ProceedingKind;
import org.wagewarden.scoring.api.Responsible;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Store;

/** Decisions in the store, and what one would mean. */
@Component
public final class JdbcDecisions implements Decisions {

    private final Store store;
    private final Drafts drafts;
    private final Previews previews;
    private final ObjectionPeriod period;
    private final Bookings bookings;
    private final CityClock clock;

    @Activate
    public JdbcDecisions(
            @Reference ScoringSchema schema,
            @Reference Drafts drafts,
            @Reference Previews previews,
            @Reference ObjectionPeriod period,
            @Reference Bookings bookings,
            @Reference CityClock clock) {
        this.store = schema.store();
        this.drafts = drafts;
        this.previews = previews;
        this.period = period;
        this.bookings = bookings;
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
                    .map(who ->
                            previews.of(session, who.name(), charge.entry(session, who.officer(), DecisionId.next())))
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
            Charge charge = Charge.of(
                    ready, draft.joinedCase().orElseGet(CaseId::next), by, now(), period.effect(clock.today()));
            return ready.chargeable().stream()
                    .map(who ->
                            previews.of(session, who.name(), charge.entry(session, who.officer(), DecisionId.next())))
                    .toList();
        }));
    }

    @Override
    public Outcome<List<Preview>> preview(Caller by, CaseDraft draft) {
        Optional<Reason> denied = by.lacks(Permission.FINDING_WRITE);
        List<Reason> wrong = denied.map(List::of).orElseGet(() -> CaseDrafts.check(draft));
        return wrong.isEmpty()
                ? store.read(session ->
                        drafts.prepare(session, by, draft.findings()).map(ready -> together(session, by, ready)))
                : Outcome.rejected(wrong);
    }

    /** Whoever is charged by several findings sees what all of them mean. */
    private List<Preview> together(Session session, Caller by, List<Drafts.Ready> all) {
        CaseId caseId = all.getFirst().draft().joinedCase().orElseGet(CaseId::next);
        Map<Responsible, List<LedgerEntry>> entries = new LinkedHashMap<>();
        for (Drafts.Ready ready : all) {
            Charge charge = Charge.of(ready, caseId, by, now(), period.effect(clock.today()));
            for (Responsible who : ready.chargeable()) {
                List<LedgerEntry> own = entries.computeIfAbsent(who, first -> new ArrayList<>());
                own.add(charge.entry(session, who.officer(), DecisionId.next(), own.size()));
            }
        }
        return entries.entrySet().stream()
                .map(each -> previews.of(session, each.getKey().name(), each.getValue()))
                .toList();
    }

    @Override
    public Outcome<Preview> preview(Caller by, ProceedingId id) {
        Optional<Reason> denied = by.lacks(Permission.REGISTRY_READ);
        if (denied.isPresent()) {
            return Outcome.rejected(denied.get());
        }
        return store.read(session -> ProceedingRows.find(session, by, id)
                .map(p -> preview(session, by, p))
                .orElseGet(() -> Outcome.rejected(Caller.outOfScope())));
    }

    private Outcome<Preview> preview(Session session, Caller by, Proceeding p) {
        boolean deduction = p.kind() == ProceedingKind.DEDUCTION;
        return switch (p.stage()) {
            case OPENED, NOTICED, DECIDED, SERVED ->
                Outcome.accepted(
                        deduction
                                ? deduction(session, by, p)
                                : previews.filing(session, p, p.kind() == ProceedingKind.CANCELLATION));
            case EFFECTIVE ->
                Outcome.accepted(
                        deduction
                                ? previews.annulment(session, p.officerName(), reversal(session, by, p))
                                : previews.filing(session, p, false));
            case DISMISSED, ANNULLED, LAPSED -> Outcome.rejected(StepRefusals.wrongStage(p));
        };
    }

    private Preview deduction(Session session, Caller by, Proceeding p) {
        Finding finding =
                CaseRows.finding(session, by, p.finding().orElseThrow()).orElseThrow();
        return previews.of(
                session, p.officerName(), charge(session, by, finding).entry(session, p.officer(), DecisionId.next()));
    }

    private LedgerEntry reversal(Session session, Caller by, Proceeding p) {
        return bookings.correction(session, by, ObjectionPhase.entry(session, p), EntryKind.REVERSAL);
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
            case DEDUCTED, DISMISSED, ANNULLED -> Outcome.rejected(Refusals.alreadyDecided());
        };
    }

    private Charge charge(Session session, Caller by, Finding finding) {
        Case of = CaseRows.load(session, List.of(finding.caseId().value())).getFirst();
        return Charge.of(finding, of.contractorName(), by, now(), period.effect(clock.today()));
    }

    private Instant now() {
        return clock.now().truncatedTo(ChronoUnit.MICROS);
    }

    private static List<Responsible> chargeable(Finding finding) {
        return finding.responsible().stream().filter(Responsible::certified).toList();
    }
}
