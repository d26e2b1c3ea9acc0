// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.Outcome;

/**
 * Written divisions of work (A11). Append-only: what held on a day is what was registered last of those that name the day.
 * Reading needs REGISTRY_READ, registering APPOINTMENT_WRITE, both the project in scope. Thread-safe.
 */
@ProviderType
public interface Divisions {

    /** A project's divisions, the one registered last first, at most 200. */
    List<Division> of(Caller by, ProjectId project);

    /** The division that held on a day; empty when there was none. One that lifts the division has no shares. */
    Optional<Division> on(Caller by, ProjectId project, LocalDate day);

    /**
     * Registers a division. Rejected with {@code not-found} outside the scope; {@code back-dated} for a first day before
     * today, or not after the day on which a case was opened on the project; {@code from-too-late};
     * {@code until-before-from}; {@code not-appointed} for a person who does not serve there in that time;
     * {@code officer-twice}; {@code matters-missing}; {@code matter-unknown}; {@code nothing-to-lift} when there is no
     * division to be lifted; {@code project-over}; {@code document-missing}, {@code document-too-large},
     * {@code document-name-missing}, {@code document-name-length}.
     */
    Outcome<Division> register(Caller by, DivisionDraft draft);
}
