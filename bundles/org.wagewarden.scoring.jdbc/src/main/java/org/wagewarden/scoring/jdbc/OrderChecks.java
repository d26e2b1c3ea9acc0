// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.Article;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.scoring.api.Finding;
import org.wagewarden.scoring.api.FindingDraft;
import org.wagewarden.scoring.api.FindingState;
import org.wagewarden.scoring.api.OrderDraft;
import org.wagewarden.scoring.api.OrderItem;
import org.wagewarden.scoring.api.OrderItemState;
import org.wagewarden.scoring.api.OrderReference;
import org.wagewarden.scoring.api.ProvisionCode;
import org.wagewarden.scoring.api.RectificationOrder;
import org.wagewarden.store.api.Session;

/** What may be ordered, and when Art. 11 may follow. */
final class OrderChecks {

    private static final int MOST_ITEMS = 12;

    private OrderChecks() {}

    /** The findings of a draft in the order of the Measures, or all that is wrong with it. */
    static Outcome<List<Finding>> draft(Session session, Caller by, OrderDraft draft, LocalDate today) {
        List<Reason> wrong = new ArrayList<>(form(draft, today));
        List<Finding> found = new ArrayList<>();
        Set<ProvisionCode> seen = EnumSet.noneOf(ProvisionCode.class);
        for (int i = 0; i < Math.min(draft.findings().size(), MOST_ITEMS); i++) {
            Optional<Finding> finding =
                    CaseRows.finding(session, by, draft.findings().get(i));
            String at = "findings[" + i + "]";
            if (finding.isEmpty()) {
                wrong.add(Caller.outOfScope().at(at));
                continue;
            }
            item(session, finding.get(), draft).map(r -> r.at(at)).ifPresent(wrong::add);
            if (!seen.add(finding.get().provision())) {
                wrong.add(Reason.of("item-twice", "同一情形在一份文书中只列一次。", "An order has each situation once.")
                        .at(at));
            }
            found.add(finding.get());
            if (!finding.get().project().equals(found.getFirst().project())) {
                wrong.add(Reason.of("other-project", "一份文书只针对一个项目。", "An order is about one project.")
                        .at(at));
            }
        }
        found.sort(java.util.Comparator.comparing(Finding::provision));
        return wrong.isEmpty() ? Outcome.accepted(found) : Outcome.rejected(wrong);
    }

    private static List<Reason> form(OrderDraft draft, LocalDate today) {
        List<Reason> wrong = new ArrayList<>();
        String number = draft.number().strip();
        if (number.isEmpty() || number.length() > 80) {
            wrong.add(Reason.of(
                            "order-number", "请填写责令改正文书的文号（不超过80字）。", "Give the order's number, at most 80 characters.")
                    .at("number"));
        }
        if (draft.orderedOn().isAfter(today)) {
            wrong.add(Reason.of("order-in-future", "责令改正之日不能晚于今天。", "The order cannot be of a later day than today.")
                    .at("orderedOn"));
        }
        if (draft.deadline().isBefore(draft.orderedOn())) {
            wrong.add(Reason.of("order-dates", "改正期限不能早于责令改正之日。", "The deadline cannot be before the order.")
                    .under(Article.of(11))
                    .at("deadline"));
        }
        if (draft.findings().isEmpty() || draft.findings().size() > MOST_ITEMS) {
            wrong.add(Reason.of(
                            "order-findings",
                            "请选择1至" + MOST_ITEMS + "项需改正的情形。",
                            "Choose 1 to " + MOST_ITEMS + " findings that are to be corrected.")
                    .at("findings"));
        }
        return wrong;
    }

    private static Optional<Reason> item(Session session, Finding finding, OrderDraft draft) {
        ProvisionCode code = finding.provision();
        if (code.article().number() != 10 && code != ProvisionCode.A12_1) {
            return Optional.of(Reason.of(
                            "order-item",
                            "只有第十条的情形和第十二条第（一）项可以责令改正。",
                            "Only situations of Art. 10 and 12(1) are ordered to be corrected.")
                    .under(Article.of(11)));
        }
        if (finding.state() == FindingState.DISMISSED) {
            return Optional.of(Reason.of("dismissed", "该情形已决定不予扣分。", "This finding was dismissed."));
        }
        if (draft.orderedOn().isBefore(finding.conductDate())) {
            return Optional.of(
                    Reason.of("order-dates", "责令改正之日不能早于行为日。", "The order cannot be before the day of the conduct."));
        }
        return OrderRows.running(session, finding.id())
                ? Optional.of(Reason.of("already-ordered", "该情形已有正在执行的责令改正文书。", "An order on this finding still runs."))
                : Optional.empty();
    }

    /** An item that still can be corrected or found to have lapsed. */
    static Outcome<OrderItem> unsettled(RectificationOrder order, ProvisionCode code) {
        return item(order, code)
                .then(item -> item.state() == OrderItemState.OPEN
                        ? Outcome.accepted(item)
                        : Outcome.rejected(Reason.of(
                                "item-settled",
                                "该情形" + item.state().label().zh() + "，不能再登记。",
                                "This item is settled: " + item.state().label().en() + ".")));
    }

    /** An item whose lapse was confirmed and not decided on. */
    static Outcome<OrderItem> lapsed(RectificationOrder order, ProvisionCode code) {
        return item(order, code)
                .then(item -> item.state() == OrderItemState.LAPSED
                        ? Outcome.accepted(item)
                        : Outcome.rejected(notLapsed(item)));
    }

    private static Outcome<OrderItem> item(RectificationOrder order, ProvisionCode code) {
        return order.items().stream()
                .filter(i -> i.provision() == code)
                .findFirst()
                .map(Outcome::accepted)
                .orElseGet(() -> Outcome.rejected(
                        Reason.of("no-such-item", "该文书没有责令改正此情形。", "That order is not about this situation.")
                                .at("item")));
    }

    /** Where an order with this number is stored, Art. 11 follows what is known about it, and nothing else (R-049, A18). */
    static Optional<Reason> surcharge(Session session, FindingDraft draft) {
        if (draft.provision() != ProvisionCode.A11 || draft.order().isEmpty()) {
            return Optional.empty();
        }
        OrderReference said = draft.order().get();
        Optional<RectificationOrder> known =
                OrderRows.numbered(session, draft.project(), said.number().strip());
        if (known.isEmpty()) {
            return Optional.empty();
        }
        RectificationOrder order = known.get();
        if (!order.orderedOn().equals(said.orderedOn()) || !order.deadline().equals(said.deadline())) {
            return Optional.of(Reason.of(
                            "order-dates",
                            "该文书于" + order.orderedOn() + "送达，改正期限（含延期和节假日顺延）至" + order.deadline() + "。",
                            "That order was served on " + order.orderedOn() + "; its deadline, extensions and days off"
                                    + " included, is " + order.deadline() + ".")
                    .under(Article.of(11))
                    .at("order.deadline"));
        }
        return switch (item(order, said.item())) {
            case Outcome.Rejected<OrderItem>(List<Reason> reasons) ->
                Optional.of(reasons.getFirst().at("order.item"));
            case Outcome.Accepted<OrderItem>(OrderItem item)
            when item.state() == OrderItemState.LAPSED -> Optional.empty();
            case Outcome.Accepted<OrderItem>(OrderItem item) ->
                Optional.of(notLapsed(item).at("order.item"));
        };
    }

    /** Points a stored order at the finding that was opened on its lapse. */
    static void charged(Session session, Finding finding) {
        if (finding.provision() != ProvisionCode.A11) {
            return;
        }
        finding.order()
                .flatMap(said -> OrderRows.numbered(session, finding.project(), said.number()))
                .ifPresent(order -> {
                    lapsed(order, finding.order().get().item())
                            .map(item -> new OrderItem(
                                    item.provision(),
                                    item.finding(),
                                    OrderItemState.CHARGED,
                                    item.correction(),
                                    item.inspections(),
                                    item.lapse(),
                                    Optional.of(finding.id())))
                            .map(item -> {
                                OrderRows.update(session, order.id(), item);
                                return item;
                            });
                    OrderRows.settle(session, order.id());
                });
    }

    static Reason deadlineRunning(RectificationOrder order) {
        return Reason.of(
                        "deadline-running",
                        "改正期限至" + order.deadline() + "24时届满，尚未逾期。",
                        "The deadline runs until 24:00 of " + order.deadline() + "; it has not lapsed.")
                .under(Article.of(11));
    }

    private static Reason notLapsed(OrderItem item) {
        return switch (item.state()) {
            case CORRECTED ->
                Reason.of("corrected-in-time", "该情形已在期限内改正，不能加扣。", "It was corrected in time; there is no +2.")
                        .under(Article.of(11));
            case CHARGED ->
                Reason.of("already-charged", "该文书的此情形已按第十一条立案。", "Art. 11 was opened on this item already.")
                        .under(Article.of(11));
            case SET_ASIDE -> Reason.of("set-aside", "已决定不予加扣。", "It was decided not to pursue it.");
            case OPEN, LAPSED ->
                Reason.of(
                                "not-lapsed",
                                "尚未确认逾期：须经复查或确认未提交改正证明。",
                                "The lapse was not confirmed by a re-inspection or by missing proof.")
                        .under(Article.of(11));
        };
    }
}
