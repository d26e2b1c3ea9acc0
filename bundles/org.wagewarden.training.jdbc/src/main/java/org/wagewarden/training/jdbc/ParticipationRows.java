// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.training.jdbc;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Sql;
import org.wagewarden.training.api.Participation;
import org.wagewarden.training.api.SessionId;

/** The rows of people in sessions. A name is not kept here: it is asked for, so that it is the present one. */
final class ParticipationRows {

    /** People in one session; more than any hall holds. */
    static final int MOST_IN_SESSION = 500;

    private static final int MOST_OF_OFFICER = 100;
    private static final String SELECT = "SELECT p.session_id, p.officer_id, p.score, p.attended, s.pass_mark,"
            + " (SELECT MIN(c.certificate_number) FROM training_certificate c WHERE c.session_id = p.session_id"
            + " AND c.officer_id = p.officer_id AND c.replaces IS NULL) AS certificate_number"
            + " FROM training_participation p JOIN training_session s ON s.id = p.session_id";

    void insert(Session session, SessionId id, OfficerId officer, Instant now) {
        session.update(Sql.of(
                "INSERT INTO training_participation (session_id, officer_id, enrolled_at) VALUES (?, ?, ?)",
                id.value(),
                officer.value(),
                now));
    }

    /** Keeps others from changing this participation until the transaction ends; false when there is none. */
    boolean lock(Session session, SessionId id, OfficerId officer) {
        return session.update(Sql.of(
                        "UPDATE training_participation SET officer_id = officer_id WHERE session_id = ? AND officer_id = ?",
                        id.value(),
                        officer.value()))
                == 1;
    }

    /** Who was not there has no result either. */
    void setAttended(Session session, SessionId id, OfficerId officer, boolean attended) {
        session.update(Sql.of(
                "UPDATE training_participation SET attended = ?" + (attended ? "" : ", score = NULL")
                        + " WHERE session_id = ? AND officer_id = ?",
                attended ? 1 : 0,
                id.value(),
                officer.value()));
    }

    void setScore(Session session, SessionId id, OfficerId officer, int score) {
        session.update(Sql.of(
                "UPDATE training_participation SET score = ? WHERE session_id = ? AND officer_id = ?",
                score,
                id.value(),
                officer.value()));
    }

    Optional<Participation> find(Session session, SessionId id, OfficerId officer, Function<OfficerId, String> name) {
        return read(
                        session,
                        Sql.of(SELECT).where("p.session_id = ?", id.value()).where("p.officer_id = ?", officer.value()),
                        name)
                .stream()
                .findFirst();
    }

    List<Participation> ofSession(Session session, SessionId id, Function<OfficerId, String> name) {
        Sql sql = Sql.of(SELECT).where("p.session_id = ?", id.value());
        return read(session, sql.append("FETCH FIRST " + MOST_IN_SESSION + " ROWS ONLY"), name);
    }

    List<Participation> ofOfficer(Session session, OfficerId officer, Function<OfficerId, String> name) {
        Sql sql = Sql.of(SELECT).where("p.officer_id = ?", officer.value());
        sql.append("ORDER BY s.held_on DESC, s.id DESC FETCH FIRST " + MOST_OF_OFFICER + " ROWS ONLY");
        return read(session, sql, name);
    }

    List<OfficerId> officersOf(Session session, SessionId id) {
        return session.list(
                Sql.of("SELECT officer_id FROM training_participation WHERE session_id = ?", id.value())
                        .append("FETCH FIRST " + MOST_IN_SESSION + " ROWS ONLY"),
                row -> new OfficerId(row.text("officer_id")));
    }

    private static List<Participation> read(Session session, Sql sql, Function<OfficerId, String> name) {
        return session.list(sql, row -> {
            OfficerId officer = new OfficerId(row.text("officer_id"));
            int passMark = row.integer("pass_mark");
            Optional<Boolean> attended = row.optionalInteger("attended").map(a -> a == 1);
            Optional<Integer> score = row.optionalInteger("score");
            return new Participation(
                    new SessionId(row.text("session_id")),
                    officer,
                    name.apply(officer),
                    attended,
                    score,
                    attended.orElse(false) && score.filter(s -> s >= passMark).isPresent(),
                    row.optionalText("certificate_number"));
        });
    }
}
