// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.jdbc;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.Predicate;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.store.api.StoreException;

/** Turns what a driver throws into one sentence for the operator. Values of rows and passwords never appear in it. */
public final class Problems {

    private static final String DUPLICATE = "23505";
    /** PostgreSQL: disk full. Derby: the log cannot be written, or a container cannot be extended. */
    private static final Set<String> FULL = Set.of("53100", "XSLA4", "XSDF1");

    private static final LocalText DISK_FULL = new LocalText(
            "数据库所在磁盘已满，本次修改未保存；请腾出空间后重试。",
            "The disk that holds the database is full and nothing of this change was kept; make room and try again.");
    private static final LocalText LOST = new LocalText(
            "与数据库的连接已断开，请检查数据库是否在运行。", "The connection to the database was lost; check that it is running.");

    private Problems() {}

    /** A statement was refused. Its text is a constant of the program. */
    public static StoreException statement(SQLException e, String sql) {
        String state = state(e);
        if (isFull(e)) {
            return new StoreException(DISK_FULL, e);
        }
        if (state.startsWith("08") || state.startsWith("57P")) {
            return new StoreException(LOST, e);
        }
        String message = "The database refused a statement (SQLState " + state + explanation(e) + "): " + shorten(sql);
        return new StoreException(message, withoutValues(e), DUPLICATE.equals(state));
    }

    /** A transaction could not be ended. */
    static StoreException commit(SQLException e) {
        if (isFull(e)) {
            return new StoreException(DISK_FULL, e);
        }
        return new StoreException("The database could not complete a transaction (SQLState " + state(e) + ")", e);
    }

    /** A connection of the pool could not be had. */
    static StoreException busy(SQLException e) {
        return new StoreException(
                new LocalText("数据库没有可用的连接，请稍后再试。", "The database has no connection to spare; try again later."), e);
    }

    static boolean isFull(Throwable e) {
        return any(
                e,
                t -> t instanceof SQLException s && FULL.contains(state(s))
                        || String.valueOf(t.getMessage()).contains("No space left on device")
                        || String.valueOf(t.getMessage()).contains("Disk quota exceeded"));
    }

    /** Whether this or anything behind it is so. Drivers hide reasons as causes and as next exceptions. */
    static boolean any(Throwable e, Predicate<Throwable> condition) {
        if (e == null) {
            return false;
        }
        return condition.test(e)
                || any(e.getCause(), condition)
                || e instanceof SQLException s && any(s.getNextException(), condition);
    }

    static boolean has(Throwable e, String... states) {
        return any(e, t -> t instanceof SQLException s && Set.of(states).contains(state(s)));
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
