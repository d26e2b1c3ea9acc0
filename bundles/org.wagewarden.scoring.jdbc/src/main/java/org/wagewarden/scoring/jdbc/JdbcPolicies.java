// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.wagewarden.scoring.api.Policies;
import org.wagewarden.scoring.api.Policy;
import org.wagewarden.scoring.api.PolicyReading;
import org.wagewarden.scoring.rules.PolicyReadings;

/** The recommended readings, in force since the Measures are; nothing can be changed here. */
@Component
public final class RecommendedPolicies implements Policies {

    private final PolicyReadings readings = new PolicyReadings();
    private final Policy policy = Policy.recommended();

    @Override
    public Policy on(LocalDate day) {
        return policy;
    }

    @Override
    public List<Policy> history() {
        return List.of(policy);
    }

    @Override
    public List<PolicyReading> readings(Policy of) {
        return readings.of(of);
    }
}
