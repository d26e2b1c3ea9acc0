// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.rectification;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.scoring.api.CaseQuery;
import org.wagewarden.scoring.api.Cases;
import org.wagewarden.scoring.api.Finding;
import org.wagewarden.scoring.api.FindingId;
import org.wagewarden.scoring.api.OrderItem;
import org.wagewarden.scoring.api.OrderItemState;
import org.wagewarden.scoring.api.ProvisionCode;
import org.wagewarden.scoring.api.RectificationOrders;

/** Which findings of a project can be ordered to be corrected. What is offered here, the command checks again. */
final class Orderable {

    /** The latest cases of a project; an order follows its finding soon. */
    private static final int CASES = 50;

    private static final Set<OrderItemState> RUNNING = Set.of(OrderItemState.OPEN, OrderItemState.LAPSED);

    private final Cases cases;
    private final RectificationOrders orders;

    Orderable(Cases cases, RectificationOrders orders) {
        this.cases = cases;
        this.orders = orders;
    }

    /** Those of Art. 10 and 12(1) that stand and on which no order runs, in the order of the Measures. */
    List<Finding> on(Caller caller, ProjectId project) {
        Set<FindingId> running = orders.of(caller, project).stream()
                .flatMap(order -> order.items().stream())
                .filter(item -> RUNNING.contains(item.state()))
                .map(OrderItem::finding)
                .collect(Collectors.toSet());
        return cases.list(caller, CaseQuery.all().project(project), PageRequest.first(CASES)).items().stream()
                .flatMap(one -> one.findings().stream())
                .filter(finding ->
                        finding.provision().article().number() == 10 || finding.provision() == ProvisionCode.A12_1)
                .filter(finding -> !finding.state().fallen())
                .filter(finding -> !running.contains(finding.id()))
                .sorted(Comparator.comparing(Finding::provision))
                .toList();
    }
}
