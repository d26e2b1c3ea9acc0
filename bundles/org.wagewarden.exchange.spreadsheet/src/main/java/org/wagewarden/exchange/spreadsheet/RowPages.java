// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wagewarden.exchange.api.RowOutcome;
import org.wagewarden.exchange.api.RowView;
import org.wagewarden.exchange.spreadsheet.PortionTable.Portion;
import org.wagewarden.exchange.spreadsheet.rows.Judge;
import org.wagewarden.exchange.spreadsheet.rows.StoredRow;
import org.wagewarden.platform.api.Page;
import org.wagewarden.platform.api.PageRequest;

/** Pages of rows: opens only the portions that hold rows of the page. A cursor is a direction and a row number. */
final class RowPages {

    private final PortionTable portions;

    RowPages(PortionTable portions) {
        this.portions = portions;
    }

    Page<RowView> page(ImportRecord record, Judge judge, Set<RowOutcome> only, PageRequest request) {
        Optional<String> cursor = request.cursor().filter(c -> c.matches("[<>]\\d{1,9}"));
        boolean backwards = cursor.map(c -> c.startsWith("<")).orElse(false);
        int place = cursor.map(c -> Integer.parseInt(c.substring(1))).orElse(0);
        List<StoredRow> found = collect(record, only, backwards, place, request.limit() + 1);
        boolean more = found.size() > request.limit();
        List<StoredRow> rows = more ? found.subList(0, request.limit()) : found;
        if (rows.isEmpty()) {
            return Page.empty();
        }
        List<StoredRow> ordered = backwards ? rows.reversed() : rows;
        boolean before = backwards ? more : place > 0;
        boolean after = backwards || more;
        return new Page<>(
                ordered.stream().map(r -> Views.row(record, judge, r)).toList(),
                before ? Optional.of("<" + ordered.getFirst().number()) : Optional.empty(),
                after ? Optional.of(">" + ordered.getLast().number()) : Optional.empty());
    }

    private List<StoredRow> collect(ImportRecord record, Set<RowOutcome> only, boolean backwards, int place, int most) {
        List<StoredRow> found = new ArrayList<>();
        List<Portion> all = portions.portions(record.id());
        for (Portion portion : backwards ? all.reversed() : all) {
            boolean beyond = backwards ? portion.firstRow() < place : portion.lastRow() > place;
            if (!beyond
                    || !only.isEmpty()
                            && only.stream().allMatch(o -> portion.counts().of(o) == 0)) {
                continue;
            }
            List<StoredRow> rows = portions.rows(record.id(), portion.number());
            for (StoredRow row : backwards ? rows.reversed() : rows) {
                boolean wanted = (backwards ? row.number() < place : row.number() > place)
                        && (only.isEmpty() || only.contains(row.outcome()));
                if (wanted) {
                    found.add(row);
                    if (found.size() == most) {
                        return found;
                    }
                }
            }
        }
        return found;
    }
}
