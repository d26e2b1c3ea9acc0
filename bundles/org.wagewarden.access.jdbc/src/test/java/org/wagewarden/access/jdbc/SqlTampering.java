// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.access.jdbc;

import org.wagewarden.access.tck.AuditTrailContract;
import org.wagewarden.store.api.Sql;
import org.wagewarden.store.api.Store;

/** Somebody with rights on the tables. */
abstract class SqlTampering extends AuditTrailContract {

    @Override
    protected Tampering tampering() {
        return new Tampering() {
            @Override
            public void editDetail(Store store, long sequence) {
                run(store, Sql.of("UPDATE access_audit SET detail = 'nothing' WHERE seal_number = ?", sequence));
            }

            @Override
            public void editWithHash(Store store, long sequence) {
                editDetail(store, sequence);
                AuditRow edited = store.read(session -> session.one(
                                Sql.of(
                                        "SELECT " + AuditRow.COLUMNS + " FROM access_audit WHERE seal_number = ?",
                                        sequence),
                                AuditRow::of)
                        .orElseThrow());
                run(
                        store,
                        Sql.of(
                                "UPDATE access_audit SET content_hash = ? WHERE seal_number = ?",
                                edited.hashOfContent(),
                                sequence));
            }

            @Override
            public void delete(Store store, long sequence) {
                run(store, Sql.of("DELETE FROM access_audit WHERE seal_number = ?", sequence));
            }

            @Override
            public void swap(Store store, long one, long other) {
                run(store, Sql.of("UPDATE access_audit SET seal_number = -1 WHERE seal_number = ?", one));
                run(store, Sql.of("UPDATE access_audit SET seal_number = ? WHERE seal_number = ?", one, other));
                run(store, Sql.of("UPDATE access_audit SET seal_number = ? WHERE seal_number = -1", other));
            }

            @Override
            public void insertCopy(Store store, long sequence) {
                run(
                        store,
                        Sql.of(
                                "INSERT INTO access_audit (id, at_instant, account_id, person_name, channel, action_name,"
                                        + " subject, district, detail, content_hash, seal_number, chain_hash)"
                                        + " SELECT '7zzzzzzzzzzzzzzzzzzzzzzzzz', at_instant, account_id, person_name,"
                                        + " channel, action_name, subject, district, detail, content_hash, 11,"
                                        + " chain_hash FROM access_audit WHERE seal_number = ?",
                                sequence));
            }

            @Override
            public void cutTail(Store store, long last) {
                run(store, Sql.of("DELETE FROM access_audit WHERE seal_number > ?", last));
            }

            private void run(Store store, Sql sql) {
                store.write(session -> session.update(sql));
            }
        };
    }
}
