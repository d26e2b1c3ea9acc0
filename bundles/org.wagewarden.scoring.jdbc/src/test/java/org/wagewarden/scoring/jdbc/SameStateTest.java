// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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
import org.wagewarden.scoring.api.ProvisionCode;
import org.wagewarden.scoring.api.Recomputation;
import org.wagewarden.scoring.tck.People;
import org.wagewarden.scoring.tck.SetClock;
import org.wagewarden.scoring.tck.TableAudit;
import org.wagewarden.scoring.tck.Town;
import org.wagewarden.store.tck.StoreKind;
import org.wagewarden.store.tck.TestStore;
import org.wagewarden.store.tck.TestStores;

/** The same random ledgers amount to the same on every store, whatever was booked, taken back and suspended. */
class SameStateTest {

    private static final int OFFICERS = 600;
    private static final LocalDate BEGIN = LocalDate.of(2023, 7, 1);

    private final Random random = new Random(20230916);
    private final Town town = new Town();

    @Test
    void everyStoreComesToTheSameState() {
        List<LedgerEntry> entries = new ArrayList<>();
        for (int i = 0; i < OFFICERS; i++) {
            entries.addAll(ledger(
                    town.officer(BEGIN.plusDays(random.nextInt(300) - 200).toString())));
        }
        List<Recomputation> found = Stream.of(StoreKind.values())
                .map(kind -> recomputed(kind, entries))
                .toList();

        assertThat(found)
                .extracting(Recomputation::digest)
                .hasSize(3)
                .containsOnly(found.getFirst().digest());
        assertThat(found)
                .extracting(Recomputation::crossed)
                .containsOnly(found.getFirst().crossed());
        assertThat(found.getFirst().officers()).isEqualTo(OFFICERS);
        assertThat(found.getFirst().entries()).isEqualTo(entries.size());
        assertThat(found.getFirst().crossed()).as("the ledgers are no trifles").isGreaterThan(100);
    }

    private Recomputation recomputed(StoreKind kind, List<LedgerEntry> entries) {
        try (TestStore test = TestStores.open(kind)) {
            var scoring =
                    JdbcScoring.start(test.store(), town, new TableAudit(test.store()), new SetClock("2026-09-01"));
            test.store().write(session -> {
                entries.forEach(entry -> EntryRows.insert(session, entry));
                return entries.size();
            });
            return scoring.recomputations()
                    .run(People.auditor(), LocalDate.of(2026, 9, 1))
                    .orThrow();
        }
    }

    private List<LedgerEntry> ledger(OfficerId officer) {
        List<LedgerEntry> entries = new ArrayList<>();
        LocalDate day = BEGIN;
        CaseId caseId = CaseId.next();
        ProjectId project = ProjectId.next();
        int size = 3 + random.nextInt(10);
        while (entries.size() < size) {
            day = day.plusDays(random.nextInt(90));
            if (random.nextInt(3) == 0) {
                caseId = CaseId.next();
                project = ProjectId.next();
            }
            boolean corrects = !entries.isEmpty() && random.nextInt(4) == 0;
            entries.add(
                    corrects
                            ? correction(entries.get(random.nextInt(entries.size())), entries.size() + 1, day)
                            : deduction(officer, caseId, project, entries.size() + 1, day));
        }
        return entries;
    }

    private LedgerEntry deduction(OfficerId officer, CaseId caseId, ProjectId project, int sequence, LocalDate day) {
        ProvisionCode code = ProvisionCode.values()[random.nextInt(ProvisionCode.values().length)];
        return entry(officer, sequence, EntryKind.DEDUCTION, Optional.empty(), code, caseId, project, day);
    }

    private LedgerEntry correction(LedgerEntry of, int sequence, LocalDate day) {
        return entry(
                of.officer(),
                sequence,
                random.nextBoolean() ? EntryKind.REVERSAL : EntryKind.STAY,
                Optional.of(of.id()),
                of.provision(),
                of.caseId(),
                of.project(),
                day);
    }

    private static LedgerEntry entry(
            OfficerId officer,
            int sequence,
            EntryKind kind,
            Optional<LedgerEntryId> corrects,
            ProvisionCode code,
            CaseId caseId,
            ProjectId project,
            LocalDate day) {
        return new LedgerEntry(
                LedgerEntryId.next(),
                sequence,
                officer,
                kind,
                corrects,
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
                day,
                day,
                day,
                Optional.empty(),
                Instant.EPOCH,
                "决定人");
    }
}
