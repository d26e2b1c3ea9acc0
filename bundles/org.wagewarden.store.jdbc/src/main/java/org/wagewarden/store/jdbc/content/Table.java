// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.jdbc.content;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table, as far as its content needs it.
 *
 * @param name in lower case
 * @param columns by name, so that their order is that of every database
 * @param key the columns of the primary key; may be empty
 * @param links its foreign keys
 */
record Table(String name, List<Column> columns, List<String> key, List<Link> links) {

    /**
     * A column.
     *
     * @param name in lower case
     * @param counted whether the database counts its values up by itself
     */
    record Column(String name, ColumnKind kind, boolean nullable, boolean counted) {}

    /**
     * A foreign key.
     *
     * @param columns here
     * @param parent the table it leads to
     */
    record Link(List<String> columns, String parent) {}

    /** The first line of its file, and what makes two tables comparable: names and kinds of its columns. */
    String header() {
        return columns.stream().map(c -> c.name() + ":" + c.kind()).collect(Collectors.joining("\t"));
    }

    String columnNames() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    Column column(String column) {
        return columns.stream().filter(c -> c.name().equals(column)).findFirst().orElseThrow();
    }
}
