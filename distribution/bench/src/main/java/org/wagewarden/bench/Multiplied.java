// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Makes the register of a stopped platform larger: every project, officer, filing and appointment once more for each copy,
 * under other identifiers and numbers, with the same names. It goes past every check, which is what makes it fast.
 */
final class Multiplied {

    private static final List<String> TABLES =
            List.of("REGISTRY_PROJECT", "REGISTRY_OFFICER", "REGISTRY_FILING", "REGISTRY_APPOINTMENT");

    /** Of identifiers. */
    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";

    private static final int MIDDLE = 10;

    private Multiplied() {}

    /** @param copies how often everything is there afterwards, at most 999 */
    static void of(Path data, int copies) throws SQLException {
        // rows go everywhere into the indexes: without the pages at hand, each is read again for every row
        System.setProperty("derby.storage.pageCacheSize", "200000");
        try (Connection connection = DerbyFolder.open(data)) {
            for (String table : TABLES) {
                SecondaryIndexes indexes = SecondaryIndexes.drop(connection, table);
                multiply(connection, table, copies);
                indexes.create(connection);
                DerbyFolder.statistics(connection, table);
                connection.commit();
            }
        }
        DerbyFolder.shutDown();
    }

    private static void multiply(Connection connection, String table, int copies) throws SQLException {
        List<String> columns = new ArrayList<>();
        List<Integer> types = new ArrayList<>();
        List<Object[]> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT * FROM " + table)) {
            ResultSetMetaData names = found.getMetaData();
            for (int i = 1; i <= names.getColumnCount(); i++) {
                columns.add(names.getColumnName(i));
                types.add(names.getColumnType(i));
            }
            while (found.next()) {
                Object[] row = new Object[columns.size()];
                for (int i = 0; i < row.length; i++) {
                    row[i] = found.getObject(i + 1);
                }
                rows.add(row);
            }
        }
        String insert = "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            for (int copy = 1; copy < copies; copy++) {
                for (Object[] row : rows) {
                    for (int i = 0; i < row.length; i++) {
                        statement.setObject(i + 1, value(columns.get(i), row[i], copy), types.get(i));
                    }
                    statement.addBatch();
                }
                statement.executeBatch();
                connection.commit();
            }
        }
    }

    /** Everything keeps its length where that matters. */
    private static Object value(String column, Object value, int copy) {
        String mark = String.format(Locale.ROOT, "%03d", copy);
        return switch (column) {
            case "ID", "OFFICER_ID", "PROJECT_ID" -> shifted((String) value, copy);
            // no hash has this character
            case "NUMBER_HASH" -> ((String) value).substring(0, 18) + "!" + mark;
            case "PERMIT_NUMBER", "PERMIT_KEY" -> value + "-" + mark;
            default -> value;
        };
    }

    /** Another identifier for every copy, and never the first: three characters in the middle are counted on. */
    private static String shifted(String id, int copy) {
        int middle = 0;
        for (int i = MIDDLE; i < MIDDLE + 3; i++) {
            middle = middle * DIGITS.length() + DIGITS.indexOf(id.charAt(i));
        }
        int moved = middle + copy;
        StringBuilder made = new StringBuilder(id);
        for (int i = MIDDLE + 2; i >= MIDDLE; i--) {
            made.setCharAt(i, DIGITS.charAt(moved % DIGITS.length()));
            moved /= DIGITS.length();
        }
        return made.toString();
    }
}
