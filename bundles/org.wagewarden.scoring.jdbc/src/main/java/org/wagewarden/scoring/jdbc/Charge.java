// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.platform.api.CityClock;
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
import org.wagewarden.scoring.api.Responsible;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Sql;

/** A deduction that is about to be booked, for whoever is responsible. */
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
        String byName) {

    static Charge of(Finding finding, String contractorName, Caller by, Instant at) {
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
                function(by, finding.district(), finding.sector()),
                at,
                by.name());
    }

    static Charge of(Drafts.Ready ready, CaseId caseId, Caller by, Instant at) {
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
                by.name());
    }

    /** The function under which the caller acts: the project's own, or human resources. */
    private static AuthorityFunction function(Caller by, DistrictCode district, AuthorityFunction sector) {
        return by.scope().functionsIn(district).contains(sector) ? sector : AuthorityFunction.HUMAN_RESOURCES;
    }

    /** The day it is decided, served and takes effect. */
    LocalDate day() {
        return LocalDate.ofInstant(at, CityClock.ZONE);
    }

    /** The next entry of a person's ledger. */
    LedgerEntry entry(Session session, Responsible who, DecisionId decision) {
        int last = session.one(
                        Sql.of(
                                "SELECT MAX(sequence_number) AS n FROM scoring_entry WHERE officer_id = ?",
                                who.officer().value()),
                        row -> row.optionalInteger("n"))
                .flatMap(n -> n)
                .orElse(0);
        return new LedgerEntry(
                LedgerEntryId.next(),
                last + 1,
                who.officer(),
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
                day(),
                day(),
                order,
                at,
                byName);
    }
}
