// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.access.jdbc;

import java.util.Optional;
import org.wagewarden.access.api.AuditTrail.Verification;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Sql;

/** Reads the whole trail once, in portions, and compares every hash. */
final class AuditCheck {

    private final AuditSealer.Head head;
    private long entries;
    private long number;
    private String hash = AuditRow.ORIGIN;
    private Optional<Long> broken = Optional.empty();

    private AuditCheck(AuditSealer.Head head) {
        this.head = head;
    }

    static Verification run(Session session) {
        AuditCheck check = new AuditCheck(AuditSealer.head(session));
        session.each(
                Sql.of("SELECT " + AuditRow.COLUMNS
                        + " FROM access_audit WHERE seal_number IS NOT NULL ORDER BY seal_number"),
                row -> check.sealed(AuditRow.of(row)));
        check.end();
        session.each(
                Sql.of("SELECT " + AuditRow.COLUMNS + " FROM access_audit WHERE seal_number IS NULL ORDER BY id"),
                row -> check.unsealed(AuditRow.of(row)));
        return new Verification(check.entries, check.broken);
    }

    private void sealed(AuditRow row) {
        entries++;
        number++;
        hash = AuditRow.seal(number, hash, row.hashOfContent());
        boolean fits =
                row.sealNumber().equals(Optional.of(number)) && row.chainHash().equals(Optional.of(hash));
        // what was sealed after the head was read lies beyond it and is checked by the chain alone
        boolean fitsHead = number != head.number() || hash.equals(head.hash());
        if (!fits || !fitsHead) {
            breaks(number);
        }
    }

    private void end() {
        if (number < head.number()) {
            breaks(number + 1);
        }
    }

    private void unsealed(AuditRow row) {
        entries++;
        if (!row.hashOfContent().equals(row.contentHash())) {
            breaks(number + 1);
        }
    }

    private void breaks(long at) {
        if (broken.isEmpty()) {
            broken = Optional.of(at);
        }
    }
}
