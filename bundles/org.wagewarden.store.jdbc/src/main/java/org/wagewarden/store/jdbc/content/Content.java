// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.jdbc.content;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Everything that a store holds, in a database or in a backup. */
public interface Content {

    /** Its tables' names and headers. */
    SortedMap<String, String> headers() throws SQLException;

    /** The rows of a table, each as the texts of its values in the order of the header. */
    void rows(String table, Consumer<List<String>> reader) throws SQLException, IOException;

    /** Reads everything and sums it up. */
    default SortedMap<String, TableSummary> summaries() throws SQLException, IOException {
        SortedMap<String, TableSummary> summaries = new TreeMap<>();
        for (var table : headers().entrySet()) {
            Fingerprint fingerprint = new Fingerprint(table.getValue());
            rows(table.getKey(), row -> fingerprint.add(Lines.join(row)));
            summaries.put(table.getKey(), fingerprint.summary());
        }
        return summaries;
    }
}
