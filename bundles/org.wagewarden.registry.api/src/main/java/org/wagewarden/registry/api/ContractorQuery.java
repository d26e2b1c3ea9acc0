// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.api;

import java.util.Optional;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.platform.api.Sort;

/**
 * Which contractors. All conditions hold together.
 *
 * @param text name, pinyin, initials or the beginning of the code; empty for all
 * @param district where registered
 * @param kind what it is
 * @param sort by {@code name} or {@code uscc}
 */
public record ContractorQuery(String text, Optional<DistrictCode> district, Optional<Contractor.Kind> kind, Sort sort) {

    /** Sortable fields. */
    public static final java.util.List<String> SORTABLE = java.util.List.of("name", "uscc");

    public static ContractorQuery all() {
        return new ContractorQuery("", Optional.empty(), Optional.empty(), Sort.by("name"));
    }

    public static ContractorQuery text(String text) {
        return new ContractorQuery(text, Optional.empty(), Optional.empty(), Sort.by("name"));
    }
}
