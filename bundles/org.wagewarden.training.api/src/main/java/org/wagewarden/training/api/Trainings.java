// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.training.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Page;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.registry.api.OfficerId;

/**
 * Sessions, attendance and exams. Reading needs REGISTRY_READ; changes need TRAINING_WRITE and the session's district in
 * scope. Thread-safe.
 */
@ProviderType
public interface Trainings {

    /** Sessions in the scope, latest first. */
    Page<Session> list(Caller by, PageRequest page);

    Optional<Session> find(Caller by, SessionId id);

    /** Those of the sessions that are in the scope, at most 500 at once. */
    Map<SessionId, Session> find(Caller by, Collection<SessionId> ids);

    /** Who takes part, by name, at most 500. */
    List<Participation> participants(Caller by, SessionId id);

    /** A person's participations, latest first, at most 100. */
    List<Participation> of(Caller by, OfficerId officer);

    Outcome<Session> announce(Caller by, SessionDraft draft);

    /**
     * Enrols a person. Rejected with {@code inside-wait} (Art. 15, A6) when the session is held inside the year after a
     * cancellation, and with {@code already-enrolled}.
     */
    Outcome<Participation> enrol(Caller by, SessionId session, OfficerId officer);

    /** Records whether the person was there; not before the day of the session. */
    Outcome<Participation> recordAttendance(Caller by, SessionId session, OfficerId officer, boolean attended);

    /** Records the exam's score, 0 to 100; not before the day of the exam, and only for a person who attended (Art. 4). */
    Outcome<Participation> recordExam(Caller by, SessionId session, OfficerId officer, int score);
}
