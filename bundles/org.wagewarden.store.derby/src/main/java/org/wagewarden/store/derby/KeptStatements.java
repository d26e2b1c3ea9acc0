// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.derby;

import java.io.InputStream;
import java.io.Reader;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * A connection that keeps the statements that were closed, and lends them again when the same text is prepared. Derby
 * remembers how a text is executed, but makes the executing part anew for every statement; other drivers keep their
 * statements themselves. A kept statement holds on to the last row that it wrote or read, so those that carry files are
 * not kept. A connection serves one thread at a time, and so does this.
 */
final class KeptStatements implements InvocationHandler {

    /** What a connection keeps at most; the one unused for longest goes first. */
    static final int MOST = 128;

    private final Connection connection;
    private final SequencedMap<String, PreparedStatement> idle = new LinkedHashMap<>();

    /** The longest bytes that count as light. */
    private static final int HASH = 64;

    /** Says whether a statement may be kept. */
    private interface Check {
        boolean passes(PreparedStatement statement) throws SQLException;
    }

    private KeptStatements(Connection connection) {
        this.connection = connection;
    }

    /** The connection, with its statements kept. */
    static Connection of(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                KeptStatements.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new KeptStatements(connection));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("prepareStatement") && arguments.length == 1) {
            return lend((String) arguments[0]);
        }
        // closing a connection closes its statements
        return call(connection, method, arguments);
    }

    private PreparedStatement lend(String sql) throws SQLException {
        PreparedStatement kept = idle.remove(sql);
        Lent lent = kept == null
                ? new Lent(sql, connection.prepareStatement(sql), this::isLight)
                : new Lent(sql, kept, statement -> true);
        return (PreparedStatement) Proxy.newProxyInstance(
                KeptStatements.class.getClassLoader(), new Class<?>[] {PreparedStatement.class}, lent);
    }

    /** Whether no column that is read may be a file. */
    private boolean isLight(PreparedStatement statement) throws SQLException {
        ResultSetMetaData columns = statement.getMetaData();
        for (int i = 1; columns != null && i <= columns.getColumnCount(); i++) {
            if (columns.getColumnType(i) == Types.BLOB) {
                return false;
            }
        }
        return true;
    }

    private void keep(String sql, PreparedStatement statement) throws SQLException {
        PreparedStatement replaced = idle.put(sql, statement);
        if (replaced != null) {
            replaced.close();
        }
        if (idle.size() > MOST) {
            idle.pollFirstEntry().getValue().close();
        }
    }

    private static Object call(Object called, Method method, Object... arguments) throws Throwable {
        try {
            return method.invoke(called, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** A statement until it is closed. One of which a call failed, or that was given settings of its own, is not kept. */
    private final class Lent implements InvocationHandler {

        private final String sql;
        private final PreparedStatement statement;
        private final Check light;
        private ResultSet results;
        private boolean plain = true;
        private boolean closed;

        Lent(String sql, PreparedStatement statement, Check light) {
            this.sql = sql;
            this.statement = statement;
            this.light = light;
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            switch (method.getName()) {
                case "close" -> {
                    close();
                    return null;
                }
                case "isClosed" -> {
                    return closed || statement.isClosed();
                }
                default -> {
                    if (closed && method.getDeclaringClass() != Object.class) {
                        throw new SQLException("The statement is closed", "XJ012");
                    }
                    return passOn(method, arguments);
                }
            }
        }

        private Object passOn(Method method, Object... arguments) throws Throwable {
            plain &= !isSetting(method) && !isHeavy(method, arguments);
            try {
                Object answer = call(statement, method, arguments);
                if (answer instanceof ResultSet found) {
                    results = found;
                }
                return answer;
            } catch (SQLException e) {
                plain = false;
                throw e;
            }
        }

        /** How many rows to fetch at once is no setting here: Derby is in the same process. */
        private static boolean isSetting(Method method) {
            return method.getDeclaringClass() == Statement.class
                    && method.getName().startsWith("set")
                    && !method.getName().equals("setFetchSize");
        }

        /** Whether a parameter is given as a file: as a stream, or as more bytes than a hash has. */
        private static boolean isHeavy(Method method, Object... arguments) {
            return method.getName().startsWith("set")
                    && arguments != null
                    && arguments.length > 1
                    && (arguments[1] instanceof byte[] bytes && bytes.length > HASH
                            || arguments[1] instanceof InputStream
                            || arguments[1] instanceof Reader
                            || arguments[1] instanceof Blob
                            || arguments[1] instanceof Clob);
        }

        private void close() throws SQLException {
            if (closed) {
                return;
            }
            closed = true;
            boolean kept = false;
            try {
                if (plain && !statement.isClosed() && light.passes(statement)) {
                    if (results != null) {
                        results.close();
                    }
                    statement.clearParameters();
                    statement.clearBatch();
                    keep(sql, statement);
                    kept = true;
                }
            } finally {
                if (!kept) {
                    statement.close();
                }
            }
        }
    }
}
