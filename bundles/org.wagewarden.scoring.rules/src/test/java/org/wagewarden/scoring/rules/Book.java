// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.rules;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.platform.api.PublicId;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.scoring.api.CaseId;
import org.wagewarden.scoring.api.DecisionId;
import org.wagewarden.scoring.api.EntryKind;
import org.wagewarden.scoring.api.FindingId;
import org.wagewarden.scoring.api.Interruption;
import org.wagewarden.scoring.api.LedgerEntry;
import org.wagewarden.scoring.api.LedgerEntryId;
import org.wagewarden.scoring.api.OrderReference;
import org.wagewarden.scoring.api.Policy;
import org.wagewarden.scoring.api.ProvisionCode;
import org.wagewarden.scoring.api.Standing;

/** A ledger written by hand, for tests. */
final class Book {

    private static final OfficerId OFFICER = new OfficerId(id("officer"));

    final LocalDate anchor;
    final List<LedgerEntry> entries = new ArrayList<>();
    final List<Interruption> interruptions = new ArrayList<>();
    Policy policy = Policy.recommended();

    Book(String anchor) {
        this.anchor = LocalDate.parse(anchor);
    }

    static String id(String name) {
        byte[] random = new byte[10];
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(bytes, 0, random, 0, Math.min(10, bytes.length));
        return PublicId.of(1, random);
    }

    /** Conduct and effect on the same day. */
    LedgerEntry charge(ProvisionCode code, String project, String caseName, String day) {
        return charge(code, project, caseName, LocalDate.parse(day), LocalDate.parse(day), Optional.empty());
    }

    LedgerEntry charge(ProvisionCode code, String project, String caseName, String conduct, String effective) {
        return charge(code, project, caseName, LocalDate.parse(conduct), LocalDate.parse(effective), Optional.empty());
    }

    /** An entry of Art. 11 under an order. */
    LedgerEntry surcharge(String project, String caseName, String order, ProvisionCode item, String day) {
        LocalDate date = LocalDate.parse(day);
        OrderReference reference = new OrderReference(order, item, date.minusDays(20), date.minusDays(1));
        return charge(ProvisionCode.A11, project, caseName, date, date, Optional.of(reference));
    }

    LedgerEntry charge(
            ProvisionCode code,
            String project,
            String caseName,
            LocalDate conduct,
            LocalDate effective,
            Optional<OrderReference> order) {
        return add(EntryKind.DEDUCTION, Optional.empty(), code, project, caseName, conduct, effective, order);
    }

    LedgerEntry reverse(LedgerEntry target, String day) {
        return correct(EntryKind.REVERSAL, target, LocalDate.parse(day));
    }

    LedgerEntry stay(LedgerEntry target, String day) {
        return correct(EntryKind.STAY, target, LocalDate.parse(day));
    }

    LedgerEntry correct(EntryKind kind, LedgerEntry target, LocalDate day) {
        LedgerEntry entry = new LedgerEntry(
                new LedgerEntryId(id("e" + entries.size())),
                entries.size() + 1,
                OFFICER,
                kind,
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
                "决定人");
        entries.add(entry);
        return entry;
    }

    private LedgerEntry add(
            EntryKind kind,
            Optional<LedgerEntryId> corrects,
            ProvisionCode code,
            String project,
            String caseName,
            LocalDate conduct,
            LocalDate effective,
            Optional<OrderReference> order) {
        LedgerEntry entry = new LedgerEntry(
                new LedgerEntryId(id("e" + entries.size())),
                entries.size() + 1,
                OFFICER,
                kind,
                corrects,
                code,
                code.points(),
                new CaseId(id("c" + caseName)),
                new FindingId(id("f" + entries.size())),
                new DecisionId(id("d" + entries.size())),
                new ProjectId(id("p" + project)),
                project,
                "建工集团",
                new DistrictCode("lucheng"),
                AuthorityFunction.HUMAN_RESOURCES,
                conduct,
                effective,
                effective,
                order,
                Instant.EPOCH,
                "决定人");
        entries.add(entry);
        return entry;
    }

    Standing standing(String asOf) {
        return standing(LocalDate.parse(asOf));
    }

    Standing standing(LocalDate asOf) {
        return Standings.of(anchor, entries, interruptions, policy, asOf);
    }
}
