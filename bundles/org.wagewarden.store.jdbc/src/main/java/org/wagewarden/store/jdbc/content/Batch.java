// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.jdbc.content;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.wagewarden.store.jdbc.Problems;

/** Sends many rows of parameters in portions. */
final class Batch implements AutoCloseable {

    private static final int PORTION = 1000;

    private final PreparedStatement statement;
    private int waiting;

    Batch(PreparedStatement statement) {
        this.statement = statement;
    }

    void add(Row row) {
        try {
            row.set(statement);
            statement.addBatch();
            if (++waiting == PORTION) {
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
