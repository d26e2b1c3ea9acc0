// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.jdbc.content;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.wagewarden.store.jdbc.Problems;

/** Sends many rows of parameters in portions. */
final class Batch implements AutoCloseable {

    private static final int PORTION = 1000;

    /** Files that were attached are large; a portion of them is few. */
    private static final long MOST_CHARACTERS = 8L * 1024 * 1024;

    private final PreparedStatement statement;
    private int waiting;
    private long characters;

    Batch(PreparedStatement statement) {
        this.statement = statement;
    }

    /**
     * Takes a row in.
     *
     * @param weight the characters of its values
     */
    void add(long weight, Row row) {
        try {
            row.set(statement);
            statement.addBatch();
            characters += weight;
            if (++waiting == PORTION || characters >= MOST_CHARACTERS) {
                finish();
            }
        } catch (SQLException e) {
            throw Problems.statement(e, "copying of a table");
        }
    }

    void finish() throws SQLException {
        if (waiting > 0) {
            statement.executeBatch();
            waiting = 0;
            characters = 0;
        }
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }

    /** Sets the parameters of one row. */
    interface Row {
        void set(PreparedStatement statement) throws SQLException;
    }
}
