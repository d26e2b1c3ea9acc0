// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.tck;

import java.time.LocalDate;
import java.util.List;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.registry.api.Appointment;
import org.wagewarden.registry.api.AppointmentDraft;
import org.wagewarden.registry.api.AppointmentId;
import org.wagewarden.registry.api.Appointments;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.ProjectId;

/** The appointments of the town. */
record TownAppointments(Town town) implements Appointments {

    @Override
    public List<Appointment> of(Caller by, OfficerId officer) {
        return town.appointments(by).stream()
                .filter(a -> a.officer().equals(officer))
                .toList();
    }

    @Override
    public List<Appointment> of(Caller by, ProjectId project) {
        return town.appointments(by).stream()
                .filter(a -> a.project().equals(project))
                .toList();
    }

    @Override
    public List<Appointment> on(Caller by, ProjectId project, LocalDate day) {
        return of(by, project).stream()
                .filter(a -> !a.from().isAfter(day))
                .filter(a -> a.until().filter(day::isAfter).isEmpty())
                .toList();
    }

    @Override
    public Outcome<Appointment> appoint(Caller by, AppointmentDraft draft) {
        throw new UnsupportedOperationException("Scoring does not ask for this");
    }

    @Override
    public Outcome<Appointment> end(Caller by, AppointmentId id, LocalDate lastDay) {
        throw new UnsupportedOperationException("Scoring does not ask for this");
    }
}
