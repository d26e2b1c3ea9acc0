// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.api;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.wagewarden.access.api.DistrictCode;

/** The map of districts and authorities. Public knowledge: readable by every caller. Thread-safe, answers from memory. */
@ProviderType
public interface Districts {

    /** All districts in their order, the city first. */
    List<District> all();

    /** One district. */
    Optional<District> find(DistrictCode code);
}
