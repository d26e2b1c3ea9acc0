// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wagewarden.platform.api.Page;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.platform.api.PublicId;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Sql;

/**
 * A place in a list that is ordered by an instant and an identifier.
 *
 * @param backwards whether the rows before it are wanted
 * @param at the instant of the row
 * @param id its identifier
 */
record Cursor(boolean backwards, Instant at, String id) {

    /** The key of a row. */
    record Key(Instant at, String id) {}

    /** A cursor from outside; empty when it is none of ours, and the list starts from its beginning. */
    static Optional<Cursor> read(String text) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
            String[] parts = plain.split(" ", -1);
            return parts.length == 3 && PublicId.isValid(parts[2])
                    ? Optional.of(new Cursor(parts[0].equals("b"), Instant.parse(parts[1]), parts[2]))
                    : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            return Optional.empty();
        }
    }

    String text() {
        String plain = (backwards ? "b " : "f ") + at + " " + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * Reads a page of keys and then its rows.
     *
     * @param query selects {@code at} and {@code id} of the alias {@code t} and holds the conditions, without an order
     * @param column the column of the instant
     * @param load gives the rows of the identifiers, in their order
     */
    static <T> Page<T> page(
            Session session,
            Sql query,
            String column,
            boolean ascending,
            PageRequest request,
            Function<List<String>, List<T>> load) {
        Optional<Cursor> place = request.cursor().flatMap(Cursor::read);
        boolean backwards = place.map(Cursor::backwards).orElse(false);
        boolean upwards = ascending != backwards;
        place.ifPresent(c -> {
            String sign = upwards ? ">" : "<";
            query.where(
                    "(t." + column + " " + sign + " ? OR t." + column + " = ? AND t.id " + sign + " ?)",
                    c.at(),
                    c.at(),
                    c.id());
        });
        String direction = upwards ? " ASC" : " DESC";
        query.append("ORDER BY t." + column + direction + ", t.id" + direction + " FETCH FIRST " + (request.limit() + 1)
                + " ROWS ONLY");
        List<Key> keys = new ArrayList<>(session.list(query, row -> new Key(row.instant(column), row.text("id"))));
        boolean more = keys.size() > request.limit();
        if (more) {
            keys.removeLast();
        }
        if (keys.isEmpty()) {
            return Page.empty();
        }
        List<Key> rows = backwards ? keys.reversed() : keys;
        Optional<String> before = (backwards ? more : place.isPresent())
                ? Optional.of(
                        new Cursor(true, rows.getFirst().at(), rows.getFirst().id()).text())
                : Optional.empty();
        Optional<String> after = backwards || more
                ? Optional.of(
                        new Cursor(false, rows.getLast().at(), rows.getLast().id()).text())
                : Optional.empty();
        return new Page<>(load.apply(rows.stream().map(Key::id).toList()), before, after);
    }

    /** How many rows a query gives, counted up to 10,000; one more stands for "that or more". */
    static long count(Session session, Sql query) {
        Sql sql = Sql.of(
                "SELECT COUNT(*) AS n FROM (" + query.text() + " FETCH FIRST 10001 ROWS ONLY) counted",
                query.parameters().toArray());
        return session.one(sql, row -> row.number("n")).orElse(0L);
    }
}
