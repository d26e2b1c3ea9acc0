// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.jdbc.content;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import org.wagewarden.store.jdbc.Parameters;

/** The kinds of values that a store has. Each value has exactly one text, the same for every database. */
enum ColumnKind {
    TEXT {
        @Override
        String read(ResultSet rows, int index) throws SQLException {
            return rows.getString(index);
        }

        @Override
        void set(PreparedStatement statement, int index, String text) throws SQLException {
            statement.setString(index, text);
        }
    },
    INTEGER {
        @Override
        String read(ResultSet rows, int index) throws SQLException {
            long value = rows.getLong(index);
            return rows.wasNull() ? null : Long.toString(value);
        }

        @Override
        void set(PreparedStatement statement, int index, String text) throws SQLException {
            statement.setLong(index, Long.parseLong(text));
        }
    },
    DECIMAL {
        @Override
        String read(ResultSet rows, int index) throws SQLException {
            BigDecimal value = rows.getBigDecimal(index);
            return value == null ? null : value.stripTrailingZeros().toPlainString();
        }

        @Override
        void set(PreparedStatement statement, int index, String text) throws SQLException {
            statement.setBigDecimal(index, new BigDecimal(text));
        }
    },
    DOUBLE {
        @Override
        String read(ResultSet rows, int index) throws SQLException {
            double value = rows.getDouble(index);
            return rows.wasNull() ? null : Double.toString(value);
        }

        @Override
        void set(PreparedStatement statement, int index, String text) throws SQLException {
            statement.setDouble(index, Double.parseDouble(text));
        }
    },
    BOOLEAN {
        @Override
        String read(ResultSet rows, int index) throws SQLException {
            boolean value = rows.getBoolean(index);
            return rows.wasNull() ? null : Boolean.toString(value);
        }

        @Override
        void set(PreparedStatement statement, int index, String text) throws SQLException {
            statement.setBoolean(index, Boolean.parseBoolean(text));
        }
    },
    DATE {
        @Override
        String read(ResultSet rows, int index) throws SQLException {
            Date value = rows.getDate(index);
            return value == null ? null : value.toLocalDate().toString();
        }

        @Override
        void set(PreparedStatement statement, int index, String text) throws SQLException {
            statement.setDate(index, Date.valueOf(LocalDate.parse(text)));
        }
    },
    INSTANT {
        @Override
        String read(ResultSet rows, int index) throws SQLException {
            Timestamp value = rows.getTimestamp(index, Parameters.utc());
            return value == null ? null : value.toInstant().toString();
        }

        @Override
        void set(PreparedStatement statement, int index, String text) throws SQLException {
            statement.setTimestamp(index, Timestamp.from(Instant.parse(text)), Parameters.utc());
        }
    },
    BYTES {
        @Override
        String read(ResultSet rows, int index) throws SQLException {
            byte[] value = rows.getBytes(index);
            return value == null ? null : Base64.getEncoder().encodeToString(value);
        }

        @Override
        void set(PreparedStatement statement, int index, String text) throws SQLException {
            statement.setBytes(index, Base64.getDecoder().decode(text));
        }
    };

    /** The value's text; null for NULL. */
    abstract String read(ResultSet rows, int index) throws SQLException;

    /** Sets a parameter to the value of this text, which is not null. */
    abstract void set(PreparedStatement statement, int index, String text) throws SQLException;

    /** The kind of a column of this type of {@link Types}; empty for types that databases do not agree on. */
    static Optional<ColumnKind> of(int type) {
        return Optional.ofNullable(
                switch (type) {
                    case Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB -> TEXT;
                    case Types.SMALLINT, Types.INTEGER, Types.BIGINT -> INTEGER;
                    case Types.DECIMAL, Types.NUMERIC -> DECIMAL;
                    case Types.DOUBLE -> DOUBLE;
                    case Types.BOOLEAN, Types.BIT -> BOOLEAN;
                    case Types.DATE -> DATE;
                    case Types.TIMESTAMP -> INSTANT;
                    case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> BYTES;
                    default -> null;
                });
    }
}
