// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.access.jdbc;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.wagewarden.access.api.AccountDraft;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.access.api.Grant;
import org.wagewarden.access.api.Role;
import org.wagewarden.access.api.Scope;
import org.wagewarden.platform.api.LocalText;

/** The accounts of a demonstration store. Their password is public, so they exist in no other store. */
final class DemonstrationAccounts {

    static final String PASSWORD = "wagewarden-demo-2024";

    private static final Scope LUCHENG =
            new Scope(List.of(new Grant(new DistrictCode("lucheng"), EnumSet.allOf(AuthorityFunction.class))));
    private static final String CITY_OFFICE = "温州市人力资源和社会保障局";
    private static final String LUCHENG_OFFICE = "鹿城区人力资源和社会保障局";

    private DemonstrationAccounts() {}

    /** An account and what to say of it. */
    record Demonstration(AccountDraft draft, LocalText purpose) {}

    static List<Demonstration> all() {
        return List.of(
                // walks the whole way alone, except where the procedure asks for a second person
                new Demonstration(
                        new AccountDraft(
                                "city",
                                "陈静（演示）",
                                CITY_OFFICE,
                                Set.of(Role.REGULATOR, Role.TRAINING_ORGANISER, Role.DECISION_MAKER),
                                Scope.WHOLE_CITY),
                        new LocalText("市级监管、培训和决定人员，全市", "city regulator, trainer and decision maker")),
                one("lucheng", "林晓（演示）", LUCHENG_OFFICE, Role.REGULATOR, LUCHENG, "鹿城区监管人员", "regulator of Lucheng"),
                one(
                        "decision",
                        "郑岚（演示）",
                        CITY_OFFICE,
                        Role.DECISION_MAKER,
                        Scope.WHOLE_CITY,
                        "市级决定人员",
                        "city decision maker"),
                one(
                        "lucheng-decision",
                        "叶青（演示）",
                        LUCHENG_OFFICE,
                        Role.DECISION_MAKER,
                        LUCHENG,
                        "鹿城区决定人员",
                        "decision maker of Lucheng"),
                one(
                        "training",
                        "周敏（演示）",
                        CITY_OFFICE,
                        Role.TRAINING_ORGANISER,
                        Scope.WHOLE_CITY,
                        "培训组织人员，全市",
                        "training organiser"),
                one(
                        "sysadmin",
                        "系统管理员（演示）",
                        CITY_OFFICE,
                        Role.SYSTEM_ADMINISTRATOR,
                        Scope.NOTHING,
                        "系统管理员",
                        "system administrator"),
                one(
                        "audit",
                        "审计管理员（演示）",
                        CITY_OFFICE,
                        Role.AUDIT_ADMINISTRATOR,
                        Scope.NOTHING,
                        "审计管理员",
                        "audit administrator"),
                one(
                        "officer",
                        "劳资专管员（演示）",
                        "演示单位",
                        Role.OFFICER,
                        Scope.NOTHING,
                        "劳资专管员，只见本人记录",
                        "an officer, who sees the own record only"));
    }

    private static Demonstration one(
            String accountName, String name, String authority, Role role, Scope scope, String zh, String en) {
        return new Demonstration(
                new AccountDraft(accountName, name, authority, Set.of(role), scope), new LocalText(zh, en));
    }
}
