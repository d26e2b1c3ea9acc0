// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
import org.wagewarden.scoring.rules.EntryFacts;
import org.wagewarden.store.api.Row;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Sql;

/** The rows of the ledger: inserted and read, never anything else. */
final class EntryRows {

    private static final String COLUMNS = "id, officer_id, sequence_number, kind, corrects, provision, points, case_id,"
            + " finding_id, decision_id, project_id, project_name, contractor_name, district, held_function,"
            + " conduct_date, served_on, effective_on, " + Orders.COLUMNS + ", booked_at, booked_by_name";

    private EntryRows() {}

    /** An officer's ledger, in the order it was written. */
    static List<LedgerEntry> of(Session session, OfficerId officer) {
        return session.list(
                Sql.of(
                        "SELECT " + COLUMNS + " FROM scoring_entry WHERE officer_id = ? ORDER BY sequence_number",
                        officer.value()),
                EntryRows::read);
    }

    /**
     * Every entry there is, officer by officer in the order of their identifiers, each ledger in the order it was written;
     * or those of one officer. One table in the order of its key: with anything joined, Derby sorts the whole ledger on disk.
     */
    static void each(Session session, Optional<OfficerId> officer, Consumer<ReplayedEntry> reader) {
        Sql sql = Sql.of(
                "SELECT officer_id, sequence_number, points, decision_id, id, kind, corrects, provision, case_id,"
                        + " project_id, conduct_date, effective_on, " + Orders.COLUMNS + " FROM scoring_entry");
        officer.ifPresent(id -> sql.where("officer_id = ?", id.value()));
        session.each(sql.append("ORDER BY officer_id, sequence_number"), row -> reader.accept(replayed(row)));
    }

    /** The last place in an officer's ledger, 0 for none. */
    static int last(Session session, OfficerId officer) {
        return session.one(
                        Sql.of(
                                "SELECT MAX(sequence_number) AS n FROM scoring_entry WHERE officer_id = ?",
                                officer.value()),
                        row -> row.optionalInteger("n"))
                .flatMap(n -> n)
                .orElse(0);
    }

    /** The stay of an entry that was written last. */
    static LedgerEntry stayOf(Session session, OfficerId officer, LedgerEntry entry) {
        return of(session, officer).reversed().stream()
                .filter(e -> e.kind() == EntryKind.STAY && e.corrects().equals(Optional.of(entry.id())))
                .findFirst()
                .orElseThrow();
    }

    static void insert(Session session, LedgerEntry e) {
        session.update(Sql.of(
                "INSERT INTO scoring_entry (" + COLUMNS
                        + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                e.id().value(),
                e.officer().value(),
                e.sequence(),
                e.kind(),
                e.corrects().map(LedgerEntryId::value),
                e.provision().value(),
                e.points(),
                e.caseId().value(),
                e.finding().value(),
                e.decision().value(),
                e.project().value(),
                e.projectName(),
                e.contractorName(),
                e.district().value(),
                e.function(),
                e.conductDate(),
                e.servedOn(),
                e.effectiveDate(),
                e.order().map(o -> o.number()),
                Orders.item(e.order()),
                e.order().map(o -> o.orderedOn()),
                e.order().map(o -> o.deadline()),
                e.bookedAt(),
                e.bookedByName()));
    }

    private static ReplayedEntry replayed(Row row) {
        return new ReplayedEntry(
                new OfficerId(row.text("officer_id")),
                row.integer("sequence_number"),
                row.integer("points"),
                new DecisionId(row.text("decision_id")),
                new EntryFacts(
                        new LedgerEntryId(row.text("id")),
                        row.constant("kind", EntryKind.class),
                        row.optionalText("corrects").map(LedgerEntryId::new),
                        Orders.provision(row.text("provision")),
                        new CaseId(row.text("case_id")),
                        new ProjectId(row.text("project_id")),
                        row.date("conduct_date"),
                        row.date("effective_on"),
                        Orders.read(row)));
    }

    private static LedgerEntry read(Row row) {
        return new LedgerEntry(
                new LedgerEntryId(row.text("id")),
                row.integer("sequence_number"),
                new OfficerId(row.text("officer_id")),
                row.constant("kind", EntryKind.class),
                row.optionalText("corrects").map(LedgerEntryId::new),
                Orders.provision(row.text("provision")),
                row.integer("points"),
                new CaseId(row.text("case_id")),
                new FindingId(row.text("finding_id")),
                new DecisionId(row.text("decision_id")),
                new ProjectId(row.text("project_id")),
                row.text("project_name"),
                row.text("contractor_name"),
                new DistrictCode(row.text("district")),
                row.constant("held_function", AuthorityFunction.class),
                row.date("conduct_date"),
                row.date("served_on"),
                row.date("effective_on"),
                Orders.read(row),
                row.instant("booked_at"),
                row.text("booked_by_name"));
    }
}
