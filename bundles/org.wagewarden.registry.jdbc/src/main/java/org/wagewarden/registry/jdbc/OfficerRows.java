// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.registry.api.ContractorId;
import org.wagewarden.registry.api.FilingState;
import org.wagewarden.registry.api.IdNumber;
import org.wagewarden.registry.api.Officer;
import org.wagewarden.registry.api.OfficerDraft;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.store.api.Row;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Sql;

/** The rows of officers. Writes many as fast as one; used by registration and by imports. Thread-safe. */
public final class OfficerRows {

    private static final String INSERT =
            "INSERT INTO registry_officer (id, name, phone, employer_id, district, filed_on,"
                    + " number_masked, number_sealed, number_hash, last_six_hash, pinyin, initials, name_key, revision, changed_at)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?)";
    private static final String NUMBER = "number";
    private static final String LAST_SIX = "last-six";
    /** Values in one IN list. */
    private static final int PORTION = 500;

    private final Secrets secrets;

    public OfficerRows(Secrets secrets) {
        this.secrets = secrets;
    }

    /**
     * Adds checked officers, in batches.
     *
     * @throws org.wagewarden.store.api.StoreException a duplicate when an ID number is taken
     */
    public List<OfficerId> insert(Session session, List<OfficerDraft> drafts, Instant now) {
        List<OfficerId> ids = drafts.stream().map(d -> OfficerId.next()).toList();
        // Sealing and hashing is most of the work beside the database's own, and needs no session.
        List<Object[]> rows = IntStream.range(0, drafts.size())
                .parallel()
                .mapToObj(i -> row(ids.get(i), drafts.get(i), now))
                .toList();
        session.batch(INSERT, rows);
        return ids;
    }

    /** Changes everything but the ID number; false when the revision is not the present one. */
    boolean update(Session session, OfficerId id, long revision, OfficerDraft draft, Instant now) {
        String name = draft.name().strip();
        Pinyin pinyin = Pinyin.ofPerson(name);
        return session.update(Sql.of(
                        "UPDATE registry_officer SET name = ?, phone = ?, employer_id = ?, district = ?, pinyin = ?,"
                                + " initials = ?, name_key = ?, revision = revision + 1, changed_at = ?"
                                + " WHERE id = ? AND revision = ?",
                        name,
                        draft.phone().strip(),
                        draft.employer().map(ContractorId::value),
                        draft.district().value(),
                        pinyin.full(),
                        pinyin.initials(),
                        Prefix.nameKey(name),
                        now,
                        id.value(),
                        revision))
                == 1;
    }

    /** Sets the state of the filing; {@code filed_on} is 9999-12-31 while there is none that is live. */
    void setFiling(Session session, OfficerId id, LocalDate filedOn, Optional<LocalDate> eligibleFrom, Instant now) {
        session.update(Sql.of(
                "UPDATE registry_officer SET filed_on = ?, eligible_from = ?, revision = revision + 1, changed_at = ?"
                        + " WHERE id = ?",
                filedOn,
                eligibleFrom,
                now,
                id.value()));
    }

    /** Keeps others from changing anything about this person until the transaction ends; false when there is none. */
    boolean lock(Session session, OfficerId id) {
        return session.update(Sql.of("UPDATE registry_officer SET id = id WHERE id = ?", id.value())) == 1;
    }

    /** Which of these numbers are registered: number to the district's code. */
    public Map<IdNumber, String> taken(Session session, Collection<IdNumber> numbers) {
        Map<String, IdNumber> byHash = new HashMap<>();
        numbers.forEach(n -> byHash.put(hash(n), n));
        List<String> hashes = List.copyOf(byHash.keySet());
        Map<IdNumber, String> taken = new HashMap<>();
        for (int i = 0; i < hashes.size(); i += PORTION) {
            Sql sql = Sql.of("SELECT number_hash, district FROM registry_officer")
                    .whereIn("number_hash", hashes.subList(i, Math.min(i + PORTION, hashes.size())));
            session.each(sql, row -> taken.put(byHash.get(row.text("number_hash")), row.text("district")));
        }
        return taken;
    }

    /** The officers with these identifiers, in their order. */
    List<Officer> load(Session session, List<String> ids, LocalDate today) {
        Map<String, Officer> found = new HashMap<>();
        Sql sql = select(today);
        sql.whereIn("o.id", ids);
        session.each(sql, row -> found.put(row.text("id"), officer(row, today)));
        return ids.stream().map(found::get).filter(java.util.Objects::nonNull).toList();
    }

    /** The one officer that fulfils the conditions. */
    Optional<Officer> find(Session session, LocalDate today, Condition... conditions) {
        Sql sql = select(today);
        for (Condition condition : conditions) {
            condition.addTo(sql);
        }
        return session.one(sql, row -> officer(row, today));
    }

    /** The full number, decrypted. */
    Optional<IdNumber> number(Session session, OfficerId id) {
        return session.one(
                Sql.of("SELECT number_sealed FROM registry_officer WHERE id = ?", id.value()),
                row -> new IdNumber(secrets.open(row.text("number_sealed"), id.value())));
    }

    /** Who has this number. */
    Optional<OfficerId> withNumber(Session session, IdNumber number) {
        return session.one(
                Sql.of("SELECT id FROM registry_officer WHERE number_hash = ?", hash(number)),
                row -> new OfficerId(row.text("id")));
    }

    /** The person with this number. */
    Condition numberIs(String alias, IdNumber number) {
        return Condition.of(alias + ".number_hash = ?", hash(number));
    }

    /** The persons whose number ends with these six characters. */
    Condition lastSixAre(String alias, String lastSix) {
        return Condition.of(alias + ".last_six_hash = ?", secrets.fingerprint(LAST_SIX, lastSix, 8));
    }

    String hash(IdNumber number) {
        return secrets.fingerprint(NUMBER, number.value(), 16);
    }

    private Object[] row(OfficerId id, OfficerDraft draft, Instant now) {
        String name = draft.name().strip();
        Pinyin pinyin = Pinyin.ofPerson(name);
        String number = draft.idNumber().value();
        return new Object[] {
            id.value(),
            name,
            draft.phone().strip(),
            draft.employer().map(ContractorId::value).orElse(null),
            draft.district().value(),
            Reach.NOT_YET,
            draft.idNumber().masked(),
            secrets.seal(number, id.value()),
            hash(draft.idNumber()),
            secrets.fingerprint(LAST_SIX, number.substring(12), 8),
            pinyin.full(),
            pinyin.initials(),
            Prefix.nameKey(name),
            now
        };
    }

    private static Sql select(LocalDate today) {
        Condition current = Reach.on("a", today);
        return Sql.of(
                "SELECT o.id, o.name, o.number_masked, o.phone, o.employer_id, c.name AS employer_name, o.district,"
                        + " o.filed_on, o.eligible_from, o.revision,"
                        + " (SELECT COUNT(DISTINCT a.project_id) FROM registry_appointment a WHERE a.officer_id = o.id AND "
                        + current.text() + ") AS serving"
                        + " FROM registry_officer o LEFT JOIN registry_contractor c ON c.id = o.employer_id",
                current.values().toArray());
    }

    private static Officer officer(Row row, LocalDate today) {
        FilingState state = state(row.date("filed_on"), row.optionalDate("eligible_from"), today);
        return new Officer(
                new OfficerId(row.text("id")),
                row.text("name"),
                row.text("number_masked"),
                row.text("phone"),
                row.optionalText("employer_id").map(ContractorId::new),
                row.optionalText("employer_name").orElse(""),
                new DistrictCode(row.text("district")),
                state,
                Optional.of(row.date("filed_on")).filter(d -> state == FilingState.FILED),
                row.integer("serving"),
                row.number("revision"));
    }

    private static FilingState state(LocalDate filedOn, Optional<LocalDate> eligibleFrom, LocalDate today) {
        if (filedOn.isBefore(Reach.NOT_YET)) {
            return FilingState.FILED;
        }
        return eligibleFrom
                .map(day -> today.isBefore(day) ? FilingState.CANCELLED : FilingState.ELIGIBLE_AGAIN)
                .orElse(FilingState.NONE);
    }
}
