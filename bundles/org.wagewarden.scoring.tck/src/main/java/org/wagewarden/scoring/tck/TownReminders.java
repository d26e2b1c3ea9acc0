// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.tck;

import java.util.List;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.registry.api.Reminder;
import org.wagewarden.registry.api.ReminderDraft;
import org.wagewarden.registry.api.Reminders;

/** The reminders of the town. */
record TownReminders(Town town) implements Reminders {

    @Override
    public List<Reminder> of(Caller by, ProjectId project) {
        return town.reminderList.stream()
                .filter(r -> r.project().equals(project))
                .toList();
    }

    @Override
    public Outcome<Reminder> record(Caller by, ReminderDraft draft) {
        throw new UnsupportedOperationException("Scoring does not ask for this");
    }
}
