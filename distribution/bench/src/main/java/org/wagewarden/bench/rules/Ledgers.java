// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.bench.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.scoring.api.CaseId;
import org.wagewarden.scoring.api.DecisionId;
import org.wagewarden.scoring.api.EntryKind;
import org.wagewarden.scoring.api.FindingId;
import org.wagewarden.scoring.api.LedgerEntry;
import org.wagewarden.scoring.api.LedgerEntryId;
import org.wagewarden.scoring.api.OrderReference;
import org.wagewarden.scoring.api.ProvisionCode;
import org.wagewarden.scoring.rules.History;

/**
 * Seeded ledgers: cases of one to four situations found on one project on one day, some of them charged a second time by
 * another case. Every provision occurs; what belongs to a case lies in one cycle.
 */
final class Ledgers {

    /** The day whose standings are asked for. */
    static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    private static final LocalDate FIRST_CONDUCT = LocalDate.of(2023, 7, 1);
    private static final int DAYS = Math.toIntExact(AS_OF.toEpochDay() - FIRST_CONDUCT.toEpochDay());
    private static final int MOST_OF_CASE = 4;
    private static final ProvisionCode[] CODES = ProvisionCode.values();

    private final SplittableRandom random;

    private Ledgers(long seed) {
        random = new SplittableRandom(seed);
    }

    /** So many deductions, about ten to an officer. */
    static List<Ledger> of(long seed, int facts) {
        Ledgers generator = new Ledgers(seed);
        List<Ledger> all = new ArrayList<>();
        int left = facts;
        while (left > 0) {
            int size = Math.min(left, 6 + generator.random.nextInt(9));
            all.add(generator.ledger(all.size(), size));
            left -= size;
        }
        return all;
    }

    private Ledger ledger(int officer, int size) {
        OfficerId id = OfficerId.next();
        LocalDate anchor = FIRST_CONDUCT.minusDays(random.nextInt(900));
        int[] days = random.ints(size, 0, DAYS).sorted().toArray();
        List<LedgerEntry> entries = new ArrayList<>();
        List<Deduction> deductions = new ArrayList<>();
        int cases = 0;
        while (entries.size() < size) {
            LocalDate day = FIRST_CONDUCT.plusDays(days[entries.size()]);
            ProjectId project = ProjectId.next();
            CaseId caseId = CaseId.next();
            int together = Math.min(size - entries.size(), 1 + random.nextInt(MOST_OF_CASE));
            int cycle = 1 + Period.between(anchor, day).getYears();
            for (int i = 0; i < together; i++) {
                boolean again = !entries.isEmpty() && random.nextInt(20) == 0;
                LedgerEntry first = again ? entries.getLast() : null;
                ProvisionCode code = again ? first.provision() : CODES[random.nextInt(CODES.length)];
                ProjectId where = again ? first.project() : project;
                LocalDate conduct = again ? first.conductDate() : day;
                int place = entries.size();
                entries.add(entry(id, place, code, where, caseId, conduct, day));
                deductions.add(new Deduction(
                        officer, place, cases, where.value(), code, Math.toIntExact(conduct.toEpochDay()), cycle));
            }
            cases++;
        }
        return new Ledger(
                anchor, List.copyOf(entries), History.of(anchor, entries, List.of()), List.copyOf(deductions), AS_OF);
    }

    private static LedgerEntry entry(
            OfficerId officer,
            int place,
            ProvisionCode code,
            ProjectId project,
            CaseId caseId,
            LocalDate conduct,
            LocalDate effective) {
        Optional<OrderReference> order = code == ProvisionCode.A11
                ? Optional.of(new OrderReference(
                        project.value() + conduct, ProvisionCode.A10_1, conduct.minusDays(20), conduct.minusDays(1)))
                : Optional.empty();
        return new LedgerEntry(
                LedgerEntryId.next(),
                place + 1,
                officer,
                EntryKind.DEDUCTION,
                Optional.empty(),
                code,
                code.points(),
                caseId,
                FindingId.next(),
                DecisionId.next(),
                project,
                "江滨大桥",
                "温州建工集团",
                new DistrictCode("lucheng"),
                AuthorityFunction.TRANSPORT,
                conduct,
                effective,
                effective,
                order,
                Instant.EPOCH,
                "决定人");
    }
}
