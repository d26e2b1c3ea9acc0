// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.registry.api.Contractor;
import org.wagewarden.registry.api.ContractorDraft;
import org.wagewarden.registry.api.ContractorId;
import org.wagewarden.registry.api.Uscc;
import org.wagewarden.store.api.Row;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Sql;

/** The rows of contractors. Writes many as fast as one; used by registration and by imports. Thread-safe. */
public final class ContractorRows {

    private static final String INSERT =
            "INSERT INTO registry_contractor (id, uscc, name, kind, district, phone, pinyin,"
                    + " initials, name_key, revision, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?)";
    private static final String SELECT =
            "SELECT c.id, c.uscc, c.name, c.kind, c.district, c.phone, c.revision FROM registry_contractor c";
    private static final int PORTION = 500;

    /**
     * Adds checked contractors, in batches.
     *
     * @throws org.wagewarden.store.api.StoreException a duplicate when a code is taken
     */
    public List<ContractorId> insert(Session session, List<ContractorDraft> drafts, Instant now) {
        List<ContractorId> ids = drafts.stream().map(d -> ContractorId.next()).toList();
        List<Object[]> rows = new ArrayList<>(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            rows.add(row(ids.get(i), drafts.get(i), now));
        }
        session.batch(INSERT, rows);
        return ids;
    }

    /** Changes everything but the code; false when the revision is not the present one. */
    boolean update(Session session, ContractorId id, long revision, ContractorDraft draft, Instant now) {
        String name = draft.name().strip();
        Pinyin pinyin = Pinyin.ofWords(name);
        return session.update(Sql.of(
                        "UPDATE registry_contractor SET name = ?, kind = ?, district = ?, phone = ?, pinyin = ?, initials = ?,"
                                + " name_key = ?, revision = revision + 1, changed_at = ? WHERE id = ? AND revision = ?",
                        name,
                        draft.kind(),
                        draft.district().value(),
                        draft.phone().strip(),
                        pinyin.full(),
                        pinyin.initials(),
                        Prefix.nameKey(name),
                        now,
                        id.value(),
                        revision))
                == 1;
    }

    /** Which of these codes are registered, and as whom. */
    public Map<Uscc, ContractorId> known(Session session, Collection<Uscc> codes) {
        List<String> all = codes.stream().map(Uscc::value).distinct().toList();
        Map<Uscc, ContractorId> known = new HashMap<>();
        for (int i = 0; i < all.size(); i += PORTION) {
            Sql sql = Sql.of("SELECT uscc, id FROM registry_contractor {constraint:registry_contractor_uscc_uq}")
                    .whereIn("uscc", all.subList(i, Math.min(i + PORTION, all.size())));
            session.each(sql, row -> known.put(new Uscc(row.text("uscc")), new ContractorId(row.text("id"))));
        }
        return known;
    }

    /** Whether there is such a contractor. */
    public static boolean exists(Session session, ContractorId id) {
        return session.one(Sql.of("SELECT id FROM registry_contractor WHERE id = ?", id.value()), row -> row.text("id"))
                .isPresent();
    }

    /** The contractors with these identifiers, in their order. */
    List<Contractor> load(Session session, List<String> ids) {
        Map<String, Contractor> found = new HashMap<>();
        session.each(Sql.of(SELECT).whereIn("c.id", ids), row -> found.put(row.text("id"), contractor(row)));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    Optional<Contractor> find(Session session, Condition condition) {
        Sql sql = Sql.of(SELECT);
        condition.addTo(sql);
        return session.one(sql, ContractorRows::contractor);
    }

    private static Object[] row(ContractorId id, ContractorDraft draft, Instant now) {
        String name = draft.name().strip();
        Pinyin pinyin = Pinyin.ofWords(name);
        return new Object[] {
            id.value(),
            draft.uscc().value(),
            name,
            draft.kind(),
            draft.district().value(),
            draft.phone().strip(),
            pinyin.full(),
            pinyin.initials(),
            Prefix.nameKey(name),
            now
        };
    }

    private static Contractor contractor(Row row) {
        return new Contractor(
                new ContractorId(row.text("id")),
                new Uscc(row.text("uscc")),
                row.text("name"),
                row.constant("kind", Contractor.Kind.class),
                new DistrictCode(row.text("district")),
                row.text("phone"),
                row.number("revision"));
    }
}
