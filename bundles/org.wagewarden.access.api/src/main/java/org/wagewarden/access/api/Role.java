// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.access.api;

import static org.wagewarden.access.api.Permission.*;

import java.util.Set;
import org.wagewarden.platform.api.LocalText;

/** The roles of the platform and what each may do. Who runs the system cannot decide cases (separation of duties). */
public enum Role {
    /** Keeps the register and opens findings in the own scope. */
    REGULATOR(
            "监管人员",
            "Regulator",
            REGISTRY_READ,
            REGISTRY_WRITE,
            REGISTRY_IMPORT,
            OFFICER_REVEAL,
            FILING_WRITE,
            APPOINTMENT_WRITE,
            FINDING_WRITE,
            REPORT_READ),
    /** Decides on findings and cancellations in the own scope; with the whole city as scope also on the policy. */
    DECISION_MAKER(
            "决定人员",
            "Decision maker",
            REGISTRY_READ,
            OFFICER_REVEAL,
            FINDING_WRITE,
            DECISION_WRITE,
            POLICY_WRITE,
            REPORT_READ),
    /** Holds training sessions and exams and issues certificates. */
    TRAINING_ORGANISER("培训组织人员", "Training organiser", REGISTRY_READ, TRAINING_WRITE, REPORT_READ),
    /** Runs the platform: plugins, backups, accounts. Sees no personal data and decides nothing. */
    SYSTEM_ADMINISTRATOR("系统管理员", "System administrator", SYSTEM_READ, SYSTEM_WRITE, ACCOUNT_WRITE),
    /** Reads the audit trail, and nothing else. */
    AUDIT_ADMINISTRATOR("审计管理员", "Audit administrator", SYSTEM_READ, AUDIT_READ),
    /** A labour-wage officer: sees the own record, states and objects; nothing else. The scope is empty. */
    OFFICER("劳资专管员", "Officer", OWN_RECORD);

    private final LocalText label;
    private final Set<Permission> permissions;

    Role(String zh, String en, Permission... permissions) {
        this.label = new LocalText(zh, en);
        this.permissions = Set.of(permissions);
    }

    public LocalText label() {
        return label;
    }

    public Set<Permission> permissions() {
        return permissions;
    }
}
