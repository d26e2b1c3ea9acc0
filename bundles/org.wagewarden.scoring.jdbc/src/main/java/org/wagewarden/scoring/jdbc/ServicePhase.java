// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Permission;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.scoring.api.Delivery;
import org.wagewarden.scoring.api.Finding;
import org.wagewarden.scoring.api.LedgerEntry;
import org.wagewarden.scoring.api.Proceeding;
import org.wagewarden.scoring.api.ProceedingId;
import org.wagewarden.scoring.api.ProceedingKind;
import org.wagewarden.scoring.api.ProceedingStage;
import org.wagewarden.scoring.api.StepKind;
import org.wagewarden.store.api.Session;

/** Service, by which a decision takes effect (A19). */
@Component(service = ServicePhase.class)
public final class ServicePhase {

    private final CaseDesk desk;
    private final Paperwork papers;
    private final Bookings bookings;
    private final Proposals proposals;
    private final CancellationEffects effects;

    @Activate
    public ServicePhase(
            @Reference CaseDesk desk,
            @Reference Paperwork papers,
            @Reference Bookings bookings,
            @Reference Proposals proposals,
            @Reference CancellationEffects effects) {
        this.desk = desk;
        this.papers = papers;
        this.bookings = bookings;
        this.proposals = proposals;
        this.effects = effects;
    }

    Outcome<Proceeding> serve(Caller by, ProceedingId id, Delivery delivery) {
        return desk.at(by, Permission.FINDING_WRITE, id, (session, p) -> {
            if (p.stage() != ProceedingStage.DECIDED) {
                return List.of(StepRefusals.wrongStage(p));
            }
            List<Reason> wrong = new ArrayList<>(obstacles(by, p));
            StepRefusals.delivery(delivery, p.ruling().orElseThrow().on(), papers.today())
                    .ifPresent(wrong::add);
            return wrong.isEmpty() ? effect(session, by, p, delivery) : wrong;
        });
    }

    /** What keeps a caller from recording the service, whatever its day and proof. */
    List<Reason> obstacles(Caller by, Proceeding p) {
        List<Reason> wrong = new ArrayList<>();
        if (p.kind() != ProceedingKind.DEDUCTION) {
            StepRefusals.notTheirs(by, Permission.DECISION_WRITE).ifPresent(wrong::add);
        }
        if (DecisionPhase.unapproved(p)) {
            wrong.add(StepRefusals.approvalRequired());
        }
        return wrong;
    }

    private List<Reason> effect(Session session, Caller by, Proceeding p, Delivery delivery) {
        ProceedingRows.move(
                session, p, ProceedingStage.EFFECTIVE, "served_on = ?, effective_on = ?", delivery.on(), delivery.on());
        papers.served(
                session,
                by,
                p,
                StepKind.SERVICE,
                delivery,
                papers.letters().delivery(p, p.kind().label().zh() + "决定书", delivery));
        return switch (p.kind()) {
            case DEDUCTION -> book(session, by, p, delivery.on());
            case CANCELLATION -> effects.cancel(session, by, p, delivery.on());
            case WITHDRAWAL -> effects.withdraw(session, by, p, delivery.on());
        };
    }

    private List<Reason> book(Session session, Caller by, Proceeding p, LocalDate served) {
        Finding finding = CaseRows.finding(
                        session, Caller.platform(), p.finding().orElseThrow())
                .orElseThrow();
        LedgerEntry entry = bookings.deduct(session, p, finding, served);
        ProceedingRows.move(
                session,
                p,
                ProceedingStage.EFFECTIVE,
                "entry_id = ?",
                entry.id().value());
        DecisionRows.served(session, entry.decision(), served, entry.id());
        FindingStates.settle(session, finding.id());
        proposals.review(session, by, p.officer(), p.officerName(), false);
        return List.of();
    }
}
