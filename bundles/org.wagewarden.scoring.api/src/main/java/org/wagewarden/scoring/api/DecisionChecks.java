// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.platform.api.Outcome;

/**
 * What districts may add to decisions, and nothing else. A decision is held, with the reason, while a plugin that its
 * district requires is absent or fails, and while something that a check asked for was not done ({@code plugin-missing},
 * {@code plugin-failed}, {@code plugin-too-slow}, {@code plugin-busy}, {@code plugin-quarantined}, {@code check-required}).
 * Whether a plugin is required, and whether a requirement is met, is said by a named person. Thread-safe.
 */
@ProviderType
public interface DecisionChecks {

    /** What the checks say about a finding in scope; needs REGISTRY_READ. Asks the plugins. */
    Optional<CheckReport> of(Caller by, FindingId finding);

    /**
     * Says that a requirement was met. Needs DECISION_WRITE and the project in scope. Rejected with {@code not-found},
     * {@code no-such-requirement}, {@code reasons-required}, {@code recused}.
     */
    Outcome<CheckReport> done(Caller by, FindingId finding, String plugin, String requirement, String note);

    /** The plugins that a district requires, the whole city's included; public knowledge. */
    List<Required> required(DistrictCode district);

    /**
     * Requires a plugin for the decisions of a district, {@code city} for all. Needs POLICY_WRITE and the district in scope
     * ({@code not-found}). Rejected with {@code plugin-id}, {@code already-required}.
     */
    Outcome<Required> require(Caller by, DistrictCode district, String plugin);

    /**
     * Requires it no longer; the same rights. A plugin that says of itself that it is required can be released once it is
     * gone. Rejected with {@code not-found}, {@code reasons-required}.
     */
    Outcome<Required> release(Caller by, DistrictCode district, String plugin, String reason);

    /**
     * A required plugin.
     *
     * @param district whose decisions
     * @param plugin its id
     * @param present whether a check of it is there now
     * @param requiredByName who required it; empty when the plugin says so itself
     * @param requiredAt when
     */
    record Required(
            DistrictCode district,
            String plugin,
            boolean present,
            Optional<String> requiredByName,
            Optional<Instant> requiredAt) {}
}
