// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.spreadsheet;

import static org.wagewarden.exchange.api.ImportState.CHECKED;
import static org.wagewarden.exchange.api.ImportState.CHECKING;
import static org.wagewarden.exchange.api.ImportState.DONE;
import static org.wagewarden.exchange.api.ImportState.FAILED;
import static org.wagewarden.exchange.api.ImportState.INTERRUPTED;
import static org.wagewarden.exchange.api.ImportState.RUNNING;
import static org.wagewarden.exchange.api.ImportState.UNDOING;
import static org.wagewarden.exchange.api.ImportState.UNDONE;
import static org.wagewarden.exchange.api.ImportState.UPLOADED;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.AuditTrail;
import org.wagewarden.access.api.Caller;
import org.wagewarden.exchange.api.Download;
import org.wagewarden.exchange.api.ImportId;
import org.wagewarden.exchange.api.ImportProfile;
import org.wagewarden.exchange.api.ImportState;
import org.wagewarden.exchange.api.ImportView;
import org.wagewarden.exchange.api.Imports;
import org.wagewarden.exchange.api.ProfileView;
import org.wagewarden.exchange.api.RowOutcome;
import org.wagewarden.exchange.api.RowView;
import org.wagewarden.exchange.api.RunMode;
import org.wagewarden.exchange.api.SourceChoice;
import org.wagewarden.exchange.spreadsheet.PortionTable.Counts;
import org.wagewarden.exchange.spreadsheet.rows.Judge;
import org.wagewarden.exchange.spreadsheet.rows.StoredRow;
import org.wagewarden.exchange.spreadsheet.tables.TemplateWorkbook;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Page;
import org.wagewarden.platform.api.PageRequest;

/** Imports of XLSX and CSV files. */
@Component
public final class SpreadsheetImports implements Imports {

    private static final Set<ImportState> BEFORE_RUN = EnumSet.of(UPLOADED, CHECKED, FAILED);
    private static final Set<ImportState> CORRECTABLE = EnumSet.of(CHECKED, FAILED, INTERRUPTED);
    private static final int MOST_CHARACTERS = 1_000;

    private final Profiles profiles;
    private final Jobs jobs = new Jobs();
    private final ImportTable imports;
    private final PortionTable portions;
    private final Uploads uploads;
    private final Corrections corrections;
    private final Workers workers;
    private final Views views;
    private final Housekeeping housekeeping;

    @Activate
    public SpreadsheetImports(
            @Reference ExchangeSchema schema,
            @Reference Sealing sealing,
            @Reference Profiles profiles,
            @Reference AuditTrail audit,
            @Reference CityClock clock) {
        this.profiles = profiles;
        imports = new ImportTable(schema.store(), sealing);
        portions = new PortionTable(schema.store(), sealing);
        uploads = new Uploads(imports, portions, new HeadingTable(schema.store()), clock);
        corrections = new Corrections(schema.store(), portions);
        workers = new Workers(schema.store(), imports, portions, audit, clock, jobs);
        views = new Views(clock, jobs);
        housekeeping = new Housekeeping(imports, clock);
        housekeeping.start();
    }

    @Deactivate
    public void close() {
        housekeeping.close();
        jobs.close();
    }

    @Override
    public List<ProfileView> profiles(Caller by) {
        return profiles.of(by).stream()
                .map(p -> new ProfileView(p.id(), p.title(), p.description(), p.columns()))
                .toList();
    }

    @Override
    public Outcome<Download> template(Caller by, String profile, Locale locale) {
        return allowed(by, profile)
                .map(p -> new Download(p.title().in(locale) + ".xlsx", Download.XLSX, TemplateWorkbook.of(p, locale)));
    }

    @Override
    public Outcome<ImportId> upload(Caller by, String profile, String fileName, byte[] content) {
        return allowed(by, profile).then(p -> uploads.upload(by, p, fileName, content));
    }

    @Override
    public Optional<ImportView> find(Caller by, ImportId id) {
        return imports.find(by, id).map(this::view);
    }

    @Override
    public Page<ImportView> list(Caller by, PageRequest page) {
        Optional<String> cursor = page.cursor().filter(c -> c.matches("[<>][0-9a-z]{26}"));
        boolean backwards = cursor.map(c -> c.startsWith("<")).orElse(false);
        List<ImportRecord> found = imports.list(by, cursor.map(c -> c.substring(1)), backwards, page.limit());
        boolean more = found.size() > page.limit();
        List<ImportRecord> cut = more ? found.subList(0, page.limit()) : found;
        if (cut.isEmpty()) {
            return Page.empty();
        }
        List<ImportRecord> rows = backwards ? cut.reversed() : cut;
        Map<String, Counts> counts =
                portions.totals(rows.stream().map(r -> r.id().value()).toList());
        boolean before = backwards ? more : cursor.isPresent();
        return new Page<>(
                rows.stream()
                        .map(r -> views.view(r, counts.getOrDefault(r.id().value(), Counts.none())))
                        .toList(),
                before ? Optional.of("<" + rows.getFirst().id().value()) : Optional.empty(),
                backwards || more ? Optional.of(">" + rows.getLast().id().value()) : Optional.empty());
    }

    @Override
    public Outcome<ImportView> choose(Caller by, ImportId id, SourceChoice choice) {
        return own(by, id, BEFORE_RUN)
                .then(o -> uploads.choose(by, o.record(), o.profile(), choice))
                .map(done -> refreshed(by, id));
    }

    @Override
    public Outcome<ImportView> map(Caller by, ImportId id, Map<String, Integer> mapping) {
        return own(by, id, BEFORE_RUN)
                .then(o -> uploads.map(by, o.record(), o.profile(), mapping))
                .map(done -> refreshed(by, id));
    }

    @Override
    public Outcome<ImportView> check(Caller by, ImportId id) {
        return own(by, id, BEFORE_RUN)
                .then(o -> workers.check(by, o.record(), o.profile()))
                .map(done -> refreshed(by, id));
    }

    @Override
    public Page<RowView> rows(Caller by, ImportId id, Set<RowOutcome> only, PageRequest page) {
        return switch (own(by, id, EnumSet.allOf(ImportState.class))) {
            case Outcome.Accepted<Own>(Own own) -> new RowPages(portions).page(own.record(), judge(own), only, page);
            case Outcome.Rejected<Own> no -> Page.empty();
        };
    }

    @Override
    public Outcome<RowView> correct(Caller by, ImportId id, int row, String column, String value) {
        if (value.length() > MOST_CHARACTERS) {
            return Outcome.rejected(Reasons.TOO_LONG.at(column));
        }
        return own(by, id, CORRECTABLE).then(o -> {
            Integer index = o.record().mapping().get(column);
            return index == null
                    ? Outcome.rejected(Reasons.NO_COLUMN.at(column))
                    : changed(by, o, row, r -> r.corrected(index, value));
        });
    }

    @Override
    public Outcome<RowView> confirm(Caller by, ImportId id, int row, boolean somebodyElse) {
        return own(by, id, CORRECTABLE)
                .then(o -> changed(by, o, row, r -> r.confirmed(somebodyElse)))
                .then(view -> view.outcome() == RowOutcome.SUSPECTED_DUPLICATE
                        ? Outcome.accepted(view)
                        : Outcome.rejected(Reasons.NOT_SUSPECTED));
    }

    private Outcome<RowView> changed(Caller by, Own own, int row, UnaryOperator<StoredRow> change) {
        return corrections
                .change(by, own.record(), own.profile(), row, change)
                .map(r -> Outcome.accepted(Views.row(own.record(), judge(own), r)))
                .orElseGet(() -> Outcome.rejected(Reasons.NO_ROW));
    }

    @Override
    public Outcome<ImportView> run(Caller by, ImportId id, RunMode mode) {
        return own(by, id, CORRECTABLE)
                .then(o -> workers.run(by, o.record(), o.profile(), mode))
                .map(done -> refreshed(by, id));
    }

    @Override
    public Outcome<Download> errors(Caller by, ImportId id, Locale locale) {
        return own(by, id, EnumSet.complementOf(EnumSet.of(UPLOADED, CHECKING, RUNNING, UNDOING)))
                .map(o -> new ErrorExport(portions).of(o.record(), o.profile(), locale));
    }

    @Override
    public Outcome<ImportView> undo(Caller by, ImportId id) {
        return own(by, id, EnumSet.of(DONE, UNDONE))
                .then(o -> view(o.record()).undoUntil().isPresent()
                        ? workers.undo(by, o.record(), o.profile())
                        : Outcome.rejected(Reasons.UNDO_OVER))
                .map(done -> refreshed(by, id));
    }

    @Override
    public Outcome<ImportId> discard(Caller by, ImportId id) {
        Optional<ImportRecord> record = imports.find(by, id);
        if (record.isEmpty()) {
            return Outcome.rejected(Caller.outOfScope());
        }
        if (record.get().state().busy()) {
            return Outcome.rejected(Reasons.BUSY);
        }
        imports.delete(id);
        return Outcome.accepted(id);
    }

    /** An import with its profile, both within the caller's reach. */
    private record Own(ImportRecord record, ImportProfile profile) {}

    private Outcome<Own> own(Caller by, ImportId id, Set<ImportState> states) {
        Optional<ImportRecord> record = imports.find(by, id);
        if (record.isEmpty()) {
            return Outcome.rejected(Caller.outOfScope());
        }
        ImportState state = record.get().state();
        return allowed(by, record.get().profile()).then(profile -> {
            if (states.contains(state)) {
                return Outcome.accepted(new Own(record.get(), profile));
            }
            return Outcome.rejected(state.busy() ? Reasons.BUSY : Reasons.wrongState(state));
        });
    }

    private Outcome<ImportProfile> allowed(Caller by, String profile) {
        Function<ImportProfile, Outcome<ImportProfile>> permitted = p ->
                by.lacks(p.permission()).map(Outcome::<ImportProfile>rejected).orElseGet(() -> Outcome.accepted(p));
        return profiles.find(profile).map(permitted).orElseGet(() -> Outcome.rejected(Reasons.PROFILE_MISSING));
    }

    private static Judge judge(Own own) {
        return new Judge(own.profile(), own.record().mapping());
    }

    private ImportView refreshed(Caller by, ImportId id) {
        return imports.find(by, id).map(this::view).orElseThrow();
    }

    private ImportView view(ImportRecord record) {
        String id = record.id().value();
        return views.view(record, portions.totals(List.of(id)).getOrDefault(id, Counts.none()));
    }
}
