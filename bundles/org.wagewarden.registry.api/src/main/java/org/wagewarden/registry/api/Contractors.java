// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.api;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Page;
import org.wagewarden.platform.api.PageRequest;

/**
 * The contracting units of the city. Reading needs REGISTRY_READ; a contractor is public knowledge, so every reader sees
 * all of them. Changes need REGISTRY_WRITE and the contractor's district in scope. Thread-safe.
 */
@ProviderType
public interface Contractors {

    Page<Contractor> list(Caller by, ContractorQuery query, PageRequest page);

    /** How many a query finds, counted up to 10,000 and "that or more" beyond. */
    long count(Caller by, ContractorQuery query);

    Optional<Contractor> find(Caller by, ContractorId id);

    Optional<Contractor> find(Caller by, Uscc uscc);

    /** Rejected with {@code uscc-taken} when the code is registered already. */
    Outcome<Contractor> register(Caller by, ContractorDraft draft);

    /** Rejected with {@code changed-meanwhile} when the revision is not the present one; the code cannot be changed. */
    Outcome<Contractor> change(Caller by, ContractorId id, long revision, ContractorDraft draft);
}
