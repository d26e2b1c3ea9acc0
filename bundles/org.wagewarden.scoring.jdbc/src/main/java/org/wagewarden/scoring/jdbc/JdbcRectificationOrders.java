// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.AuditTrail;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.access.api.Permission;
import org.wagewarden.platform.api.Article;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Page;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.scoring.api.Finding;
import org.wagewarden.scoring.api.Findings;
import org.wagewarden.scoring.api.OrderDraft;
import org.wagewarden.scoring.api.OrderDue;
import org.wagewarden.scoring.api.OrderItem;
import org.wagewarden.scoring.api.OrderItemState;
import org.wagewarden.scoring.api.Policies;
import org.wagewarden.scoring.api.ProvisionCode;
import org.wagewarden.scoring.api.ReInspection;
import org.wagewarden.scoring.api.RectificationOrder;
import org.wagewarden.scoring.api.RectificationOrderId;
import org.wagewarden.scoring.api.RectificationOrders;
import org.wagewarden.scoring.api.WorkingDays;
import org.wagewarden.scoring.rules.CorrectionDeadline;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Store;

/** Orders to correct in the store. */
@Component
public final class JdbcRectificationOrders implements RectificationOrders {

    private final Store store;
    private final Findings findings;
    private final Policies policies;
    private final WorkingDays workingDays;
    private final OrderSteps steps;
    private final OrderInbox inbox;
    private final CityClock clock;

    @Activate
    public JdbcRectificationOrders(
            @Reference ScoringSchema schema,
            @Reference Findings findings,
            @Reference Policies policies,
            @Reference WorkingDays workingDays,
            @Reference AuditTrail audit,
            @Reference CityClock clock) {
        this.store = schema.store();
        this.findings = findings;
        this.policies = policies;
        this.workingDays = workingDays;
        this.steps = new OrderSteps(audit, clock);
        this.inbox = new OrderInbox(store, clock);
        this.clock = clock;
    }

    @Override
    public Outcome<RectificationOrder> issue(Caller by, OrderDraft draft) {
        Optional<Reason> denied = by.lacks(Permission.FINDING_WRITE);
        if (denied.isPresent()) {
            return Outcome.rejected(denied.get());
        }
        LocalDate last = lastDay(new CorrectionDeadline(draft.deadline(), List.of()));
        return store.command(session -> {
            // two orders on one finding at once: the second sees the first
            Locks.take(session, OrderChecks.locks(session, by, draft));
            return OrderChecks.draft(session, by, draft, last, clock.today())
                    .then(items -> issue(session, by, draft, last, items));
        });
    }

    private Outcome<RectificationOrder> issue(
            Session session, Caller by, OrderDraft draft, LocalDate last, List<Finding> items) {
        Finding first = items.getFirst();
        String number = draft.number().strip();
        if (OrderRows.numbered(session, first.project(), number).isPresent()) {
            return Outcome.rejected(
                    Reason.of("order-number-taken", "该项目已有此文号的责令改正文书。", "The project has an order with this number.")
                            .at("number"));
        }
        RectificationOrder order = new RectificationOrder(
                RectificationOrderId.next(),
                number,
                first.project(),
                first.projectName(),
                CaseRows.load(session, List.of(first.caseId().value()))
                        .getFirst()
                        .contractorName(),
                first.district(),
                first.sector(),
                OrderSteps.function(by, first),
                draft.orderedOn(),
                draft.deadline(),
                last,
                true,
                by.name(),
                clock.now().truncatedTo(ChronoUnit.MICROS),
                items.stream()
                        .map(f -> new OrderItem(
                                f.provision(),
                                f.id(),
                                OrderItemState.OPEN,
                                Optional.empty(),
                                List.of(),
                                Optional.empty(),
                                Optional.empty()))
                        .toList(),
                List.of());
        OrderRows.insert(session, order, by);
        steps.record(by, "issued", order, number + " · " + order.deadline());
        return Outcome.accepted(order);
    }

    private LocalDate lastDay(CorrectionDeadline deadline) {
        boolean roll = policies.on(clock.today()).holidayRoll();
        return deadline.lastDay(day -> roll && !workingDays.isWorkingDay(day));
    }

    @Override
    public Outcome<RectificationOrder> extend(Caller by, RectificationOrderId id, LocalDate until, String reason) {
        return change(by, Permission.DECISION_WRITE, id, (session, order) -> {
            LocalDate today = clock.today();
            List<Reason> wrong = new ArrayList<>();
            Refusals.reasons(reason, true).ifPresent(wrong::add);
            if (order.items().stream().noneMatch(i -> i.state() == OrderItemState.OPEN)) {
                wrong.add(Reason.of("order-closed", "该文书没有待改正的情形。", "Nothing of that order is left to be corrected."));
            }
            if (today.isAfter(order.deadline())) {
                wrong.add(Reason.of(
                                "deadline-lapsed",
                                "期限已于" + order.deadline() + "24时届满，届满后不能延期。",
                                "The deadline lapsed at 24:00 of " + order.deadline()
                                        + "; it cannot be extended afterwards.")
                        .under(OrderChecks.law(
                                order.items().stream().map(OrderItem::provision).toList())));
            }
            if (!until.isAfter(order.deadline())) {
                wrong.add(
                        Reason.of("extension-later", "延期后的期限应晚于现期限。", "An extension has to be later than the deadline.")
                                .at("until"));
            }
            OrderChecks.far(until, today).map(r -> r.at("until")).ifPresent(wrong::add);
            if (!wrong.isEmpty()) {
                return Outcome.rejected(wrong);
            }
            LocalDate last = lastDay(
                    new CorrectionDeadline(order.deadline(), List.of(new CorrectionDeadline.Extension(today, until))));
            OrderRows.extend(
                    session,
                    order,
                    new RectificationOrder.Extension(today, until, last, reason.strip(), by.name()),
                    by);
            steps.record(by, "extended", order, order.deadline() + " → " + last);
            return Outcome.accepted(order.id());
        });
    }

    @Override
    public Outcome<RectificationOrder> correct(
            Caller by, RectificationOrderId id, ProvisionCode item, LocalDate correctedOn, String evidence) {
        return change(by, Permission.FINDING_WRITE, id, (session, order) -> OrderChecks.unsettled(order, item)
                .then(open -> {
                    List<Reason> wrong = steps.seen(order, correctedOn, evidence, "correctedOn", "evidence");
                    return wrong.isEmpty()
                            ? steps.corrected(session, by, order, open, correctedOn, evidence.strip())
                            : Outcome.rejected(wrong);
                }));
    }

    @Override
    public Outcome<RectificationOrder> inspect(
            Caller by, RectificationOrderId id, ProvisionCode item, ReInspection inspection) {
        return change(by, Permission.FINDING_WRITE, id, (session, order) -> OrderChecks.unsettled(order, item)
                .then(open -> steps.inspected(session, by, order, open, inspection)));
    }

    @Override
    public Outcome<RectificationOrder> confirmLapse(
            Caller by, RectificationOrderId id, ProvisionCode item, String note) {
        return change(by, Permission.FINDING_WRITE, id, (session, order) -> OrderChecks.unsettled(order, item)
                .then(open -> {
                    Optional<Reason> wrong = Refusals.reasons(note, true).map(r -> r.at("note"));
                    if (wrong.isPresent()) {
                        return Outcome.rejected(wrong.get());
                    }
                    return clock.today().isAfter(order.deadline())
                            ? steps.lapse(session, by, order, open, OrderItem.Means.MISSING_PROOF, note.strip())
                            : Outcome.rejected(OrderChecks.deadlineRunning(order, item));
                }));
    }

    @Override
    public Outcome<Finding> charge(Caller by, RectificationOrderId id, ProvisionCode item) {
        return locked(
                by,
                Permission.FINDING_WRITE,
                id,
                OrderChecks::chargeLocks,
                (session, order) -> OrderChecks.lapsed(order, item).then(lapsed -> {
                    if (!lapsed.proposed()) {
                        return Outcome.<Finding>rejected(Reason.of(
                                        "order-item", "第十一条只适用于第十条的情形。", "Art. 11 is about situations of Art. 10 only.")
                                .under(Article.of(11)));
                    }
                    Finding first =
                            CaseRows.finding(session, by, lapsed.finding()).orElseThrow();
                    return findings.open(by, Surcharges.draft(order, lapsed, first));
                }));
    }

    @Override
    public Outcome<RectificationOrder> setAside(Caller by, RectificationOrderId id, ProvisionCode item, String reason) {
        return change(by, Permission.DECISION_WRITE, id, (session, order) -> OrderChecks.lapsed(order, item)
                .then(lapsed -> {
                    Optional<Reason> wrong = Refusals.reasons(reason, true);
                    if (wrong.isPresent()) {
                        return Outcome.rejected(wrong.get());
                    }
                    steps.write(session, order, lapsed, OrderItemState.SET_ASIDE, lapsed.correction(), lapsed.lapse());
                    steps.record(by, "set-aside", order, item + " · " + reason.strip());
                    return Outcome.accepted(order.id());
                }));
    }

    /** Changes an order in scope under its lock and gives it back as it then is. */
    private Outcome<RectificationOrder> change(
            Caller by,
            Permission permission,
            RectificationOrderId id,
            BiFunction<Session, RectificationOrder, Outcome<RectificationOrderId>> step) {
        return locked(
                by,
                permission,
                id,
                (session, order) -> List.of(OrderRows.lock(order.id())),
                (session, order) -> step.apply(session, order)
                        .map(done -> OrderRows.find(session, by, done).orElseThrow()));
    }

    /** Does something with an order in scope as it is once everything is locked, all at once. */
    private <T> Outcome<T> locked(
            Caller by,
            Permission permission,
            RectificationOrderId id,
            BiFunction<Session, RectificationOrder, List<String>> locks,
            BiFunction<Session, RectificationOrder, Outcome<T>> step) {
        Optional<Reason> denied = by.lacks(permission);
        if (denied.isPresent()) {
            return Outcome.rejected(denied.get());
        }
        return store.command(session -> {
            OrderRows.find(session, by, id).ifPresent(seen -> Locks.take(session, locks.apply(session, seen)));
            return OrderRows.find(session, by, id)
                    .map(order -> OrderChecks.recused(session, by, order)
                            .map(Outcome::<T>rejected)
                            .orElseGet(() -> step.apply(session, order)))
                    .orElseGet(() -> Outcome.rejected(Caller.outOfScope()));
        });
    }

    @Override
    public Optional<RectificationOrder> find(Caller by, RectificationOrderId id) {
        return inbox.find(by, id);
    }

    @Override
    public List<RectificationOrder> of(Caller by, ProjectId project) {
        return inbox.of(by, project);
    }

    @Override
    public Page<RectificationOrder> inbox(
            Caller by, Optional<OrderDue> due, Optional<DistrictCode> district, PageRequest page) {
        return inbox.list(by, due, district, page);
    }

    @Override
    public Map<OrderDue, Long> waiting(Caller by, Optional<DistrictCode> district) {
        return inbox.waiting(by, district);
    }
}
