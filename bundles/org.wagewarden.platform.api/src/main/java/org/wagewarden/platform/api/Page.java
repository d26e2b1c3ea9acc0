// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.platform.api;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One page of a list, with the cursors of its neighbours.
 *
 * @param items the rows, in the order asked for
 * @param previous the cursor of the page before; empty on the first page
 * @param next the cursor of the page after; empty on the last page
 */
public record Page<T>(List<T> items, Optional<String> previous, Optional<String> next) {

    public Page {
        items = List.copyOf(items);
    }

    public static <T> Page<T> empty() {
        return new Page<>(List.of(), Optional.empty(), Optional.empty());
    }

    /** The same page with every item changed. */
    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), previous, next);
    }
}
