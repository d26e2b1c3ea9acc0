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
import org.wagewarden.scoring.api.FindingDraft;
import org.wagewarden.scoring.api.Findings;
import org.wagewarden.scoring.api.OrderDraft;
import org.wagewarden.scoring.api.OrderDue;
import org.wagewarden.scoring.api.OrderItem;
import org.wagewarden.scoring.api.OrderItemState;
import org.wagewarden.scoring.api.OrderReference;
import org.wagewarden.scoring.api.Policies;
import org.wagewarden.scoring.api.ProvisionCode;
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
        return store.command(session ->
                OrderChecks.draft(session, by, draft, clock.today()).then(items -> issue(session, by, draft, items)));
    }

    private Outcome<RectificationOrder> issue(Session session, Caller by, OrderDraft draft, List<Finding> items) {
        Finding first = items.getFirst();
        Locks.take(session, "project:" + first.project().value());
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
                lastDay(new CorrectionDeadline(draft.deadline(), List.of())),
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
                        .under(Article.of(11)));
            }
            if (!until.isAfter(order.deadline())) {
                wrong.add(
                        Reason.of("extension-later", "延期后的期限应晚于现期限。", "An extension has to be later than the deadline.")
                                .at("until"));
            }
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
            Caller by, RectificationOrderId id, ProvisionCode item, LocalDate on, boolean corrected, String note) {
        return change(by, Permission.FINDING_WRITE, id, (session, order) -> OrderChecks.unsettled(order, item)
                .then(open -> {
                    List<Reason> wrong = steps.seen(order, on, note, "on", "note");
                    if (!wrong.isEmpty()) {
                        return Outcome.rejected(wrong);
                    }
                    String words = note.strip();
                    OrderRows.inspect(
                            session, order, item, new OrderItem.Inspection(on, corrected, words, by.name()), by);
                    if (corrected) {
                        return steps.corrected(session, by, order, open, on, words);
                    }
                    steps.record(by, "inspected", order, item + " · " + on);
                    return on.isAfter(order.deadline())
                            ? steps.lapse(session, by, order, open, OrderItem.Means.RE_INSPECTION, words)
                            : Outcome.accepted(order.id());
                }));
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
                            : Outcome.rejected(OrderChecks.deadlineRunning(order));
                }));
    }

    @Override
    public Outcome<Finding> charge(Caller by, RectificationOrderId id, ProvisionCode item) {
        Optional<Reason> denied = by.lacks(Permission.FINDING_WRITE);
        if (denied.isPresent()) {
            return Outcome.rejected(denied.get());
        }
        return store.command(session -> OrderRows.find(session, by, id)
                .map(order -> OrderChecks.lapsed(order, item).then(lapsed -> {
                    if (!lapsed.proposed()) {
                        return Outcome.<Finding>rejected(Reason.of(
                                        "order-item", "第十一条只适用于第十条的情形。", "Art. 11 is about situations of Art. 10 only.")
                                .under(Article.of(11)));
                    }
                    Finding first =
                            CaseRows.finding(session, by, lapsed.finding()).orElseThrow();
                    return findings.open(
                            by,
                            FindingDraft.of(
                                            order.project(),
                                            ProvisionCode.A11,
                                            order.deadline().plusDays(1),
                                            "逾期未改正：" + first.description())
                                    .after(new OrderReference(
                                            order.number(), item, order.orderedOn(), order.deadline()))
                                    .in(first.caseId()));
                }))
                .orElseGet(() -> Outcome.rejected(Caller.outOfScope())));
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
        Optional<Reason> denied = by.lacks(permission);
        if (denied.isPresent()) {
            return Outcome.rejected(denied.get());
        }
        return store.command(session -> {
            Locks.take(session, "order:" + id.value());
            return OrderRows.find(session, by, id)
                    .map(order -> step.apply(session, order)
                            .map(done -> OrderRows.find(session, by, done).orElseThrow()))
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
