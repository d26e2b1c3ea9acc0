// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.reporting.api;

/** What a report asks the user for. Minor versions may add constants. */
public enum ReportParameter {
    /** A month, the present one at the latest. */
    MONTH
}
