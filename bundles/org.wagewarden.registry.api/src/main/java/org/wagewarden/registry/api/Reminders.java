// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.api;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.Outcome;

/**
 * The log of reminders (Art. 7(2), R-021). Append-only; when a record was made is part of it, so that one from before a case
 * can be told from one that was made up for it. Reading needs REGISTRY_READ, recording APPOINTMENT_WRITE, both the project
 * in scope. Thread-safe.
 */
@ProviderType
public interface Reminders {

    /** A project's reminders, the latest first, at most 200. */
    List<Reminder> of(Caller by, ProjectId project);

    /**
     * Records a reminder. Rejected with {@code not-found}, {@code reminder-in-future}, {@code not-appointed} for a person who
     * did not serve there on that day, {@code addressee-missing}, {@code addressee-length}, {@code text-missing},
     * {@code text-length}.
     */
    Outcome<Reminder> record(Caller by, ReminderDraft draft);
}
