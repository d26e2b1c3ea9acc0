// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.jdbc;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;

/** Puts values into statements, the same way for every database. */
public final class Parameters {

    private Parameters() {}

    static void set(PreparedStatement statement, List<?> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            set(statement, i + 1, values.get(i));
        }
    }

    static void set(PreparedStatement statement, int index, Object value) throws SQLException {
        switch (value) {
            case null -> statement.setObject(index, null);
            case Optional<?> optional -> set(statement, index, optional.orElse(null));
            case String text -> statement.setString(index, checked(text));
            case Integer number -> statement.setInt(index, number);
            case Long number -> statement.setLong(index, number);
            case Boolean flag -> statement.setBoolean(index, flag);
            case BigDecimal number -> statement.setBigDecimal(index, number);
            case LocalDate date -> statement.setDate(index, Date.valueOf(date));
            case Instant instant -> statement.setTimestamp(index, timestamp(instant), utc());
            case byte[] bytes -> statement.setBytes(index, bytes);
            case Enum<?> constant -> statement.setString(index, constant.name());
            default ->
                throw new IllegalArgumentException("Parameter " + index + " has the type "
                        + value.getClass().getName() + ", which the store does not take");
        }
    }

    /** Both databases keep microseconds from us, so that an instant that was read equals the one that was written. */
    static Timestamp timestamp(Instant instant) {
        return Timestamp.from(instant.truncatedTo(ChronoUnit.MICROS));
    }

    /** Times are stored in UTC, whatever the zone of this process is. A calendar is not thread-safe, hence a new one. */
    public static Calendar utc() {
        return Calendar.getInstance(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
    }

    /** PostgreSQL cannot keep this character, so no database may: content must be able to move. */
    private static String checked(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("A text with a NUL character cannot be stored");
        }
        return text;
    }
}
