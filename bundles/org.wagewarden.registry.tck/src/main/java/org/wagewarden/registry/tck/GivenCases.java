// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.tck;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.wagewarden.registry.api.CaseOpenings;
import org.wagewarden.registry.api.ProjectId;

/** Cases as a test opens them. Thread-safe. */
public final class GivenCases implements CaseOpenings {

    private final Map<ProjectId, Instant> opened = new ConcurrentHashMap<>();

    /** Opens a case. */
    public void open(ProjectId project, Instant at) {
        opened.put(project, at);
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
