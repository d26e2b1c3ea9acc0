// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.access.api;

import java.util.regex.Pattern;

/**
 * Something that may be allowed. Bundles may define their own.
 *
 * @param id area, object and verb, for example {@code registry:officer:write}
 */
public record Permission(String id) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z-]*(:[a-z][a-z-]*){1,3}");

    /** See officers, contractors, projects, appointments, filings and standings inside the scope. */
    public static final Permission REGISTRY_READ = new Permission("registry:all:read");
    /** Register and change officers, contractors and projects. */
    public static final Permission REGISTRY_WRITE = new Permission("registry:all:write");
    /** Import tables into the register, and undo an import. */
    public static final Permission REGISTRY_IMPORT = new Permission("registry:all:import");
    /** Read an officer's full ID number, for a purpose that is recorded. */
    public static final Permission OFFICER_REVEAL = new Permission("registry:officer:reveal");
    /** File a certificate (Art. 4). */
    public static final Permission FILING_WRITE = new Permission("registry:filing:write");
    /** Register appointments (Art. 5). */
    public static final Permission APPOINTMENT_WRITE = new Permission("registry:appointment:write");
    /** Hold sessions, record attendance and exams, issue certificates (Art. 4). */
    public static final Permission TRAINING_WRITE = new Permission("training:session:write");
    /** Open findings (Arts. 10 to 14). */
    public static final Permission FINDING_WRITE = new Permission("scoring:finding:write");
    /** Decide on findings and cancellations (Arts. 9 and 15). */
    public static final Permission DECISION_WRITE = new Permission("scoring:decision:write");
    /** Propose and approve other readings of the Measures; for the whole city only. */
    public static final Permission POLICY_WRITE = new Permission("scoring:policy:write");
    /** Read the own record, state and object; for officers, whose account is tied to one record. */
    public static final Permission OWN_RECORD = new Permission("registry:own:use");
    /** Produce and download reports. */
    public static final Permission REPORT_READ = new Permission("reporting:report:read");
    /** See services, plugins and health. */
    public static final Permission SYSTEM_READ = new Permission("system:all:read");
    /** Install and remove plugins, take backups. */
    public static final Permission SYSTEM_WRITE = new Permission("system:all:write");
    /** Manage accounts. */
    public static final Permission ACCOUNT_WRITE = new Permission("access:account:write");
    /** Read the audit trail. */
    public static final Permission AUDIT_READ = new Permission("access:audit:read");

    public Permission {
        if (!FORM.matcher(id).matches()) {
            throw new IllegalArgumentException("Not a permission");
        }
    }
}
