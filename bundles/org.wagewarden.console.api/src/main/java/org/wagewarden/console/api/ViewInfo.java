// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.api;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wagewarden.platform.api.LocalText;

/**
 * What the console has to know of a view before it shows it.
 *
 * @param path where it stands below the console's address: segments of small letters, digits and hyphens, for example
 *     {@code officers} or {@code lucheng/monthly}; empty for the first page. What follows the path in an address
 *     arrives as path parameters. The longest path that fits an address wins; of two services with one path, the one
 *     with the higher service ranking.
 * @param title the title of the page and of the navigation entry
 * @param audience who may open it and sees its entry
 * @param navigation its entry; empty for a view that is reached from others only
 */
public record ViewInfo(String path, LocalText title, Audience audience, Optional<NavEntry> navigation) {

    private static final Pattern PATH = Pattern.compile("([a-z0-9-]+(/[a-z0-9-]+)*)?");

    public ViewInfo {
        if (!PATH.matcher(path).matches()) {
            throw new IllegalArgumentException("Not the path of a view: '" + path + "'");
        }
        Objects.requireNonNull(title);
        Objects.requireNonNull(audience);
        Objects.requireNonNull(navigation);
    }

    /** A view with an entry in the navigation. */
    public static ViewInfo listed(String path, LocalText title, Audience audience, NavEntry entry) {
        return new ViewInfo(path, title, audience, Optional.of(entry));
    }

    /** A view without an entry in the navigation. */
    public static ViewInfo unlisted(String path, LocalText title, Audience audience) {
        return new ViewInfo(path, title, audience, Optional.empty());
    }
}
