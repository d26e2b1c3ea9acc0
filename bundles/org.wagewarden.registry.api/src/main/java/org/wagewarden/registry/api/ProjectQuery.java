// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.api;

import java.util.List;
import java.util.Optional;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.platform.api.Sort;

/**
 * Which projects. All conditions hold together.
 *
 * @param text name, pinyin, initials, contractor or the beginning of the permit number; empty for all
 * @param district where it is built
 * @param sector CONSTRUCTION, TRANSPORT or WATER
 * @param state where it is in its life
 * @param contractor whose
 * @param vacantOnly only those in progress without an officer (Art. 5)
 * @param sort by {@code name}, {@code permitNumber} or {@code started}
 */
public record ProjectQuery(
        String text,
        Optional<DistrictCode> district,
        Optional<AuthorityFunction> sector,
        Optional<ProjectState> state,
        Optional<ContractorId> contractor,
        boolean vacantOnly,
        Sort sort) {

    /** Sortable fields. */
    public static final List<String> SORTABLE = List.of("name", "permitNumber", "started");

    public static ProjectQuery all() {
        return text("");
    }

    public static ProjectQuery text(String text) {
        return new ProjectQuery(
                text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, Sort.by("name"));
    }
}
