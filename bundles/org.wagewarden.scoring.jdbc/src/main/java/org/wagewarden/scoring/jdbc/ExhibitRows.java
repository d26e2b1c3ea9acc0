// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wagewarden.access.api.Caller;
import org.wagewarden.scoring.api.CaseId;
import org.wagewarden.scoring.api.Exhibit;
import org.wagewarden.scoring.api.Exhibit.Withdrawal;
import org.wagewarden.scoring.api.ExhibitContent;
import org.wagewarden.scoring.api.ExhibitFile;
import org.wagewarden.scoring.api.ExhibitId;
import org.wagewarden.scoring.api.ExhibitKind;
import org.wagewarden.store.api.Row;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Sql;

/** The rows of exhibits and their withdrawals: inserted and read, never anything else. */
final class ExhibitRows {

    private static final String SELECT =
            "SELECT e.id, e.case_id, e.name, e.kind, e.size_bytes, e.sha256, e.description,"
                    + " e.attached_at, e.attached_by_name, w.reason, w.withdrawn_at, w.withdrawn_by_name";
    private static final String FROM = " FROM scoring_exhibit e JOIN scoring_case c ON c.id = e.case_id"
            + " LEFT JOIN scoring_exhibit_withdrawal w ON w.exhibit_id = e.id";

    private ExhibitRows() {}

    /** The exhibits of a case that the caller may see, oldest first. */
    static List<Exhibit> of(Session session, Caller by, CaseId id) {
        Sql sql = Sql.of(SELECT + FROM).where("e.case_id = ?", id.value());
        ScopeCondition.add(sql, by.scope(), "c");
        return session.list(sql.append("ORDER BY e.attached_at, e.id"), ExhibitRows::read);
    }

    static Optional<Exhibit> find(Session session, Caller by, ExhibitId id) {
        return session.one(one(SELECT, by, id), ExhibitRows::read);
    }

    static Optional<ExhibitContent> content(Session session, Caller by, ExhibitId id) {
        return session.one(
                one(SELECT + ", e.content", by, id), row -> new ExhibitContent(read(row), row.bytes("content")));
    }

    private static Sql one(String select, Caller by, ExhibitId id) {
        Sql sql = Sql.of(select + FROM).where("e.id = ?", id.value());
        ScopeCondition.add(sql, by.scope(), "c");
        return sql;
    }

    static void insert(Session session, Caller by, Exhibit made, byte[] content) {
        session.update(Sql.of(
                "INSERT INTO scoring_exhibit (id, case_id, name, kind, size_bytes, sha256, description, attached_at,"
                        + " attached_by, attached_by_name, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                made.id().value(),
                made.caseId().value(),
                made.file().name(),
                made.file().kind(),
                made.file().size(),
                made.file().sha256(),
                made.description(),
                made.attachedAt(),
                by.account().value(),
                made.attachedByName(),
                content));
    }

    static void withdraw(Session session, Caller by, ExhibitId id, Instant now, String reason) {
        session.update(Sql.of(
                "INSERT INTO scoring_exhibit_withdrawal (exhibit_id, reason, withdrawn_at, withdrawn_by,"
                        + " withdrawn_by_name) VALUES (?, ?, ?, ?, ?)",
                id.value(),
                reason,
                now,
                by.account().value(),
                by.name()));
    }

    private static Exhibit read(Row row) {
        return new Exhibit(
                new ExhibitId(row.text("id")),
                new CaseId(row.text("case_id")),
                new ExhibitFile(
                        row.text("name"),
                        row.constant("kind", ExhibitKind.class),
                        row.integer("size_bytes"),
                        row.text("sha256")),
                row.text("description"),
                row.instant("attached_at"),
                row.text("attached_by_name"),
                row.optionalInstant("withdrawn_at")
                        .map(at -> new Withdrawal(at, row.text("withdrawn_by_name"), row.text("reason"))));
    }
}
