// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import java.util.List;
import java.util.Locale;
import org.wagewarden.registry.api.ContractorQuery;

/** A contractor query as conditions on {@code registry_contractor t}. */
final class ContractorFilter {

    private final ContractorQuery query;

    ContractorFilter(ContractorQuery query) {
        this.query = query;
    }

    Ordering order() {
        boolean ascending = query.sort().ascending();
        return query.sort().field().equals("uscc")
                ? Ordering.by("uscc", ascending, "uscc")
                : Ordering.by("name", ascending, "pinyin");
    }

    List<Condition> ways() {
        Condition filter = query.district()
                .map(d -> Condition.of("t.district = ?", d.value()))
                .orElse(Condition.ALWAYS)
                .and(query.kind().map(k -> Condition.of("t.kind = ?", k)).orElse(Condition.ALWAYS));
        return TextSearch.under(byText(), filter);
    }

    private List<Condition> byText() {
        String typed = query.text().strip();
        if (typed.isEmpty()) {
            return List.of(Condition.ALWAYS);
        }
        List<Condition> ways = TextSearch.byName(typed, "t", false);
        String code = typed.toUpperCase(Locale.ROOT);
        return code.matches("[0-9A-Z]{1,18}")
                ? TextSearch.with(ways, Prefix.ofCapitals(code).on("t.uscc"))
                : ways;
    }
}
