// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.api;

import java.time.LocalDate;

/**
 * An appointment to be registered.
 *
 * @param officer who
 * @param project where
 * @param from first day; not before today's registration may reach back (no back-dating once a case is open)
 * @param division the written division of work, may be empty
 * @param documentName the appointment document's file name
 * @param document its content, 1 byte to 20 MiB
 * @param labourContract whether the contractor showed a labour contract with the person (Art. 5, A9)
 * @param socialInsurance whether the contractor pays the person's social insurance (A9)
 */
public record AppointmentDraft(
        OfficerId officer,
        ProjectId project,
        LocalDate from,
        String division,
        String documentName,
        byte[] document,
        boolean labourContract,
        boolean socialInsurance) {}
