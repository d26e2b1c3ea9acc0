// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.wagewarden.scoring.api.EntryKind;
import org.wagewarden.scoring.api.Interruption;
import org.wagewarden.scoring.api.LedgerEntry;
import org.wagewarden.scoring.api.OrderReference;
import org.wagewarden.scoring.api.Policy;
import org.wagewarden.scoring.api.Policy.AcrossCycles;
import org.wagewarden.scoring.api.ProvisionCode;

/** Random ledgers, dense where the law is delicate: few cases, cycle edges, corrections. */
final class Histories {

    private static final String[] ANCHORS = {
        "2023-09-15", "2024-02-29", "2022-11-20", "2020-02-29", "2023-07-01", "2023-12-31", "2024-01-01", "2023-03-01"
    };
    private static final ProvisionCode[] HEAVY = {
        ProvisionCode.A12_1,
        ProvisionCode.A12_2,
        ProvisionCode.A13_1,
        ProvisionCode.A13_2,
        ProvisionCode.A13_3,
        ProvisionCode.A14
    };

    private Histories() {}

    static Book random(SplittableRandom random, int most) {
        Book book = new Book(ANCHORS[random.nextInt(ANCHORS.length)]);
        book.policy = random.nextInt(10) < 6 ? Policy.recommended() : policy(random);
        if (random.nextInt(4) == 0) {
            LocalDate cancelled = day(book.anchor, random);
            Optional<LocalDate> refiled = random.nextBoolean()
                    ? Optional.of(cancelled.plusYears(1).plusDays(1 + random.nextInt(200)))
                    : Optional.empty();
            Optional<LocalDate> withdrawn =
                    random.nextInt(4) == 0 ? Optional.of(cancelled.plusDays(random.nextInt(300))) : Optional.empty();
            book.interruptions.add(new Interruption(cancelled, withdrawn, refiled));
        }
        int size = 1 + random.nextInt(most);
        for (int i = 0; i < size; i++) {
            event(book, random);
        }
        return book;
    }

    private static void event(Book book, SplittableRandom random) {
        List<LedgerEntry> entries = book.entries;
        if (!entries.isEmpty() && random.nextInt(5) == 0) {
            LedgerEntry target = entries.get(random.nextInt(entries.size()));
            LocalDate day = target.effectiveDate().plusDays(random.nextInt(300));
            book.correct(random.nextInt(3) == 0 ? EntryKind.STAY : EntryKind.REVERSAL, target, day);
            return;
        }
        LocalDate conduct = day(book.anchor, random);
        LocalDate effective = random.nextBoolean() ? conduct : conduct.plusDays(random.nextInt(500));
        int caseNumber = random.nextInt(3);
        String project = caseNumber == 2 ? "Q" : "P";
        int kind = random.nextInt(10);
        if (kind < 2) {
            ProvisionCode item = ProvisionCode.values()[random.nextInt(3)];
            book.charge(item, project, "" + caseNumber, conduct, effective, Optional.empty());
        } else if (kind < 3) {
            OrderReference order = new OrderReference(
                    "责改" + random.nextInt(2), ProvisionCode.values()[random.nextInt(2)], conduct, conduct);
            book.charge(ProvisionCode.A11, project, "" + caseNumber, conduct, effective, Optional.of(order));
        } else {
            book.charge(
                    HEAVY[random.nextInt(HEAVY.length)],
                    project,
                    "" + caseNumber,
                    conduct,
                    effective,
                    Optional.empty());
        }
    }

    /** A day from a little before the anchor to three years after it, often at the edge of a cycle. */
    static LocalDate day(LocalDate anchor, SplittableRandom random) {
        return switch (random.nextInt(3)) {
            case 0 -> anchor.plusYears(random.nextInt(4)).plusDays(random.nextInt(3) - 1);
            case 1 -> anchor.plusDays(random.nextInt(1200) - 30);
            default -> anchor.plusYears(1).plusDays(30L * random.nextInt(4));
        };
    }

    static Policy policy(SplittableRandom random) {
        Policy base = Policy.recommended();
        return new Policy(
                2,
                base.effectiveFrom(),
                pick(Policy.AnchorDay.values(), random),
                pick(Policy.Attribution.values(), random),
                pick(Policy.AfterRefiling.values(), random),
                pick(AcrossCycles.values(), random),
                pick(Policy.SameCase.values(), random),
                pick(AcrossCycles.values(), random),
                pick(Policy.BeforeCancellation.values(), random),
                base.effect(),
                base.objectionDays(),
                5,
                true,
                6,
                2,
                3,
                List.of());
    }

    private static <E> E pick(E[] values, SplittableRandom random) {
        return values[random.nextInt(values.length)];
    }
}
