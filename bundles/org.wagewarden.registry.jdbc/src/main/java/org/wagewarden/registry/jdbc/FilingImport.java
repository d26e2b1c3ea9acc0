// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.exchange.api.CellMessage;
import org.wagewarden.exchange.api.Change;
import org.wagewarden.exchange.api.ImportBatch;
import org.wagewarden.exchange.api.ImportColumn;
import org.wagewarden.exchange.api.ImportProfile;
import org.wagewarden.exchange.api.ImportRow;
import org.wagewarden.exchange.api.Undone;
import org.wagewarden.exchange.api.Verdict;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.PublicId;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.IdNumber;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Store;
import org.wagewarden.training.api.Certificate;
import org.wagewarden.training.api.CertificateTransfer;
import org.wagewarden.training.api.CertificateTransfer.TakenOver;

/** Takes over certificates and their filings from an earlier register (Art. 4). */
@Component(service = ImportProfile.class, property = ImportProfile.PROFILE + "=" + FilingImport.ID)
public final class FilingImport implements ImportProfile {

    static final String ID = "registry.filings";

    private final Store store;
    private final OfficerRows officers;
    private final CertificateTransfer certificates;
    private final FilingRowChecks checks;
    private final CityClock clock;

    @Activate
    public FilingImport(
            @Reference RegistrySchema schema,
            @Reference Secrets secrets,
            @Reference CertificateTransfer certificates,
            @Reference CityClock clock) {
        this.store = schema.store();
        this.officers = new OfficerRows(secrets);
        this.certificates = certificates;
        this.clock = clock;
        checks = new FilingRowChecks(clock);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public LocalText title() {
        return new LocalText("证书与备案", "Certificates and filings");
    }

    @Override
    public LocalText description() {
        return new LocalText(
                "每行一本原有的合格证书及其备案日期；人员须已登记；没有备案的，备案日期留空。",
                "A row is a certificate of an earlier register with the day it was filed; the person has to be registered;"
                        + " leave the day empty where it was not filed.");
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportCells.idNumber().example(OfficerImport.EXAMPLE),
                ImportColumn.text("name", "姓名", "Name")
                        .asPersonal()
                        .atMost(40)
                        .alsoCalled("人员姓名")
                        .example("张三")
                        .hint("填写时与登记的姓名核对", "Compared with the registered name when given"),
                ImportColumn.identifier("certificateNumber", "证书编号", "Certificate number")
                        .mandatory()
                        .alsoCalled("合格证书编号", "证书号")
                        .example("WZ2024000001"),
                ImportColumn.date("issuedOn", "发证日期", "Issued on")
                        .mandatory()
                        .alsoCalled("证书日期", "取得证书日期")
                        .example("2024-01-15"),
                ImportColumn.date("filedOn", "备案日期", "Filed on")
                        .alsoCalled("备案时间")
                        .example("2024-02-01"));
    }

    @Override
    public List<String> key() {
        return List.of("certificateNumber");
    }

    @Override
    public ImportBatch prepare(Caller by, List<ImportRow> rows) {
        List<FilingRow> found = store.read(session -> look(session, rows));
        Set<OfficerId> filing = new HashSet<>();
        List<Verdict> verdicts = new ArrayList<>(found.size());
        for (FilingRow row : found) {
            Verdict verdict = checks.verdict(by, row);
            // Two rows of one person may not both be live.
            boolean twice =
                    row.files() && !filing.add(row.officer().orElseThrow().id());
            verdicts.add(twice ? Verdict.error(FilingRowChecks.twice()) : verdict);
        }
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
                        found.stream().filter(r -> numbers.contains(r.number())).toList()));
            }
        };
    }

    private List<FilingRow> look(Session session, List<ImportRow> rows) {
        Map<String, FilingRow.Person> people = new HashMap<>();
        Map<Integer, String> hashes = new HashMap<>();
        for (ImportRow row : rows) {
            if (IdNumber.check(row.text("idNumber")).isEmpty()) {
                hashes.put(row.number(), officers.hash(new IdNumber(row.text("idNumber"))));
            }
        }
        ImportCells.in(
                session,
                "SELECT id, name, district, filed_on, eligible_from, revision, number_hash FROM registry_officer"
                        + " {constraint:registry_officer_number_uq}",
                "number_hash",
                hashes.values().stream().distinct().toList(),
                row -> people.put(
                        row.text("number_hash"),
                        new FilingRow.Person(
                                new OfficerId(row.text("id")),
                                row.text("name"),
                                new DistrictCode(row.text("district")),
                                Optional.of(row.date("filed_on")).filter(d -> d.isBefore(Reach.NOT_YET)),
                                row.optionalDate("eligible_from"),
                                row.number("revision"))));
        List<OfficerId> ids = people.values().stream().map(FilingRow.Person::id).toList();
        Map<OfficerId, List<Certificate>> known = ids.isEmpty() ? Map.of() : certificates.of(ids);
        Map<String, OfficerId> holders = certificates.holders(
                rows.stream().map(r -> r.text("certificateNumber")).distinct().toList());
        // Only what is earlier than a certificate of the person can be refused; mostly there is none to ask about.
        Map<Integer, TakenOver> earlier = new HashMap<>();
        for (ImportRow row : rows) {
            LocalDate issued = row.date("issuedOn").orElseThrow();
            Optional.ofNullable(hashes.get(row.number()))
                    .map(people::get)
                    .filter(person -> !holders.containsKey(row.text("certificateNumber")))
                    .filter(person -> known.getOrDefault(person.id(), List.of()).stream()
                            .anyMatch(c -> issued.isBefore(c.issuedOn())))
                    .ifPresent(person -> earlier.put(
                            row.number(), new TakenOver(person.id(), row.text("certificateNumber"), issued)));
        }
        Map<TakenOver, Reason> refused = certificates.refused(earlier.values());
        Map<String, String> filed = new HashMap<>();
        ImportCells.in(
                session,
                "SELECT officer_id, certificate_number FROM registry_filing {constraint:registry_filing_officer_fk}",
                "officer_id",
                ids.stream().map(OfficerId::value).toList(),
                " AND cancelled_on IS NULL",
                row -> filed.put(row.text("officer_id"), row.text("certificate_number")));
        return rows.stream()
                .map(row -> {
                    Optional<FilingRow.Person> person =
                            Optional.ofNullable(hashes.get(row.number())).map(people::get);
                    return new FilingRow(
                            row,
                            person,
                            person.map(p -> known.getOrDefault(p.id(), List.of()))
                                    .orElse(List.of()),
                            Optional.ofNullable(holders.get(row.text("certificateNumber"))),
                            Optional.ofNullable(earlier.get(row.number())).map(refused::get),
                            person.map(p -> filed.get(p.id().value())),
                            new ArrayList<>(0));
                })
                .toList();
    }

    private List<Change> write(Session session, Caller by, List<FilingRow> rows) {
        List<TakenOver> fresh = new ArrayList<>();
        List<Object[]> filings = new ArrayList<>();
        List<Object[]> states = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        for (FilingRow row : rows) {
            FilingRow.Person person = row.officer().orElseThrow();
            String number = row.certificateNumber();
            boolean adds = row.holder().isEmpty();
            String filing = row.files() ? PublicId.next() : "";
            if (adds) {
                fresh.add(new TakenOver(person.id(), number, row.issuedOn()));
            }
            if (row.files()) {
                LocalDate day = row.filedOn().orElseThrow();
                filings.add(new Object[] {
                    filing,
                    person.id().value(),
                    number,
                    day,
                    by.name(),
                    by.account().value()
                });
                states.add(new Object[] {day, null, clock.now(), person.id().value()});
            }
            changes.add(new Change(
                    row.number(),
                    adds ? Change.Kind.INSERTED : Change.Kind.UPDATED,
                    "officer/" + person.id().value(),
                    ImportCells.pack(
                            row.files() ? person.revision() + 1 : person.revision(),
                            List.of(
                                    adds ? number : "",
                                    filing,
                                    person.eligibleFrom()
                                            .map(LocalDate::toString)
                                            .orElse("")))));
        }
        if (!fresh.isEmpty()) {
            certificates.add(by, fresh);
        }
        session.batch(
                "INSERT INTO registry_filing (id, officer_id, certificate_number, filed_on, filed_by, filed_by_account)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                filings);
        session.batch(
                "UPDATE registry_officer SET filed_on = ?, eligible_from = ?, revision = revision + 1, changed_at = ?"
                        + " WHERE id = ?",
                states);
        return changes;
    }

    @Override
    public List<Undone> undo(Caller by, List<Change> changes) {
        return store.write(session -> new FilingUndo(session, certificates, clock.now()).undo(by, changes));
    }

    /** A message for the column of a row's ID number. */
    static CellMessage unknownOfficer() {
        return CellMessage.of(
                "idNumber",
                "officer-unknown",
                "没有登记此身份证号的人员",
                "nobody with this ID number is registered",
                new LocalText("请先导入或登记该人员", "import or register the person first"));
    }
}
