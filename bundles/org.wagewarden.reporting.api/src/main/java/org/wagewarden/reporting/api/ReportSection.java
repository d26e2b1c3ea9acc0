// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.reporting.api;

import java.util.Optional;
import org.wagewarden.platform.api.LocalText;

/**
 * A part of a report: a table, and a chart of it where one helps.
 *
 * @param title its heading
 * @param table the numbers
 * @param chart a picture of them
 */
public record ReportSection(LocalText title, Table table, Optional<Chart> chart) {}
