// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.training.jdbc;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.access.api.Scope;
import org.wagewarden.platform.api.Page;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.platform.api.PublicId;
import org.wagewarden.store.api.Row;
import org.wagewarden.store.api.Sql;
import org.wagewarden.training.api.Session;
import org.wagewarden.training.api.SessionDraft;
import org.wagewarden.training.api.SessionId;

/** The rows of sessions, and their pages: latest first, by day and identifier. */
final class SessionRows {

    private static final String SELECT = "SELECT s.id, s.title, s.district, s.held_on, s.exam_on, s.pass_mark,"
            + " (SELECT COUNT(*) FROM training_participation p WHERE p.session_id = s.id) AS participants"
            + " FROM training_session s";

    SessionId insert(org.wagewarden.store.api.Session session, SessionDraft draft, Instant now) {
        SessionId id = SessionId.next();
        session.update(Sql.of(
                "INSERT INTO training_session (id, title, district, held_on, exam_on, pass_mark, announced_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                id.value(),
                draft.title().strip(),
                draft.district().value(),
                draft.heldOn(),
                draft.examOn(),
                draft.passMark(),
                now));
        return id;
    }

    /** The session, when the scope reaches its district. */
    Optional<Session> find(org.wagewarden.store.api.Session session, Scope scope, SessionId id) {
        Sql sql = Sql.of(SELECT).where("s.id = ?", id.value());
        return session.one(scoped(sql, scope), SessionRows::session);
    }

    /** Those of the sessions whose district the scope reaches. */
    Map<SessionId, Session> find(org.wagewarden.store.api.Session session, Scope scope, Collection<SessionId> ids) {
        Sql sql = Sql.of(SELECT)
                .whereIn("s.id", ids.stream().map(SessionId::value).distinct().toList());
        return session.list(scoped(sql, scope), SessionRows::session).stream()
                .collect(Collectors.toUnmodifiableMap(Session::id, Function.identity()));
    }

    Page<Session> page(org.wagewarden.store.api.Session session, Scope scope, PageRequest request) {
        Optional<Place> place = request.cursor().flatMap(Place::parse);
        boolean backwards = place.filter(Place::backwards).isPresent();
        String beyond = backwards ? ">" : "<";
        Sql sql = scoped(Sql.of(SELECT), scope);
        place.ifPresent(p -> sql.where(
                "s.held_on " + beyond + "= ? AND (s.held_on " + beyond + " ? OR s.id " + beyond + " ?)",
                p.day(),
                p.day(),
                p.id()));
        sql.append(backwards ? "ORDER BY s.held_on, s.id" : "ORDER BY s.held_on DESC, s.id DESC");
        sql.append("FETCH FIRST " + (request.limit() + 1) + " ROWS ONLY");
        List<Session> found = new ArrayList<>(session.list(sql, SessionRows::session));
        boolean more = found.size() > request.limit();
        List<Session> items = found.subList(0, Math.min(found.size(), request.limit()));
        if (items.isEmpty()) {
            return Page.empty();
        }
        items = backwards ? items.reversed() : items;
        return new Page<>(
                items,
                Optional.of(new Place(
                                        true,
                                        items.getFirst().heldOn(),
                                        items.getFirst().id().value())
                                .text())
                        .filter(c -> backwards ? more : place.isPresent()),
                Optional.of(new Place(
                                        false,
                                        items.getLast().heldOn(),
                                        items.getLast().id().value())
                                .text())
                        .filter(c -> backwards || more));
    }

    private static Sql scoped(Sql sql, Scope scope) {
        if (scope.wholeCity()) {
            return sql;
        }
        return sql.whereIn(
                "s.district",
                scope.grants().stream()
                        .filter(g -> !g.functions().isEmpty())
                        .map(g -> g.district().value())
                        .distinct()
                        .toList());
    }

    private static Session session(Row row) {
        return new Session(
                new SessionId(row.text("id")),
                row.text("title"),
                new DistrictCode(row.text("district")),
                row.date("held_on"),
                row.date("exam_on"),
                row.integer("pass_mark"),
                row.integer("participants"));
    }

    /** A place in the list. */
    private record Place(boolean backwards, LocalDate day, String id) {

        String text() {
            String plain = (backwards ? "p" : "n") + " " + day + " " + id;
            return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
        }

        /** Empty for a text that is no cursor of this list, so that a stale address shows the first page. */
        static Optional<Place> parse(String cursor) {
            try {
                String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(" ");
                return parts.length == 3 && PublicId.isValid(parts[2])
                        ? Optional.of(new Place(parts[0].equals("p"), LocalDate.parse(parts[1]), parts[2]))
                        : Optional.empty();
            } catch (IllegalArgumentException | DateTimeException e) {
                return Optional.empty();
            }
        }
    }
}
