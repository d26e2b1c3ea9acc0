// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.derby;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * A connection that keeps the statements that were closed, and lends them again when the same text is prepared. Derby
 * remembers how a text is executed, but makes the executing part anew for every statement; other drivers keep their
 * statements themselves. A connection serves one thread at a time, and so does this.
 */
final class KeptStatements implements InvocationHandler {

    /** What a connection keeps at most; the one unused for longest goes first. */
    static final int MOST = 128;

    private final Connection connection;
    private final SequencedMap<String, PreparedStatement> idle = new LinkedHashMap<>();

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
        PreparedStatement lent = kept == null ? connection.prepareStatement(sql) : kept;
        return (PreparedStatement) Proxy.newProxyInstance(
                KeptStatements.class.getClassLoader(), new Class<?>[] {PreparedStatement.class}, new Lent(sql, lent));
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

    /** A statement until it is closed. One that failed, or was given settings of its own, is not kept. */
    private final class Lent implements InvocationHandler {

        private final String sql;
        private final PreparedStatement statement;
        private ResultSet results;
        private boolean plain = true;
        private boolean closed;

        Lent(String sql, PreparedStatement statement) {
            this.sql = sql;
            this.statement = statement;
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
            String name = method.getName();
            plain &= !(method.getDeclaringClass() == Statement.class && name.startsWith("set"))
                    || name.equals("setFetchSize");
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

        private void close() throws SQLException {
            if (closed) {
                return;
            }
            closed = true;
            if (!plain || statement.isClosed()) {
                statement.close();
                return;
            }
            if (results != null) {
                results.close();
            }
            statement.clearParameters();
            statement.clearBatch();
            statement.setFetchSize(0);
            keep(sql, statement);
        }
    }
}
