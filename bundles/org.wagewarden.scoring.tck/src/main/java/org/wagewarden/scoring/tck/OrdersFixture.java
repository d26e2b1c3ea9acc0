// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.tck;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.scoring.api.Finding;
import org.wagewarden.scoring.api.Findings;
import org.wagewarden.scoring.api.OrderDraft;
import org.wagewarden.scoring.api.OrderItem;
import org.wagewarden.scoring.api.RectificationOrder;
import org.wagewarden.scoring.api.RectificationOrders;
import org.wagewarden.store.api.Store;

/** Orders to correct on the register of {@link ScoringFixture}. The first of March 2024 is a Friday. */
abstract class OrdersFixture extends ScoringFixture {

    static final String PROOF = "已补开专用账户，见开户证明";

    RectificationOrders orders;

    /** Starts the orders on the same store. */
    protected abstract RectificationOrders orders(Store store, Findings findings, TableAudit trail, CityClock time);

    @BeforeEach
    void start() {
        orders = orders(test.store(), scoring.findings(), audit, clock);
    }

    RectificationOrder issue(String number, String deadline, Finding... findings) {
        return orders.issue(regulator, draft(number, deadline, findings)).orThrow();
    }

    OrderDraft draft(String number, String deadline, Finding... findings) {
        return new OrderDraft(
                number,
                clock.today(),
                LocalDate.parse(deadline),
                List.of(findings).stream().map(Finding::id).toList());
    }

    OrderItem item(RectificationOrder order) {
        return orders.find(regulator, order.id()).orElseThrow().items().getFirst();
    }
}
