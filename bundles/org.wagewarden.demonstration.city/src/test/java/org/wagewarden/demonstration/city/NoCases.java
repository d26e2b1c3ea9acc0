// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.demonstration.city;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wagewarden.registry.api.CaseOpenings;
import org.wagewarden.registry.api.OfficerCases;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.ProjectId;

/** A city in which no case was opened. */
record NoCases() implements CaseOpenings, OfficerCases {

    @Override
    public Optional<Instant> last(ProjectId project) {
        return Optional.empty();
    }

    @Override
    public Set<OfficerId> named(Collection<OfficerId> officers) {
        return Set.of();
    }

    @Override
    public Map<ProjectId, Instant> last(Collection<ProjectId> projects) {
        return Map.of();
    }
}
