// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.tck;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.wagewarden.registry.api.CaseOpenings;
import org.wagewarden.registry.api.OfficerCases;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.ProjectId;

/** Cases as a test opens them. Thread-safe. */
public final class GivenCases implements CaseOpenings, OfficerCases {

    private final Map<ProjectId, Instant> opened = new ConcurrentHashMap<>();
    private final Set<OfficerId> named = ConcurrentHashMap.newKeySet();

    /** Opens a case. */
    public void open(ProjectId project, Instant at) {
        opened.put(project, at);
    }

    /** States that a finding names an officer. */
    public void name(OfficerId officer) {
        named.add(officer);
    }

    @Override
    public Set<OfficerId> named(Collection<OfficerId> officers) {
        return officers.stream().filter(named::contains).collect(Collectors.toSet());
    }

    @Override
    public Optional<Instant> last(ProjectId project) {
        return Optional.ofNullable(opened.get(project));
    }

    @Override
    public Map<ProjectId, Instant> last(Collection<ProjectId> projects) {
        Map<ProjectId, Instant> found = new HashMap<>(opened);
        found.keySet().retainAll(projects);
        return found;
    }
}
