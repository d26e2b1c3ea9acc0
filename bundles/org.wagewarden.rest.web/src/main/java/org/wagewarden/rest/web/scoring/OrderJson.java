// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.scoring;

import java.time.LocalDate;
import org.wagewarden.rest.web.http.Fields;
import org.wagewarden.scoring.api.FindingId;
import org.wagewarden.scoring.api.OrderItem;
import org.wagewarden.scoring.api.RectificationOrder;

/** Orders to correct as the contract shows them. */
final class OrderJson {

    private OrderJson() {}

    static Fields order(RectificationOrder order, LocalDate today) {
        return Fields.of()
                .with("id", order.id().value())
                .with("number", order.number())
                .with("project", order.project().value())
                .with("projectName", order.projectName())
                .with("contractorName", order.contractorName())
                .with("district", order.district())
                .with("sector", order.sector())
                .with("function", order.function())
                .with("orderedOn", order.orderedOn())
                .with("stated", order.stated())
                .with("deadline", order.deadline())
                .with("due", order.due(today).name())
                .with("open", order.open())
                .with("issuedByName", order.issuedByName())
                .with("issuedAt", order.issuedAt())
                .with("items", order.items().stream().map(OrderJson::item).toList())
                .with(
                        "extensions",
                        order.extensions().stream().map(OrderJson::extension).toList());
    }

    private static Fields item(OrderItem item) {
        return Fields.of()
                .with("provision", item.provision().value())
                .with("finding", item.finding().value())
                .with("state", item.state().name())
                .with("stateLabel", item.state().label())
                .with("proposed", item.proposed())
                .with("correction", item.correction().map(c -> Fields.of()
                        .with("on", c.on())
                        .with("evidence", c.evidence())
                        .with("checkedByName", c.checkedByName())
                        .with("checkedAt", c.checkedAt())))
                .with(
                        "inspections",
                        item.inspections().stream()
                                .map(i -> Fields.of()
                                        .with("on", i.on())
                                        .with("corrected", i.corrected())
                                        .with("note", i.note())
                                        .with("byName", i.byName()))
                                .toList())
                .with("lapse", item.lapse().map(l -> Fields.of()
                        .with("means", l.means().name())
                        .with("meansLabel", l.means().label())
                        .with("note", l.note())
                        .with("on", l.on())
                        .with("byName", l.byName())))
                .with("charged", item.charged().map(FindingId::value));
    }

    private static Fields extension(RectificationOrder.Extension extension) {
        return Fields.of()
                .with("grantedOn", extension.grantedOn())
                .with("until", extension.until())
                .with("deadline", extension.deadline())
                .with("reason", extension.reason())
                .with("approvedByName", extension.approvedByName());
    }
}
