// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.demonstration.city;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.scoring.api.Finding;
import org.wagewarden.scoring.api.OrderDraft;
import org.wagewarden.scoring.api.RectificationOrder;
import org.wagewarden.scoring.api.RectificationOrders;
import org.wagewarden.scoring.api.WorkingDays;
import org.wagewarden.store.api.Sql;
import org.wagewarden.store.api.Store;

/**
 * Orders to correct of the demonstration city. The service takes no order whose deadline is over, and rightly so; those that
 * are overdue on the day of the load are issued for today, and then moved back to the days on which a city that has been at
 * work for weeks would have issued them. Only a demonstration store is ever loaded.
 */
@Component(service = DemonstrationOrders.class)
public final class DemonstrationOrders {

    private final RectificationOrders orders;
    private final WorkingDays workingDays;
    private final Store store;
    private final CityClock clock;

    @Activate
    public DemonstrationOrders(
            @Reference RectificationOrders orders,
            @Reference WorkingDays workingDays,
            @Reference Store store,
            @Reference CityClock clock) {
        this.orders = orders;
        this.workingDays = workingDays;
        this.store = store;
        this.clock = clock;
    }

    /**
     * In the caller's transaction.
     *
     * @param daysLeft until its deadline, which is over when this is below zero
     */
    RectificationOrder issue(Caller records, Finding finding, int number, int daysAgo, int daysLeft) {
        LocalDate today = clock.today();
        LocalDate on = today.minusDays(daysAgo);
        LocalDate deadline = today.plusDays(daysLeft);
        String name = "演示责改〔%d〕%d号".formatted(on.getYear(), number);
        RectificationOrder issued = orders.issue(
                        records,
                        new OrderDraft(name, on, deadline.isBefore(today) ? today : deadline, List.of(finding.id())))
                .orThrow();
        return deadline.isBefore(today) ? past(records, issued, deadline) : issued;
    }

    private RectificationOrder past(Caller records, RectificationOrder issued, LocalDate deadline) {
        LocalDate last = workingDays.onOrAfter(deadline).day();
        store.write(session -> session.update(Sql.of(
                "UPDATE scoring_order SET stated_day = ?, last_day = ?, due_at = ?, issued_at = ? WHERE id = ?",
                deadline,
                last,
                last.plusDays(1).atStartOfDay(CityClock.ZONE).toInstant(),
                issued.issuedAt().minus(ChronoUnit.DAYS.between(issued.orderedOn(), clock.today()), ChronoUnit.DAYS),
                issued.id().value())));
        return orders.find(records, issued.id()).orElseThrow();
    }
}
