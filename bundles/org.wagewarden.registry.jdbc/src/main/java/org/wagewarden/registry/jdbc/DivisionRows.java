// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.Article;
import org.wagewarden.registry.api.Division;
import org.wagewarden.registry.api.DivisionDraft;
import org.wagewarden.registry.api.DivisionId;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.store.api.Row;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Sql;

/** The rows of divisions of work; only ever inserted. */
final class DivisionRows {

    private static final int MOST = 200;
    private static final String SELECT =
            "SELECT v.id, v.project_id, v.from_date, v.until_date, d.name AS document_name, v.registered_at,"
                    + " v.registered_by_name FROM registry_division v JOIN registry_document d ON d.id = v.document_id";

    /** The divisions that a condition finds, the one registered last first. */
    List<Division> list(Session session, Condition condition, int most) {
        Sql sql = Sql.of(SELECT);
        condition.addTo(sql);
        sql.append("ORDER BY v.place DESC FETCH FIRST " + Math.min(most, MOST) + " ROWS ONLY");
        List<Division> bare = session.list(sql, DivisionRows::read);
        if (bare.isEmpty()) {
            return bare;
        }
        Map<String, List<Division.Share>> shares = new HashMap<>();
        session.list(
                Sql.of(
                                "SELECT s.division_id, s.officer_id, o.name AS officer_name, s.matters FROM registry_division_share s"
                                        + " JOIN registry_officer o ON o.id = s.officer_id")
                        .whereIn(
                                "s.division_id",
                                bare.stream().map(d -> d.id().value()).toList())
                        .append("ORDER BY s.division_id, s.place"),
                row -> shares.computeIfAbsent(row.text("division_id"), id -> new ArrayList<>())
                        .add(new Division.Share(
                                new OfficerId(row.text("officer_id")),
                                row.text("officer_name"),
                                matters(row.text("matters")))));
        return bare.stream()
                .map(d -> new Division(
                        d.id(),
                        d.project(),
                        d.from(),
                        d.until(),
                        shares.getOrDefault(d.id().value(), List.of()),
                        d.documentName(),
                        d.registeredAt(),
                        d.registeredByName()))
                .toList();
    }

    /** Inserts a division after those of its project. */
    DivisionId insert(Session session, Caller by, DivisionDraft draft, String document, Instant now) {
        DivisionId id = DivisionId.next();
        session.update(Sql.of(
                "INSERT INTO registry_division (id, project_id, place, from_date, until_date, document_id, registered_at,"
                        + " registered_by, registered_by_name) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id.value(),
                draft.project().value(),
                next(session, draft.project()),
                draft.from(),
                draft.until().orElse(Reach.NOT_YET),
                document,
                now,
                by.account().value(),
                by.name()));
        int place = 0;
        for (DivisionDraft.Share share : draft.shares()) {
            session.update(Sql.of(
                    "INSERT INTO registry_division_share (division_id, place, officer_id, matters) VALUES (?, ?, ?, ?)",
                    id.value(),
                    place++,
                    share.officer().value(),
                    text(share.matters())));
        }
        return id;
    }

    private static int next(Session session, ProjectId project) {
        return session.one(
                        Sql.of(
                                "SELECT MAX(place) AS latest FROM registry_division WHERE project_id = ?",
                                project.value()),
                        row -> row.optionalInteger("latest"))
                .flatMap(last -> last)
                .map(last -> last + 1)
                .orElse(1);
    }

    private static Division read(Row row) {
        return new Division(
                new DivisionId(row.text("id")),
                new ProjectId(row.text("project_id")),
                row.date("from_date"),
                Optional.of(row.date("until_date")).filter(d -> d.isBefore(Reach.NOT_YET)),
                List.of(),
                row.text("document_name"),
                row.instant("registered_at"),
                row.text("registered_by_name"));
    }

    private static String text(Set<Article> matters) {
        return matters.stream().sorted().map(Article::code).collect(Collectors.joining(" "));
    }

    private static Set<Article> matters(String text) {
        Set<Article> matters = new LinkedHashSet<>();
        for (String each : text.split(" ")) {
            matters.add(Article.parse(each));
        }
        return matters;
    }
}
