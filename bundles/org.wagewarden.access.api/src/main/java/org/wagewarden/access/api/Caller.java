// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.access.api;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Reason;

/**
 * Who asks: an account as it was when the call came in. Every command and every query takes one.
 *
 * @param account the account
 * @param name the person's name, as decisions and the audit trail show it
 * @param roles what the account is
 * @param scope where its word counts
 * @param channel the way the call came in
 * @param revision which state of the account this is; {@link SignIn#refresh} compares it. 0 for callers that did not sign
 *     in
 */
public record Caller(AccountId account, String name, Set<Role> roles, Scope scope, Channel channel, long revision) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** A caller that did not sign in: the platform, the shell, a test. */
    public Caller(AccountId account, String name, Set<Role> roles, Scope scope, Channel channel) {
        this(account, name, roles, scope, channel, 0);
    }

    /** The platform itself, for first-start work and demonstration data; never given to a request from outside. */
    public static Caller platform() {
        return new Caller(AccountId.PLATFORM, "平台", EnumSet.allOf(Role.class), Scope.WHOLE_CITY, Channel.PLATFORM);
    }

    /** Everything the roles allow. */
    public Set<Permission> permissions() {
        Set<Permission> all = new HashSet<>();
        roles.forEach(role -> all.addAll(role.permissions()));
        return all;
    }

    public boolean may(Permission permission) {
        return roles.stream().anyMatch(role -> role.permissions().contains(permission));
    }

    /** The refusal when the permission is missing; empty when it is there. */
    public Optional<Reason> lacks(Permission permission) {
        return may(permission)
                ? Optional.empty()
                : Optional.of(new Reason(
                        "not-permitted",
                        new LocalText(
                                "您的账号没有此项权限（" + permission.id() + "），请联系系统管理员。",
                                "Your account lacks the permission " + permission.id()
                                        + "; ask the system administrator."),
                        Optional.empty(),
                        Optional.empty()));
    }

    /** The refusal when a district is out of scope; the same words whether the thing exists or not. */
    public static Reason outOfScope() {
        return Reason.of("not-found", "没有找到该记录，或不在您的数据范围内。", "There is no such record, or it is outside your scope.");
    }
}
