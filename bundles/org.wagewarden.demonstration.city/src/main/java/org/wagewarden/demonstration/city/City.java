// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.demonstration.city;

import java.util.List;
import java.util.Map;

/**
 * The city as rows of the imports: column key to value, as {@link org.wagewarden.exchange.api.ImportRow} has them.
 *
 * @param tables in the order in which they have to be imported
 */
record City(List<Table> tables) {

    static final String CONTRACTORS = "registry.contractors";
    static final String PROJECTS = "registry.projects";
    static final String OFFICERS = "registry.officers";
    static final String FILINGS = "registry.filings";
    static final String APPOINTMENTS = "registry.appointments";

    /**
     * The rows of one import.
     *
     * @param profile identifier of the profile
     * @param name what it is, for a file's name
     * @param rows its rows
     */
    record Table(String profile, String name, List<Map<String, String>> rows) {}

    Table table(String profile) {
        return tables.stream()
                .filter(t -> t.profile().equals(profile))
                .findFirst()
                .orElseThrow();
    }

    int size() {
        return tables.stream().mapToInt(t -> t.rows().size()).sum();
    }
}
