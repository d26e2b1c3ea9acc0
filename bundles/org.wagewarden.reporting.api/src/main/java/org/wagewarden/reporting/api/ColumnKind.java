// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.reporting.api;

/** What the values of a column are. */
public enum ColumnKind {
    TEXT,
    INTEGER,
    DECIMAL,
    DATE;

    /** Whether values stand at the right. */
    public boolean number() {
        return this == INTEGER || this == DECIMAL;
    }
}
