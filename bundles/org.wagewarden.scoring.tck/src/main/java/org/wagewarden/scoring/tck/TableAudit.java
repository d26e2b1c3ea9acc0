// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.tck;

import java.util.List;
import java.util.Optional;
import org.wagewarden.access.api.AuditEntry;
import org.wagewarden.access.api.AuditTrail;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.platform.api.Page;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.platform.api.PublicId;
import org.wagewarden.store.api.Migrations;
import org.wagewarden.store.api.Sql;
import org.wagewarden.store.api.Store;

/** Audit entries as rows of one table, so that a test sees whether they share the fate of the change they record. */
public final class TableAudit implements AuditTrail {

    private static final String TABLE = "CREATE TABLE tck_audit (id VARCHAR(26) NOT NULL PRIMARY KEY, action_name"
            + " VARCHAR(100) NOT NULL, subject VARCHAR(200) NOT NULL, detail VARCHAR(2000) NOT NULL);";

    private final Store store;
    private volatile boolean failing;

    public TableAudit(Store store) {
        store.migrate(new Migrations("tck", List.of(new Migrations.Step(1, "V1__audit.sql", TABLE))));
        this.store = store;
    }

    /** From now on every record fails, so that a test sees the change undone. */
    public void fail() {
        failing = true;
    }

    /** The actions recorded about a subject. */
    public List<String> actions(String subject) {
        return store.read(session -> session.list(
                Sql.of("SELECT action_name FROM tck_audit WHERE subject = ? ORDER BY id", subject),
                row -> row.text("action_name")));
    }

    /** All that was written as detail. */
    public List<String> details() {
        return store.read(
                session -> session.list(Sql.of("SELECT detail FROM tck_audit ORDER BY id"), row -> row.text("detail")));
    }

    @Override
    public void record(Caller by, String action, String subject, Optional<DistrictCode> district, String detail) {
        if (failing) {
            throw new IllegalStateException("The audit trail cannot be written");
        }
        store.write(session -> session.update(Sql.of(
                "INSERT INTO tck_audit (id, action_name, subject, detail) VALUES (?, ?, ?, ?)",
                PublicId.next(),
                action,
                subject,
                detail)));
    }

    @Override
    public Page<AuditEntry> list(Caller by, Optional<String> subject, PageRequest page) {
        return Page.empty();
    }

    @Override
    public Verification verify() {
        return new Verification(0, Optional.empty());
    }
}
