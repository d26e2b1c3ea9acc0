// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Permission;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.scoring.api.CountedDay;
import org.wagewarden.scoring.api.Delivery;
import org.wagewarden.scoring.api.Proceeding;
import org.wagewarden.scoring.api.ProceedingId;
import org.wagewarden.scoring.api.ProceedingKind;
import org.wagewarden.scoring.api.ProceedingStage;
import org.wagewarden.scoring.api.StepKind;
import org.wagewarden.store.api.Session;

/** Service, by which a decision takes effect, or begins to wait for objections (A19). */
@Component(service = ServicePhase.class)
public final class ServicePhase {

    private final CaseDesk desk;
    private final Paperwork papers;
    private final Bookings bookings;
    private final ObjectionPeriod period;
    private final CancellationEffects effects;

    @Activate
    public ServicePhase(
            @Reference CaseDesk desk,
            @Reference Paperwork papers,
            @Reference Bookings bookings,
            @Reference ObjectionPeriod period,
            @Reference CancellationEffects effects) {
        this.desk = desk;
        this.papers = papers;
        this.bookings = bookings;
        this.period = period;
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
        papers.served(
                session,
                by,
                p,
                StepKind.SERVICE,
                delivery,
                papers.letters().delivery(p, p.kind().label().zh() + "决定书", delivery));
        if (p.kind() == ProceedingKind.DEDUCTION) {
            return deduction(session, by, p, delivery.on());
        }
        ProceedingRows.move(
                session, p, ProceedingStage.EFFECTIVE, "served_on = ?, effective_on = ?", delivery.on(), delivery.on());
        return p.kind() == ProceedingKind.CANCELLATION
                ? effects.cancel(session, by, p, delivery.on())
                : effects.withdraw(session, by, p, delivery.on());
    }

    private List<Reason> deduction(Session session, Caller by, Proceeding p, LocalDate served) {
        Proceeding.Ruling ruling = p.ruling().orElseThrow();
        Optional<CountedDay> until = period.until(ruling.on(), served);
        if (until.isEmpty()) {
            bookings.effect(session, by, p, served, served);
            return List.of();
        }
        DecisionRows.served(session, ruling.decision(), served);
        ProceedingRows.move(
                session,
                p,
                ProceedingStage.SERVED,
                "served_on = ?, objection_until = ?, objection_missing_years = ?",
                served,
                until.get().day(),
                until.get().missingYears().stream().map(String::valueOf).collect(Collectors.joining(" ")));
        return List.of();
    }

    Outcome<Proceeding> takeEffect(Caller by, ProceedingId id) {
        return desk.at(by, Permission.FINDING_WRITE, id, (session, p) -> {
            if (p.stage() != ProceedingStage.SERVED) {
                return List.of(StepRefusals.wrongStage(p));
            }
            List<Reason> wrong = effectObstacles(p);
            if (!wrong.isEmpty()) {
                return wrong;
            }
            Proceeding.Service service = p.service().orElseThrow();
            CountedDay until = service.objectionUntil().orElseThrow();
            LocalDate effective = until.day().plusDays(1);
            bookings.effect(session, by, p, service.on(), effective);
            papers.step(session, by, p, StepKind.EFFECT, effective, "申诉期至" + until.day() + "届满，无人申诉。");
            return List.of();
        });
    }

    /** What keeps a served deduction from taking effect. */
    List<Reason> effectObstacles(Proceeding p) {
        if (p.openObjection().isPresent()) {
            return List.of(StepRefusals.objectionOpen());
        }
        CountedDay until =
                p.service().flatMap(Proceeding.Service::objectionUntil).orElseThrow();
        return papers.today().isAfter(until.day()) ? List.of() : List.of(StepRefusals.objectionPeriodRunning(until));
    }
}
