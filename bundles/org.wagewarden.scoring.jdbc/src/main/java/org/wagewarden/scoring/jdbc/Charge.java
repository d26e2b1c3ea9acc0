// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.scoring.api.CaseId;
import org.wagewarden.scoring.api.DecisionId;
import org.wagewarden.scoring.api.EntryKind;
import org.wagewarden.scoring.api.Finding;
import org.wagewarden.scoring.api.FindingId;
import org.wagewarden.scoring.api.LedgerEntry;
import org.wagewarden.scoring.api.LedgerEntryId;
import org.wagewarden.scoring.api.OrderReference;
import org.wagewarden.scoring.api.ProvisionCode;
import org.wagewarden.store.api.Session;

/**
 * A deduction that is about to be booked, for whoever is responsible.
 *
 * @param served the day it is served
 * @param effective the day it takes effect (A19)
 */
record Charge(
        ProvisionCode provision,
        LocalDate conductDate,
        Optional<OrderReference> order,
        CaseId caseId,
        FindingId finding,
        ProjectId project,
        String projectName,
        String contractorName,
        DistrictCode district,
        AuthorityFunction function,
        Instant at,
        LocalDate served,
        LocalDate effective,
        String byName) {

    /** What would be decided and served now. */
    static Charge of(Finding finding, String contractorName, Caller by, Instant at, LocalDate effective) {
        return of(
                finding,
                contractorName,
                function(by, finding.district(), finding.sector()),
                at,
                LocalDate.ofInstant(at, CityClock.ZONE),
                effective,
                by.name());
    }

    /** What was decided under a function by a person, and served on a day. */
    static Charge of(
            Finding finding,
            String contractorName,
            AuthorityFunction function,
            Instant at,
            LocalDate served,
            LocalDate effective,
            String byName) {
        return new Charge(
                finding.provision(),
                finding.conductDate(),
                finding.order(),
                finding.caseId(),
                finding.id(),
                finding.project(),
                finding.projectName(),
                contractorName,
                finding.district(),
                function,
                at,
                served,
                effective,
                byName);
    }

    static Charge of(Drafts.Ready ready, CaseId caseId, Caller by, Instant at, LocalDate effective) {
        return new Charge(
                ready.draft().provision(),
                ready.draft().conductDate(),
                ready.draft().order(),
                caseId,
                FindingId.next(),
                ready.project().id(),
                ready.project().name(),
                ready.project().contractorName(),
                ready.project().district(),
                function(by, ready.project().district(), ready.project().sector()),
                at,
                LocalDate.ofInstant(at, CityClock.ZONE),
                effective,
                by.name());
    }

    /** The function under which the caller acts: the project's own, or human resources. */
    static AuthorityFunction function(Caller by, DistrictCode district, AuthorityFunction sector) {
        return by.scope().functionsIn(district).contains(sector) ? sector : AuthorityFunction.HUMAN_RESOURCES;
    }

    /** The next entry of a person's ledger. */
    LedgerEntry entry(Session session, OfficerId who, DecisionId decision) {
        return entry(session, who, decision, 0);
    }

    /** The entry that follows so many others that are not in the ledger yet. */
    LedgerEntry entry(Session session, OfficerId who, DecisionId decision, int others) {
        return new LedgerEntry(
                LedgerEntryId.next(),
                EntryRows.last(session, who) + others + 1,
                who,
                EntryKind.DEDUCTION,
                Optional.empty(),
                provision,
                provision.points(),
                caseId,
                finding,
                decision,
                project,
                projectName,
                contractorName,
                district,
                function,
                conductDate,
                served,
                effective,
                order,
                at,
                byName);
    }
}
