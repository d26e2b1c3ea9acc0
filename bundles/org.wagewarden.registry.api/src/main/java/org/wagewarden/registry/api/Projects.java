// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.api;

import java.time.LocalDate;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Page;
import org.wagewarden.platform.api.PageRequest;

/**
 * The project-contracts of the city. A caller sees those whose district and sector the scope reaches; others do not exist
 * for them. Reading needs REGISTRY_READ, changes REGISTRY_WRITE. Thread-safe.
 */
@ProviderType
public interface Projects {

    Page<Project> list(Caller by, ProjectQuery query, PageRequest page);

    /** How many a query finds, counted up to 10,000 and "that or more" beyond. */
    long count(Caller by, ProjectQuery query);

    Optional<Project> find(Caller by, ProjectId id);

    Optional<Project> find(Caller by, String permitNumber, ContractorId contractor);

    Outcome<Project> register(Caller by, ProjectDraft draft);

    /** Rejected with {@code changed-meanwhile} when the revision is not the present one. */
    Outcome<Project> change(Caller by, ProjectId id, long revision, ProjectDraft draft);

    /** The next step of its life on a date; rejected with {@code state-not-allowed} when it may not follow. */
    Outcome<Project> advance(Caller by, ProjectId id, long revision, ProjectState next, LocalDate on);
}
