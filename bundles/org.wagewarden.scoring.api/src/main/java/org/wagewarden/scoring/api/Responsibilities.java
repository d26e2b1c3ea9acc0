// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.time.LocalDate;
import org.osgi.annotation.versioning.ProviderType;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.registry.api.ProjectId;

/** Who answers for what; the same answer that findings are opened with. Thread-safe. */
@ProviderType
public interface Responsibilities {

    /**
     * Who answers for a situation on a project on a day. Needs REGISTRY_READ. Rejected with {@code not-found} outside the
     * scope, and with {@code order-item} for Art. 11, which goes with the item of Art. 10 that was to be corrected: ask for
     * that one.
     */
    Outcome<Responsibility> on(Caller by, ProjectId project, ProvisionCode provision, LocalDate day);
}
