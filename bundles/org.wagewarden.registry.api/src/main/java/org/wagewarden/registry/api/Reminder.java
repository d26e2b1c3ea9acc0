// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.api;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That an officer reminded the contracting unit or a subcontractor (Art. 7(2), R-021). Evidence of diligence; never changed
 * and never an exemption by itself (A26).
 *
 * @param id the identifier
 * @param project on which project
 * @param officer who reminded
 * @param officerName that person's name
 * @param subject of what
 * @param on when
 * @param addressee who was reminded
 * @param text what was said
 * @param recordedAt when the platform recorded it
 * @param recordedByName who recorded it
 */
public record Reminder(
        ReminderId id,
        ProjectId project,
        OfficerId officer,
        String officerName,
        ReminderSubject subject,
        LocalDate on,
        String addressee,
        String text,
        Instant recordedAt,
        String recordedByName) {}
