// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.rules;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.platform.api.PublicId;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.scoring.api.CaseId;
import org.wagewarden.scoring.api.DecisionId;
import org.wagewarden.scoring.api.EntryKind;
import org.wagewarden.scoring.api.Facts;
import org.wagewarden.scoring.api.FindingId;
import org.wagewarden.scoring.api.LedgerEntry;
import org.wagewarden.scoring.api.LedgerEntryId;

/** Writes facts as a ledger. Identifiers count from 0; nothing outside the computation sees them. */
final class TrialLedger {

    private static final String NOTHING = id(0);

    private final TrialOrders orders;
    private final Map<String, String> projects = new HashMap<>();
    private final Map<String, String> cases = new HashMap<>();
    private final Map<String, LedgerEntry> byName = new HashMap<>();
    private final List<LedgerEntry> entries = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    TrialLedger(TrialOrders orders, List<Facts.Found> findings, List<Facts.Correction> corrections) {
        this.orders = orders;
        findings.forEach(this::charge);
        corrections.forEach(this::correct);
    }

    List<LedgerEntry> entries() {
        return entries;
    }

    List<String> names() {
        return names;
    }

    private void charge(Facts.Found found) {
        add(
                found.name(),
                new LedgerEntry(
                        new LedgerEntryId(id(entries.size())),
                        entries.size() + 1,
                        new OfficerId(NOTHING),
                        EntryKind.DEDUCTION,
                        Optional.empty(),
                        found.provision(),
                        found.provision().points(),
                        new CaseId(cases.computeIfAbsent(found.caseName(), n -> id(cases.size()))),
                        new FindingId(NOTHING),
                        new DecisionId(NOTHING),
                        new ProjectId(projects.computeIfAbsent(found.project(), n -> id(projects.size()))),
                        found.project(),
                        "",
                        DistrictCode.CITY,
                        AuthorityFunction.HUMAN_RESOURCES,
                        found.conductDate(),
                        found.effectiveDate(),
                        found.effectiveDate(),
                        orders.reference(found),
                        Instant.EPOCH,
                        ""));
    }

    /** A correction of something that nobody is charged for corrects nothing, and neither do those that point at it. */
    private void correct(Facts.Correction correction) {
        LedgerEntry target = byName.get(correction.corrects());
        if (target == null) {
            return;
        }
        LocalDate day = correction.effectiveDate();
        add(
                correction.name(),
                new LedgerEntry(
                        new LedgerEntryId(id(entries.size())),
                        entries.size() + 1,
                        target.officer(),
                        correction.kind(),
                        Optional.of(target.id()),
                        target.provision(),
                        target.points(),
                        target.caseId(),
                        target.finding(),
                        target.decision(),
                        target.project(),
                        target.projectName(),
                        target.contractorName(),
                        target.district(),
                        target.function(),
                        target.conductDate(),
                        day,
                        day,
                        target.order(),
                        Instant.EPOCH,
                        ""));
    }

    private void add(String name, LedgerEntry entry) {
        entries.add(entry);
        names.add(name);
        byName.put(name, entry);
    }

    private static String id(int number) {
        return PublicId.of(0, ByteBuffer.allocate(10).putInt(number).array());
    }
}
