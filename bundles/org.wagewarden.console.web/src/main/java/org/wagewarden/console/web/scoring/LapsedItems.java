// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import java.util.List;
import java.util.stream.Stream;
import org.wagewarden.access.api.Caller;
import org.wagewarden.scoring.api.OrderItem;
import org.wagewarden.scoring.api.OrderReference;
import org.wagewarden.scoring.api.RectificationOrder;

/** The missed deadlines of a project that Art. 11 may follow: confirmed, not decided on yet, on what still stands. */
final class LapsedItems {

    private LapsedItems() {}

    static List<Sketch.LapsedItem> of(Caller caller, FindingsView.Services services, Sketch sketch) {
        return sketch.project().map(id -> services.orders().of(caller, id)).orElse(List.of()).stream()
                .flatMap(order -> order.items().stream()
                        .filter(OrderItem::proposed)
                        .flatMap(item -> item(caller, services, order, item)))
                .toList();
    }

    private static Stream<Sketch.LapsedItem> item(
            Caller caller, FindingsView.Services services, RectificationOrder order, OrderItem item) {
        return services.findings().find(caller, item.finding()).stream()
                .filter(finding -> !finding.state().fallen())
                .map(finding -> new Sketch.LapsedItem(
                        new OrderReference(order.number(), item.provision(), order.orderedOn(), order.deadline()),
                        finding.caseId()));
    }
}
