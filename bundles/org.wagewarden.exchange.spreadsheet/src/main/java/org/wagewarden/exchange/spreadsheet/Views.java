// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.spreadsheet;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wagewarden.exchange.api.CellMessage;
import org.wagewarden.exchange.api.ImportResult;
import org.wagewarden.exchange.api.ImportState;
import org.wagewarden.exchange.api.ImportTotals;
import org.wagewarden.exchange.api.ImportView;
import org.wagewarden.exchange.api.RowOutcome;
import org.wagewarden.exchange.api.RowView;
import org.wagewarden.exchange.spreadsheet.PortionTable.Counts;
import org.wagewarden.exchange.spreadsheet.rows.Judge;
import org.wagewarden.exchange.spreadsheet.rows.StoredRow;
import org.wagewarden.platform.api.CityClock;

/** Makes what the user sees of what the store has. */
final class Views {

    static final Duration UNDO = Duration.ofHours(24);

    private final CityClock clock;
    private final Jobs jobs;

    Views(CityClock clock, Jobs jobs) {
        this.clock = clock;
        this.jobs = jobs;
    }

    ImportView view(ImportRecord record, Counts counts) {
        Map<RowOutcome, Integer> outcomes = new EnumMap<>(RowOutcome.class);
        for (RowOutcome outcome : RowOutcome.values()) {
            outcomes.put(outcome, counts.of(outcome));
        }
        ImportTotals totals = new ImportTotals(outcomes);
        Optional<Jobs.Progress> progress = jobs.progress(record.id());
        int all = totals.all();
        boolean finished = record.finishedAt().isPresent();
        return new ImportView(
                record.id(),
                record.profile(),
                record.fileName(),
                record.uploadedAt(),
                record.state(),
                record.source(),
                totals,
                progress.map(Jobs.Progress::done).orElse(all),
                progress.map(Jobs.Progress::total).orElse(all),
                record.mode(),
                finished ? Optional.of(result(record, counts)) : Optional.empty(),
                record.finishedAt().map(at -> at.plus(UNDO)).filter(until -> undoable(record, counts, until)),
                record.failure());
    }

    private boolean undoable(ImportRecord record, Counts counts, java.time.Instant until) {
        return (record.state() == ImportState.DONE || record.state() == ImportState.UNDONE)
                && counts.inserted() + counts.updated() > counts.undone()
                && clock.now().isBefore(until);
    }

    private static ImportResult result(ImportRecord record, Counts counts) {
        return new ImportResult(
                counts.inserted(),
                counts.updated(),
                counts.of(RowOutcome.UNCHANGED),
                counts.bad(),
                counts.undone(),
                counts.kept(),
                record.millis());
    }

    static RowView row(ImportRecord record, Judge judge, StoredRow row) {
        Map<String, Integer> mapping = record.mapping();
        return new RowView(
                row.number(),
                judge.values(row),
                row.outcome(),
                row.messages().stream()
                        .map(m -> message(mapping, row.number(), m))
                        .toList(),
                row.changed(),
                row.confirmed(),
                row.change().isPresent() && !row.undone(),
                row.obstacle());
    }

    private static RowView.Message message(Map<String, Integer> mapping, int number, CellMessage message) {
        String cell = Optional.ofNullable(mapping.get(message.column()))
                        .map(Cells::letter)
                        .orElse("")
                + number;
        return new RowView.Message(cell, message.column(), message.code(), message.at(cell));
    }

    /** All messages of a row as one text, for a column of a workbook. */
    static String joined(List<String> texts) {
        return texts.stream().collect(Collectors.joining("\n"));
    }
}
