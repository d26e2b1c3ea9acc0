// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import java.time.LocalDate;
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
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.exchange.api.CellMessage;
import org.wagewarden.exchange.api.ImportColumn;
import org.wagewarden.exchange.api.ImportProfile;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.ContractorId;
import org.wagewarden.registry.api.Districts;
import org.wagewarden.registry.api.Project;
import org.wagewarden.registry.api.ProjectDraft;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.registry.api.Uscc;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Sql;

/** Imports project-contracts (Art. 2). */
@Component(service = ImportProfile.class, property = ImportProfile.PROFILE + "=" + ProjectImport.ID)
public final class ProjectImport extends RegisterImport<ProjectDraft, Project> {

    static final String ID = "registry.projects";

    private final ContractorRows contractors = new ContractorRows();
    private final ProjectRows rows = new ProjectRows();
    private final ProjectChecks checks;
    private final Districts districts;
    private final CityClock clock;

    @Activate
    public ProjectImport(@Reference RegistrySchema schema, @Reference Districts districts, @Reference CityClock clock) {
        super(schema.store());
        this.districts = districts;
        this.clock = clock;
        checks = new ProjectChecks(districts);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public LocalText title() {
        return new LocalText("工程建设项目", "Projects");
    }

    @Override
    public LocalText description() {
        return new LocalText(
                "每行一个项目合同，以承包单位和施工许可证号识别；承包单位须已登记；状态由日期得出；已登记的更新，空白单元格保留原值。",
                "A row is a project-contract, known by contractor and permit number; the contractor has to be registered;"
                        + " the state follows from the dates; registered ones are updated, empty cells keep what is there.");
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<ImportColumn> columns() {
        return ProjectColumns.of(districts);
    }

    @Override
    public List<String> key() {
        return List.of("permitNumber", "contractor");
    }

    @Override
    String subject() {
        return "project";
    }

    @Override
    void look(Session session, Caller by, List<Item<ProjectDraft, Project>> items) {
        List<Uscc> codes = new ArrayList<>();
        for (Item<ProjectDraft, Project> item : items) {
            String code = item.row.text("contractor");
            Uscc.check(code)
                    .ifPresentOrElse(
                            r -> item.messages.add(CellMessage.of("contractor", r, CellMessage.CHECK_AGAIN)),
                            () -> codes.add(new Uscc(code)));
        }
        Map<Uscc, ContractorId> known = contractors.known(session, codes);
        Map<ProjectRows.Key, List<Item<ProjectDraft, Project>>> byKey = new HashMap<>();
        for (Item<ProjectDraft, Project> item : items) {
            if (item.messages.isEmpty()) {
                ContractorId contractor = known.get(new Uscc(item.row.text("contractor")));
                if (contractor == null) {
                    item.messages.add(ImportCells.contractorUnknown("contractor"));
                } else {
                    byKey.computeIfAbsent(
                                    new ProjectRows.Key(contractor, item.row.text("permitNumber")),
                                    k -> new ArrayList<>())
                            .add(item);
                }
            }
        }
        Map<ProjectRows.Key, String> ids = ids(session, byKey.keySet());
        Map<String, Project> byId = load(session, List.copyOf(ids.values()));
        byKey.forEach((key, same) -> same.forEach(item -> {
            item.present = Optional.ofNullable(ids.get(key)).map(byId::get);
            item.draft = Optional.of(draft(item, key.contractor()));
        }));
    }

    private static Map<ProjectRows.Key, String> ids(Session session, Set<ProjectRows.Key> keys) {
        Map<ProjectRows.Key, String> ids = new HashMap<>();
        ImportCells.in(
                session,
                "SELECT id, contractor_id, permit_number FROM registry_project {constraint:registry_project_permit_uq}",
                "contractor_id",
                keys.stream().map(k -> k.contractor().value()).distinct().toList(),
                row -> ids.put(
                        new ProjectRows.Key(new ContractorId(row.text("contractor_id")), row.text("permit_number")),
                        row.text("id")));
        ids.keySet().retainAll(keys);
        return ids;
    }

    private static ProjectDraft draft(Item<ProjectDraft, Project> item, ContractorId contractor) {
        Optional<Project> present = item.present;
        return new ProjectDraft(
                item.row.text("permitNumber"),
                item.row.text("name"),
                contractor,
                new DistrictCode(item.row.text("district")),
                item.row
                        .optional("street")
                        .or(() -> present.map(Project::street))
                        .orElse(""),
                AuthorityFunction.valueOf(item.row.text("sector")),
                item.row.date("started").or(() -> present.flatMap(Project::started)),
                item.row.date("completed").or(() -> present.flatMap(Project::completed)),
                item.row.date("wagesSettled").or(() -> present.flatMap(Project::wagesSettled)));
    }

    @Override
    void draft(Caller by, Item<ProjectDraft, Project> item) {
        if (item.present
                .filter(p -> !by.scope().reaches(p.district(), p.sector()))
                .isPresent()) {
            Reason reason = Reason.of(
                    "registered-elsewhere",
                    "该项目已由其他县（市、区）或行业登记",
                    "This project is registered by another district or sector");
            item.messages.add(ImportCells.elsewhere("permitNumber", reason));
            return;
        }
        item.messages.addAll(ImportCells.messages(
                checks.check(item.draft.orElseThrow(), by.scope(), clock.today()), "permitNumber", f -> f));
    }

    @Override
    void suspect(Session session, List<Item<ProjectDraft, Project>> fresh) {
        SimilarProjects.mark(session, fresh);
    }

    @Override
    Set<String> changed(Project present, ProjectDraft draft) {
        Set<String> changed = new LinkedHashSet<>();
        different(changed, "name", present.name(), draft.name());
        different(changed, "district", present.district(), draft.district());
        different(changed, "street", present.street(), draft.street());
        different(changed, "sector", present.sector(), draft.sector());
        different(changed, "started", present.started(), draft.started());
        different(changed, "completed", present.completed(), draft.completed());
        different(changed, "wagesSettled", present.wagesSettled(), draft.wagesSettled());
        return changed;
    }

    private static void different(Set<String> changed, String column, Object present, Object next) {
        if (!present.equals(next)) {
            changed.add(column);
        }
    }

    @Override
    List<String> insert(Session session, List<ProjectDraft> drafts) {
        return rows.insert(session, drafts, clock.now()).stream()
                .map(ProjectId::value)
                .toList();
    }

    @Override
    boolean update(Session session, Project present, ProjectDraft draft) {
        return rows.update(session, present, present.revision(), draft, clock.now());
    }

    @Override
    String id(Project present) {
        return present.id().value();
    }

    @Override
    long revision(Project present) {
        return present.revision();
    }

    @Override
    List<String> values(Project present) {
        return List.of(
                present.name(),
                present.district().value(),
                present.street(),
                present.sector().name(),
                text(present.started()),
                text(present.completed()),
                text(present.wagesSettled()),
                present.state().name());
    }

    @Override
    boolean restore(Session session, Project present, List<String> v) {
        boolean restored = update(
                session,
                present,
                new ProjectDraft(
                        present.permitNumber(),
                        v.get(0),
                        present.contractor(),
                        new DistrictCode(v.get(1)),
                        v.get(2),
                        AuthorityFunction.valueOf(v.get(3)),
                        date(v.get(4)),
                        date(v.get(5)),
                        date(v.get(6))));
        // A suspension does not follow from the dates.
        return restored
                && session.update(Sql.of("UPDATE registry_project SET state = ? WHERE id = ?", v.get(7), id(present)))
                        == 1;
    }

    @Override
    Map<String, Project> load(Session session, List<String> ids) {
        Map<String, Project> found = new HashMap<>();
        for (int i = 0; i < ids.size(); i += PORTION) {
            rows.load(session, ids.subList(i, Math.min(i + PORTION, ids.size())), clock.today())
                    .forEach(p -> found.put(p.id().value(), p));
        }
        return found;
    }

    @Override
    Set<String> inUse(Session session, List<String> ids) {
        Set<String> used = new HashSet<>();
        for (String table : List.of("registry_appointment", "registry_division", "registry_reminder")) {
            ImportCells.in(
                    session,
                    "SELECT DISTINCT project_id AS id FROM " + table,
                    "project_id",
                    ids,
                    row -> used.add(row.text("id")));
        }
        return used;
    }

    @Override
    void remove(Session session, List<String> ids) {
        session.batch(
                "DELETE FROM registry_project WHERE id = ?",
                ids.stream().map(id -> new Object[] {id}).toList());
    }

    private static String text(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("");
    }

    private static Optional<LocalDate> date(String text) {
        return Optional.of(text).filter(t -> !t.isEmpty()).map(LocalDate::parse);
    }
}
