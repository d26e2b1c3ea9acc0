// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wagewarden.access.api.AuthorityFunction.CONSTRUCTION;
import static org.wagewarden.access.api.AuthorityFunction.HUMAN_RESOURCES;
import static org.wagewarden.access.api.AuthorityFunction.TRANSPORT;
import static org.wagewarden.access.api.AuthorityFunction.WATER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.access.api.Role;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.platform.api.Sort;
import org.wagewarden.registry.api.ContractorId;
import org.wagewarden.registry.api.Officer;
import org.wagewarden.registry.api.Project;
import org.wagewarden.registry.api.ProjectDraft;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.registry.api.ProjectQuery;
import org.wagewarden.registry.api.ProjectState;

/** What {@code Projects} promises. */
public abstract class ProjectsContract extends RegistryContract {

    @Test
    void registersAndFinds() {
        ProjectDraft draft = people.project("滨江商务区一期", "lucheng", CONSTRUCTION);

        Project project = register.projects().register(city, draft).orThrow();

        assertThat(project.state()).isEqualTo(ProjectState.PLANNED);
        assertThat(project.started()).isEmpty();
        assertThat(project.officersServing()).isZero();
        assertThat(project.vacant()).isFalse();
        assertThat(register.projects().find(city, project.id())).contains(project);
        assertThat(register.projects().find(city, draft.permitNumber(), draft.contractor()))
                .contains(project);
        assertThat(register.projects().find(city, draft.permitNumber(), ContractorId.next()))
                .isEmpty();
        assertThat(audit.actions("project/" + project.id().value())).containsExactly("registry.project.registered");
    }

    @Test
    void findsByNamePinyinInitialsPermitAndContractor() {
        ProjectDraft draft = people.project("滨江商务区一期", "lucheng", CONSTRUCTION);
        ContractorId contractor = people.contractor("乐清建工集团").id();
        Project project = register.projects()
                .register(city, with(draft, "鹿建〔2024〕12号", contractor))
                .orThrow();
        Project other = people.planned("大罗山隧道", "ouhai", TRANSPORT);

        for (String text : List.of(
                "滨江", "binjiang", "bjswq", "鹿建〔2024〕12", "鹿建(2024)12号", "lujian2024", "乐清", "yueqing", "yqjg")) {
            assertThat(search(city, text)).as(text).containsExactly(project);
            assertThat(register.projects().count(city, ProjectQuery.text(text)))
                    .as(text)
                    .isEqualTo(1);
        }
        assertThat(search(city, "dlssd")).containsExactly(other);
        assertThat(search(city, "商务区")).isEmpty();
    }

    @Test
    void showsDistrictAndSectorOfTheScopeAndNothingElse() {
        people.planned("甲楼", "lucheng", CONSTRUCTION);
        people.planned("乙楼", "lucheng", WATER);
        people.planned("丙楼", "ruian", CONSTRUCTION);

        assertThat(names(city)).containsExactlyInAnyOrder("甲楼", "乙楼", "丙楼");
        assertThat(names(Callers.regulator("lucheng", HUMAN_RESOURCES))).containsExactlyInAnyOrder("甲楼", "乙楼");
        assertThat(names(Callers.regulator("lucheng", CONSTRUCTION))).containsExactly("甲楼");
        assertThat(names(Callers.regulator("lucheng", WATER, CONSTRUCTION))).containsExactlyInAnyOrder("甲楼", "乙楼");
        assertThat(names(Callers.regulator("lucheng", TRANSPORT))).isEmpty();
        assertThat(names(Callers.regulator("city", CONSTRUCTION))).containsExactlyInAnyOrder("甲楼", "丙楼");
        assertThat(names(Callers.regulator("lucheng"))).isEmpty();
        assertThat(names(Callers.regulator("city"))).isEmpty();
        assertThat(names(Callers.nobody())).isEmpty();
        assertThat(names(Callers.of(Role.SYSTEM_ADMINISTRATOR, "city", HUMAN_RESOURCES)))
                .isEmpty();

        Project ruian = search(city, "丙楼").getFirst();
        Caller lucheng = Callers.regulator("lucheng", HUMAN_RESOURCES);
        assertThat(register.projects().find(lucheng, ruian.id())).isEmpty();
        assertThat(register.projects().find(lucheng, ruian.permitNumber(), ruian.contractor()))
                .isEmpty();
        assertThat(register.projects().count(lucheng, ProjectQuery.all())).isEqualTo(2);
        assertThat(register.projects().count(Callers.nobody(), ProjectQuery.all()))
                .isZero();
    }

    @Test
    void changesNeedPermissionDistrictAndSector() {
        ProjectDraft draft = people.project("滨江商务区", "lucheng", CONSTRUCTION);

        assertThat(codes(register.projects().register(Callers.of(Role.DECISION_MAKER, "lucheng", CONSTRUCTION), draft)))
                .containsExactly("not-permitted");
        assertThat(codes(register.projects().register(Callers.regulator("lucheng", WATER), draft)))
                .containsExactly("district-out-of-scope");
        assertThat(codes(register.projects().register(Callers.nobody(), draft)))
                .containsExactly("district-out-of-scope");
        Project project = register.projects()
                .register(Callers.regulator("lucheng", CONSTRUCTION), draft)
                .orThrow();
        for (Caller other : List.of(Callers.regulator("lucheng", WATER), Callers.regulator("ruian", HUMAN_RESOURCES))) {
            assertThat(codes(register.projects().change(other, project.id(), 1, draft)))
                    .containsExactly("not-found");
            assertThat(codes(register.projects().advance(other, project.id(), 1, ProjectState.STARTED, TODAY)))
                    .containsExactly("not-found");
        }
        assertThat(codes(register.projects()
                        .change(
                                Callers.regulator("lucheng", CONSTRUCTION),
                                project.id(),
                                1,
                                people.project("滨江商务区", "lucheng", WATER))))
                .containsExactly("district-out-of-scope");
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        ProjectDraft wrong = new ProjectDraft(
                "",
                "楼",
                ContractorId.next(),
                new DistrictCode("nowhere"),
                "街".repeat(41),
                HUMAN_RESOURCES,
                Optional.of(TODAY.plusDays(1)),
                Optional.of(LocalDate.of(1890, 1, 1)),
                Optional.empty());

        assertThat(codes(register.projects().register(city, wrong)))
                .containsExactly(
                        "permit-number-missing",
                        "name-length",
                        "street-length",
                        "sector-not-industry",
                        "district-unknown",
                        "date-in-future",
                        "date-implausible",
                        "completed-before-start",
                        "contractor-unknown");
        ProjectDraft dates = people.project("滨江商务区", "lucheng", CONSTRUCTION);
        assertThat(codes(register.projects()
                        .register(city, dated(dates, Optional.empty(), Optional.of(TODAY), Optional.empty()))))
                .containsExactly("started-missing");
        assertThat(codes(register.projects()
                        .register(city, dated(dates, Optional.of(TODAY), Optional.empty(), Optional.of(TODAY)))))
                .containsExactly("completed-missing");
        assertThat(audit.actions("x")).isEmpty();
    }

    @Test
    void aPermitNumberIsUniqueForItsContractor() {
        ProjectDraft draft = people.project("滨江商务区", "lucheng", CONSTRUCTION);
        register.projects().register(city, draft).orThrow();

        assertThat(codes(register.projects().register(city, draft))).containsExactly("permit-taken");
        // One site with two contracting units is two project-contracts (R-011, T23).
        ProjectDraft second =
                with(draft, draft.permitNumber(), people.contractor("专业承包").id());
        assertThat(register.projects().register(city, second).isAccepted()).isTrue();
        Project third = people.planned("第三期", "lucheng", CONSTRUCTION);
        assertThat(codes(register.projects()
                        .change(city, third.id(), 1, with(draft, draft.permitNumber(), draft.contractor()))))
                .containsExactly("permit-taken");
    }

    @Test
    void livesItsLifeStepByStep() {
        Project project = people.planned("滨江商务区", "lucheng", CONSTRUCTION);
        LocalDate start = TODAY.minusDays(30);

        assertThat(codes(register.projects().advance(city, project.id(), 1, ProjectState.COMPLETED, TODAY)))
                .containsExactly("state-not-allowed");
        assertThat(codes(register.projects().advance(city, project.id(), 1, ProjectState.STARTED, TODAY.plusDays(1))))
                .containsExactly("date-in-future");
        Project started = register.projects()
                .advance(city, project.id(), 1, ProjectState.STARTED, start)
                .orThrow();
        assertThat(started.started()).contains(start);
        assertThat(started.vacant()).isTrue();
        assertThat(codes(register.projects().advance(city, project.id(), 1, ProjectState.SUSPENDED, TODAY)))
                .containsExactly("changed-meanwhile");
        Project suspended = register.projects()
                .advance(city, project.id(), 2, ProjectState.SUSPENDED, TODAY)
                .orThrow();
        assertThat(suspended.vacant()).isTrue();
        // A correction of another field leaves it suspended.
        ProjectDraft same = dated(
                with(people.project("滨江商务区改", "lucheng", CONSTRUCTION), project.permitNumber(), project.contractor()),
                Optional.of(start),
                Optional.empty(),
                Optional.empty());
        assertThat(register.projects()
                        .change(city, project.id(), 3, same)
                        .orThrow()
                        .state())
                .isEqualTo(ProjectState.SUSPENDED);
        assertThat(register.projects()
                        .advance(city, project.id(), 4, ProjectState.STARTED, TODAY)
                        .orThrow()
                        .started())
                .contains(start);
        assertThat(codes(
                        register.projects().advance(city, project.id(), 5, ProjectState.COMPLETED, start.minusDays(1))))
                .containsExactly("date-before-start");
        Project completed = register.projects()
                .advance(city, project.id(), 5, ProjectState.COMPLETED, TODAY)
                .orThrow();
        assertThat(completed.vacant()).isFalse();
        Project settled = register.projects()
                .advance(city, project.id(), 6, ProjectState.WAGES_SETTLED, TODAY)
                .orThrow();
        assertThat(settled.completed()).contains(TODAY);
        assertThat(settled.wagesSettled()).contains(TODAY);
        assertThat(audit.actions("project/" + project.id().value())).hasSize(7);
    }

    @Test
    void theStateFollowsFromTheDates() {
        Optional<LocalDate> none = Optional.empty();
        Optional<LocalDate> day = Optional.of(TODAY);
        assertThat(stateOf(none, none, none)).isEqualTo(ProjectState.PLANNED);
        assertThat(stateOf(day, none, none)).isEqualTo(ProjectState.STARTED);
        assertThat(stateOf(day, day, none)).isEqualTo(ProjectState.COMPLETED);
        assertThat(stateOf(day, day, day)).isEqualTo(ProjectState.WAGES_SETTLED);
    }

    @Test
    void aVacancyIsAProjectInProgressWithoutAFiledOfficer() {
        Project project = people.started("滨江商务区", "lucheng", CONSTRUCTION, TODAY);
        people.planned("未开工", "lucheng", CONSTRUCTION);
        assertThat(vacancies()).containsExactly(project.id());

        Officer officer = people.filed("张伟", "ruian");
        people.appoint(officer.id(), project.id(), TODAY);
        assertThat(vacancies()).isEmpty();
        assertThat(register.projects().find(city, project.id()).orElseThrow().officersServing())
                .isEqualTo(1);

        // T22: at the instant of the cancellation.
        register.filings().cancel(Caller.platform(), officer.id(), TODAY).orThrow();
        assertThat(vacancies()).containsExactly(project.id());
        assertThat(register.projects().find(city, project.id()).orElseThrow().vacant())
                .isTrue();
    }

    @Test
    void anotherUnitIsAnotherProjectOnceSomebodyWasAppointed() {
        Project project = people.started("滨江商务区", "lucheng", CONSTRUCTION, TODAY);
        ProjectDraft moved = dated(
                with(
                        people.project("滨江商务区", "lucheng", CONSTRUCTION),
                        project.permitNumber(),
                        people.contractor("另一单位").id()),
                Optional.of(TODAY),
                Optional.empty(),
                Optional.empty());
        people.appoint(people.filed("张伟", "ruian").id(), project.id(), TODAY);

        assertThat(codes(register.projects().change(city, project.id(), 1, moved)))
                .containsExactly("contractor-fixed");
    }

    @Test
    void filtersSortsAndPages() {
        ContractorId contractor = people.contractor("温州建设").id();
        for (int i = 0; i < 14; i++) {
            ProjectDraft draft =
                    people.project("同名工程", i % 2 == 0 ? "lucheng" : "ruian", i % 3 == 0 ? WATER : CONSTRUCTION);
            Optional<LocalDate> start = i % 4 == 0 ? Optional.empty() : Optional.of(TODAY.minusDays(i % 3));
            register.projects()
                    .register(city, dated(with(draft, "P-" + i, contractor), start, Optional.empty(), Optional.empty()))
                    .orThrow();
        }
        people.planned("另一工程", "lucheng", TRANSPORT);
        UnaryOperator<ProjectQuery> same = q -> q;
        assertThat(count(same)).isEqualTo(15);
        assertThat(count(q -> filter(q, Optional.of(new DistrictCode("ruian")), Optional.empty(), Optional.empty())))
                .isEqualTo(7);
        assertThat(count(q -> filter(q, Optional.empty(), Optional.of(WATER), Optional.empty())))
                .isEqualTo(5);
        assertThat(count(q -> filter(q, Optional.empty(), Optional.empty(), Optional.of(ProjectState.PLANNED))))
                .isEqualTo(5);
        assertThat(count(q -> new ProjectQuery(
                        "", q.district(), q.sector(), q.state(), Optional.of(contractor), false, q.sort())))
                .isEqualTo(14);
        for (String field : ProjectQuery.SORTABLE) {
            for (boolean ascending : new boolean[] {true, false}) {
                ProjectQuery query = new ProjectQuery(
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        new Sort(field, ascending));
                List<Project> whole = register.projects()
                        .list(city, query, PageRequest.first(100))
                        .items();
                assertThat(whole).hasSize(15).doesNotHaveDuplicates();
                assertThat(walk(p -> register.projects().list(city, query, p), 4))
                        .isEqualTo(whole);
                assertThat(walkBack(p -> register.projects().list(city, query, p), 4))
                        .isEqualTo(whole);
            }
        }
    }

    @Test
    void withoutAnAuditEntryThereIsNoChange() {
        ProjectDraft draft = people.project("滨江商务区", "lucheng", CONSTRUCTION);
        audit.fail();

        assertThatThrownBy(() -> register.projects().register(city, draft)).isInstanceOf(IllegalStateException.class);
        assertThat(search(city, "")).isEmpty();
    }

    private ProjectState stateOf(
            Optional<LocalDate> started, Optional<LocalDate> completed, Optional<LocalDate> settled) {
        ProjectDraft draft = people.project("滨江商务区", "lucheng", CONSTRUCTION);
        return register.projects()
                .register(city, dated(draft, started, completed, settled))
                .orThrow()
                .state();
    }

    private List<ProjectId> vacancies() {
        ProjectQuery query = new ProjectQuery(
                "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), true, Sort.by("name"));
        List<Project> found =
                register.projects().list(city, query, PageRequest.first(100)).items();
        assertThat(register.projects().count(city, query)).isEqualTo(found.size());
        return found.stream().map(Project::id).toList();
    }

    private long count(UnaryOperator<ProjectQuery> change) {
        ProjectQuery query = change.apply(ProjectQuery.all());
        long count = register.projects().count(city, query);
        assertThat(register.projects().list(city, query, PageRequest.first(100)).items())
                .hasSize((int) count);
        return count;
    }

    private static ProjectQuery filter(
            ProjectQuery q,
            Optional<DistrictCode> district,
            Optional<AuthorityFunction> sector,
            Optional<ProjectState> state) {
        return new ProjectQuery(q.text(), district, sector, state, q.contractor(), false, q.sort());
    }

    private static ProjectDraft with(ProjectDraft d, String permit, ContractorId contractor) {
        return new ProjectDraft(
                permit,
                d.name(),
                contractor,
                d.district(),
                d.street(),
                d.sector(),
                d.started(),
                d.completed(),
                d.wagesSettled());
    }

    private static ProjectDraft dated(
            ProjectDraft d, Optional<LocalDate> started, Optional<LocalDate> completed, Optional<LocalDate> settled) {
        return new ProjectDraft(
                d.permitNumber(),
                d.name(),
                d.contractor(),
                d.district(),
                d.street(),
                d.sector(),
                started,
                completed,
                settled);
    }

    private List<Project> search(Caller by, String text) {
        return register.projects()
                .list(by, ProjectQuery.text(text), PageRequest.first(100))
                .items();
    }

    private List<String> names(Caller by) {
        return search(by, "").stream().map(Project::name).toList();
    }
}
