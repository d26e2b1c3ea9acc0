// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.reporting.api;

import java.util.Locale;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Tables and charts as documents, in the locale's language. Text that a spreadsheet would take for a formula gets an
 * apostrophe in front. Thread-safe.
 */
@ProviderType
public interface Documents {

    /** A workbook: one sheet for each section, and one for the notes. */
    DocumentFile xlsx(ReportDocument report, Locale locale);

    /** A workbook with one sheet. */
    DocumentFile xlsx(Table table, Locale locale);

    /** The tables one below the other, UTF-8 with byte order mark. */
    DocumentFile csv(ReportDocument report, Locale locale);

    /** The table, UTF-8 with byte order mark. */
    DocumentFile csv(Table table, Locale locale);

    /**
     * The chart as a picture, to stand in a page or in a file of its own: title and description inside, text in the
     * surrounding text's colour, series in {@code --ww-chart-1} … {@code --ww-chart-8} with colours of its own where the
     * page has none. No styles, scripts or links inside.
     */
    String svg(Chart chart, Locale locale);
}
