// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.registry.api.ContractorId;
import org.wagewarden.registry.api.Project;
import org.wagewarden.registry.api.ProjectDraft;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.registry.api.ProjectState;
import org.wagewarden.store.api.Row;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Sql;

/** The rows of projects. Writes many as fast as one; used by registration and by imports. Thread-safe. */
public final class ProjectRows {

    private static final String INSERT =
            "INSERT INTO registry_project (id, permit_number, name, contractor_id, district,"
                    + " street, sector, state, started, completed, settled, permit_key, pinyin, initials, name_key, revision, changed_at)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?)";
    private static final int PORTION = 500;

    /**
     * The key that a project is unique by.
     *
     * @param contractor the contracting unit
     * @param permitNumber without blanks around it
     */
    public record Key(ContractorId contractor, String permitNumber) {

        /** The key of a draft. */
        public static Key of(ProjectDraft draft) {
            return new Key(draft.contractor(), draft.permitNumber().strip());
        }
    }

    /**
     * Adds checked projects, in batches.
     *
     * @throws org.wagewarden.store.api.StoreException a duplicate when a key is taken
     */
    public List<ProjectId> insert(Session session, List<ProjectDraft> drafts, Instant now) {
        List<ProjectId> ids = drafts.stream().map(d -> ProjectId.next()).toList();
        List<Object[]> rows = new ArrayList<>(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            rows.add(row(ids.get(i), drafts.get(i), now));
        }
        session.batch(INSERT, rows);
        return ids;
    }

    /** Changes everything; false when the revision is not the present one. */
    boolean update(Session session, Project before, long revision, ProjectDraft draft, Instant now) {
        Pinyin pinyin = Pinyin.ofWords(draft.name().strip());
        return session.update(Sql.of(
                        "UPDATE registry_project SET permit_number = ?, name = ?, contractor_id = ?, district = ?, street = ?,"
                                + " sector = ?, state = ?, started = ?, completed = ?, settled = ?, permit_key = ?, pinyin = ?,"
                                + " initials = ?, name_key = ?, revision = revision + 1, changed_at = ?"
                                + " WHERE id = ? AND revision = ?",
                        draft.permitNumber().strip(),
                        draft.name().strip(),
                        draft.contractor().value(),
                        draft.district().value(),
                        draft.street().strip(),
                        draft.sector(),
                        ProjectChecks.state(draft, Optional.of(before.state())),
                        draft.started().orElse(Reach.NOT_YET),
                        draft.completed().orElse(Reach.NOT_YET),
                        draft.wagesSettled().orElse(Reach.NOT_YET),
                        permitKey(draft),
                        pinyin.full(),
                        pinyin.initials(),
                        Prefix.nameKey(draft.name()),
                        now,
                        before.id().value(),
                        revision))
                == 1;
    }

    /** Takes the next step of its life; false when the revision is not the present one. */
    boolean advance(Session session, Project before, long revision, ProjectState next, LocalDate on, Instant now) {
        return session.update(Sql.of(
                        "UPDATE registry_project SET state = ?, started = ?, completed = ?, settled = ?,"
                                + " revision = revision + 1, changed_at = ? WHERE id = ? AND revision = ?",
                        next,
                        before.started().orElse(next == ProjectState.STARTED ? on : Reach.NOT_YET),
                        before.completed().orElse(next == ProjectState.COMPLETED ? on : Reach.NOT_YET),
                        before.wagesSettled().orElse(next == ProjectState.WAGES_SETTLED ? on : Reach.NOT_YET),
                        now,
                        before.id().value(),
                        revision))
                == 1;
    }

    /** Which of these keys are registered. */
    public Set<Key> taken(Session session, Collection<Key> keys) {
        List<String> numbers = keys.stream().map(Key::permitNumber).distinct().toList();
        Set<Key> taken = new HashSet<>();
        for (int i = 0; i < numbers.size(); i += PORTION) {
            List<String> portion = numbers.subList(i, Math.min(i + PORTION, numbers.size()));
            List<String> contractors = keys.stream()
                    .filter(k -> portion.contains(k.permitNumber()))
                    .map(k -> k.contractor().value())
                    .distinct()
                    .toList();
            session.each(
                    Sql.of("SELECT contractor_id, permit_number FROM registry_project")
                            .whereIn("contractor_id", contractors)
                            .whereIn("permit_number", portion),
                    row -> taken.add(new Key(new ContractorId(row.text("contractor_id")), row.text("permit_number"))));
        }
        taken.retainAll(Set.copyOf(keys));
        return taken;
    }

    /** Whether anybody was ever appointed to it. */
    boolean hasAppointments(Session session, ProjectId id) {
        return session.one(
                        Sql.of("SELECT COUNT(*) AS n FROM registry_appointment WHERE project_id = ?", id.value()),
                        row -> row.number("n"))
                .filter(n -> n > 0)
                .isPresent();
    }

    /** The projects with these identifiers, in their order. */
    List<Project> load(Session session, List<String> ids, LocalDate today) {
        Map<String, Project> found = new HashMap<>();
        session.each(select(today).whereIn("p.id", ids), row -> found.put(row.text("id"), project(row)));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** The one project that fulfils the conditions. */
    Optional<Project> find(Session session, LocalDate today, Condition... conditions) {
        Sql sql = select(today);
        for (Condition condition : conditions) {
            condition.addTo(sql);
        }
        return session.one(sql, ProjectRows::project);
    }

    private static Object[] row(ProjectId id, ProjectDraft draft, Instant now) {
        Pinyin pinyin = Pinyin.ofWords(draft.name().strip());
        return new Object[] {
            id.value(),
            draft.permitNumber().strip(),
            draft.name().strip(),
            draft.contractor().value(),
            draft.district().value(),
            draft.street().strip(),
            draft.sector(),
            ProjectChecks.state(draft, Optional.empty()),
            draft.started().orElse(Reach.NOT_YET),
            draft.completed().orElse(Reach.NOT_YET),
            draft.wagesSettled().orElse(Reach.NOT_YET),
            permitKey(draft),
            pinyin.full(),
            pinyin.initials(),
            Prefix.nameKey(draft.name()),
            now
        };
    }

    private static String permitKey(ProjectDraft draft) {
        return Pinyin.ofWords(draft.permitNumber().strip()).full();
    }

    private static Sql select(LocalDate today) {
        Condition current = Reach.on("a", today).and(Condition.of("o.filed_on < ?", Reach.NOT_YET));
        return Sql.of(
                "SELECT p.id, p.permit_number, p.name, p.contractor_id, c.name AS contractor_name, p.district, p.street,"
                        + " p.sector, p.state, p.started, p.completed, p.settled, p.revision,"
                        + " (SELECT COUNT(DISTINCT a.officer_id) FROM registry_appointment a"
                        + " JOIN registry_officer o ON o.id = a.officer_id WHERE a.project_id = p.id AND "
                        + current.text() + ") AS serving"
                        + " FROM registry_project p JOIN registry_contractor c ON c.id = p.contractor_id",
                current.values().toArray());
    }

    private static Project project(Row row) {
        return new Project(
                new ProjectId(row.text("id")),
                row.text("permit_number"),
                row.text("name"),
                new ContractorId(row.text("contractor_id")),
                row.text("contractor_name"),
                new DistrictCode(row.text("district")),
                row.text("street"),
                row.constant("sector", AuthorityFunction.class),
                row.constant("state", ProjectState.class),
                known(row.date("started")),
                known(row.date("completed")),
                known(row.date("settled")),
                row.integer("serving"),
                row.number("revision"));
    }

    private static Optional<LocalDate> known(LocalDate date) {
        return Optional.of(date).filter(d -> d.isBefore(Reach.NOT_YET));
    }
}
