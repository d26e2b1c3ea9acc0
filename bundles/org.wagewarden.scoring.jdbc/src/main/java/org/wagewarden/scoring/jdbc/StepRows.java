// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wagewarden.access.api.AccountId;
import org.wagewarden.access.api.Caller;
import org.wagewarden.scoring.api.Delivery;
import org.wagewarden.scoring.api.DeliveryWay;
import org.wagewarden.scoring.api.DocumentId;
import org.wagewarden.scoring.api.ProcedureStep;
import org.wagewarden.scoring.api.ProceedingId;
import org.wagewarden.scoring.api.StepKind;
import org.wagewarden.store.api.Row;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Sql;

/** The rows of steps: inserted and read, never anything else. */
final class StepRows {

    private StepRows() {}

    static List<ProcedureStep> of(Session session, ProceedingId id) {
        return session.list(
                Sql.of(
                        "SELECT place, kind, done_on, recorded_at, recorded_by_name, said, way, proof, document_id"
                                + " FROM scoring_step WHERE proceeding_id = ? ORDER BY place",
                        id.value()),
                StepRows::read);
    }

    /** Whether a person took a step of one of these kinds. */
    static boolean took(Session session, ProceedingId id, Caller by, StepKind... kinds) {
        return session.one(
                        select("place", id, kinds)
                                .where("recorded_by = ?", by.account().value())
                                .append("FETCH FIRST 1 ROWS ONLY"),
                        row -> row.integer("place"))
                .isPresent();
    }

    /** Who took the latest step of these kinds. */
    static Optional<AccountId> latestBy(Session session, ProceedingId id, StepKind... kinds) {
        return session.one(
                select("recorded_by", id, kinds).append("ORDER BY place DESC FETCH FIRST 1 ROWS ONLY"),
                row -> new AccountId(row.text("recorded_by")));
    }

    private static Sql select(String column, ProceedingId id, StepKind... kinds) {
        return Sql.of("SELECT " + column + " FROM scoring_step")
                .where("proceeding_id = ?", id.value())
                .whereIn("kind", List.of(kinds));
    }

    static void insert(
            Session session,
            Caller by,
            ProceedingId id,
            StepKind kind,
            LocalDate on,
            Instant now,
            String text,
            Optional<Delivery> delivery,
            Optional<DocumentId> document) {
        session.update(Sql.of(
                "INSERT INTO scoring_step (proceeding_id, place, kind, done_on, recorded_at, recorded_by,"
                        + " recorded_by_name, said, way, proof, document_id) VALUES (?, (SELECT COALESCE(MAX(s.place), 0) + 1"
                        + " FROM scoring_step s WHERE s.proceeding_id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id.value(),
                id.value(),
                kind,
                on,
                now,
                by.account().value(),
                by.name(),
                text,
                delivery.map(Delivery::way),
                delivery.map(d -> d.proof().strip()).orElse(""),
                document.map(DocumentId::value)));
    }

    private static ProcedureStep read(Row row) {
        return new ProcedureStep(
                row.integer("place"),
                row.constant("kind", StepKind.class),
                row.date("done_on"),
                row.instant("recorded_at"),
                row.text("recorded_by_name"),
                row.text("said"),
                row.optionalText("way").map(DeliveryWay::valueOf),
                row.text("proof"),
                row.optionalText("document_id").map(DocumentId::new));
    }
}
