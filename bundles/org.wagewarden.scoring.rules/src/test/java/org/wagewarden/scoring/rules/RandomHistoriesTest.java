// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.wagewarden.scoring.api.Cycle;
import org.wagewarden.scoring.api.LedgerEntryId;
import org.wagewarden.scoring.api.Policy;
import org.wagewarden.scoring.api.ProvisionCode;
import org.wagewarden.scoring.api.Standing;

/** The rules against an independent reference, on every small history and on many random ones. */
class RandomHistoriesTest {

    private static final long SEED = 20230701;

    @Test
    void someRandomHistoriesAgreeWithTheReference() {
        compareRandom(SEED, 20_000);
    }

    @Test
    @Tag("long")
    void aMillionRandomHistoriesAgreeWithTheReference() {
        long seed = Long.getLong("wagewarden.seed", SEED + 1);
        compareRandom(seed, Integer.getInteger("wagewarden.histories", 1_000_000));
    }

    @Test
    void everyHistoryOfUpToThreeEventsAgreesWithTheReference() {
        assertThat(exhaust(new Book("2023-09-15"), 3)).isGreaterThan(20_000);
    }

    @Test
    @Tag("long")
    void everyHistoryOfUpToFourEventsAgreesWithTheReference() {
        assertThat(exhaust(new Book("2023-09-15"), 4)).isGreaterThan(590_000);
    }

    private static void compareRandom(long seed, int count) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < count; i++) {
            Book book = Histories.random(random, 7);
            LocalDate asOf = random.nextBoolean() ? LocalDate.of(2027, 12, 31) : Histories.day(book.anchor, random);
            compare(book, asOf, "seed " + seed + ", history " + i);
        }
    }

    private static final ProvisionCode[] ALPHABET = {
        ProvisionCode.A10_2,
        ProvisionCode.A12_1,
        ProvisionCode.A13_1,
        ProvisionCode.A13_2,
        ProvisionCode.A13_3,
        ProvisionCode.A14
    };

    /** Every sequence of charges (situation, case, cycle), of surcharges and of reversals. */
    private static int exhaust(Book book, int left) {
        compare(book, LocalDate.of(2026, 1, 1), "exhaustive");
        int done = 1;
        if (left == 0) {
            return done;
        }
        for (String day : new String[] {"2024-03-01", "2024-10-01"}) {
            for (String caseName : new String[] {"A", "B"}) {
                for (ProvisionCode code : ALPHABET) {
                    book.charge(code, "P" + caseName, caseName, day);
                    done += exhaust(book, left - 1);
                    book.entries.removeLast();
                }
            }
            book.surcharge("PA", "A", "责改1", ProvisionCode.A10_2, day);
            done += exhaust(book, left - 1);
            book.entries.removeLast();
        }
        for (int i = 0; i < book.entries.size(); i++) {
            book.reverse(book.entries.get(i), "2025-02-01");
            done += exhaust(book, left - 1);
            book.entries.removeLast();
        }
        return done;
    }

    private static void compare(Book book, LocalDate asOf, String which) {
        Standing standing = book.standing(asOf);
        Reference.Result expected = Reference.of(book.anchor, book.entries, book.interruptions, book.policy, asOf);
        Map<LocalDate, Integer> sums = new TreeMap<>();
        Map<LocalDate, LedgerEntryId> crossings = new TreeMap<>();
        for (Standing.CycleSum each : standing.cycles()) {
            LocalDate from = each.cycle().from();
            if (each.sum() != 0 || expected.sums().containsKey(from)) {
                sums.put(from, each.sum());
            }
            each.crossedBy().ifPresent(by -> crossings.put(from, by));
        }
        boolean same = sums.equals(expected.sums())
                && crossings.equals(expected.crossings())
                && standing.cycle().map(Cycle::from).equals(expected.present())
                && standing.sum()
                        == expected.present()
                                .map(p -> expected.sums().getOrDefault(p, 0))
                                .orElse(0)
                && standing.crossed()
                        == expected.present()
                                .filter(expected.crossings()::containsKey)
                                .isPresent();
        if (!same) {
            throw new AssertionError(which + ", as of " + asOf + "\n" + describe(book) + "\nexpected " + expected
                    + "\nactual " + sums + " " + crossings + " " + standing.cycle());
        }
    }

    private static String describe(Book book) {
        StringBuilder text = new StringBuilder("anchor " + book.anchor + " " + book.interruptions);
        if (!book.policy.equals(Policy.recommended())) {
            text.append(' ').append(book.policy);
        }
        book.entries.forEach(e -> text.append('\n')
                .append(e.id().value().substring(10, 16))
                .append(' ')
                .append(e.kind())
                .append(' ')
                .append(e.provision())
                .append(" case ")
                .append(e.caseId().value().substring(10, 16))
                .append(' ')
                .append(e.conductDate())
                .append(" → ")
                .append(e.effectiveDate())
                .append(e.corrects()
                        .map(c -> " corrects " + c.value().substring(10, 16))
                        .orElse("")));
        return text.toString();
    }
}
