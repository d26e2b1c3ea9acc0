// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.util.List;
import java.util.Optional;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.scoring.api.CaseDocument;
import org.wagewarden.scoring.api.DocumentId;
import org.wagewarden.scoring.api.DocumentKind;
import org.wagewarden.scoring.api.ProceedingId;
import org.wagewarden.store.api.Row;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Sql;

/** The rows of documents: inserted and read, never anything else. */
final class DocumentRows {

    private static final String SELECT = "SELECT d.id, d.proceeding_id, d.kind, d.year_number, d.serial, d.title_zh,"
            + " d.title_en, d.addressee, d.content, d.made_at, d.made_by_name FROM scoring_document d";

    private DocumentRows() {}

    static List<CaseDocument> of(Session session, ProceedingId id) {
        return session.list(
                Sql.of(SELECT).where("d.proceeding_id = ?", id.value()).append("ORDER BY d.made_at, d.id"),
                DocumentRows::read);
    }

    static Optional<CaseDocument> find(Session session, Caller by, DocumentId id) {
        Sql sql = Sql.of(SELECT + " JOIN scoring_proceeding t ON t.id = d.proceeding_id")
                .where("d.id = ?", id.value());
        ScopeCondition.add(sql, by.scope(), "t");
        return session.one(sql, DocumentRows::read);
    }

    /** The next number of a kind in a year. Numbers have no gaps, because a document is made with the step it belongs to. */
    static int next(Session session, DocumentKind kind, int year) {
        Locks.take(session, "document:" + kind + ":" + year);
        return session.one(
                                Sql.of(
                                        "SELECT serial FROM scoring_document WHERE kind = ? AND year_number = ?"
                                                + " ORDER BY serial DESC FETCH FIRST 1 ROWS ONLY",
                                        kind,
                                        year),
                                row -> row.integer("serial"))
                        .orElse(0)
                + 1;
    }

    static void insert(Session session, Caller by, CaseDocument d, int year, int serial) {
        session.update(Sql.of(
                "INSERT INTO scoring_document (id, proceeding_id, kind, year_number, serial, title_zh, title_en, addressee,"
                        + " content, made_at, made_by, made_by_name) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                d.id().value(),
                d.proceeding().value(),
                d.kind(),
                year,
                serial,
                d.title().zh(),
                d.title().en(),
                d.addressee(),
                d.html(),
                d.madeAt(),
                by.account().value(),
                by.name()));
    }

    private static CaseDocument read(Row row) {
        DocumentKind kind = row.constant("kind", DocumentKind.class);
        return new CaseDocument(
                new DocumentId(row.text("id")),
                new ProceedingId(row.text("proceeding_id")),
                kind,
                DocumentText.number(kind, row.integer("year_number"), row.integer("serial")),
                new LocalText(row.text("title_zh"), row.text("title_en")),
                row.text("addressee"),
                row.text("content"),
                row.instant("made_at"),
                row.text("made_by_name"));
    }
}
