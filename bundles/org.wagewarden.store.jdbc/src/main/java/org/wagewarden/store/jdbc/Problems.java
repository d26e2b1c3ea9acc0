// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.jdbc;

import java.sql.SQLException;
import org.wagewarden.store.api.StoreException;

/** Turns what a driver throws into one sentence for the operator. */
final class Problems {

    private static final String DUPLICATE = "23505";

    private Problems() {}

    /** A statement was refused. Its text is a constant of the program; values never appear here. */
    static StoreException statement(SQLException e, String sql) {
        String state = state(e);
        String what = isFull(e)
                ? "The disk that holds the database is full; nothing of this change was kept"
                : state.startsWith("08")
                        ? "The connection to the database was lost"
                        : "The database refused a statement (SQLState " + state + explanation(e) + "): " + shorten(sql);
        return new StoreException(what, withoutValues(e), DUPLICATE.equals(state));
    }

    /** A transaction could not be ended. */
    static StoreException commit(SQLException e) {
        String what = isFull(e)
                ? "The disk that holds the database is full; nothing of this change was kept"
                : "The database could not complete a transaction (SQLState " + state(e) + ")";
        return new StoreException(what, withoutValues(e));
    }

    /** No connection could be had. */
    static StoreException connect(SQLException e) {
        return new StoreException("The database gives no connection (SQLState " + state(e) + ")", e);
    }

    static boolean isFull(SQLException e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            String message = String.valueOf(t.getMessage());
            if (t instanceof SQLException s && ("53100".equals(s.getSQLState()) || "XSLA4".equals(s.getSQLState()))
                    || message.contains("No space left on device")
                    || message.contains("Disk quota exceeded")) {
                return true;
            }
        }
        return false;
    }

    static String state(SQLException e) {
        return String.valueOf(e.getSQLState());
    }

    /** Data exceptions (class 22) of both drivers quote the value, which may be a person's. */
    private static SQLException withoutValues(SQLException e) {
        return state(e).startsWith("22") ? new SQLException("Data exception, value withheld", e.getSQLState()) : e;
    }

    /** What is wrong with a statement itself (class 42) never speaks of values, so the driver may say it. */
    private static String explanation(SQLException e) {
        return state(e).startsWith("42") ? ", " + shorten(e.getMessage()) : "";
    }

    private static String shorten(String sql) {
        String line = sql.replaceAll("\\s+", " ").strip();
        return line.length() <= 300 ? line : line.substring(0, 300) + " …";
    }
}
