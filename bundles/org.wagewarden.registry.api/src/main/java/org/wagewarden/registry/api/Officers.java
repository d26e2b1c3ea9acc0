// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Page;
import org.wagewarden.platform.api.PageRequest;

/**
 * The officers of the city. A list shows those registered in a district of the scope or appointed to a project in it;
 * a search by a whole ID number finds a person anywhere, because points follow the person. Reading needs
 * REGISTRY_READ, changes REGISTRY_WRITE and the officer's district in scope. Thread-safe.
 */
@ProviderType
public interface Officers {

    Page<Officer> list(Caller by, OfficerQuery query, PageRequest page);

    /** How many a query finds, counted up to 10,000 and "that or more" beyond. */
    long count(Caller by, OfficerQuery query);

    Optional<Officer> find(Caller by, OfficerId id);

    /** The person with this ID number, wherever registered; found by keyed hash. */
    Optional<Officer> find(Caller by, IdNumber idNumber);

    /**
     * Who employed a person on a day (A25); empty when nobody is known. A change of the employer counts from the day on which
     * it was registered.
     */
    Optional<ContractorId> employer(Caller by, OfficerId id, LocalDate day);

    /**
     * The names of persons, wherever registered; for services that show a person beside a record of their own. Without
     * REGISTRY_READ: empty.
     *
     * @param ids at most 500
     * @return the names of those that exist
     */
    Map<OfficerId, String> names(Caller by, Collection<OfficerId> ids);

    /** Rejected with {@code id-number-taken} when the person is registered already; the reason names the district. */
    Outcome<Officer> register(Caller by, OfficerDraft draft);

    /** Rejected with {@code changed-meanwhile} when the revision is not the present one. */
    Outcome<Officer> change(Caller by, OfficerId id, long revision, OfficerChange change);

    /**
     * The full ID number. Needs OFFICER_REVEAL; audited with the purpose.
     *
     * @param purpose why, 4 to 200 characters
     */
    Outcome<IdNumber> reveal(Caller by, OfficerId id, String purpose);
}
