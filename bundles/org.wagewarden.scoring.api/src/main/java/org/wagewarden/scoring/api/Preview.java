// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.util.List;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.ProjectId;

/**
 * What a deduction, a cancellation or an annulment would mean for one officer, if it took effect today.
 *
 * @param officer who
 * @param officerName that person's name
 * @param before the standing now
 * @param after the standing afterwards
 * @param crosses whether the sum of the cycle would reach twelve by it (Art. 15)
 * @param vacancies the projects that would have no officer left if the filing were cancelled; empty when that is not the
 *     question
 * @param notes what else to know: a later cycle than the conduct's (A5), absorption, a duplicate, what counts again
 */
public record Preview(
        OfficerId officer,
        String officerName,
        Standing before,
        Standing after,
        boolean crosses,
        List<Vacancy> vacancies,
        List<LocalText> notes) {

    public Preview {
        vacancies = List.copyOf(vacancies);
        notes = List.copyOf(notes);
    }

    /** A project that would become vacant. */
    public record Vacancy(ProjectId project, String projectName) {}
}
