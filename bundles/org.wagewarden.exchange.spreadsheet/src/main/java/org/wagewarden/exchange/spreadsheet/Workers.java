// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.spreadsheet;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wagewarden.access.api.AuditTrail;
import org.wagewarden.access.api.Caller;
import org.wagewarden.exchange.api.ImportId;
import org.wagewarden.exchange.api.ImportProfile;
import org.wagewarden.exchange.api.ImportState;
import org.wagewarden.exchange.api.RowOutcome;
import org.wagewarden.exchange.api.RunMode;
import org.wagewarden.exchange.spreadsheet.PortionTable.Counts;
import org.wagewarden.exchange.spreadsheet.tables.UnreadableFile;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.store.api.Store;

/** Starts the long jobs of an import and sees to it that each ends in a state that says how it went. */
final class Workers {

    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);

    private final ImportTable imports;
    private final PortionTable portions;
    private final CityClock clock;
    private final Jobs jobs;
    private final DryRun dryRun;
    private final Run run;
    private final Undo undo;

    Workers(Store store, ImportTable imports, PortionTable portions, AuditTrail audit, CityClock clock, Jobs jobs) {
        this.imports = imports;
        this.portions = portions;
        this.clock = clock;
        this.jobs = jobs;
        dryRun = new DryRun(store, portions);
        run = new Run(store, portions, audit);
        undo = new Undo(store, portions, audit);
    }

    /** Work that may find the file unreadable. */
    private interface Work {
        void run() throws UnreadableFile;
    }

    Outcome<ImportId> check(Caller by, ImportRecord record, ImportProfile profile) {
        List<Reason> missing = profile.columns().stream()
                .filter(c -> c.required() && !record.mapping().containsKey(c.key()))
                .map(Reasons::columnMissing)
                .toList();
        if (!missing.isEmpty()) {
            return Outcome.rejected(missing);
        }
        Optional<byte[]> content = imports.file(record.id());
        if (content.isEmpty()) {
            return Outcome.rejected(Reasons.FILE_GONE);
        }
        if (!imports.advance(record.id(), Set.of(record.state()), ImportState.CHECKING)) {
            return Outcome.rejected(Reasons.BUSY);
        }
        jobs.start(
                record.id(),
                record.source().rows(),
                progress -> guarded(record, ImportState.UPLOADED, () -> {
                    dryRun.run(by, record, profile, content.get(), progress);
                    imports.advance(record.id(), Set.of(ImportState.CHECKING), ImportState.CHECKED);
                }));
        return Outcome.accepted(record.id());
    }

    Outcome<ImportId> run(Caller by, ImportRecord record, ImportProfile profile, RunMode mode) {
        String id = record.id().value();
        Counts counts = portions.totals(List.of(id)).getOrDefault(id, Counts.none());
        int rows =
                counts.outcomes().values().stream().mapToInt(Integer::intValue).sum();
        if (mode == RunMode.ALL_OR_NOTHING && counts.bad() > 0) {
            return Outcome.rejected(Reasons.badRows(counts.bad()));
        }
        if (rows - counts.bad() - counts.of(RowOutcome.UNCHANGED) <= 0) {
            return Outcome.rejected(Reasons.NOTHING);
        }
        if (!imports.advance(record.id(), EnumSet.of(record.state()), ImportState.RUNNING)) {
            return Outcome.rejected(Reasons.BUSY);
        }
        imports.startRun(record.id(), mode);
        jobs.start(
                record.id(),
                rows,
                progress -> guarded(record, ImportState.FAILED, () -> {
                    Instant begun = Instant.now();
                    if (mode == RunMode.SKIP_BAD_ROWS) {
                        run.skipping(by, record, profile, progress);
                    } else {
                        try {
                            run.allOrNothing(by, record, profile, progress);
                        } catch (Run.Refused e) {
                            run.judgeAgain(by, record, profile);
                            imports.fail(record.id(), ImportState.FAILED, Reasons.REFUSED);
                            return;
                        }
                    }
                    imports.finish(
                            record.id(),
                            clock.now(),
                            Duration.between(begun, Instant.now()).toMillis());
                }));
        return Outcome.accepted(record.id());
    }

    Outcome<ImportId> undo(Caller by, ImportRecord record, ImportProfile profile) {
        String id = record.id().value();
        int rows = portions.totals(List.of(id)).get(id).outcomes().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        if (!imports.advance(record.id(), EnumSet.of(record.state()), ImportState.UNDOING)) {
            return Outcome.rejected(Reasons.BUSY);
        }
        jobs.start(
                record.id(),
                rows,
                progress -> guarded(record, ImportState.DONE, () -> {
                    undo.run(by, record, profile, progress);
                    imports.advance(record.id(), Set.of(ImportState.UNDOING), ImportState.UNDONE);
                }));
        return Outcome.accepted(record.id());
    }

    /** A profile may come from any bundle: whatever it throws ends the job, not the thread. */
    private void guarded(ImportRecord record, ImportState afterFailure, Work work) {
        try {
            work.run();
        } catch (Jobs.Stopped e) {
            // The next start finds the state and says that the job was interrupted.
            LOG.info("Import {} stops with the platform", record.id().value());
        } catch (UnreadableFile e) {
            imports.fail(record.id(), afterFailure, e.reason());
        } catch (RuntimeException | LinkageError e) {
            LOG.error("Import {} of profile {} failed: {}", record.id().value(), record.profile(), e.toString());
            LOG.debug("Import {}", record.id().value(), e);
            failed(record, afterFailure);
        }
    }

    private void failed(ImportRecord record, ImportState state) {
        try {
            imports.fail(record.id(), state, Reasons.BROKEN);
        } catch (RuntimeException e) {
            LOG.error(
                    "The failure of import {} could not be kept: {}",
                    record.id().value(),
                    e.toString());
        }
    }
}
