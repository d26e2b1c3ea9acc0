// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.bench.deductions;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wagewarden.store.jdbc.StoreSettings;

/** Statements sent again over one connection, each prepared once, as somebody would write it by hand. */
final class ByHand implements AutoCloseable {

    private static final String POSTGRES = "jdbc:postgresql:";

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    ByHand(StoreSettings settings) throws SQLException {
        boolean postgres = settings.url().startsWith(POSTGRES);
        connection = postgres
                ? DriverManager.getConnection(settings.url(), settings.user(), settings.password())
                : DriverManager.getConnection(settings.url());
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        connection.setAutoCommit(false);
        connection.setSchema(postgres ? "wagewarden" : "WAGEWARDEN");
        connection.commit();
    }

    /** Sends the steps of one transaction, reads what they find, and commits. */
    void send(List<Step> steps) throws SQLException {
        for (Step step : steps) {
            PreparedStatement statement = prepared(step.sql());
            for (int i = 0; i < step.values().size(); i++) {
                statement.setObject(i + 1, step.values().get(i));
            }
            if (step.query()) {
                read(statement);
            } else {
                statement.executeUpdate();
            }
        }
        connection.commit();
    }

    private static void read(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int i = 1; i <= columns; i++) {
                    rows.getString(i);
                }
            }
        }
    }

    private PreparedStatement prepared(String sql) throws SQLException {
        PreparedStatement there = prepared.get(sql);
        if (there == null) {
            there = connection.prepareStatement(sql);
            prepared.put(sql, there);
        }
        return there;
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : prepared.values()) {
            statement.close();
        }
        connection.rollback();
        connection.close();
    }
}
