// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.exchange;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.exchange.api.Download;
import org.wagewarden.exchange.api.ImportId;
import org.wagewarden.exchange.api.ImportView;
import org.wagewarden.exchange.api.Imports;
import org.wagewarden.exchange.api.RowOutcome;
import org.wagewarden.exchange.api.RunMode;
import org.wagewarden.exchange.api.SourceChoice;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.rest.web.http.Answer;
import org.wagewarden.rest.web.http.Area;
import org.wagewarden.rest.web.http.Body;
import org.wagewarden.rest.web.http.Call;
import org.wagewarden.rest.web.http.Handler;

/** Import of tables: upload, dry run, correction, run, undo. */
@Component(
        service = Area.class,
        name = Area.COMPONENT + ImportOperations.TAG,
        property = Area.PROPERTY + "=" + ImportOperations.TAG)
public final class ImportOperations implements Area {

    static final String TAG = "imports";

    private final Imports imports;

    @Activate
    public ImportOperations(@Reference Imports imports) {
        this.imports = imports;
    }

    @Override
    public String tag() {
        return TAG;
    }

    @Override
    public Map<String, Handler> handlers() {
        return Map.ofEntries(
                Map.entry("listImportProfiles", this::profiles),
                Map.entry("getImportTemplate", this::template),
                Map.entry("uploadImport", this::upload),
                Map.entry("listImports", this::list),
                Map.entry("getImport", this::get),
                Map.entry("discardImport", this::discard),
                Map.entry("chooseImportSource", this::choose),
                Map.entry("mapImportColumns", this::map),
                Map.entry("checkImport", this::check),
                Map.entry("listImportRows", this::rows),
                Map.entry("correctImportCell", this::correct),
                Map.entry("confirmImportRow", this::confirm),
                Map.entry("runImport", this::run),
                Map.entry("getImportErrors", this::errors),
                Map.entry("undoImport", this::undo));
    }

    private Answer profiles(Call call) {
        return Answer.list(imports.profiles(call.caller()), ImportJson::profile);
    }

    private Answer template(Call call) {
        return file(imports.template(call.caller(), call.parameter("profile"), call.locale()));
    }

    private Answer upload(Call call) {
        return Answer.of(
                imports.upload(
                        call.caller(),
                        call.parameter("profile"),
                        call.fileName().orElseThrow(),
                        call.content()),
                id -> Answer.found(
                        imports.find(call.caller(), id),
                        view -> Answer.created("imports/" + id.value(), ImportJson.view(view))));
    }

    private Answer list(Call call) {
        return Answer.page(imports.list(call.caller(), call.page()), ImportJson::view);
    }

    private Answer get(Call call) {
        return Answer.found(imports.find(call.caller(), id(call)), view -> Answer.ok(ImportJson.view(view)));
    }

    private Answer discard(Call call) {
        return Answer.of(imports.discard(call.caller(), id(call)), gone -> Answer.nothing());
    }

    private Answer choose(Call call) {
        Body body = call.body();
        SourceChoice choice = new SourceChoice(
                body.optionalInteger("sheet"),
                body.optionalText("encoding"),
                body.optionalText("separator").map(text -> text.charAt(0)));
        return changed(imports.choose(call.caller(), id(call), choice));
    }

    private Answer map(Call call) {
        Map<String, Integer> mapping = new LinkedHashMap<>();
        Body columns = call.body().object("columns");
        columns.members().keySet().forEach(key -> mapping.put(key, columns.integer(key)));
        return changed(imports.map(call.caller(), id(call), mapping));
    }

    private Answer check(Call call) {
        return begun(imports.check(call.caller(), id(call)));
    }

    private Answer rows(Call call) {
        Set<RowOutcome> only = EnumSet.noneOf(RowOutcome.class);
        call.all("outcome").forEach(text -> only.add(RowOutcome.valueOf(text)));
        return Answer.found(
                imports.find(call.caller(), id(call)),
                view -> Answer.page(imports.rows(call.caller(), view.id(), only, call.page()), ImportJson::row));
    }

    private Answer correct(Call call) {
        return Answer.of(
                imports.correct(
                        call.caller(),
                        id(call),
                        row(call),
                        call.parameter("column"),
                        call.body().text("value")),
                row -> Answer.ok(ImportJson.row(row)));
    }

    private Answer confirm(Call call) {
        return Answer.of(
                imports.confirm(call.caller(), id(call), row(call), call.body().flag("somebodyElse")),
                row -> Answer.ok(ImportJson.row(row)));
    }

    private Answer run(Call call) {
        return begun(imports.run(call.caller(), id(call), call.body().constant("mode", RunMode.class)));
    }

    private Answer errors(Call call) {
        return file(imports.errors(call.caller(), id(call), call.locale()));
    }

    private Answer undo(Call call) {
        return begun(imports.undo(call.caller(), id(call)));
    }

    private static Answer changed(Outcome<ImportView> outcome) {
        return Answer.of(outcome, view -> Answer.ok(ImportJson.view(view)));
    }

    private static Answer begun(Outcome<ImportView> outcome) {
        return Answer.of(outcome, view -> Answer.begun(ImportJson.view(view)));
    }

    private static Answer file(Outcome<Download> outcome) {
        return Answer.of(outcome, file -> Answer.file(file.fileName(), file.mediaType(), file.content()));
    }

    private static ImportId id(Call call) {
        return new ImportId(call.parameter("id"));
    }

    private static int row(Call call) {
        return Integer.parseInt(call.parameter("row"));
    }
}
