// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.wagewarden.store.api.Row;
import org.wagewarden.store.api.RowMapper;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Sql;
import org.wagewarden.store.api.StoreException;

/** Statements of one transaction. */
final class JdbcSession implements Session {

    /** Rows that are sent, or fetched, in one go. */
    private static final int PORTION = 1000;

    private final Transaction transaction;
    private final boolean writable;

    JdbcSession(Transaction transaction, boolean writable) {
        this.transaction = transaction;
        this.writable = writable;
    }

    @Override
    public <T> List<T> list(Sql query, RowMapper<T> mapper) {
        List<T> found = new ArrayList<>();
        query(query, 0, row -> found.add(mapper.map(row)));
        return List.copyOf(found);
    }

    @Override
    public <T> Optional<T> one(Sql query, RowMapper<T> mapper) {
        List<T> found = new ArrayList<>(1);
        query(query, 0, row -> {
            if (!found.isEmpty()) {
                throw new StoreException("One row was expected, there are more: " + query.text(), null);
            }
            found.add(mapper.map(row));
        });
        return found.stream().findFirst();
    }

    @Override
    public void each(Sql query, Consumer<Row> reader) {
        query(query, PORTION, reader);
    }

    private void query(Sql query, int fetchSize, Consumer<Row> reader) {
        String sql = query.text();
        try (PreparedStatement statement = transaction.connection().prepareStatement(transaction.text(sql))) {
            statement.setFetchSize(fetchSize);
            Parameters.set(statement, query.parameters());
            try (ResultSet rows = statement.executeQuery()) {
                JdbcRow row = new JdbcRow(rows, transaction, sql);
                while (rows.next()) {
                    reader.accept(row);
                }
            }
        } catch (SQLException e) {
            throw transaction.failed(e, sql);
        }
    }

    @Override
    public int update(Sql change) {
        String sql = change.text();
        checkWritable(sql);
        try (PreparedStatement statement = transaction.connection().prepareStatement(transaction.text(sql))) {
            Parameters.set(statement, change.parameters());
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw transaction.failed(e, sql);
        }
    }

    @Override
    public void batch(String sql, Iterable<Object[]> rows) {
        checkWritable(sql);
        try (PreparedStatement statement = transaction.connection().prepareStatement(transaction.text(sql))) {
            int waiting = 0;
            for (Object[] row : rows) {
                Parameters.set(statement, Arrays.asList(row));
                statement.addBatch();
                if (++waiting == PORTION) {
                    statement.executeBatch();
                    waiting = 0;
                }
            }
            if (waiting > 0) {
                statement.executeBatch();
            }
        } catch (SQLException e) {
            // A batch wraps the reason; the reason has the state that tells a duplicate or a deadlock.
            throw transaction.failed(e.getNextException() == null ? e : e.getNextException(), sql);
        }
    }

    @Override
    public void afterCommit(Runnable action) {
        transaction.connection();
        transaction.afterCommit(action);
    }

    private void checkWritable(String sql) {
        if (!writable) {
            throw new StoreException("A change inside Store.read; use Store.write: " + sql, null);
        }
    }
}
