// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An officer's appointment to a project for a period (Art. 5).
 *
 * @param id the identifier
 * @param officer who
 * @param officerName that person's name
 * @param project where
 * @param projectName that project's name
 * @param from first day
 * @param until last day; empty while it goes on
 * @param division the written division of work when several officers serve, may be empty (A11)
 * @param documentName the uploaded document's file name
 * @param registeredAt when the platform registered it
 * @param late registered on or after the day works started (A8)
 */
public record Appointment(
        AppointmentId id,
        OfficerId officer,
        String officerName,
        ProjectId project,
        String projectName,
        LocalDate from,
        Optional<LocalDate> until,
        String division,
        String documentName,
        Instant registeredAt,
        boolean late) {}
