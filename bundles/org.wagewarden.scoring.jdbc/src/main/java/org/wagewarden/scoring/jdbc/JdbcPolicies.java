// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.scoring.api.Policies;
import org.wagewarden.scoring.api.Policy;
import org.wagewarden.scoring.api.PolicyChange;
import org.wagewarden.scoring.api.PolicyReading;
import org.wagewarden.scoring.api.PolicyValue;
import org.wagewarden.scoring.rules.PolicyChoice;
import org.wagewarden.scoring.rules.PolicyReadings;
import org.wagewarden.scoring.rules.PolicyValues;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Store;

/**
 * The recommended readings, in force since the Measures are, and the approved changes on top of them. The versions are read
 * in the transaction of whoever asks, so that every process and every transaction sees the same policy.
 */
@Component
public final class JdbcPolicies implements Policies {

    private final Store store;
    private final PolicyReadings readings = new PolicyReadings();
    private final PolicyValues values = new PolicyValues(readings);

    @Activate
    public JdbcPolicies(@Reference ScoringSchema schema) {
        this.store = schema.store();
    }

    @Override
    public Policy on(LocalDate day) {
        return PolicyChoice.on(history(), day);
    }

    @Override
    public List<Policy> history() {
        return store.read(this::versions);
    }

    @Override
    public List<PolicyReading> readings(Policy of) {
        return readings.of(of);
    }

    private List<Policy> versions(Session session) {
        List<Policy> versions = new ArrayList<>(List.of(Policy.recommended()));
        for (PolicyChange change : PolicyRows.approved(session)) {
            versions.add(next(versions.getLast(), change));
        }
        return List.copyOf(versions);
    }

    private Policy next(Policy before, PolicyChange change) {
        List<PolicyValue> changed = change.values().stream()
                .map(v -> new PolicyValue(v.key(), v.to()))
                .toList();
        return values.replace(before, changed)
                .orThrow()
                .inForce(change.version().orElseThrow(), change.effectiveFrom());
    }
}
