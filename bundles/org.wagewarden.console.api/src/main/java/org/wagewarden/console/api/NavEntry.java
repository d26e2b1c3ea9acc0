// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.api;

import java.util.Objects;

/**
 * Where a view stands in the navigation.
 *
 * @param group the group
 * @param order smaller comes first inside the group; views of the platform use multiples of 100
 * @param icon an icon of the library's own collection, for example {@code vaadin:users}
 */
public record NavEntry(NavGroup group, int order, String icon) {

    public NavEntry {
        Objects.requireNonNull(group);
        if (!icon.matches("[a-z]+:[a-z0-9-]+")) {
            throw new IllegalArgumentException("An icon is collection:name, not '" + icon + "'");
        }
    }
}
