// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.scoring.api.LedgerEntry;
import org.wagewarden.scoring.api.LedgerEntryId;
import org.wagewarden.scoring.api.Objection;
import org.wagewarden.scoring.api.ObjectionResult;
import org.wagewarden.scoring.api.Proceeding;
import org.wagewarden.scoring.api.ProceedingId;
import org.wagewarden.scoring.api.ProceedingKind;
import org.wagewarden.scoring.api.ProceedingStage;
import org.wagewarden.scoring.api.StepKind;
import org.wagewarden.store.api.Session;

/** After the service: objection, stay, result (A19, A20). */
@Component(service = ObjectionPhase.class)
public final class ObjectionPhase {

    private final CaseDesk desk;
    private final Paperwork papers;
    private final Bookings bookings;
    private final Proposals proposals;
    private final CancellationEffects effects;

    @Activate
    public ObjectionPhase(
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

    Outcome<Proceeding> object(Caller by, ProceedingId id, LocalDate on, String text) {
        return desk.at(by, Permission.FINDING_WRITE, id, objecting(by, on, text));
    }

    /** An objection of the officer's own. */
    Outcome<Proceeding> object(Caller by, OfficerId officer, ProceedingId id, String text) {
        return desk.own(by, officer, id, objecting(by, papers.today(), text));
    }

    private CaseDesk.Step objecting(Caller by, LocalDate on, String text) {
        return (session, p) -> {
            if (!served(p) || p.kind() == ProceedingKind.WITHDRAWAL) {
                return List.of(StepRefusals.wrongStage(p));
            }
            if (p.openObjection().isPresent()) {
                return List.of(StepRefusals.objectionOpen());
            }
            List<Reason> wrong = new ArrayList<>();
            StepRefusals.day(on, p.service().orElseThrow().on(), papers.today()).ifPresent(wrong::add);
            late(p, on).ifPresent(wrong::add);
            StepRefusals.text(text, "text").ifPresent(wrong::add);
            if (wrong.isEmpty()) {
                ObjectionRows.insert(session, by, p, on, text.strip());
                papers.step(session, by, p, StepKind.OBJECTION, on, text.strip());
                if (overtaken(p, on)) {
                    return stay(session, by, p, "申诉在申诉期内提出，登记时扣分已经生效；复核期间停止执行。");
                }
            }
            return wrong;
        };
    }

    Outcome<Proceeding> stay(Caller by, ProceedingId id, String reasons) {
        return desk.at(by, Permission.DECISION_WRITE, id, (session, p) -> {
            Optional<Reason> wrong = (p.stage() == ProceedingStage.EFFECTIVE
                            ? unopposed(p)
                            : Optional.of(StepRefusals.wrongStage(p)))
                    .or(() -> stayed(p) ? Optional.of(StepRefusals.stayed()) : Optional.empty())
                    .or(() -> FourEyes.stay(session, by, p))
                    .or(() -> Refusals.reasons(reasons, true));
            if (wrong.isPresent()) {
                return List.of(wrong.get());
            }
            return stay(session, by, p, reasons.strip());
        });
    }

    private List<Reason> stay(Session session, Caller by, Proceeding p, String reasons) {
        LocalDate today = papers.today();
        ProceedingRows.set(session, p, "stayed_on = ?", today);
        papers.step(
                session, by, p, StepKind.STAY, today, reasons, papers.letters().stay(p, false, reasons));
        if (p.kind() == ProceedingKind.CANCELLATION) {
            return effects.pause(session, by, p);
        }
        LedgerEntry stay = bookings.stay(session, by, entry(session, p));
        ProceedingRows.set(session, p, "stay_entry_id = ?", stay.id().value());
        return List.of();
    }

    Outcome<Proceeding> liftStay(Caller by, ProceedingId id, String reasons) {
        return desk.at(by, Permission.DECISION_WRITE, id, (session, p) -> {
            Optional<Reason> wrong = (stayed(p) ? Optional.<Reason>empty() : Optional.of(StepRefusals.notStayed()))
                    .or(() -> Refusals.reasons(reasons, true));
            return wrong.isPresent() ? List.of(wrong.get()) : lift(session, by, p, reasons.strip());
        });
    }

    private List<Reason> lift(Session session, Caller by, Proceeding p, String reasons) {
        LocalDate today = papers.today();
        Proceeding.Effect effect = p.effect().orElseThrow();
        int paused = effect.pausedDays()
                + Math.toIntExact(ChronoUnit.DAYS.between(effect.stayedOn().orElseThrow(), today));
        ProceedingRows.set(session, p, "stayed_on = NULL, paused_days = ?", paused);
        papers.step(
                session,
                by,
                p,
                StepKind.STAY_LIFTED,
                today,
                reasons,
                papers.letters().stay(p, true, reasons));
        if (p.kind() == ProceedingKind.CANCELLATION) {
            return effects.resume(session, by, p);
        }
        bookings.reverse(session, by, EntryRows.stayOf(session, p.officer(), entry(session, p)));
        proposals.review(session, by, p.officer(), p.officerName(), false);
        return List.of();
    }

    Outcome<Proceeding> settle(Caller by, ProceedingId id, ObjectionResult result, String reasons) {
        return desk.at(by, Permission.DECISION_WRITE, id, (session, p) -> {
            List<Reason> wrong = new ArrayList<>();
            unopposed(p).ifPresent(wrong::add);
            if (wrong.isEmpty()) {
                wrong.addAll(resultObstacles(session, by, p));
            }
            Refusals.reasons(reasons, true).ifPresent(wrong::add);
            return wrong.isEmpty() ? settle(session, by, p, result, reasons.strip()) : wrong;
        });
    }

    /** What keeps a caller from deciding on the objection that waits. */
    List<Reason> resultObstacles(Session session, Caller by, Proceeding p) {
        return FourEyes.result(session, by, p).stream().toList();
    }

    /** What keeps a caller from staying the execution while an objection waits. */
    List<Reason> stayObstacles(Session session, Caller by, Proceeding p) {
        return FourEyes.stay(session, by, p).stream().toList();
    }

    private List<Reason> settle(Session session, Caller by, Proceeding p, ObjectionResult result, String reasons) {
        LocalDate today = papers.today();
        Objection objection = p.openObjection().orElseThrow();
        ObjectionRows.settle(session, by, p, objection, result, today, reasons);
        papers.step(
                session,
                by,
                p,
                StepKind.RESULT,
                today,
                result.label().zh() + "：" + reasons,
                papers.letters().result(p, objection, result, reasons));
        if (p.stage() == ProceedingStage.SERVED) {
            return settleWaiting(session, by, p, result, today);
        }
        if (result == ObjectionResult.UPHELD) {
            return stayed(p) ? lift(session, by, p, reasons) : List.of();
        }
        ProceedingRows.move(session, p, ProceedingStage.ANNULLED, "annulled_on = ?, stayed_on = NULL", today);
        if (p.kind() == ProceedingKind.CANCELLATION) {
            return effects.annul(session, by, p, today);
        }
        LedgerEntry entry = entry(session, p);
        if (stayed(p)) {
            bookings.reverse(session, by, EntryRows.stayOf(session, p.officer(), entry));
        }
        bookings.reverse(session, by, entry);
        FindingStates.settle(session, p);
        proposals.review(session, by, p.officer(), p.officerName(), true);
        return List.of();
    }

    /** A deduction that waited takes effect now, or never did. */
    private List<Reason> settleWaiting(
            Session session, Caller by, Proceeding p, ObjectionResult result, LocalDate today) {
        if (result == ObjectionResult.UPHELD) {
            bookings.effect(session, by, p, p.service().orElseThrow().on(), today);
            papers.step(session, by, p, StepKind.EFFECT, today, "申诉办结，维持原决定。");
        } else {
            ProceedingRows.move(session, p, ProceedingStage.ANNULLED, "annulled_on = ?", today);
            FindingStates.settle(session, p);
        }
        return List.of();
    }

    /** Who objects too late does not keep a deduction waiting. */
    private static Optional<Reason> late(Proceeding p, LocalDate on) {
        return p.stage() == ProceedingStage.SERVED
                ? p.service()
                        .flatMap(Proceeding.Service::objectionUntil)
                        .filter(until -> on.isAfter(until.day()))
                        .map(StepRefusals::effectDue)
                : Optional.empty();
    }

    /** Whether a deduction took effect for want of an objection that was made in time and is recorded only now. */
    private static boolean overtaken(Proceeding p, LocalDate on) {
        return p.stage() == ProceedingStage.EFFECTIVE
                && p.service()
                        .flatMap(Proceeding.Service::objectionUntil)
                        .filter(until -> !on.isAfter(until.day()))
                        // one in time before this one was upheld, and the deduction took effect by that
                        .filter(until -> p.objections().stream()
                                .allMatch(o -> o.filedOn().isAfter(until.day())))
                        .isPresent();
    }

    private static boolean served(Proceeding p) {
        return p.stage() == ProceedingStage.EFFECTIVE || p.stage() == ProceedingStage.SERVED;
    }

    private static Optional<Reason> unopposed(Proceeding p) {
        if (!served(p)) {
            return Optional.of(StepRefusals.wrongStage(p));
        }
        return p.openObjection().isPresent() ? Optional.empty() : Optional.of(StepRefusals.noObjection());
    }

    static boolean stayed(Proceeding p) {
        return p.effect().flatMap(Proceeding.Effect::stayedOn).isPresent();
    }

    /** The entry of a deduction in effect. */
    static LedgerEntry entry(Session session, Proceeding p) {
        LedgerEntryId id = p.effect().flatMap(Proceeding.Effect::entry).orElseThrow();
        return EntryRows.of(session, p.officer()).stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
