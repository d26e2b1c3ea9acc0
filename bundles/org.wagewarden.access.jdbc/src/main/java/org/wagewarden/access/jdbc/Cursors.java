// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.access.jdbc;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wagewarden.platform.api.Page;
import org.wagewarden.platform.api.PageRequest;

/** Pages by the key of a neighbour: a cursor says "behind this key" or "before this key". */
final class Cursors {

    private Cursors() {}

    /**
     * Where a page begins.
     *
     * @param key the neighbour; empty for the first page
     * @param backwards whether the page lies before it
     */
    record Place(Optional<String> key, boolean backwards) {}

    /** A cursor that is none of ours gives the first page. */
    static Place place(PageRequest page) {
        return page.cursor().flatMap(Cursors::parse).orElse(new Place(Optional.empty(), false));
    }

    /** Cuts the one row too many off that was asked for, and makes the cursors of the neighbours. */
    static <T> Page<T> page(Place place, int limit, List<T> rows, Function<T, String> key) {
        boolean more = rows.size() > limit;
        List<T> items = !more ? rows : place.backwards() ? rows.subList(1, rows.size()) : rows.subList(0, limit);
        if (items.isEmpty()) {
            return Page.empty();
        }
        boolean hasPrevious = place.backwards() ? more : place.key().isPresent();
        boolean hasNext = place.backwards() || more;
        return new Page<>(
                items,
                hasPrevious ? Optional.of(cursor('<', key.apply(items.getFirst()))) : Optional.empty(),
                hasNext ? Optional.of(cursor('>', key.apply(items.getLast()))) : Optional.empty());
    }

    private static String cursor(char direction, String key) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((direction + key).getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<Place> parse(String cursor) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            return text.startsWith("<") || text.startsWith(">")
                    ? Optional.of(new Place(Optional.of(text.substring(1)), text.startsWith("<")))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
