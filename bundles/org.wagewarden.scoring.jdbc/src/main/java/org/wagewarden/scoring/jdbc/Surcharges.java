// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.Article;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.scoring.api.Finding;
import org.wagewarden.scoring.api.FindingDraft;
import org.wagewarden.scoring.api.FindingId;
import org.wagewarden.scoring.api.OrderItem;
import org.wagewarden.scoring.api.OrderItemState;
import org.wagewarden.scoring.api.OrderReference;
import org.wagewarden.scoring.api.ProvisionCode;
import org.wagewarden.scoring.api.RectificationOrder;
import org.wagewarden.store.api.Session;

/**
 * Findings under Art. 11: each follows an order that is registered, and an item of it whose lapse was confirmed, once (R-048,
 * R-049, A13, A18). What somebody writes about an order proves none of that.
 */
final class Surcharges {

    private Surcharges() {}

    /** What is opened on a confirmed lapse: in the case of what was to be corrected, of the day after the deadline. */
    static FindingDraft draft(RectificationOrder order, OrderItem lapsed, Finding base) {
        return FindingDraft.of(
                        order.project(), ProvisionCode.A11, order.deadline().plusDays(1), "逾期未改正：" + base.description())
                .after(new OrderReference(order.number(), lapsed.provision(), order.orderedOn(), order.deadline()))
                .in(base.caseId());
    }

    /** The draft with its order's number as it is registered, or why there is no +2. Drafts of other articles pass. */
    static Outcome<FindingDraft> follow(Session session, Caller by, FindingDraft draft) {
        if (draft.provision() != ProvisionCode.A11 || draft.order().isEmpty()) {
            return Outcome.accepted(draft);
        }
        OrderReference said = draft.order().get();
        return OrderRows.numbered(session, draft.project(), said.number())
                .map(order -> refusal(session, by, order, said)
                        .map(Outcome::<FindingDraft>rejected)
                        .orElseGet(() -> Outcome.accepted(draft.after(
                                new OrderReference(order.number(), said.item(), said.orderedOn(), said.deadline())))))
                .orElseGet(() -> Outcome.rejected(unregistered()));
    }

    private static Optional<Reason> refusal(Session session, Caller by, RectificationOrder order, OrderReference said) {
        if (!order.orderedOn().equals(said.orderedOn()) || !order.deadline().equals(said.deadline())) {
            return Optional.of(Reason.of(
                            "order-dates",
                            "该文书于" + order.orderedOn() + "送达，改正期限（含延期和节假日顺延）至" + order.deadline() + "。",
                            "That order was served on " + order.orderedOn() + "; its deadline, extensions and days off"
                                    + " included, is " + order.deadline() + ".")
                    .under(Article.of(11))
                    .at("order.deadline"));
        }
        return switch (OrderChecks.lapsed(order, said.item())) {
            case Outcome.Rejected<OrderItem>(List<Reason> reasons) ->
                Optional.of(reasons.getFirst().at("order.item"));
            case Outcome.Accepted<OrderItem>(OrderItem item) ->
                ordered(session, item)
                        .flatMap(base ->
                                OrderChecks.fallen(base).or(() -> RecusalRows.refusal(session, by, base.caseId())))
                        .map(reason -> reason.at("order.item"));
        };
    }

    private static Reason unregistered() {
        return Reason.of(
                        "order-unregistered",
                        "该项目没有登记此文号的责令改正文书，不能按第十一条加扣。文书（包括纸质文书）须在期限届满前在“责令改正”中登记，逾期经确认后方可立案。",
                        "No order with this number is registered on the project, so there is no +2. An order, one on paper"
                                + " too, is registered in the rectification inbox before its deadline ends; Art. 11 follows once"
                                + " its lapse is confirmed there.")
                .under(Article.of(11))
                .at("order.number");
    }

    /** The finding that was ordered to be corrected, whoever asks. */
    private static Optional<Finding> ordered(Session session, OrderItem item) {
        return CaseRows.finding(session, Caller.platform(), item.finding());
    }

    /** Under these names the orders are locked that drafts follow. */
    static List<String> locks(Session session, List<FindingDraft> drafts) {
        return drafts.stream()
                .filter(draft -> draft.provision() == ProvisionCode.A11)
                .flatMap(draft -> draft.order().stream()
                        .flatMap(said -> OrderRows.numbered(session, draft.project(), said.number()).stream()))
                .map(order -> OrderRows.lock(order.id()))
                .toList();
    }

    /** Points the order at the finding that was opened on its lapse. */
    static void charged(Session session, Finding finding) {
        followed(session, finding).forEach(order -> {
            OrderChecks.lapsed(order, finding.order().orElseThrow().item())
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

    /** Why a finding under Art. 11 no longer adds to anything: what was ordered to be corrected does not stand. */
    static Optional<Reason> fallen(Session session, FindingId id) {
        return CaseRows.finding(session, Caller.platform(), id).stream()
                .flatMap(finding -> followed(session, finding)
                        .flatMap(order -> order.items().stream())
                        .filter(item -> item.charged().equals(Optional.of(id))))
                .flatMap(item -> ordered(session, item).stream())
                .flatMap(base -> OrderChecks.fallen(base).stream())
                .findFirst();
    }

    private static Stream<RectificationOrder> followed(Session session, Finding finding) {
        return finding.order().filter(said -> finding.provision() == ProvisionCode.A11).stream()
                .flatMap(said -> OrderRows.numbered(session, finding.project(), said.number()).stream());
    }
}
