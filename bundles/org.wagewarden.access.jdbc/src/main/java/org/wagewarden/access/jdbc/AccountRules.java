// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.access.jdbc;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.wagewarden.access.api.AccountDraft;
import org.wagewarden.access.api.Role;
import org.wagewarden.platform.api.Reason;

/** What a new account has to be; everything wrong with it is said together. */
final class AccountRules {

    private static final Pattern ACCOUNT_NAME = Pattern.compile("[a-z0-9][a-z0-9.-]{2,31}");
    /** Separation of duties: these stand alone. */
    private static final Set<Role> ALONE =
            EnumSet.of(Role.SYSTEM_ADMINISTRATOR, Role.AUDIT_ADMINISTRATOR, Role.OFFICER);

    private AccountRules() {}

    static List<Reason> check(AccountDraft draft, char[] password) {
        List<Reason> reasons = new ArrayList<>();
        if (!ACCOUNT_NAME.matcher(draft.accountName()).matches()) {
            reasons.add(Reason.of(
                            "account-name-form",
                            "账号名须为 3 至 32 位小写字母、数字、点或短横线，并以字母或数字开头。",
                            "An account name has 3 to 32 lower-case letters, digits, dots or dashes and starts with a"
                                    + " letter or digit.")
                    .at("accountName"));
        }
        text(reasons, draft.name(), 100, "name", "姓名", "name");
        text(reasons, draft.authority(), 200, "authority", "所属部门或单位", "authority or employer");
        roles(reasons, draft);
        PasswordRule.check(password, "password", draft.accountName(), draft.name())
                .ifPresent(reasons::add);
        return reasons;
    }

    private static void text(List<Reason> reasons, String text, int most, String field, String zh, String en) {
        if (text.isBlank() || text.length() > most) {
            reasons.add(Reason.of(
                            field + "-length",
                            zh + "须为 1 至 " + most + " 个字符。",
                            "The " + en + " has 1 to " + most + " characters.")
                    .at(field));
        }
    }

    private static void roles(List<Reason> reasons, AccountDraft draft) {
        Set<Role> roles = draft.roles();
        if (roles.isEmpty()) {
            reasons.add(Reason.of("roles-missing", "至少选择一个角色。", "Choose at least one role.")
                    .at("roles"));
            return;
        }
        if (roles.size() > 1 && roles.stream().anyMatch(ALONE::contains)) {
            reasons.add(Reason.of(
                            "separation-of-duties",
                            "系统管理员、审计管理员、劳资专管员不得兼任其他角色。",
                            "A system or audit administrator and an officer can hold no other role.")
                    .at("roles"));
        }
        boolean reachesNothing =
                AccountRows.grants(draft.scope()).values().stream().allMatch(Set::isEmpty);
        if (reachesNothing && !ALONE.containsAll(roles)) {
            reasons.add(Reason.of(
                            "scope-missing",
                            "请指定数据范围：至少一个区域及一项职能。",
                            "Give a scope: at least one district with one function.")
                    .at("scope"));
        }
    }
}
