// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.spreadsheet.tables;

/** What is wrong with a cell before anybody looks at its meaning. */
public enum Flaw {
    NONE,
    /** A formula: what it shows may differ from machine to machine, so it is refused. */
    FORMULA,
    /** A number of more than 15 digits: the spreadsheet has lost the rest. */
    DIGITS_LOST,
    /** An error value such as #N/A. */
    ERROR_VALUE
}
