// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.access.api.Permission;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.Page;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.scoring.api.OrderDue;
import org.wagewarden.scoring.api.RectificationOrder;
import org.wagewarden.scoring.api.RectificationOrderId;
import org.wagewarden.store.api.Sql;
import org.wagewarden.store.api.Store;

/** Lists of orders, in the caller's scope. */
final class OrderInbox {

    private static final int MOST_OF_PROJECT = 200;

    private final Store store;
    private final CityClock clock;

    OrderInbox(Store store, CityClock clock) {
        this.store = store;
        this.clock = clock;
    }

    Optional<RectificationOrder> find(Caller by, RectificationOrderId id) {
        return by.may(Permission.REGISTRY_READ)
                ? store.read(session -> OrderRows.find(session, by, id))
                : Optional.empty();
    }

    List<RectificationOrder> of(Caller by, ProjectId project) {
        if (!by.may(Permission.REGISTRY_READ)) {
            return List.of();
        }
        Sql sql = Sql.of("SELECT t.id FROM scoring_order t").where("t.project_id = ?", project.value());
        ScopeCondition.add(sql, by.scope(), "t");
        sql.append("ORDER BY t.issued_at DESC, t.id DESC FETCH FIRST " + MOST_OF_PROJECT + " ROWS ONLY");
        return store.read(session -> OrderRows.load(session, session.list(sql, row -> row.text("id"))));
    }

    Page<RectificationOrder> list(
            Caller by, Optional<OrderDue> due, Optional<DistrictCode> district, PageRequest page) {
        return by.may(Permission.REGISTRY_READ)
                ? store.read(session -> Cursor.page(
                        session,
                        waitingFor(by, due.map(Set::of).orElse(Set.of(OrderDue.values())), district),
                        "due_at",
                        true,
                        page,
                        ids -> OrderRows.load(session, ids)))
                : Page.empty();
    }

    Map<OrderDue, Long> waiting(Caller by, Optional<DistrictCode> district) {
        Map<OrderDue, Long> counts = new EnumMap<>(OrderDue.class);
        for (OrderDue due : OrderDue.values()) {
            counts.put(
                    due,
                    by.may(Permission.REGISTRY_READ)
                            ? store.read(session -> Cursor.count(session, waitingFor(by, Set.of(due), district)))
                            : 0L);
        }
        return counts;
    }

    private Sql waitingFor(Caller by, Set<OrderDue> groups, Optional<DistrictCode> district) {
        Sql sql = Sql.of("SELECT t.due_at, t.id FROM scoring_order t").where("t.open_now = ?", true);
        ScopeCondition.add(sql, by.scope(), "t");
        district.ifPresent(d -> sql.where("t.district = ?", d.value()));
        if (groups.size() == 1) {
            LocalDate today = clock.today();
            switch (groups.iterator().next()) {
                case OVERDUE -> sql.where("t.due_at < ?", OrderRows.end(today));
                case TODAY -> sql.where("t.due_at = ?", OrderRows.end(today));
                case SOON ->
                    sql.where(
                            "t.due_at > ? AND t.due_at <= ?",
                            OrderRows.end(today),
                            OrderRows.end(today.plusDays(OrderDue.NEAR)));
                case LATER -> sql.where("t.due_at > ?", OrderRows.end(today.plusDays(OrderDue.NEAR)));
            }
        }
        return sql;
    }
}
