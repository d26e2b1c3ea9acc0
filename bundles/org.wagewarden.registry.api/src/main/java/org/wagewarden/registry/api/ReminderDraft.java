// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.api;

import java.time.LocalDate;

/**
 * A reminder to be recorded.
 *
 * @param project on which project
 * @param officer who reminded
 * @param subject of what
 * @param on when; not in the future
 * @param addressee who was reminded, 2 to 100 characters
 * @param text what was said, 4 to 1,000 characters
 */
public record ReminderDraft(
        ProjectId project, OfficerId officer, ReminderSubject subject, LocalDate on, String addressee, String text) {}
