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
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.exchange.api.CellMessage;
import org.wagewarden.exchange.api.ImportColumn;
import org.wagewarden.exchange.api.ImportColumn.Choice;
import org.wagewarden.exchange.api.ImportProfile;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.Contractor;
import org.wagewarden.registry.api.ContractorDraft;
import org.wagewarden.registry.api.ContractorId;
import org.wagewarden.registry.api.Districts;
import org.wagewarden.registry.api.Uscc;
import org.wagewarden.store.api.Session;

/** Imports contractors (Art. 2). */
@Component(service = ImportProfile.class, property = ImportProfile.PROFILE + "=" + ContractorImport.ID)
public final class ContractorImport extends RegisterImport<ContractorDraft, Contractor> {

    static final String ID = "registry.contractors";

    private final ContractorRows rows = new ContractorRows();
    private final ContractorChecks checks;
    private final Districts districts;
    private final CityClock clock;

    @Activate
    public ContractorImport(
            @Reference RegistrySchema schema, @Reference Districts districts, @Reference CityClock clock) {
        super(schema.store());
        this.districts = districts;
        this.clock = clock;
        checks = new ContractorChecks(districts);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public LocalText title() {
        return new LocalText("施工单位", "Contractors");
    }

    @Override
    public LocalText description() {
        return new LocalText(
                "每行一个施工单位，以统一社会信用代码识别；已登记的更新，空白单元格保留原值。",
                "A row is a contractor, known by its code; registered ones are updated, empty cells keep what is there.");
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportCells.uscc("uscc", "统一社会信用代码", "Credit code").mandatory().alsoCalled("信用代码", "社会信用代码"),
                ImportColumn.text("name", "单位名称", "Name")
                        .mandatory()
                        .atMost(100)
                        .wide(36)
                        .alsoCalled("企业名称", "施工单位", "施工单位名称", "公司名称", "名称")
                        .example("示例建设有限公司"),
                ImportColumn.choice(
                                "kind",
                                "单位类型",
                                "Kind",
                                List.of(
                                        new Choice("GENERAL", new LocalText("施工总承包", "General contractor")),
                                        new Choice(
                                                "DIRECT_PROFESSIONAL",
                                                new LocalText("直接发包的专业承包", "Professional contractor of the owner"))))
                        .mandatory()
                        .wide(24)
                        .alsoCalled("类型", "承包类型")
                        .example("施工总承包"),
                ImportCells.district(districts, "注册地", "District").alsoCalled("注册地", "所属地区"),
                ImportCells.phone().example("0577-00000000"));
    }

    @Override
    public List<String> key() {
        return List.of("uscc");
    }

    @Override
    String subject() {
        return "contractor";
    }

    @Override
    void look(Session session, Caller by, List<Item<ContractorDraft, Contractor>> items) {
        List<Uscc> codes = new ArrayList<>();
        for (Item<ContractorDraft, Contractor> item : items) {
            String text = item.row.text("uscc");
            Uscc.check(text)
                    .ifPresentOrElse(
                            r -> item.messages.add(CellMessage.of("uscc", r, CellMessage.CHECK_AGAIN)),
                            () -> codes.add(new Uscc(text)));
        }
        Map<Uscc, ContractorId> known = rows.known(session, codes);
        Map<String, Contractor> byId =
                load(session, known.values().stream().map(ContractorId::value).toList());
        for (Item<ContractorDraft, Contractor> item : items) {
            if (item.messages.isEmpty()) {
                item.present = Optional.ofNullable(known.get(new Uscc(item.row.text("uscc"))))
                        .map(id -> byId.get(id.value()));
            }
        }
    }

    @Override
    void draft(Caller by, Item<ContractorDraft, Contractor> item) {
        if (item.present.filter(p -> !by.scope().reaches(p.district())).isPresent()) {
            Reason reason = Reason.of(
                    "registered-elsewhere", "该单位已在其他县（市、区）登记", "This contractor is registered in another district");
            item.messages.add(ImportCells.elsewhere("uscc", reason));
            return;
        }
        ContractorDraft draft = new ContractorDraft(
                new Uscc(item.row.text("uscc")),
                item.row.text("name"),
                Contractor.Kind.valueOf(item.row.text("kind")),
                new DistrictCode(item.row.text("district")),
                item.row
                        .optional("phone")
                        .or(() -> item.present.map(Contractor::phone))
                        .orElse(""));
        item.messages.addAll(ImportCells.messages(checks.check(draft, by.scope()), "uscc", f -> f));
        item.draft = Optional.of(draft);
    }

    @Override
    void suspect(Session session, List<Item<ContractorDraft, Contractor>> fresh) {
        Set<String> names = new HashSet<>();
        ImportCells.in(
                session,
                "SELECT name FROM registry_contractor {index:registry_contractor_pinyin_ix}",
                "pinyin",
                fresh.stream()
                        .map(i -> Pinyin.ofWords(i.row.text("name")).full())
                        .distinct()
                        .toList(),
                row -> names.add(row.text("name")));
        for (Item<ContractorDraft, Contractor> item : fresh) {
            if (names.contains(item.row.text("name"))) {
                item.suspicion = Optional.of(CellMessage.of(
                        "name",
                        "same-name",
                        "已登记同名单位，但统一社会信用代码不同",
                        "a contractor of this name is registered with another code",
                        new LocalText("请核对代码；确为另一单位的，请确认", "check the code, or confirm that it is another one")));
            }
        }
    }

    @Override
    Set<String> changed(Contractor present, ContractorDraft draft) {
        Set<String> changed = new LinkedHashSet<>();
        if (!present.name().equals(draft.name())) {
            changed.add("name");
        }
        if (present.kind() != draft.kind()) {
            changed.add("kind");
        }
        if (!present.district().equals(draft.district())) {
            changed.add("district");
        }
        if (!present.phone().equals(draft.phone())) {
            changed.add("phone");
        }
        return changed;
    }

    @Override
    List<String> insert(Session session, List<ContractorDraft> drafts) {
        return rows.insert(session, drafts, clock.now()).stream()
                .map(ContractorId::value)
                .toList();
    }

    @Override
    boolean update(Session session, Contractor present, ContractorDraft draft) {
        return rows.update(session, present.id(), present.revision(), draft, clock.now());
    }

    @Override
    String id(Contractor present) {
        return present.id().value();
    }

    @Override
    long revision(Contractor present) {
        return present.revision();
    }

    @Override
    List<String> values(Contractor present) {
        return List.of(present.name(), present.kind().name(), present.district().value(), present.phone());
    }

    @Override
    boolean restore(Session session, Contractor present, List<String> v) {
        return update(
                session,
                present,
                new ContractorDraft(
                        present.uscc(),
                        v.get(0),
                        Contractor.Kind.valueOf(v.get(1)),
                        new DistrictCode(v.get(2)),
                        v.get(3)));
    }

    @Override
    Map<String, Contractor> load(Session session, List<String> ids) {
        Map<String, Contractor> found = new HashMap<>();
        for (int i = 0; i < ids.size(); i += PORTION) {
            rows.load(session, ids.subList(i, Math.min(i + PORTION, ids.size())))
                    .forEach(c -> found.put(c.id().value(), c));
        }
        return found;
    }

    @Override
    Set<String> inUse(Session session, List<String> ids) {
        Set<String> used = new HashSet<>();
        ImportCells.in(
                session,
                "SELECT DISTINCT contractor_id AS id FROM registry_project",
                "contractor_id",
                ids,
                row -> used.add(row.text("id")));
        ImportCells.in(
                session,
                "SELECT DISTINCT employer_id AS id FROM registry_officer",
                "employer_id",
                ids,
                row -> used.add(row.text("id")));
        return used;
    }

    @Override
    void remove(Session session, List<String> ids) {
        session.batch(
                "DELETE FROM registry_contractor WHERE id = ?",
                ids.stream().map(id -> new Object[] {id}).toList());
    }
}
