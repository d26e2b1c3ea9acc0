// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.scoring.api.CaseId;
import org.wagewarden.scoring.api.EntryKind;
import org.wagewarden.scoring.api.LedgerEntry;
import org.wagewarden.scoring.api.LedgerEntryId;
import org.wagewarden.scoring.api.OrderReference;
import org.wagewarden.scoring.api.ProvisionCode;

/**
 * What of an entry the law looks at; the rest only tells who, where and by whom. Each part is that of the
 * {@link LedgerEntry} with the same name.
 */
public record EntryFacts(
        LedgerEntryId id,
        EntryKind kind,
        Optional<LedgerEntryId> corrects,
        ProvisionCode provision,
        CaseId caseId,
        ProjectId project,
        LocalDate conductDate,
        LocalDate effectiveDate,
        Optional<OrderReference> order) {

    static EntryFacts of(LedgerEntry entry) {
        return new EntryFacts(
                entry.id(),
                entry.kind(),
                entry.corrects(),
                entry.provision(),
                entry.caseId(),
                entry.project(),
                entry.conductDate(),
                entry.effectiveDate(),
                entry.order());
    }
}
