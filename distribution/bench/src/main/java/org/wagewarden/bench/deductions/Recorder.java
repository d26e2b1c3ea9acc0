// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.bench.deductions;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.osgi.service.jdbc.DataSourceFactory;

/** Listens between the store and the driver to what the thread that began sends, transaction by transaction. */
final class Recorder {

    private final ThreadLocal<List<List<Step>>> heard = new ThreadLocal<>();

    /** The same factory, listened to. */
    DataSourceFactory listening(DataSourceFactory factory) {
        return around(DataSourceFactory.class, factory, (method, arguments) -> {
            Object made = call(factory, method, arguments);
            return made instanceof DataSource source ? source(source) : made;
        });
    }

    /** Does something and gives what this thread sent meanwhile: the steps of each transaction that sent any. */
    List<List<Step>> listen(Runnable work) {
        List<List<Step>> transactions = new ArrayList<>();
        transactions.add(new ArrayList<>());
        heard.set(transactions);
        try {
            work.run();
        } finally {
            heard.remove();
        }
        return transactions.stream().filter(steps -> !steps.isEmpty()).toList();
    }

    private DataSource source(DataSource source) {
        return around(DataSource.class, source, (method, arguments) -> {
            Object made = call(source, method, arguments);
            return made instanceof Connection connection ? connection(connection) : made;
        });
    }

    private Connection connection(Connection connection) {
        return around(Connection.class, connection, (method, arguments) -> {
            Object made = call(connection, method, arguments);
            boolean over = method.getName().equals("commit")
                    || method.getName().equals("rollback") && method.getParameterCount() == 0;
            if (over && heard.get() != null) {
                heard.get().add(new ArrayList<>());
            }
            return made instanceof PreparedStatement statement && heard.get() != null
                    ? statement(statement, (String) arguments[0])
                    : made;
        });
    }

    private PreparedStatement statement(PreparedStatement statement, String sql) {
        Map<Integer, Object> values = new TreeMap<>();
        return around(PreparedStatement.class, statement, (method, arguments) -> {
            String name = method.getName();
            if (name.startsWith("set") && arguments.length > 1 && arguments[0] instanceof Integer index) {
                values.put(index, name.equals("setNull") ? null : arguments[1]);
            } else if (List.of("executeQuery", "executeUpdate", "execute", "addBatch")
                    .contains(name)) {
                List<Object> now = Collections.unmodifiableList(new ArrayList<>(values.values()));
                heard.get().getLast().add(new Step(sql, now, name.equals("executeQuery")));
            }
            return call(statement, method, arguments);
        });
    }

    /** What is done instead of a call. */
    private interface Instead {
        Object of(Method method, Object... arguments) throws Throwable;
    }

    private static <T> T around(Class<T> type, T inner, Instead instead) {
        InvocationHandler handler =
                (proxy, method, arguments) -> instead.of(method, arguments == null ? new Object[0] : arguments);
        return type.cast(Proxy.newProxyInstance(inner.getClass().getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object call(Object inner, Method method, Object... arguments) throws Throwable {
        try {
            return method.invoke(inner, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
