// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.exchange.api.CellMessage;
import org.wagewarden.exchange.api.ImportColumn;
import org.wagewarden.exchange.api.ImportProfile;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.registry.api.ContractorId;
import org.wagewarden.registry.api.Districts;
import org.wagewarden.registry.api.IdNumber;
import org.wagewarden.registry.api.Officer;
import org.wagewarden.registry.api.OfficerDraft;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.OfficerRecords;
import org.wagewarden.registry.api.Uscc;
import org.wagewarden.store.api.Session;

/** Imports officers (Art. 3). */
@Component(service = ImportProfile.class, property = ImportProfile.PROFILE + "=" + OfficerImport.ID)
public final class OfficerImport extends RegisterImport<OfficerDraft, Officer> {

    static final String ID = "registry.officers";
    /** A number that nobody has: the area 330300 names no county. */
    static final String EXAMPLE = IdNumber.complete("33030019900101000").value();

    private final List<OfficerRecords> elsewhere = new CopyOnWriteArrayList<>();
    private final ContractorRows contractors = new ContractorRows();
    private final OfficerRows rows;
    private final OfficerChecks checks;
    private final Districts districts;
    private final CityClock clock;

    @Activate
    public OfficerImport(
            @Reference RegistrySchema schema,
            @Reference Secrets secrets,
            @Reference Districts districts,
            @Reference CityClock clock) {
        super(schema.store());
        this.districts = districts;
        this.clock = clock;
        rows = new OfficerRows(secrets);
        checks = new OfficerChecks(districts);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bind(OfficerRecords records) {
        elsewhere.add(records);
    }

    void unbind(OfficerRecords records) {
        elsewhere.remove(records);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public LocalText title() {
        return new LocalText("劳资专管员", "Officers");
    }

    @Override
    public LocalText description() {
        return new LocalText(
                "每行一人，以身份证号识别；用人单位须已登记；已登记的人员更新，空白单元格保留原值。",
                "A row is a person, known by the ID number; the employer has to be registered; registered persons are"
                        + " updated, empty cells keep what is there.");
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.text("name", "姓名", "Name")
                        .mandatory()
                        .asPersonal()
                        .atMost(40)
                        .alsoCalled("人员姓名", "劳资专管员", "劳资专管员姓名", "专管员姓名")
                        .example("张三"),
                ImportCells.idNumber().example(EXAMPLE),
                ImportCells.phone().example("13900000000"),
                ImportCells.uscc("employer", "用人单位统一社会信用代码", "Employer's credit code")
                        .alsoCalled("统一社会信用代码", "单位统一社会信用代码", "单位信用代码", "信用代码", "施工单位统一社会信用代码"),
                ImportCells.district(districts, "登记地", "District"));
    }

    @Override
    public List<String> key() {
        return List.of("idNumber");
    }

    @Override
    String subject() {
        return "officer";
    }

    @Override
    void look(Session session, Caller by, List<Item<OfficerDraft, Officer>> items) {
        Map<String, List<Item<OfficerDraft, Officer>>> byHash = new HashMap<>();
        List<Uscc> codes = new ArrayList<>();
        for (Item<OfficerDraft, Officer> item : items) {
            String number = item.row.text("idNumber");
            IdNumber.check(number)
                    .ifPresentOrElse(
                            r -> item.messages.add(CellMessage.of("idNumber", r, CellMessage.CHECK_AGAIN)),
                            () -> byHash.computeIfAbsent(rows.hash(new IdNumber(number)), h -> new ArrayList<>())
                                    .add(item));
            item.row.optional("employer").ifPresent(code -> Uscc.check(code)
                    .ifPresentOrElse(
                            r -> item.messages.add(CellMessage.of("employer", r, CellMessage.CHECK_AGAIN)),
                            () -> codes.add(new Uscc(code))));
        }
        Map<Uscc, ContractorId> known = contractors.known(session, codes);
        Map<String, String> ids = new HashMap<>();
        ImportCells.in(
                session,
                "SELECT number_hash, id FROM registry_officer {constraint:registry_officer_number_uq}",
                "number_hash",
                List.copyOf(byHash.keySet()),
                row -> ids.put(row.text("number_hash"), row.text("id")));
        Map<String, Officer> byId = load(session, List.copyOf(ids.values()));
        byHash.forEach((hash, same) -> same.forEach(
                item -> item.present = Optional.ofNullable(ids.get(hash)).map(byId::get)));
        for (Item<OfficerDraft, Officer> item : items) {
            if (item.messages.isEmpty()) {
                prepare(item, known);
            }
        }
    }

    private static void prepare(Item<OfficerDraft, Officer> item, Map<Uscc, ContractorId> known) {
        Optional<Uscc> code = item.row.optional("employer").map(Uscc::new);
        if (code.isPresent() && !known.containsKey(code.get())) {
            item.messages.add(ImportCells.contractorUnknown("employer"));
            return;
        }
        item.draft = Optional.of(new OfficerDraft(
                item.row.text("name"),
                new IdNumber(item.row.text("idNumber")),
                item.row
                        .optional("phone")
                        .or(() -> item.present.map(Officer::phone))
                        .orElse(""),
                code.map(known::get).or(() -> item.present.flatMap(Officer::employer)),
                new DistrictCode(item.row.text("district"))));
    }

    @Override
    void draft(Caller by, Item<OfficerDraft, Officer> item) {
        Optional<Officer> outside = item.present.filter(p -> !by.scope().reaches(p.district()));
        if (outside.isPresent()) {
            item.messages.add(ImportCells.elsewhere(
                    "idNumber", checks.taken(outside.get().district().value())));
            return;
        }
        item.messages.addAll(
                ImportCells.messages(checks.check(item.draft.orElseThrow(), by.scope()), "idNumber", f -> f));
    }

    @Override
    void suspect(Session session, List<Item<OfficerDraft, Officer>> fresh) {
        SimilarOfficers.mark(session, fresh);
    }

    @Override
    Set<String> changed(Officer present, OfficerDraft draft) {
        Set<String> changed = new LinkedHashSet<>();
        if (!present.name().equals(draft.name())) {
            changed.add("name");
        }
        if (!present.phone().equals(draft.phone())) {
            changed.add("phone");
        }
        if (!present.employer().equals(draft.employer())) {
            changed.add("employer");
        }
        if (!present.district().equals(draft.district())) {
            changed.add("district");
        }
        return changed;
    }

    @Override
    List<String> insert(Session session, List<OfficerDraft> drafts) {
        return rows.insert(session, drafts, clock.now()).stream()
                .map(OfficerId::value)
                .toList();
    }

    @Override
    boolean update(Session session, Officer present, OfficerDraft draft) {
        boolean updated = write(session, present, draft);
        if (updated) {
            FormerEmployers.changed(session, present, draft.employer(), clock.today());
        }
        return updated;
    }

    private boolean write(Session session, Officer present, OfficerDraft draft) {
        return rows.update(session, present.id(), present.revision(), draft, clock.now());
    }

    @Override
    String id(Officer present) {
        return present.id().value();
    }

    @Override
    long revision(Officer present) {
        return present.revision();
    }

    @Override
    List<String> values(Officer present) {
        return List.of(
                present.name(),
                present.phone(),
                present.employer().map(ContractorId::value).orElse(""),
                present.district().value());
    }

    @Override
    boolean restore(Session session, Officer present, List<String> v) {
        IdNumber number = rows.number(session, present.id()).orElseThrow();
        // what is taken back was never true: nobody becomes a former employer by it
        return write(
                session,
                present,
                new OfficerDraft(
                        v.get(0),
                        number,
                        v.get(1),
                        Optional.of(v.get(2)).filter(e -> !e.isEmpty()).map(ContractorId::new),
                        new DistrictCode(v.get(3))));
    }

    @Override
    Map<String, Officer> load(Session session, List<String> ids) {
        Map<String, Officer> found = new HashMap<>();
        for (int i = 0; i < ids.size(); i += PORTION) {
            rows.load(session, ids.subList(i, Math.min(i + PORTION, ids.size())), clock.today())
                    .forEach(o -> found.put(o.id().value(), o));
        }
        return found;
    }

    @Override
    Set<String> inUse(Session session, List<String> ids) {
        Set<String> used = new HashSet<>();
        for (String table : List.of(
                "registry_filing",
                "registry_appointment",
                "registry_division_share",
                "registry_reminder",
                "registry_officer_account")) {
            ImportCells.in(
                    session,
                    "SELECT DISTINCT officer_id AS id FROM " + table,
                    "officer_id",
                    ids,
                    row -> used.add(row.text("id")));
        }
        List<OfficerId> officers = ids.stream().map(OfficerId::new).toList();
        elsewhere.forEach(records -> records.recorded(officers).forEach(id -> used.add(id.value())));
        return used;
    }

    @Override
    void remove(Session session, List<String> ids) {
        session.batch(
                "DELETE FROM registry_officer WHERE id = ?",
                ids.stream().map(id -> new Object[] {id}).toList());
    }
}
