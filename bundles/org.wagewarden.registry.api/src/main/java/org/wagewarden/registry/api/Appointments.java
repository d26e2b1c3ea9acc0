// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.api;

import java.time.LocalDate;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.Outcome;

/** Appointments of officers to projects (Art. 5). Changes need APPOINTMENT_WRITE and the project in scope. Thread-safe. */
@ProviderType
public interface Appointments {

    /** A person's appointments, newest first, at most 200. */
    List<Appointment> of(Caller by, OfficerId officer);

    /** A project's appointments, newest first, at most 200. */
    List<Appointment> of(Caller by, ProjectId project);

    /** Who was appointed to a project on a day; the responsible officers of a finding (A11, A24). */
    List<Appointment> on(Caller by, ProjectId project, LocalDate day);

    /**
     * Registers an appointment. Rejected when the filing is not live ({@code officer-not-filed}, Art. 4), the project is
     * over ({@code project-over}), the proof of employment is missing ({@code no-employment}, Art. 5), the person serves
     * there already ({@code already-appointed}), or the first day is before today, or not after the day on which a case was
     * opened on the project ({@code back-dated}, R-066). Late registration is accepted and flagged (A8).
     */
    Outcome<Appointment> appoint(Caller by, AppointmentDraft draft);

    /** Ends an appointment; not before its first day and not before today. */
    Outcome<Appointment> end(Caller by, AppointmentId id, LocalDate lastDay);
}
