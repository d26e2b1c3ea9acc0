// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.scoring.api.Decision;
import org.wagewarden.scoring.api.EntryKind;
import org.wagewarden.scoring.api.Finding;
import org.wagewarden.scoring.api.LedgerEntry;
import org.wagewarden.scoring.api.LedgerEntryId;
import org.wagewarden.scoring.api.Proceeding;
import org.wagewarden.scoring.api.ProceedingStage;
import org.wagewarden.store.api.Session;

/** Writes the ledger, and what follows from an entry; the officer's lock is held. */
@Component(service = Bookings.class)
public final class Bookings {

    private final Proposals proposals;
    private final CityClock clock;

    @Activate
    public Bookings(@Reference Proposals proposals, @Reference CityClock clock) {
        this.proposals = proposals;
        this.clock = clock;
    }

    /** Books a deduction that takes effect, in the name of whoever decided it. */
    private LedgerEntry entry(Session session, Proceeding p, Finding finding, LocalDate served, LocalDate effective) {
        Decision decision = DecisionRows.of(session, finding.id()).stream()
                .filter(d -> d.id().equals(p.ruling().orElseThrow().decision()))
                .findFirst()
                .orElseThrow();
        String contractor = CaseRows.contractorName(session, finding.caseId());
        LedgerEntry entry = Charge.of(
                        finding, contractor, decision.function(), now(), served, effective, decision.decidedByName())
                .entry(session, p.officer(), decision.id());
        EntryRows.insert(session, entry);
        return entry;
    }

    /** A deduction takes effect: it is booked, the decision and the finding say so, and twelve points are proposed once. */
    void effect(Session session, Caller by, Proceeding p, LocalDate served, LocalDate effective) {
        Finding finding = CaseRows.finding(
                        session, Caller.platform(), p.finding().orElseThrow())
                .orElseThrow();
        LedgerEntry entry = entry(session, p, finding, served, effective);
        ProceedingRows.move(
                session,
                p,
                ProceedingStage.EFFECTIVE,
                "served_on = ?, effective_on = ?, entry_id = ?",
                served,
                effective,
                entry.id().value());
        DecisionRows.effective(session, entry.decision(), served, effective, entry.id());
        FindingStates.settle(session, p);
        proposals.booked(session, by, p.officer(), p.officerName(), entry.id());
    }

    /** Takes an entry back (A20); taking back a stay lifts it. */
    LedgerEntry reverse(Session session, Caller by, LedgerEntry entry) {
        return correct(session, by, entry, EntryKind.REVERSAL);
    }

    /** Suspends an entry (A19). */
    LedgerEntry stay(Session session, Caller by, LedgerEntry entry) {
        return correct(session, by, entry, EntryKind.STAY);
    }

    private LedgerEntry correct(Session session, Caller by, LedgerEntry entry, EntryKind kind) {
        LedgerEntry made = correction(session, by, entry, kind);
        EntryRows.insert(session, made);
        return made;
    }

    /** What would be written to correct an entry today. */
    LedgerEntry correction(Session session, Caller by, LedgerEntry entry, EntryKind kind) {
        return new LedgerEntry(
                LedgerEntryId.next(),
                EntryRows.last(session, entry.officer()) + 1,
                entry.officer(),
                kind,
                Optional.of(entry.id()),
                entry.provision(),
                entry.points(),
                entry.caseId(),
                entry.finding(),
                entry.decision(),
                entry.project(),
                entry.projectName(),
                entry.contractorName(),
                entry.district(),
                entry.function(),
                entry.conductDate(),
                clock.today(),
                clock.today(),
                entry.order(),
                now(),
                by.name());
    }

    private Instant now() {
        return clock.now().truncatedTo(ChronoUnit.MICROS);
    }
}
