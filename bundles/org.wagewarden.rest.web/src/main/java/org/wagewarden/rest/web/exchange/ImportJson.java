// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.exchange;

import org.wagewarden.exchange.api.FileColumn;
import org.wagewarden.exchange.api.ImportColumn;
import org.wagewarden.exchange.api.ImportResult;
import org.wagewarden.exchange.api.ImportSource;
import org.wagewarden.exchange.api.ImportTotals;
import org.wagewarden.exchange.api.ImportView;
import org.wagewarden.exchange.api.ProfileView;
import org.wagewarden.exchange.api.RowOutcome;
import org.wagewarden.exchange.api.RowView;
import org.wagewarden.rest.web.http.Fields;
import org.wagewarden.rest.web.http.Problem;

/** Imports as the contract shows them. */
final class ImportJson {

    private ImportJson() {}

    static Fields profile(ProfileView profile) {
        return Fields.of()
                .with("id", profile.id())
                .with("title", profile.title())
                .with("description", profile.description())
                .with(
                        "columns",
                        profile.columns().stream().map(ImportJson::column).toList());
    }

    private static Fields column(ImportColumn column) {
        return Fields.of()
                .with("key", column.key())
                .with("header", column.header())
                .with("kind", column.kind().name())
                .with("required", column.required())
                .with("personal", column.personal())
                .with("maxLength", column.maxLength())
                .with(
                        "choices",
                        column.choices().stream()
                                .map(c -> Fields.of().with("code", c.code()).with("label", c.label()))
                                .toList())
                .with("hint", column.hint());
    }

    static Fields view(ImportView view) {
        return Fields.of()
                .with("id", view.id().value())
                .with("profile", view.profile())
                .with("fileName", view.fileName())
                .with("uploadedAt", view.uploadedAt())
                .with("state", view.state().name())
                .with("busy", view.state().busy())
                .with("source", source(view.source()))
                .with("totals", totals(view.totals()))
                .with("done", view.done())
                .with("total", view.total())
                .with("mode", view.mode().map(Enum::name))
                .with("result", view.result().map(ImportJson::result))
                .with("undoUntil", view.undoUntil())
                .with("failure", view.failure().map(Problem::reason));
    }

    private static Fields source(ImportSource source) {
        return Fields.of()
                .with("format", source.format().name())
                .with("sheets", source.sheets())
                .with("sheet", source.sheet())
                .with("encoding", source.encoding())
                .with("separator", source.separator())
                .with("headerRow", source.headerRow())
                .with("rows", source.rows())
                .with(
                        "columns",
                        source.columns().stream().map(ImportJson::fileColumn).toList());
    }

    private static Fields fileColumn(FileColumn column) {
        return Fields.of()
                .with("index", column.index())
                .with("letter", column.letter())
                .with("heading", column.heading())
                .with("samples", column.samples())
                .with("key", column.key());
    }

    private static Fields totals(ImportTotals totals) {
        Fields fields = Fields.of();
        for (RowOutcome outcome : RowOutcome.values()) {
            fields.with(outcome.name(), totals.of(outcome));
        }
        return fields;
    }

    private static Fields result(ImportResult result) {
        return Fields.of()
                .with("inserted", result.inserted())
                .with("updated", result.updated())
                .with("unchanged", result.unchanged())
                .with("skipped", result.skipped())
                .with("undone", result.undone())
                .with("kept", result.kept())
                .with("millis", result.millis());
    }

    static Fields row(RowView row) {
        return Fields.of()
                .with("number", row.number())
                .with("values", row.values())
                .with("outcome", row.outcome().name())
                .with(
                        "messages",
                        row.messages().stream().map(ImportJson::message).toList())
                .with("changed", row.changed().stream().sorted().toList())
                .with("confirmed", row.confirmed())
                .with("applied", row.applied())
                .with("obstacle", row.obstacle());
    }

    private static Fields message(RowView.Message message) {
        return Fields.of()
                .with("cell", message.cell())
                .with("column", message.column())
                .with("code", message.code())
                .with("text", message.text());
    }
}
