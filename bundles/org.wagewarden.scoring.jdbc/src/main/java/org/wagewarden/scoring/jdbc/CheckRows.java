// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.scoring.api.CheckReport;
import org.wagewarden.scoring.api.DecisionChecks;
import org.wagewarden.scoring.api.FindingId;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Sql;

/** The rows of required plugins and of what was done because a check asked for it. */
final class CheckRows {

    /** Whoever changes what is required holds this. */
    static final String LOCK = "required-plugins";

    private static final int MOST = 200;

    private CheckRows() {}

    /** The plugins that a district and the whole city require. */
    static List<DecisionChecks.Required> required(Session session, DistrictCode district, InstalledChecks installed) {
        Sql sql = Sql.of("SELECT district, plugin, required_by_name, required_at FROM scoring_required_plugin")
                .whereIn("district", List.of(district.value(), DistrictCode.CITY.value()))
                .append("ORDER BY district, plugin FETCH FIRST " + MOST + " ROWS ONLY");
        return session.list(sql, row -> {
            DistrictCode code = new DistrictCode(row.text("district"));
            return new DecisionChecks.Required(
                    code,
                    row.text("plugin"),
                    installed.present(new InstalledChecks.Key(code, row.text("plugin"))),
                    Optional.of(row.text("required_by_name")),
                    Optional.of(row.instant("required_at")));
        });
    }

    static void require(Session session, Caller by, DistrictCode district, String plugin, Instant now) {
        session.update(Sql.of(
                "INSERT INTO scoring_required_plugin (district, plugin, required_by, required_by_name, required_at)"
                        + " VALUES (?, ?, ?, ?, ?)",
                district.value(),
                plugin,
                by.account().value(),
                by.name(),
                now));
    }

    static void release(Session session, DistrictCode district, String plugin) {
        session.update(Sql.of(
                "DELETE FROM scoring_required_plugin WHERE district = ? AND plugin = ?", district.value(), plugin));
    }

    /** The plugins that said of themselves that the decisions of a district need them, those for the whole city included. */
    static List<InstalledChecks.Key> selfRequired(Session session, DistrictCode district) {
        Sql sql = Sql.of("SELECT district, plugin FROM scoring_self_required_plugin")
                .whereIn("district", List.of(district.value(), DistrictCode.CITY.value()))
                .append("ORDER BY district, plugin FETCH FIRST " + MOST + " ROWS ONLY");
        return session.list(
                sql, row -> new InstalledChecks.Key(new DistrictCode(row.text("district")), row.text("plugin")));
    }

    /** Remembers what a plugin said of itself; the caller holds the lock of the required plugins. */
    static void selfRequire(Session session, InstalledChecks.Key key, Instant now) {
        if (!selfRequired(session, key.district()).contains(key)) {
            session.update(Sql.of(
                    "INSERT INTO scoring_self_required_plugin (district, plugin, first_seen_at) VALUES (?, ?, ?)",
                    key.district().value(),
                    key.plugin(),
                    now));
        }
    }

    static void forget(Session session, InstalledChecks.Key key) {
        session.update(Sql.of(
                "DELETE FROM scoring_self_required_plugin WHERE district = ? AND plugin = ?",
                key.district().value(),
                key.plugin()));
    }

    /** What was done for a finding, by plugin and requirement. */
    static Map<List<String>, CheckReport.Done> done(Session session, FindingId finding) {
        Map<List<String>, CheckReport.Done> done = new HashMap<>();
        session.each(
                Sql.of(
                        "SELECT plugin, requirement, note, done_by_name, done_at FROM scoring_check_done WHERE finding_id"
                                + " = ?",
                        finding.value()),
                row -> done.put(
                        List.of(row.text("plugin"), row.text("requirement")),
                        new CheckReport.Done(row.text("note"), row.text("done_by_name"), row.instant("done_at"))));
        return done;
    }

    static void done(
            Session session,
            Caller by,
            FindingId finding,
            String plugin,
            String requirement,
            String note,
            Instant now) {
        session.update(Sql.of(
                "INSERT INTO scoring_check_done (finding_id, plugin, requirement, note, done_by, done_by_name, done_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                finding.value(),
                plugin,
                requirement,
                note,
                by.account().value(),
                by.name(),
                now));
    }
}
