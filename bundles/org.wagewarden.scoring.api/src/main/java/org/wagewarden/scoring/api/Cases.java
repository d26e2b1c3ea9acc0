// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.Page;
import org.wagewarden.platform.api.PageRequest;

/** Cases in the caller's scope (district and sector of the project). Reading needs REGISTRY_READ. Thread-safe. */
@ProviderType
public interface Cases {

    Page<Case> list(Caller by, CaseQuery query, PageRequest page);

    /** How many a query finds, counted up to 10,000 and "that or more" beyond. */
    long count(Caller by, CaseQuery query);

    Optional<Case> find(Caller by, CaseId id);
}
