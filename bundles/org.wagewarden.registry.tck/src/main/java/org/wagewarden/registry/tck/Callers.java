// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.tck;

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

/** People who call. */
public final class Callers {

    private Callers() {}

    /** A regulator of human resources for the whole city. */
    public static Caller city() {
        return of(Role.REGULATOR, DistrictCode.CITY.value(), AuthorityFunction.HUMAN_RESOURCES);
    }

    /** A regulator of one district with these functions. */
    public static Caller regulator(String district, AuthorityFunction... functions) {
        return of(Role.REGULATOR, district, functions);
    }

    /** A regulator whom nobody has given anything. */
    public static Caller nobody() {
        return new Caller(AccountId.next(), "无权限", Set.of(Role.REGULATOR), Scope.NOTHING, Channel.CONSOLE);
    }

    /** Somebody of a role in one district with these functions. */
    public static Caller of(Role role, String district, AuthorityFunction... functions) {
        Set<AuthorityFunction> held = EnumSet.noneOf(AuthorityFunction.class);
        held.addAll(List.of(functions));
        Scope scope = new Scope(List.of(new Grant(new DistrictCode(district), held)));
        return new Caller(AccountId.next(), role.label().zh(), Set.of(role), scope, Channel.CONSOLE);
    }
}
