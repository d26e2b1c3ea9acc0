// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wagewarden.platform.api.Page;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Sql;

/**
 * Reads pages by key. A list may be found in several ways that exclude each other (by pinyin, by initials …); each way is a
 * query of its own that an index answers in order, and the results are merged. The rows themselves are read afterwards, for
 * the page alone.
 */
final class Pages {

    /** Counting stops here: "10,000 or more". */
    static final int MOST = 10_001;

    private final Session session;
    private final String table;

    Pages(Session session, String table) {
        this.session = session;
        this.table = table;
    }

    /** A page of the rows {@code t} of the table. */
    <T> Page<T> read(List<Condition> ways, Ordering order, PageRequest request, Function<List<String>, List<T>> load) {
        Optional<Ordering.Place> place = request.cursor().flatMap(order::place);
        boolean backwards = place.map(Ordering.Place::backwards).orElse(false);
        List<List<String>> keys = new ArrayList<>();
        for (Condition way : ways) {
            keys.addAll(keys(way, order, place, request.limit() + 1));
        }
        keys.sort(order(order, backwards));
        boolean more = keys.size() > request.limit();
        List<List<String>> page = new ArrayList<>(keys.subList(0, Math.min(keys.size(), request.limit())));
        if (page.isEmpty()) {
            return Page.empty();
        }
        if (backwards) {
            page = page.reversed();
        }
        boolean before = backwards ? more : place.isPresent();
        boolean after = backwards || more;
        List<T> items = load.apply(page.stream().map(List::getLast).toList());
        return new Page<>(
                items,
                before ? Optional.of(order.cursor(new Ordering.Place(true, page.getFirst()))) : Optional.empty(),
                after ? Optional.of(order.cursor(new Ordering.Place(false, page.getLast()))) : Optional.empty());
    }

    /** How many rows the ways find together, at most {@link #MOST}. */
    long count(List<Condition> ways) {
        long count = 0;
        for (Condition way : ways) {
            if (count < MOST) {
                Sql inner = Sql.of("SELECT t.id FROM " + table + " t");
                way.addTo(inner);
                count += bounded(inner);
            }
        }
        return Math.min(count, MOST);
    }

    /** How many rows a query gives, at most {@link #MOST}. */
    long bounded(Sql query) {
        Sql sql = Sql.of(
                "SELECT COUNT(*) AS n FROM (" + query.text() + " FETCH FIRST " + MOST + " ROWS ONLY) counted",
                query.parameters().toArray());
        return session.one(sql, row -> row.number("n")).orElse(0L);
    }

    private List<List<String>> keys(Condition way, Ordering order, Optional<Ordering.Place> place, int most) {
        return session.list(query(table, way, order, place, most), order::key);
    }

    /** The keys of one way, from a place on. */
    static Sql query(String table, Condition way, Ordering order, Optional<Ordering.Place> place, int most) {
        Sql sql = Sql.of("SELECT "
                + String.join(", ", order.columns().stream().map(c -> "t." + c).toList()) + " FROM " + table + " t");
        way.addTo(sql);
        place.ifPresent(p -> order.beyond("t", p).addTo(sql));
        sql.append(order.clause("t", place.map(Ordering.Place::backwards).orElse(false)));
        return sql.append("FETCH FIRST " + most + " ROWS ONLY");
    }

    private static Comparator<List<String>> order(Ordering order, boolean backwards) {
        return (a, b) -> order.compare(a, b, backwards);
    }
}
