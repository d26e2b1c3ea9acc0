// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.wagewarden.store.api.Row;

/**
 * The order of a list: columns that hold no NULL and sort alike everywhere, the last one unique.
 *
 * @param field what the query calls it
 * @param ascending smallest first
 * @param columns the sort columns; the identifier follows by itself
 * @param dates whether the first column is a date
 */
record Ordering(String field, boolean ascending, List<String> columns, boolean dates) {

    private static final String SEPARATOR = "\u001f";
    static final String ID = "id";

    static Ordering by(String field, boolean ascending, String... columns) {
        List<String> all = new ArrayList<>(List.of(columns));
        all.add(ID);
        return new Ordering(field, ascending, all, false);
    }

    static Ordering byDate(String field, boolean ascending, String column) {
        return new Ordering(field, ascending, List.of(column, ID), true);
    }

    /** A place in the list: the values of the columns, as text. */
    record Place(boolean backwards, List<String> key) {}

    /** The values of a row. */
    List<String> key(Row row) {
        List<String> key = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            key.add(isDate(i) ? row.date(columns.get(i)).toString() : row.text(columns.get(i)));
        }
        return key;
    }

    /** {@code ORDER BY} … in this order, or in the opposite one. */
    String clause(String alias, boolean backwards) {
        String direction = ascending == backwards ? " DESC" : "";
        return "ORDER BY "
                + String.join(
                        ", ",
                        columns.stream().map(c -> alias + "." + c + direction).toList());
    }

    /**
     * What lies behind a place: {@code a > ? OR a = ? AND (b > ? OR …)}. The first column is bounded once more, so that an
     * index starts there.
     */
    Condition beyond(String alias, Place place) {
        String beyond = ascending == place.backwards() ? " < ?" : " > ?";
        StringBuilder text = new StringBuilder();
        List<Object> values = new ArrayList<>();
        text.append(alias).append('.').append(columns.get(0)).append(beyond.replace(" ?", "= ?"));
        values.add(value(0, place));
        text.append(" AND (");
        for (int i = 0; i < columns.size(); i++) {
            String column = alias + "." + columns.get(i);
            text.append(column).append(beyond);
            values.add(value(i, place));
            if (i < columns.size() - 1) {
                text.append(" OR (").append(column).append(" = ? AND (");
                values.add(value(i, place));
            }
        }
        text.append(")".repeat(2 * (columns.size() - 1) + 1));
        return new Condition(text.toString(), values);
    }

    int compare(List<String> a, List<String> b, boolean backwards) {
        for (int i = 0; i < columns.size(); i++) {
            int c = a.get(i).compareTo(b.get(i));
            if (c != 0) {
                return ascending == backwards ? -c : c;
            }
        }
        return 0;
    }

    /** The cursor of a place. */
    String cursor(Place place) {
        String text = (place.backwards() ? "p" : "n")
                + SEPARATOR
                + field
                + SEPARATOR
                + ascending
                + SEPARATOR
                + String.join(SEPARATOR, place.key());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The place of a cursor; empty when it does not belong to this order, so that a stale address shows the first page. */
    Optional<Place> place(String cursor) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            List<String> parts = Arrays.asList(text.split(SEPARATOR, -1));
            if (parts.size() != 3 + columns.size()
                    || !parts.get(1).equals(field)
                    || !parts.get(2).equals(String.valueOf(ascending))
                    || text.indexOf('\0') >= 0) {
                return Optional.empty();
            }
            Place place = new Place(parts.get(0).equals("p"), parts.subList(3, parts.size()));
            value(0, place);
            return Optional.of(place);
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            return Optional.empty();
        }
    }

    private boolean isDate(int i) {
        return dates && i == 0;
    }

    private Object value(int i, Place place) {
        return isDate(i) ? LocalDate.parse(place.key().get(i)) : place.key().get(i);
    }
}
