// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.platform.api;

/**
 * The order of a list.
 *
 * @param field a field that the query's documentation names as sortable
 * @param ascending smallest first
 */
public record Sort(String field, boolean ascending) {

    public static Sort by(String field) {
        return new Sort(field, true);
    }

    public Sort reversed() {
        return new Sort(field, !ascending);
    }
}
