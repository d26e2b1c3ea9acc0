// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.tck;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.wagewarden.access.api.AccountId;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Channel;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.access.api.Grant;
import org.wagewarden.access.api.Role;
import org.wagewarden.access.api.Scope;

/** The people who act in the tests. */
public final class People {

    private People() {}

    /** A regulator of the human resources department of a district. */
    public static Caller regulator(String district) {
        return person("监管员", district, AuthorityFunction.HUMAN_RESOURCES, Role.REGULATOR);
    }

    /** A regulator of an industry department of a district. */
    public static Caller regulator(String district, AuthorityFunction function) {
        return person("行业监管员", district, function, Role.REGULATOR);
    }

    /** A decision maker of the human resources department of a district. */
    public static Caller decider(String district) {
        return person("决定人", district, AuthorityFunction.HUMAN_RESOURCES, Role.DECISION_MAKER);
    }

    /** Somebody who runs the platform and decides nothing. */
    public static Caller administrator() {
        return person("管理员", "city", AuthorityFunction.HUMAN_RESOURCES, Role.SYSTEM_ADMINISTRATOR);
    }

    /** Somebody who watches the records and decides nothing. */
    public static Caller auditor() {
        return person("审计员", "city", AuthorityFunction.HUMAN_RESOURCES, Role.AUDIT_ADMINISTRATOR);
    }

    /** An officer with an account of the own. */
    public static Caller officer(String name) {
        return new Caller(AccountId.next(), name, Set.of(Role.OFFICER), Scope.NOTHING, Channel.CONSOLE);
    }

    private static Caller person(String name, String district, AuthorityFunction function, Role role) {
        Scope scope = new Scope(List.of(new Grant(new DistrictCode(district), EnumSet.of(function))));
        return new Caller(AccountId.next(), name, Set.of(role), scope, Channel.CONSOLE);
    }
}
