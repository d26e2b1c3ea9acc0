// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.api;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Says when cases were opened on projects, so that no responsibility is back-dated past the opening of one. Whoever
 * keeps the cases registers it as a service; without it nobody is appointed and no division is registered. Must be
 * thread-safe.
 */
@ConsumerType
public interface CaseOpenings {

    /**
     * When a case was opened on a project last; empty when there was none. Called inside the store's transaction, before
     * any other lock is taken: until that ends, no case is opened on the project.
     */
    Optional<Instant> last(ProjectId project);

    /**
     * The same for many, without keeping others from opening cases; one query for all.
     *
     * @param projects 1 to 1,000
     */
    Map<ProjectId, Instant> last(Collection<ProjectId> projects);
}
