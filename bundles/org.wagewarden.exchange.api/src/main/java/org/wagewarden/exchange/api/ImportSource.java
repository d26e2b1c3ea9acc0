// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.api;

import java.util.List;

/**
 * How a file is read.
 *
 * @param format what it is
 * @param sheets names of its sheets; a CSV file has one, named like the file
 * @param sheet index of the chosen one
 * @param encoding UTF-8 or GB18030; of CSV only, otherwise empty
 * @param separator comma, semicolon or tab; of CSV only, otherwise empty
 * @param headerRow the row number of the headings
 * @param rows rows with content below the headings
 * @param columns the file's columns and what they are taken for
 */
public record ImportSource(
        Format format,
        List<String> sheets,
        int sheet,
        String encoding,
        String separator,
        int headerRow,
        int rows,
        List<FileColumn> columns) {

    /** Kind of file. */
    public enum Format {
        XLSX,
        CSV
    }

    public ImportSource {
        sheets = List.copyOf(sheets);
        columns = List.copyOf(columns);
    }
}
