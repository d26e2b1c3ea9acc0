// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.time.LocalDate;
import java.util.Optional;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.platform.api.Sort;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.ProjectId;

/**
 * Which cases. All conditions hold together.
 *
 * @param text part of the project's or contractor's name; empty for all
 * @param officer with a finding that this person is responsible for
 * @param project on this project
 * @param district in this district
 * @param state where they are
 * @param provision with a finding of this situation
 * @param from opened on this day or later
 * @param to opened on this day or earlier
 * @param sort by {@code openedAt}
 */
public record CaseQuery(
        String text,
        Optional<OfficerId> officer,
        Optional<ProjectId> project,
        Optional<DistrictCode> district,
        Optional<CaseState> state,
        Optional<ProvisionCode> provision,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Sort sort) {

    /** Sortable fields. */
    public static final java.util.List<String> SORTABLE = java.util.List.of("openedAt");

    /** All cases in the scope, newest first. */
    public static CaseQuery all() {
        return new CaseQuery(
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Sort.by("openedAt").reversed());
    }

    /** The cases that wait for a decision. */
    public static CaseQuery open() {
        return all().state(CaseState.OPEN);
    }

    /** The same query for this officer only. */
    public CaseQuery officer(OfficerId wanted) {
        return new CaseQuery(text, Optional.of(wanted), project, district, state, provision, from, to, sort);
    }

    /** The same query for this project only. */
    public CaseQuery project(ProjectId wanted) {
        return new CaseQuery(text, officer, Optional.of(wanted), district, state, provision, from, to, sort);
    }

    /** The same query for this state only. */
    public CaseQuery state(CaseState wanted) {
        return new CaseQuery(text, officer, project, district, Optional.of(wanted), provision, from, to, sort);
    }
}
