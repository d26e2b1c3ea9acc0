// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wagewarden.access.api.AccountId;
import org.wagewarden.access.api.Caller;
import org.wagewarden.scoring.api.PolicyChange;
import org.wagewarden.scoring.api.PolicyChange.State;
import org.wagewarden.scoring.api.PolicyChangeId;
import org.wagewarden.store.api.Row;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Sql;

/** The rows of changes of the policy. */
final class PolicyRows {

    private PolicyRows() {}

    /** The approved changes by their versions. There are few: a change takes two people. */
    static List<PolicyChange> approved(Session session) {
        List<String> ids = session.list(
                Sql.of("SELECT id FROM scoring_policy_change")
                        .where("state = ?", State.APPROVED)
                        .append("ORDER BY version_number"),
                row -> row.text("id"));
        return load(session, ids);
    }

    static Optional<PolicyChange> find(Session session, PolicyChangeId id) {
        return load(session, List.of(id.value())).stream().findFirst();
    }

    static Optional<AccountId> proposer(Session session, PolicyChangeId id) {
        return session.one(
                Sql.of("SELECT proposed_by FROM scoring_policy_change WHERE id = ?", id.value()),
                row -> new AccountId(row.text("proposed_by")));
    }

    /** The changes with these identifiers, in this order. */
    static List<PolicyChange> load(Session session, List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, List<PolicyChange.Changed>> values = new HashMap<>();
        session.list(
                Sql.of("SELECT change_id, reading_key, value_before, value_after FROM scoring_policy_value")
                        .whereIn("change_id", ids)
                        .append("ORDER BY change_id, place"),
                row -> values.computeIfAbsent(row.text("change_id"), k -> new ArrayList<>())
                        .add(new PolicyChange.Changed(
                                row.text("reading_key"), row.text("value_before"), row.text("value_after"))));
        return session
                .list(
                        Sql.of("SELECT id, state, effective_from, note, version_number, proposed_by_name, proposed_at,"
                                        + " decided_by_name, decided_at, reasons FROM scoring_policy_change")
                                .whereIn("id", ids),
                        row -> read(row, values.getOrDefault(row.text("id"), List.of())))
                .stream()
                .sorted(Comparator.comparing(c -> ids.indexOf(c.id().value())))
                .toList();
    }

    private static PolicyChange read(Row row, List<PolicyChange.Changed> values) {
        return new PolicyChange(
                new PolicyChangeId(row.text("id")),
                row.constant("state", State.class),
                row.date("effective_from"),
                values,
                row.text("note"),
                row.optionalInteger("version_number"),
                row.text("proposed_by_name"),
                row.instant("proposed_at"),
                row.optionalText("decided_by_name"),
                row.optionalInstant("decided_at"),
                row.text("reasons"));
    }

    static void insert(Session session, PolicyChange change, Caller by) {
        session.update(Sql.of(
                "INSERT INTO scoring_policy_change (id, state, effective_from, note, proposed_by, proposed_by_name,"
                        + " proposed_at, reasons) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                change.id().value(),
                change.state(),
                change.effectiveFrom(),
                change.note(),
                by.account().value(),
                change.proposedByName(),
                change.proposedAt(),
                change.reasons()));
        int place = 0;
        for (PolicyChange.Changed each : change.values()) {
            session.update(Sql.of(
                    "INSERT INTO scoring_policy_value (change_id, place, reading_key, value_before, value_after)"
                            + " VALUES (?, ?, ?, ?, ?)",
                    change.id().value(),
                    place++,
                    each.key(),
                    each.from(),
                    each.to()));
        }
    }

    /** Writes a decision on a change. */
    static void decide(Session session, PolicyChange decided, Caller by) {
        session.update(Sql.of(
                "UPDATE scoring_policy_change SET state = ?, version_number = ?, decided_by = ?, decided_by_name = ?,"
                        + " decided_at = ?, reasons = ? WHERE id = ?",
                decided.state(),
                decided.version(),
                by.account().value(),
                decided.decidedByName(),
                decided.decidedAt(),
                decided.reasons(),
                decided.id().value()));
    }
}
