// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.platform.api;

import java.util.Optional;

/**
 * Which page of a list is wanted. Pages are found by the key of their neighbour (keyset), never by counting rows, so
 * that the last page costs what the first one does.
 *
 * @param limit rows at most, 1 to {@value #MOST}
 * @param cursor an opaque cursor from an earlier {@link Page}; empty for the first page
 */
public record PageRequest(int limit, Optional<String> cursor) {

    /** The most rows a page may have. */
    public static final int MOST = 500;

    public PageRequest {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("A page has 1 to " + MOST + " rows, not " + limit);
        }
    }

    public static PageRequest first(int limit) {
        return new PageRequest(limit, Optional.empty());
    }

    public static PageRequest at(int limit, String cursor) {
        return new PageRequest(limit, Optional.of(cursor));
    }
}
