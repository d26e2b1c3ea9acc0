// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.exchange.api.Change;
import org.wagewarden.exchange.api.ImportBatch;
import org.wagewarden.exchange.api.ImportColumn;
import org.wagewarden.exchange.api.ImportProfile;
import org.wagewarden.exchange.api.ImportRow;
import org.wagewarden.exchange.api.Undone;
import org.wagewarden.exchange.api.Verdict;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.registry.api.AppointmentId;
import org.wagewarden.registry.api.CaseOpenings;
import org.wagewarden.registry.api.IdNumber;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.registry.api.ProjectState;
import org.wagewarden.registry.api.Uscc;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Store;

/** Takes over appointments from an earlier register (Art. 5). */
@Component(service = ImportProfile.class, property = ImportProfile.PROFILE + "=" + AppointmentImport.ID)
public final class AppointmentImport implements ImportProfile {

    static final String ID = "registry.appointments";

    /** Stands for the documents that the earlier register kept. */
    static final String DOCUMENT = "原登记移交说明.txt";

    private static final String DOCUMENT_TEXT = "本任命由批量导入接收自原登记系统，任命文件由原登记部门保存。\n";

    private final Store store;
    private final OfficerRows officers;
    private final AppointmentRows rows = new AppointmentRows();
    private final AppointmentRowChecks checks;
    private final CaseOpenings cases;
    private final AppointmentUndo undo;
    private final CityClock clock;

    @Activate
    public AppointmentImport(
            @Reference RegistrySchema schema,
            @Reference Secrets secrets,
            @Reference CaseOpenings cases,
            @Reference CityClock clock) {
        this.store = schema.store();
        this.officers = new OfficerRows(secrets);
        this.clock = clock;
        this.cases = cases;
        checks = new AppointmentRowChecks(clock);
        undo = new AppointmentUndo(cases);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public LocalText title() {
        return new LocalText("任命登记", "Appointments");
    }

    @Override
    public LocalText description() {
        return new LocalText(
                "每行一次任命；人员、项目须已登记，仍在任的须已备案；起始日期早于今天的只能由市级导入。",
                "A row is an appointment; person and project have to be registered, and filed while it goes on; only the city"
                        + " imports first days in the past.");
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportCells.idNumber().example(OfficerImport.EXAMPLE),
                ImportCells.uscc("contractor", "承包单位统一社会信用代码", "Contractor's credit code")
                        .mandatory()
                        .alsoCalled("统一社会信用代码", "施工单位统一社会信用代码", "信用代码"),
                ImportColumn.text("permitNumber", "施工许可证号", "Permit number")
                        .mandatory()
                        .atMost(40)
                        .wide(24)
                        .alsoCalled("施工许可证编号", "许可证号", "合同编号", "项目编号")
                        .example("330300202401010101"),
                ImportColumn.date("from", "任命起始日期", "From")
                        .mandatory()
                        .alsoCalled("起始日期", "任命日期", "任职日期", "到岗日期")
                        .example("2024-03-01"),
                ImportColumn.date("until", "任命结束日期", "Until").alsoCalled("结束日期", "离岗日期", "卸任日期"),
                ImportColumn.text("division", "分工", "Division of work")
                        .atMost(500)
                        .alsoCalled("职责分工"));
    }

    @Override
    public List<String> key() {
        return List.of("idNumber", "contractor", "permitNumber", "from");
    }

    @Override
    public ImportBatch prepare(Caller by, List<ImportRow> imported) {
        List<AppointmentRow> found = store.read(session -> look(session, imported));
        Map<String, List<AppointmentRow.Period>> seen = new HashMap<>();
        List<Verdict> verdicts = found.stream()
                .map(row -> {
                    String pair = row.officer().map(AppointmentRow.Person::id).orElse("")
                            + row.project().map(AppointmentRow.Site::id).orElse("");
                    List<AppointmentRow.Period> before = seen.computeIfAbsent(pair, k -> new ArrayList<>());
                    row.periods().addAll(before);
                    Verdict verdict = checks.verdict(by, row);
                    if (row.messages().isEmpty()) {
                        before.add(row.period());
                    }
                    return verdict;
                })
                .toList();
        return new ImportBatch() {
            @Override
            public List<Verdict> verdicts() {
                return verdicts;
            }

            @Override
            public List<Change> apply(Set<Integer> numbers) {
                return store.write(session -> write(
                        session,
                        by,
                        found.stream()
                                .filter(r -> numbers.contains(r.row().number()))
                                .toList()));
            }
        };
    }

    private List<AppointmentRow> look(Session session, List<ImportRow> imported) {
        Map<Integer, String> hashes = new HashMap<>();
        for (ImportRow row : imported) {
            if (IdNumber.check(row.text("idNumber")).isEmpty()) {
                hashes.put(row.number(), officers.hash(new IdNumber(row.text("idNumber"))));
            }
        }
        Map<String, AppointmentRow.Person> people = new HashMap<>();
        ImportCells.in(
                session,
                "SELECT id, employer_id, filed_on, number_hash FROM registry_officer"
                        + " {constraint:registry_officer_number_uq}",
                "number_hash",
                hashes.values().stream().distinct().toList(),
                row -> people.put(
                        row.text("number_hash"),
                        new AppointmentRow.Person(
                                row.text("id"),
                                row.optionalText("employer_id"),
                                Optional.of(row.date("filed_on")).filter(d -> d.isBefore(Reach.NOT_YET)))));
        Map<String, AppointmentRow.Site> sites = sites(session, imported);
        Map<String, List<AppointmentRow.Period>> periods = new HashMap<>();
        ImportCells.in(
                session,
                "SELECT officer_id, project_id, from_date, until_date FROM registry_appointment"
                        + " {index:registry_appointment_officer_ix}",
                "officer_id",
                people.values().stream().map(AppointmentRow.Person::id).toList(),
                row -> periods.computeIfAbsent(row.text("officer_id") + row.text("project_id"), k -> new ArrayList<>())
                        .add(new AppointmentRow.Period(row.date("from_date"), row.date("until_date"))));
        return imported.stream()
                .map(row -> {
                    Optional<AppointmentRow.Person> person =
                            Optional.ofNullable(hashes.get(row.number())).map(people::get);
                    Optional<AppointmentRow.Site> site = Optional.ofNullable(sites.get(siteKey(row)));
                    String pair = person.map(AppointmentRow.Person::id).orElse("")
                            + site.map(AppointmentRow.Site::id).orElse("");
                    return new AppointmentRow(
                            row,
                            person,
                            site,
                            new ArrayList<>(periods.getOrDefault(pair, List.of())),
                            new ArrayList<>(0));
                })
                .toList();
    }

    private Map<String, AppointmentRow.Site> sites(Session session, List<ImportRow> imported) {
        List<Uscc> codes = imported.stream()
                .map(r -> r.text("contractor"))
                .filter(code -> Uscc.check(code).isEmpty())
                .map(Uscc::new)
                .distinct()
                .toList();
        Map<String, String> contractors = new HashMap<>();
        new ContractorRows().known(session, codes).forEach((code, id) -> contractors.put(id.value(), code.value()));
        Set<String> wanted = new HashSet<>();
        imported.forEach(row -> wanted.add(siteKey(row)));
        Map<String, AppointmentRow.Site> sites = new HashMap<>();
        ImportCells.in(
                session,
                "SELECT id, permit_number, contractor_id, district, sector, state FROM registry_project"
                        + " {constraint:registry_project_contractor_fk}",
                "contractor_id",
                List.copyOf(contractors.keySet()),
                row -> {
                    String key = contractors.get(row.text("contractor_id")) + "\u001f" + row.text("permit_number");
                    if (wanted.contains(key)) {
                        sites.put(
                                key,
                                new AppointmentRow.Site(
                                        row.text("id"),
                                        row.text("contractor_id"),
                                        new DistrictCode(row.text("district")),
                                        row.constant("sector", AuthorityFunction.class),
                                        row.constant("state", ProjectState.class),
                                        Optional.empty()));
                    }
                });
        return withCases(sites);
    }

    private Map<String, AppointmentRow.Site> withCases(Map<String, AppointmentRow.Site> sites) {
        if (sites.isEmpty()) {
            return sites;
        }
        Map<ProjectId, Instant> opened = cases.last(
                sites.values().stream().map(site -> new ProjectId(site.id())).collect(Collectors.toSet()));
        sites.replaceAll((key, site) -> site.openedAt(Optional.ofNullable(opened.get(new ProjectId(site.id())))));
        return sites;
    }

    private static String siteKey(ImportRow row) {
        return row.text("contractor") + "\u001f" + row.text("permitNumber");
    }

    private List<Change> write(Session session, Caller by, List<AppointmentRow> accepted) {
        Instant now = clock.now().truncatedTo(ChronoUnit.MICROS);
        String document = rows.document(session, DOCUMENT, DOCUMENT_TEXT.getBytes(StandardCharsets.UTF_8));
        List<Object[]> values = new ArrayList<>(accepted.size());
        List<Change> changes = new ArrayList<>(accepted.size());
        for (AppointmentRow row : accepted) {
            String id = AppointmentId.next().value();
            LocalDate from = row.period().from();
            values.add(new Object[] {
                id,
                row.officer().orElseThrow().id(),
                row.project().orElseThrow().id(),
                from,
                row.period().until(),
                row.row().text("division"),
                document,
                // What is taken over with a first day in the past was registered there by that day.
                from.isBefore(clock.today()) ? from.atStartOfDay(CityClock.ZONE).toInstant() : now,
                by.account().value(),
                now
            });
            changes.add(new Change(row.row().number(), Change.Kind.INSERTED, "appointment/" + id, now.toString()));
        }
        session.batch(AppointmentRows.INSERT, values);
        return changes;
    }

    @Override
    public List<Undone> undo(Caller by, List<Change> changes) {
        return store.write(session -> undo.undo(session, changes));
    }
}
