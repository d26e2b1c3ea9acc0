// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.scoring.api.Evaluations;
import org.wagewarden.scoring.api.Facts;
import org.wagewarden.scoring.api.LedgerEntry;
import org.wagewarden.scoring.api.ProvisionCode;
import org.wagewarden.scoring.api.Standing;
import org.wagewarden.scoring.api.Trial;

/**
 * What several situations would count together in one case, and which of them absorbs which: the rules say so themselves,
 * applied to somebody who has nothing else on the ledger.
 *
 * @param items the situations in the order of the Measures
 */
record Basket(List<Item> items) {

    /**
     * A situation of the basket.
     *
     * @param code which
     * @param counted the points it counts
     * @param by the situation that absorbs it
     */
    record Item(ProvisionCode code, int counted, Optional<ProvisionCode> by) {}

    /** What they count together. */
    int sum() {
        return items.stream().mapToInt(Item::counted).sum();
    }

    static Basket of(Evaluations evaluations, LocalDate today, Set<ProvisionCode> codes) {
        List<Item> items = new ArrayList<>();
        // Art. 11 absorbs nothing and is absorbed by nothing; the order it rests on is chosen later
        codes.stream()
                .filter(code -> code == ProvisionCode.A11)
                .forEach(code -> items.add(new Item(code, code.points(), Optional.empty())));
        standing(evaluations, today, codes)
                .ifPresent(standing -> standing.lines().forEach(line -> {
                    Optional<ProvisionCode> by = line.by()
                            .flatMap(id -> standing.lines().stream()
                                    .map(Standing.Line::entry)
                                    .filter(entry -> entry.id().equals(id))
                                    .findFirst())
                            .map(LedgerEntry::provision);
                    items.add(new Item(line.entry().provision(), line.counted(), by));
                }));
        items.sort(Comparator.comparing(Item::code));
        return new Basket(List.copyOf(items));
    }

    private static Optional<Standing> standing(Evaluations evaluations, LocalDate today, Set<ProvisionCode> codes) {
        List<Facts.Found> found = codes.stream()
                .filter(code -> code != ProvisionCode.A11)
                .map(code ->
                        new Facts.Found(code.value(), code, "project", "case", today, today, Optional.empty(), true))
                .toList();
        Facts facts = new Facts(Optional.of(today), found, List.of(), List.of(), List.of(), Optional.empty());
        Outcome<Trial> trial = evaluations
                .policy(Optional.empty(), List.of())
                .then(policy -> evaluations.evaluate(facts, policy, today));
        return trial instanceof Outcome.Accepted<Trial>(Trial made) ? made.standing() : Optional.empty();
    }
}
