// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.api;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.platform.api.Page;
import org.wagewarden.platform.api.PageRequest;

/**
 * The projects that break Art. 5 now, computed when asked: a cancellation or an ended appointment shows at once, and a new
 * appointment takes the vacancy away. Needs REGISTRY_READ; only projects in the caller's scope. Thread-safe.
 */
@ProviderType
public interface Vacancies {

    /** Vacancies by the project's name. */
    Page<Vacancy> list(Caller by, Optional<DistrictCode> district, PageRequest page);

    /** How many there are, counted up to 10,000 and "that or more" beyond. */
    long count(Caller by, Optional<DistrictCode> district);

    /** Whether and since when one project has no officer. */
    Optional<Vacancy> find(Caller by, ProjectId project);
}
