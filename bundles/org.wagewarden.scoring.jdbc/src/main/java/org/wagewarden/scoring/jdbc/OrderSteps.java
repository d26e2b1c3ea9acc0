// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wagewarden.access.api.AuditTrail;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.scoring.api.Finding;
import org.wagewarden.scoring.api.OrderItem;
import org.wagewarden.scoring.api.OrderItemState;
import org.wagewarden.scoring.api.ReInspection;
import org.wagewarden.scoring.api.RectificationOrder;
import org.wagewarden.scoring.api.RectificationOrderId;
import org.wagewarden.store.api.Session;

/** What can happen to an item of an order; the order's lock is held. */
final class OrderSteps {

    private final AuditTrail audit;
    private final CityClock clock;

    OrderSteps(AuditTrail audit, CityClock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    /** The function under which the caller acts: the project's own, or human resources. */
    static AuthorityFunction function(Caller by, Finding finding) {
        return by.scope().functionsIn(finding.district()).contains(finding.sector())
                ? finding.sector()
                : AuthorityFunction.HUMAN_RESOURCES;
    }

    /** A correction in time settles the item; a late one proves the lapse. */
    Outcome<RectificationOrderId> corrected(
            Session session, Caller by, RectificationOrder order, OrderItem item, LocalDate on, String evidence) {
        boolean late = on.isAfter(order.deadline());
        Optional<OrderItem.Correction> correction = Optional.of(
                new OrderItem.Correction(on, evidence, by.name(), clock.now().truncatedTo(ChronoUnit.MICROS)));
        Optional<OrderItem.Lapse> lapse = late
                ? Optional.of(new OrderItem.Lapse(OrderItem.Means.LATE_CORRECTION, evidence, clock.today(), by.name()))
                : Optional.empty();
        write(session, order, item, late ? OrderItemState.LAPSED : OrderItemState.CORRECTED, correction, lapse);
        record(by, "corrected", order, item.provision() + " · " + on);
        return Outcome.accepted(order.id());
    }

    Outcome<RectificationOrderId> lapse(
            Session session, Caller by, RectificationOrder order, OrderItem item, OrderItem.Means means, String note) {
        OrderItem.Lapse lapse = new OrderItem.Lapse(means, note, clock.today(), by.name());
        write(session, order, item, OrderItemState.LAPSED, item.correction(), Optional.of(lapse));
        record(by, "lapsed", order, item.provision() + " · " + means.label().zh());
        return Outcome.accepted(order.id());
    }

    void write(
            Session session,
            RectificationOrder order,
            OrderItem item,
            OrderItemState state,
            Optional<OrderItem.Correction> correction,
            Optional<OrderItem.Lapse> lapse) {
        OrderItem changed = new OrderItem(
                item.provision(), item.finding(), state, correction, item.inspections(), lapse, item.charged());
        OrderRows.update(session, order.id(), changed);
        OrderRows.settle(session, order.id());
    }

    /** Records a re-inspection and what follows from it: a correction, a lapse, or nothing while the deadline runs. */
    Outcome<RectificationOrderId> inspected(
            Session session, Caller by, RectificationOrder order, OrderItem item, ReInspection seen) {
        List<Reason> wrong = wrong(order, item, seen);
        if (!wrong.isEmpty()) {
            return Outcome.rejected(wrong);
        }
        String words = seen.note().strip();
        OrderItem.Inspection inspection = new OrderItem.Inspection(seen.on(), seen.corrected(), words, by.name());
        OrderRows.inspect(session, order, item.provision(), inspection, by);
        if (seen.corrected()) {
            return corrected(session, by, order, item, seen.correctedOn().orElse(seen.on()), words);
        }
        record(by, "inspected", order, item.provision() + " · " + seen.on());
        return seen.on().isAfter(order.deadline())
                ? lapse(session, by, order, item, OrderItem.Means.RE_INSPECTION, words)
                : Outcome.accepted(order.id());
    }

    private List<Reason> wrong(RectificationOrder order, OrderItem item, ReInspection seen) {
        List<Reason> wrong = seen(order, seen.on(), seen.note(), "on", "note");
        if (!seen.corrected()) {
            if (seen.correctedOn().isPresent()) {
                wrong.add(Reason.of(
                                "not-corrected",
                                "复查未改正的，不填写改正之日。",
                                "A re-inspection that found nothing corrected has no day of the correction.")
                        .at("correctedOn"));
            }
            return wrong;
        }
        LocalDate day = seen.correctedOn().orElse(seen.on());
        if (day.isAfter(seen.on())) {
            wrong.add(Reason.of(
                            "correction-day",
                            "改正之日不能晚于复查之日。",
                            "The day of the correction cannot be after the re-inspection.")
                    .at("correctedOn"));
        } else if (seen.correctedOn().isEmpty() && day.isAfter(order.deadline())) {
            // that it is corrected by now proves no lapse; whether it was in time is what Art. 11 asks
            wrong.add(Reason.of(
                            "correction-day",
                            "复查在期限届满（" + order.deadline() + "）之后，只能证明此前已改正：请查明并填写实际改正之日，期限内改正的不加扣。",
                            "The re-inspection was after the deadline (" + order.deadline()
                                    + ") and proves only that it was"
                                    + " corrected by then: find out and give the day of the correction; one in time adds"
                                    + " nothing.")
                    .under(OrderChecks.law(List.of(item.provision())))
                    .at("correctedOn"));
        } else if (day.isBefore(order.orderedOn()) && !seen.on().isBefore(order.orderedOn())) {
            wrong.add(beforeOrder().at("correctedOn"));
        }
        return wrong;
    }

    List<Reason> seen(RectificationOrder order, LocalDate on, String words, String dayField, String field) {
        List<Reason> wrong = new ArrayList<>();
        if (on.isAfter(clock.today())) {
            wrong.add(Reason.of("conduct-in-future", "日期不能晚于今天。", "The day cannot be later than today.")
                    .at(dayField));
        }
        if (on.isBefore(order.orderedOn())) {
            wrong.add(beforeOrder().at(dayField));
        }
        int length = words.strip().length();
        if (length < 4 || length > 2000) {
            wrong.add(Reason.of("evidence-required", "请用4至2000字说明证据。", "Describe the proof in 4 to 2,000 characters.")
                    .at(field));
        }
        return wrong;
    }

    private static Reason beforeOrder() {
        return Reason.of("order-dates", "日期不能早于责令改正之日。", "The day cannot be before the order.");
    }

    void record(Caller by, String verb, RectificationOrder order, String detail) {
        audit.record(by, "scoring.order." + verb, "order/" + order.id().value(), Optional.of(order.district()), detail);
    }
}
