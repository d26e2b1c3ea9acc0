// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.spreadsheet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wagewarden.access.api.AccountId;
import org.wagewarden.access.api.Caller;
import org.wagewarden.exchange.api.ImportId;
import org.wagewarden.exchange.api.ImportSource;
import org.wagewarden.exchange.api.ImportState;
import org.wagewarden.exchange.api.RunMode;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.store.api.Row;
import org.wagewarden.store.api.Sql;
import org.wagewarden.store.api.Store;

/** The imports and their files in the store. */
final class ImportTable {

    private static final String COLUMNS = "SELECT id, account_id, profile, file_name, uploaded_at, state, run_mode,"
            + " finished_at, run_millis, failure_code, failure_zh, failure_en, source_sealed FROM exchange_import";

    private final Store store;
    private final Sealing sealing;

    ImportTable(Store store, Sealing sealing) {
        this.store = store;
        this.sealing = sealing;
    }

    void insert(ImportRecord record, byte[] file) {
        store.write(session -> {
            session.update(Sql.of(
                    "INSERT INTO exchange_import (id, account_id, profile, file_name, uploaded_at, state, run_millis,"
                            + " source_sealed) VALUES (?, ?, ?, ?, ?, ?, 0, ?)",
                    record.id().value(),
                    record.account().value(),
                    record.profile(),
                    record.fileName(),
                    record.uploadedAt(),
                    record.state(),
                    seal(record.source())));
            return session.update(Sql.of(
                    "INSERT INTO exchange_file (import_id, content_sealed) VALUES (?, ?)",
                    record.id().value(),
                    sealing.seal(file)));
        });
    }

    /** The caller's own import, or none. */
    Optional<ImportRecord> find(Caller by, ImportId id) {
        return store.read(session -> session.one(
                Sql.of(COLUMNS)
                        .where("id = ?", id.value())
                        .where("account_id = ?", by.account().value()),
                this::map));
    }

    /** The caller's imports; beyond {@code limit} one more tells that there are others. */
    List<ImportRecord> list(Caller by, Optional<String> key, boolean backwards, int limit) {
        Sql query = Sql.of(COLUMNS).where("account_id = ?", by.account().value());
        key.ifPresent(k -> query.where(backwards ? "id > ?" : "id < ?", k));
        query.append("ORDER BY id " + (backwards ? "ASC" : "DESC") + " FETCH FIRST ? ROWS ONLY", limit + 1);
        return store.read(session -> session.list(query, this::map));
    }

    Optional<byte[]> file(ImportId id) {
        return store.read(session -> session.one(
                        Sql.of("SELECT content_sealed FROM exchange_file WHERE import_id = ?", id.value()),
                        row -> row.bytes("content_sealed")))
                .map(sealing::open);
    }

    /** Moves on to a state, if the import is in one of these; tells whether it was. */
    boolean advance(ImportId id, Set<ImportState> from, ImportState to) {
        return store.write(session -> session.update(Sql.of(
                                "UPDATE exchange_import SET state = ?, failure_code = NULL, failure_zh = NULL,"
                                        + " failure_en = NULL",
                                to)
                        .where("id = ?", id.value())
                        .whereIn("state", List.copyOf(from))))
                == 1;
    }

    void source(ImportId id, ImportSource source) {
        store.write(session -> session.update(
                Sql.of("UPDATE exchange_import SET source_sealed = ? WHERE id = ?", seal(source), id.value())));
    }

    void startRun(ImportId id, RunMode mode) {
        store.write(session ->
                session.update(Sql.of("UPDATE exchange_import SET run_mode = ? WHERE id = ?", mode, id.value())));
    }

    /** The run is over: the file is not needed any more. */
    void finish(ImportId id, Instant at, long millis) {
        store.write(session -> {
            session.update(Sql.of("DELETE FROM exchange_file WHERE import_id = ?", id.value()));
            return session.update(Sql.of(
                    "UPDATE exchange_import SET state = ?, finished_at = ?, run_millis = run_millis + ? WHERE id = ?",
                    ImportState.DONE,
                    at,
                    millis,
                    id.value()));
        });
    }

    void fail(ImportId id, ImportState state, Reason why) {
        store.write(session -> session.update(Sql.of(
                "UPDATE exchange_import SET state = ?, failure_code = ?, failure_zh = ?, failure_en = ? WHERE id = ?",
                state,
                why.code(),
                why.text().zh(),
                why.text().en(),
                id.value())));
    }

    /** Forgets an import with its file and its rows. */
    void delete(ImportId id) {
        store.write(session -> {
            session.update(Sql.of("DELETE FROM exchange_portion WHERE import_id = ?", id.value()));
            session.update(Sql.of("DELETE FROM exchange_file WHERE import_id = ?", id.value()));
            return session.update(Sql.of("DELETE FROM exchange_import WHERE id = ?", id.value()));
        });
    }

    /** Imports uploaded before a moment, at most a hundred. */
    List<ImportId> before(Instant moment) {
        return store.read(session -> session.list(
                Sql.of("SELECT id FROM exchange_import WHERE uploaded_at < ? FETCH FIRST 100 ROWS ONLY", moment),
                row -> new ImportId(row.text("id"))));
    }

    /** Imports that another key has sealed. */
    List<ImportId> unreadable() {
        return store
                .read(session -> session.list(
                        Sql.of("SELECT id, source_sealed FROM exchange_import"),
                        row -> sealing.readable(row.bytes("source_sealed")) ? "" : row.text("id")))
                .stream()
                .filter(id -> !id.isEmpty())
                .map(ImportId::new)
                .toList();
    }

    /** After a restart: nobody is at work any more. */
    int interrupted() {
        return store.write(session -> session.update(move(ImportState.CHECKING, ImportState.UPLOADED))
                + session.update(move(ImportState.RUNNING, ImportState.INTERRUPTED))
                + session.update(move(ImportState.UNDOING, ImportState.DONE)));
    }

    private static Sql move(ImportState from, ImportState to) {
        return Sql.of("UPDATE exchange_import SET state = ? WHERE state = ?", to, from);
    }

    private byte[] seal(ImportSource source) {
        return sealing.seal(SourceCodec.encode(source));
    }

    private ImportRecord map(Row row) {
        return new ImportRecord(
                new ImportId(row.text("id")),
                new AccountId(row.text("account_id")),
                row.text("profile"),
                row.text("file_name"),
                row.instant("uploaded_at"),
                row.constant("state", ImportState.class),
                row.optionalText("run_mode").map(RunMode::valueOf),
                row.optionalInstant("finished_at"),
                row.number("run_millis"),
                row.optionalText("failure_code")
                        .map(code -> Reason.of(code, row.text("failure_zh"), row.text("failure_en"))),
                SourceCodec.decode(sealing.open(row.bytes("source_sealed"))));
    }
}
