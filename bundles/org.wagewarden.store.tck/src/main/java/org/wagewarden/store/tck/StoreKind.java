// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.tck;

/** The stores that contract tests run on. */
public enum StoreKind {
    /** Derby in memory. */
    MEMORY,
    /** Derby in a folder. */
    DERBY,
    /** PostgreSQL. */
    POSTGRES
}
