// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.util.Optional;
import org.wagewarden.scoring.api.OrderReference;
import org.wagewarden.scoring.api.ProvisionCode;
import org.wagewarden.store.api.Row;

/** The four columns of an order to correct. */
final class Orders {

    static final String COLUMNS = "order_number, order_item, ordered_on, order_deadline";

    private Orders() {}

    static Optional<OrderReference> read(Row row) {
        return row.optionalText("order_number")
                .map(number -> new OrderReference(
                        number, provision(row.text("order_item")), row.date("ordered_on"), row.date("order_deadline")));
    }

    static ProvisionCode provision(String code) {
        return ProvisionCode.of(code).orElseThrow(() -> new IllegalStateException("No provision " + code));
    }

    static Optional<String> item(Optional<OrderReference> order) {
        return order.map(o -> o.item().value());
    }
}
