// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.jdbc.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * In which order tables are filled, so that every row finds the rows that its foreign keys lead to. Where that is
 * impossible (a table that leads to itself, two that lead to each other), those columns are filled in afterwards.
 */
final class TableOrder {

    private TableOrder() {}

    /** The tables in order, each with the columns that are filled in afterwards. */
    static Map<Table, Set<String>> of(List<Table> tables) {
        Map<Table, Set<String>> order = new LinkedHashMap<>();
        Set<String> done = new HashSet<>();
        List<Table> waiting = new ArrayList<>(tables);
        while (!waiting.isEmpty()) {
            Table next = waiting.stream()
                    .filter(t -> open(t, done).stream().allMatch(l -> l.parent().equals(t.name())))
                    .findFirst()
                    .orElse(waiting.getFirst());
            Set<String> later = new TreeSet<>();
            open(next, done).forEach(link -> later.addAll(link.columns()));
            order.put(next, later);
            done.add(next.name());
            waiting.remove(next);
        }
        return order;
    }

    private static List<Table.Link> open(Table table, Set<String> done) {
        return table.links().stream().filter(l -> !done.contains(l.parent())).toList();
    }
}
