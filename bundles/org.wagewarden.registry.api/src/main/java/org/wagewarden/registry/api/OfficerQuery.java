// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.api;

import java.util.List;
import java.util.Optional;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.platform.api.Sort;

/**
 * Which officers. All conditions hold together.
 *
 * @param text name, full pinyin, initials, a whole ID number (found by keyed hash) or its last six characters; empty for all
 * @param district where registered
 * @param filing the state of the filing
 * @param employer whose
 * @param project appointed to this project today
 * @param sort by {@code name}, {@code filedOn} or {@code district}
 */
public record OfficerQuery(
        String text,
        Optional<DistrictCode> district,
        Optional<FilingState> filing,
        Optional<ContractorId> employer,
        Optional<ProjectId> project,
        Sort sort) {

    /** Sortable fields. */
    public static final List<String> SORTABLE = List.of("name", "filedOn", "district");

    public static OfficerQuery all() {
        return text("");
    }

    public static OfficerQuery text(String text) {
        return new OfficerQuery(
                text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Sort.by("name"));
    }
}
