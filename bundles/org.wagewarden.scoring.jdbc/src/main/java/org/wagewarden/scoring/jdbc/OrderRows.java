// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.scoring.api.CaseId;
import org.wagewarden.scoring.api.FindingId;
import org.wagewarden.scoring.api.OrderItem;
import org.wagewarden.scoring.api.OrderItemState;
import org.wagewarden.scoring.api.ProvisionCode;
import org.wagewarden.scoring.api.RectificationOrder;
import org.wagewarden.scoring.api.RectificationOrderId;
import org.wagewarden.scoring.rules.OrderNumber;
import org.wagewarden.store.api.Row;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Sql;

/** The rows of orders to correct. */
final class OrderRows {

    private OrderRows() {}

    /** An order in the caller's scope. */
    static Optional<RectificationOrder> find(Session session, Caller by, RectificationOrderId id) {
        Sql sql = Sql.of("SELECT t.id FROM scoring_order t").where("t.id = ?", id.value());
        ScopeCondition.add(sql, by.scope(), "t");
        return session.one(sql, row -> row.text("id"))
                .flatMap(found -> load(session, List.of(found)).stream().findFirst());
    }

    /** Under this name an order is locked. */
    static String lock(RectificationOrderId id) {
        return "order:" + id.value();
    }

    /** The order with this number on a project, however it is spelt and whoever asks. */
    static Optional<RectificationOrder> numbered(Session session, ProjectId project, String number) {
        String wanted = OrderNumber.plain(number);
        return session
                .list(
                        Sql.of("SELECT id, order_number FROM scoring_order")
                                .where("project_id = ?", project.value())
                                .append("ORDER BY issued_at, id"),
                        row -> Map.entry(row.text("order_number"), row.text("id")))
                .stream()
                .filter(known -> OrderNumber.plain(known.getKey()).equals(wanted))
                // of orders that are spelt alike and were stored side by side, the one that is meant to the letter
                .min(Comparator.comparing(known -> !known.getKey().equals(number.strip())))
                .flatMap(known ->
                        load(session, List.of(known.getValue())).stream().findFirst());
    }

    /** The cases of what an order wants corrected. */
    static List<CaseId> cases(Session session, RectificationOrderId id) {
        return session.list(
                Sql.of(
                                "SELECT DISTINCT f.case_id FROM scoring_order_item i JOIN scoring_finding f ON f.id = i.finding_id")
                        .where("i.order_id = ?", id.value()),
                row -> new CaseId(row.text("case_id")));
    }

    /** Whether an order on a finding still waits for its correction. */
    static boolean running(Session session, FindingId finding) {
        return session.one(
                        Sql.of("SELECT COUNT(*) AS n FROM scoring_order_item")
                                .where("finding_id = ?", finding.value())
                                .where("state = ?", OrderItemState.OPEN),
                        row -> row.number("n"))
                .filter(n -> n > 0)
                .isPresent();
    }

    /** The orders with these identifiers, in this order, with everything in them. */
    static List<RectificationOrder> load(Session session, List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, List<OrderItem.Inspection>> inspections = new HashMap<>();
        session.list(
                Sql.of("SELECT order_id, provision, inspected_on, corrected, note, inspected_by_name FROM"
                                + " scoring_order_inspection")
                        .whereIn("order_id", ids)
                        .append("ORDER BY order_id, place"),
                row -> inspections
                        .computeIfAbsent(row.text("order_id") + row.text("provision"), k -> new ArrayList<>())
                        .add(new OrderItem.Inspection(
                                row.date("inspected_on"),
                                row.flag("corrected"),
                                row.text("note"),
                                row.text("inspected_by_name"))));
        Map<String, List<OrderItem>> items = new HashMap<>();
        session.list(
                Sql.of(
                                "SELECT order_id, provision, finding_id, state, corrected_on, evidence, checked_by_name, checked_at,"
                                        + " lapse_means, lapse_note, lapsed_on, lapsed_by_name, charged_finding_id FROM"
                                        + " scoring_order_item")
                        .whereIn("order_id", ids)
                        .append("ORDER BY order_id, place"),
                row -> items.computeIfAbsent(row.text("order_id"), k -> new ArrayList<>())
                        .add(item(
                                row,
                                inspections.getOrDefault(row.text("order_id") + row.text("provision"), List.of()))));
        Map<String, List<RectificationOrder.Extension>> extensions = new HashMap<>();
        session.list(
                Sql.of("SELECT order_id, granted_on, until_day, last_day, reason, approved_by_name FROM"
                                + " scoring_order_extension")
                        .whereIn("order_id", ids)
                        .append("ORDER BY order_id, place"),
                row -> extensions
                        .computeIfAbsent(row.text("order_id"), k -> new ArrayList<>())
                        .add(new RectificationOrder.Extension(
                                row.date("granted_on"),
                                row.date("until_day"),
                                row.date("last_day"),
                                row.text("reason"),
                                row.text("approved_by_name"))));
        return session
                .list(
                        Sql.of("SELECT id, order_number, project_id, project_name, contractor_name, district, sector,"
                                        + " held_function, ordered_on, stated_day, last_day, open_now, issued_by_name,"
                                        + " issued_at FROM scoring_order")
                                .whereIn("id", ids),
                        row -> order(
                                row,
                                items.getOrDefault(row.text("id"), List.of()),
                                extensions.getOrDefault(row.text("id"), List.of())))
                .stream()
                .sorted(Comparator.comparing(o -> ids.indexOf(o.id().value())))
                .toList();
    }

    static void insert(Session session, RectificationOrder order, Caller by) {
        session.update(Sql.of(
                "INSERT INTO scoring_order (id, order_number, project_id, project_name, contractor_name, district, sector,"
                        + " held_function, ordered_on, stated_day, last_day, due_at, open_now, issued_by, issued_by_name,"
                        + " issued_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                order.id().value(),
                order.number(),
                order.project().value(),
                order.projectName(),
                order.contractorName(),
                order.district().value(),
                order.sector(),
                order.function(),
                order.orderedOn(),
                order.stated(),
                order.deadline(),
                end(order.deadline()),
                true,
                by.account().value(),
                order.issuedByName(),
                order.issuedAt()));
        int place = 0;
        for (OrderItem item : order.items()) {
            session.update(Sql.of(
                    "INSERT INTO scoring_order_item (order_id, provision, finding_id, place, state) VALUES (?, ?, ?, ?, ?)",
                    order.id().value(),
                    item.provision().value(),
                    item.finding().value(),
                    place++,
                    item.state()));
        }
    }

    static void extend(
            Session session, RectificationOrder order, RectificationOrder.Extension extension, Caller approved) {
        session.update(Sql.of(
                "INSERT INTO scoring_order_extension (order_id, place, granted_on, until_day, last_day, reason,"
                        + " approved_by, approved_by_name) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                order.id().value(),
                order.extensions().size(),
                extension.grantedOn(),
                extension.until(),
                extension.deadline(),
                extension.reason(),
                approved.account().value(),
                extension.approvedByName()));
        session.update(Sql.of(
                "UPDATE scoring_order SET last_day = ?, due_at = ? WHERE id = ?",
                extension.deadline(),
                end(extension.deadline()),
                order.id().value()));
    }

    static void inspect(
            Session session, RectificationOrder order, ProvisionCode item, OrderItem.Inspection seen, Caller by) {
        int place = order.items().stream().mapToInt(i -> i.inspections().size()).sum();
        session.update(Sql.of(
                "INSERT INTO scoring_order_inspection (order_id, place, provision, inspected_on, corrected, note,"
                        + " inspected_by, inspected_by_name) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                order.id().value(),
                place,
                item.value(),
                seen.on(),
                seen.corrected(),
                seen.note(),
                by.account().value(),
                seen.byName()));
    }

    /** Writes what became of an item. */
    static void update(Session session, RectificationOrderId order, OrderItem item) {
        session.update(Sql.of(
                "UPDATE scoring_order_item SET state = ?, corrected_on = ?, evidence = ?, checked_by_name = ?, checked_at ="
                        + " ?, lapse_means = ?, lapse_note = ?, lapsed_on = ?, lapsed_by_name = ?, charged_finding_id = ?"
                        + " WHERE order_id = ? AND provision = ?",
                item.state(),
                item.correction().map(OrderItem.Correction::on),
                item.correction().map(OrderItem.Correction::evidence),
                item.correction().map(OrderItem.Correction::checkedByName),
                item.correction().map(OrderItem.Correction::checkedAt),
                item.lapse().map(OrderItem.Lapse::means),
                item.lapse().map(OrderItem.Lapse::note),
                item.lapse().map(OrderItem.Lapse::on),
                item.lapse().map(OrderItem.Lapse::byName),
                item.charged().map(FindingId::value),
                order.value(),
                item.provision().value()));
    }

    /** Keeps an order in the inbox as long as something is left to do. */
    static void settle(Session session, RectificationOrderId id) {
        RectificationOrder order = load(session, List.of(id.value())).getFirst();
        boolean open = order.items().stream().anyMatch(i -> i.state() == OrderItemState.OPEN || i.proposed());
        session.update(Sql.of("UPDATE scoring_order SET open_now = ? WHERE id = ?", open, id.value()));
    }

    /** When a last day is over. */
    static java.time.Instant end(LocalDate lastDay) {
        return lastDay.plusDays(1).atStartOfDay(CityClock.ZONE).toInstant();
    }

    private static RectificationOrder order(
            Row row, List<OrderItem> items, List<RectificationOrder.Extension> extensions) {
        return new RectificationOrder(
                new RectificationOrderId(row.text("id")),
                row.text("order_number"),
                new ProjectId(row.text("project_id")),
                row.text("project_name"),
                row.text("contractor_name"),
                new DistrictCode(row.text("district")),
                row.constant("sector", AuthorityFunction.class),
                row.constant("held_function", AuthorityFunction.class),
                row.date("ordered_on"),
                row.date("stated_day"),
                row.date("last_day"),
                row.flag("open_now"),
                row.text("issued_by_name"),
                row.instant("issued_at"),
                items,
                extensions);
    }

    private static OrderItem item(Row row, List<OrderItem.Inspection> inspections) {
        return new OrderItem(
                Orders.provision(row.text("provision")),
                new FindingId(row.text("finding_id")),
                row.constant("state", OrderItemState.class),
                row.optionalDate("corrected_on")
                        .map(on -> new OrderItem.Correction(
                                on, row.text("evidence"), row.text("checked_by_name"), row.instant("checked_at"))),
                inspections,
                row.optionalDate("lapsed_on")
                        .map(on -> new OrderItem.Lapse(
                                row.constant("lapse_means", OrderItem.Means.class),
                                row.text("lapse_note"),
                                on,
                                row.text("lapsed_by_name"))),
                row.optionalText("charged_finding_id").map(FindingId::new));
    }
}
