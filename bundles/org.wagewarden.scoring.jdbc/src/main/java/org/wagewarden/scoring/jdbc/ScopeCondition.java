// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.util.ArrayList;
import java.util.List;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.access.api.Grant;
import org.wagewarden.access.api.Scope;
import org.wagewarden.store.api.Sql;

/** A caller's scope as a condition on the columns district and sector (Art. 4, R-006). No grants: nothing. */
final class ScopeCondition {

    private ScopeCondition() {}

    /** Adds the condition for the rows of a table with this alias. */
    static void add(Sql sql, Scope scope, String alias) {
        List<String> parts = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (Grant grant : scope.grants()) {
            if (!grant.functions().isEmpty()) {
                parts.add("(" + grant(grant, alias, values) + ")");
            }
        }
        if (parts.isEmpty()) {
            sql.where("1 = 0");
        } else {
            sql.where("(" + String.join(" OR ", parts) + ")", values.toArray());
        }
    }

    private static String grant(Grant grant, String alias, List<Object> values) {
        String text = "1 = 1";
        if (!grant.district().equals(DistrictCode.CITY)) {
            text = alias + ".district = ?";
            values.add(grant.district().value());
        }
        if (!grant.functions().contains(AuthorityFunction.HUMAN_RESOURCES)) {
            List<String> sectors = new ArrayList<>();
            grant.functions().stream().sorted().forEach(function -> {
                sectors.add("?");
                values.add(function.name());
            });
            text += " AND " + alias + ".sector IN (" + String.join(", ", sectors) + ")";
        }
        return text;
    }
}
