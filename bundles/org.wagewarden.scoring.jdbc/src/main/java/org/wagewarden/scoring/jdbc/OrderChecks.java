// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.Article;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.scoring.api.Finding;
import org.wagewarden.scoring.api.OrderDraft;
import org.wagewarden.scoring.api.OrderItem;
import org.wagewarden.scoring.api.OrderItemState;
import org.wagewarden.scoring.api.ProvisionCode;
import org.wagewarden.scoring.api.RectificationOrder;
import org.wagewarden.scoring.api.RectificationOrders;
import org.wagewarden.store.api.Session;

/** What may be ordered, and what may become of it. */
final class OrderChecks {

    private static final int MOST_ITEMS = 12;

    private OrderChecks() {}

    /**
     * The findings of a draft in the order of the Measures, or all that is wrong with it.
     *
     * @param last the day on which its deadline really ends
     */
    static Outcome<List<Finding>> draft(Session session, Caller by, OrderDraft draft, LocalDate last, LocalDate today) {
        List<Reason> wrong = new ArrayList<>(form(draft, last, today));
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
            item(session, by, finding.get(), draft).map(r -> r.at(at)).ifPresent(wrong::add);
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

    /** Under these names the projects of a draft are locked while it is checked and written. */
    static List<String> locks(Session session, Caller by, OrderDraft draft) {
        return draft.findings().stream()
                .limit(MOST_ITEMS)
                .flatMap(id -> CaseRows.finding(session, by, id).stream())
                .map(finding -> "project:" + finding.project().value())
                .distinct()
                .toList();
    }

    /** The same for a finding on an order's lapse, with all that opening it will lock: taken at once, nobody waits in a ring. */
    static List<String> chargeLocks(Session session, RectificationOrder order) {
        return Stream.concat(
                        Stream.of(
                                OrderRows.lock(order.id()),
                                "project:" + order.project().value()),
                        OrderRows.cases(session, order.id()).stream().map(Attachments::lock))
                .toList();
    }

    private static List<Reason> form(OrderDraft draft, LocalDate last, LocalDate today) {
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
                    .at("deadline"));
        }
        if (last.isBefore(today)) {
            wrong.add(Reason.of(
                            "deadline-over",
                            "该期限已于" + last + "24时届满。责令改正文书（包括纸质文书）须在期限届满前登记；逾期登记的不能据以加扣，可另行下达文书。",
                            "That deadline ended at 24:00 of " + last
                                    + ". An order, one on paper too, is registered before"
                                    + " its deadline ends; issue another one instead.")
                    .at("deadline"));
        }
        far(draft.deadline(), today).map(reason -> reason.at("deadline")).ifPresent(wrong::add);
        if (draft.findings().isEmpty() || draft.findings().size() > MOST_ITEMS) {
            wrong.add(Reason.of(
                            "order-findings",
                            "请选择1至" + MOST_ITEMS + "项需改正的情形。",
                            "Choose 1 to " + MOST_ITEMS + " findings that are to be corrected.")
                    .at("findings"));
        }
        return wrong;
    }

    private static Optional<Reason> item(Session session, Caller by, Finding finding, OrderDraft draft) {
        ProvisionCode code = finding.provision();
        if (code.article().number() != 10 && code != ProvisionCode.A12_1) {
            return Optional.of(Reason.of(
                            "order-item",
                            "只有第十条的情形和第十二条第（一）项可以责令改正。",
                            "Only situations of Art. 10 and 12(1) are ordered to be corrected.")
                    .under(code.article()));
        }
        Optional<Reason> withheld = fallen(finding).or(() -> RecusalRows.refusal(session, by, finding.caseId()));
        if (withheld.isPresent()) {
            return withheld;
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

    /** Why a finding can neither be ordered to be corrected nor be added to: it no longer stands. */
    static Optional<Reason> fallen(Finding finding) {
        return switch (finding.state()) {
            case DISMISSED ->
                Optional.of(Reason.of(
                        "dismissed",
                        "该情形已决定不予扣分，不能责令改正，也不能加扣。",
                        "This finding was dismissed; it can neither be ordered to be corrected nor be added to."));
            case ANNULLED ->
                Optional.of(Reason.of(
                        "annulled",
                        "该情形的扣分已撤销，不能责令改正，也不能加扣。",
                        "The deduction on this finding was annulled; it can neither be ordered to be corrected nor be added"
                                + " to."));
            case OPEN, DEDUCTED, RECORDED -> Optional.empty();
        };
    }

    /** The refusal for a person who declared a conflict in a case that the order is about. */
    static Optional<Reason> recused(Session session, Caller by, RectificationOrder order) {
        return OrderRows.cases(session, order.id()).stream()
                .flatMap(id -> RecusalRows.refusal(session, by, id).stream())
                .findFirst();
    }

    /** Refuses a last day that lies further ahead than anybody's order: it would keep Art. 11 away for good. */
    static Optional<Reason> far(LocalDate last, LocalDate today) {
        LocalDate latest = today.plusYears(RectificationOrders.MOST_YEARS);
        return last.isAfter(latest)
                ? Optional.of(Reason.of(
                        "deadline-far",
                        "改正期限最迟为" + latest + "（自今天起" + RectificationOrders.MOST_YEARS + "年内），请核对日期。",
                        "The deadline can be " + latest + " at the latest, " + RectificationOrders.MOST_YEARS
                                + " years from today; check the day."))
                : Optional.empty();
    }

    /** The article that an order's deadline matters to: Art. 11 adds to situations of Art. 10 only. */
    static Article law(List<ProvisionCode> items) {
        return items.stream().anyMatch(code -> code.article().number() == 10)
                ? Article.of(11)
                : items.getFirst().article();
    }

    static Reason deadlineRunning(RectificationOrder order, ProvisionCode item) {
        return Reason.of(
                        "deadline-running",
                        "改正期限至" + order.deadline() + "24时届满，尚未逾期。",
                        "The deadline runs until 24:00 of " + order.deadline() + "; it has not lapsed.")
                .under(law(List.of(item)));
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
                                "尚未确认逾期：须先在“责令改正”中经复查或确认未提交改正证明。",
                                "The lapse is not confirmed: record a re-inspection, or that no proof came, in the"
                                        + " rectification inbox first.")
                        .under(Article.of(11));
        };
    }
}
