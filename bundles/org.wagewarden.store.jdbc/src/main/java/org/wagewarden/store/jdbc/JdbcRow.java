// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.jdbc;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.wagewarden.store.api.Row;
import org.wagewarden.store.api.StoreException;

/** The row that a result set stands on. Looks up the place of each column once for all rows. */
final class JdbcRow implements Row {

    private final ResultSet rows;
    private final Transaction transaction;
    private final String sql;
    private final Map<String, Integer> places = new HashMap<>();

    JdbcRow(ResultSet rows, Transaction transaction, String sql) {
        this.rows = rows;
        this.transaction = transaction;
        this.sql = sql;
    }

    @Override
    public String text(String column) {
        return present(column, get(column, ResultSet::getString));
    }

    @Override
    public int integer(String column) {
        return present(column, get(column, JdbcRow::integerOrNull));
    }

    @Override
    public long number(String column) {
        return present(column, get(column, JdbcRow::longOrNull));
    }

    @Override
    public boolean flag(String column) {
        return present(column, get(column, JdbcRow::booleanOrNull));
    }

    @Override
    public LocalDate date(String column) {
        return optionalDate(column).orElseThrow(() -> isNull(column));
    }

    @Override
    public Instant instant(String column) {
        return optionalInstant(column).orElseThrow(() -> isNull(column));
    }

    @Override
    public byte[] bytes(String column) {
        return present(column, get(column, ResultSet::getBytes));
    }

    @Override
    public <E extends Enum<E>> E constant(String column, Class<E> type) {
        return Enum.valueOf(type, text(column));
    }

    @Override
    public Optional<String> optionalText(String column) {
        return Optional.ofNullable(get(column, ResultSet::getString));
    }

    @Override
    public Optional<Integer> optionalInteger(String column) {
        return Optional.ofNullable(get(column, JdbcRow::integerOrNull));
    }

    @Override
    public Optional<BigDecimal> optionalDecimal(String column) {
        return Optional.ofNullable(get(column, ResultSet::getBigDecimal));
    }

    @Override
    public Optional<LocalDate> optionalDate(String column) {
        return Optional.ofNullable(get(column, ResultSet::getDate)).map(Date::toLocalDate);
    }

    @Override
    public Optional<Instant> optionalInstant(String column) {
        return Optional.ofNullable(get(column, (r, place) -> r.getTimestamp(place, Parameters.utc())))
                .map(Timestamp::toInstant);
    }

    @Override
    public Optional<byte[]> optionalBytes(String column) {
        return Optional.ofNullable(get(column, ResultSet::getBytes));
    }

    private <T> T get(String column, Getter<T> getter) {
        try {
            return getter.get(rows, place(column));
        } catch (SQLException e) {
            throw transaction.failed(e, column + " of " + sql);
        }
    }

    private int place(String column) throws SQLException {
        Integer known = places.get(column);
        if (known == null) {
            known = rows.findColumn(column);
            places.put(column, known);
        }
        return known;
    }

    private <T> T present(String column, T value) {
        if (value == null) {
            throw isNull(column);
        }
        return value;
    }

    private StoreException isNull(String column) {
        return new StoreException("The column " + column + " is NULL where a value was expected: " + sql, null);
    }

    private static Integer integerOrNull(ResultSet rows, int place) throws SQLException {
        int value = rows.getInt(place);
        return rows.wasNull() ? null : value;
    }

    private static Long longOrNull(ResultSet rows, int place) throws SQLException {
        long value = rows.getLong(place);
        return rows.wasNull() ? null : value;
    }

    private static Boolean booleanOrNull(ResultSet rows, int place) throws SQLException {
        boolean value = rows.getBoolean(place);
        return rows.wasNull() ? null : value;
    }

    private interface Getter<T> {
        T get(ResultSet rows, int place) throws SQLException;
    }
}
