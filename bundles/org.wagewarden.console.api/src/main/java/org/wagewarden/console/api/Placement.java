// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.api;

import java.util.Objects;
import org.wagewarden.platform.api.LocalText;

/**
 * Where a tab or a card stands among its like.
 *
 * @param id unique among its like, stable, small letters, digits and hyphens; stands in addresses and in users' settings
 * @param title what the user reads
 * @param order smaller comes first; those of the platform use multiples of 100
 * @param audience who sees it
 */
public record Placement(String id, LocalText title, int order, Audience audience) {

    public Placement {
        if (!id.matches("[a-z0-9-]+")) {
            throw new IllegalArgumentException("Not an id: '" + id + "'");
        }
        Objects.requireNonNull(title);
        Objects.requireNonNull(audience);
    }
}
