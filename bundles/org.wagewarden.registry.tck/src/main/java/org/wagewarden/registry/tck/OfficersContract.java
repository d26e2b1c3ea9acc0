// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wagewarden.access.api.AuthorityFunction.CONSTRUCTION;
import static org.wagewarden.access.api.AuthorityFunction.HUMAN_RESOURCES;
import static org.wagewarden.access.api.AuthorityFunction.WATER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.access.api.Role;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.platform.api.Sort;
import org.wagewarden.registry.api.ContractorId;
import org.wagewarden.registry.api.FilingState;
import org.wagewarden.registry.api.IdNumber;
import org.wagewarden.registry.api.Officer;
import org.wagewarden.registry.api.OfficerChange;
import org.wagewarden.registry.api.OfficerDraft;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.OfficerQuery;
import org.wagewarden.registry.api.ProjectId;

/** What {@code Officers} promises. */
public abstract class OfficersContract extends RegistryContract {

    @Test
    void registersAPersonAndFindsHer() {
        OfficerDraft draft = people.draft("单雄信", "lucheng");

        Officer officer = register.officers().register(city, draft).orThrow();

        assertThat(officer.name()).isEqualTo("单雄信");
        assertThat(officer.maskedIdNumber()).isEqualTo(draft.idNumber().masked());
        assertThat(officer.filing()).isEqualTo(FilingState.NONE);
        assertThat(officer.filedOn()).isEmpty();
        assertThat(officer.projectsServing()).isZero();
        assertThat(officer.revision()).isEqualTo(1);
        assertThat(register.officers().find(city, officer.id())).contains(officer);
        assertThat(register.officers().find(city, draft.idNumber())).contains(officer);
        assertThat(audit.actions("officer/" + officer.id().value())).containsExactly("registry.officer.registered");
    }

    @Test
    void findsByNamePinyinInitialsAndNumber() {
        Officer shan = people.officer("单雄信", "lucheng");
        Officer qiu = people.officer("仇英", "lucheng");
        Officer zhang = people.officer("张伟", "lucheng");
        Officer zhangTwo = people.officer("章子怡", "lucheng");
        Officer lu = people.officer("吕布", "lucheng");

        assertThat(search("单")).containsExactly(shan);
        assertThat(search("shanxiong")).containsExactly(shan);
        assertThat(search("sxx")).containsExactly(shan);
        assertThat(search("SXX")).containsExactly(shan);
        assertThat(search("dan")).isEmpty();
        assertThat(search("qiu ying")).containsExactly(qiu);
        assertThat(search("zhang")).containsExactly(zhang, zhangTwo);
        assertThat(search("张")).containsExactly(zhang);
        assertThat(search("z")).containsExactly(zhang, zhangTwo);
        assertThat(search("lv")).containsExactly(lu);
        assertThat(search("lü")).containsExactly(lu);
        Officer moqi = people.officer("万俟卨", "lucheng");
        Officer wan = people.officer("万里", "lucheng");
        assertThat(search("万")).containsExactlyInAnyOrder(moqi, wan);
        assertThat(search("万俟")).containsExactly(moqi);
        assertThat(search("moqi")).containsExactly(moqi);
        assertThat(search("伟")).isEmpty();
        assertThat(search("  ")).hasSize(7);
        assertThat(search("!!")).isEmpty();
        assertThat(search("%")).isEmpty();
        assertThat(search("_")).isEmpty();
    }

    @Test
    void findsByTheLastSixCharactersOfTheNumber() {
        IdNumber number = IdNumber.complete("33030219900307351");
        OfficerDraft draft = new OfficerDraft("王小明", number, "", Optional.empty(), new DistrictCode("ruian"));
        Officer officer = register.officers().register(city, draft).orThrow();
        String lastSix = number.value().substring(12);

        assertThat(search(lastSix)).containsExactly(officer);
        assertThat(search(lastSix.toLowerCase(java.util.Locale.ROOT))).containsExactly(officer);
        assertThat(search("000000")).isEmpty();
        // Six characters are a filter inside the scope, not a key to other districts.
        assertThat(list(Callers.regulator("lucheng", HUMAN_RESOURCES), lastSix)).isEmpty();
    }

    @Test
    void aWholeNumberFindsAnybodyAnywhere() {
        OfficerDraft draft = people.draft("王小明", "ruian");
        Officer officer = register.officers().register(city, draft).orThrow();
        Caller other = Callers.regulator("lucheng", HUMAN_RESOURCES);

        assertThat(register.officers().find(other, officer.id())).isEmpty();
        assertThat(register.officers().find(other, draft.idNumber())).contains(officer);
        assertThat(list(other, draft.idNumber().value())).containsExactly(officer);
        assertThat(list(other, draft.idNumber().value().toLowerCase(java.util.Locale.ROOT)))
                .containsExactly(officer);
        assertThat(register.officers()
                        .count(other, OfficerQuery.text(draft.idNumber().value())))
                .isEqualTo(1);
    }

    @Test
    void showsWhatTheScopeReachesAndNothingElse() {
        Officer here = people.officer("阿一", "lucheng");
        Officer there = people.officer("阿二", "ruian");
        Officer serving = people.filed("阿三", "ruian");
        ProjectId project = people.started("水库", "lucheng", WATER, TODAY).id();
        people.appoint(serving.id(), project, TODAY);

        assertThat(names(city)).containsExactly("阿二", "阿三", "阿一");
        assertThat(names(Callers.regulator("lucheng", HUMAN_RESOURCES))).containsExactly("阿三", "阿一");
        assertThat(names(Callers.regulator("lucheng", WATER))).containsExactly("阿三", "阿一");
        // Construction sees no water project, so whoever serves there is not seen through it.
        assertThat(names(Callers.regulator("lucheng", CONSTRUCTION))).containsExactly("阿一");
        assertThat(names(Callers.regulator("ruian", HUMAN_RESOURCES))).containsExactly("阿二", "阿三");
        assertThat(names(Callers.regulator("yueqing", HUMAN_RESOURCES))).isEmpty();
        assertThat(names(Callers.regulator("lucheng"))).isEmpty();
        assertThat(names(Callers.nobody())).isEmpty();
        assertThat(names(Callers.of(Role.SYSTEM_ADMINISTRATOR, "city", HUMAN_RESOURCES)))
                .isEmpty();

        Caller lucheng = Callers.regulator("lucheng", HUMAN_RESOURCES);
        assertThat(register.officers().count(lucheng, OfficerQuery.all())).isEqualTo(2);
        assertThat(register.officers().count(lucheng, OfficerQuery.text("a"))).isEqualTo(2);
        assertThat(register.officers().count(Callers.nobody(), OfficerQuery.all()))
                .isZero();
        assertThat(register.officers().count(city, OfficerQuery.all())).isEqualTo(3);
        assertThat(register.officers().find(lucheng, here.id())).isPresent();
        assertThat(register.officers().find(lucheng, serving.id())).isPresent();
        assertThat(register.officers().find(lucheng, there.id())).isEmpty();
        assertThat(register.officers().find(Callers.nobody(), here.id())).isEmpty();
    }

    @Test
    void servingEndsWithTheAppointment() {
        Officer serving = people.filed("阿三", "ruian");
        ProjectId project = people.started("水库", "lucheng", WATER, TODAY).id();
        var appointment = people.appoint(serving.id(), project, TODAY);
        Caller lucheng = Callers.regulator("lucheng", HUMAN_RESOURCES);
        register.appointments().end(city, appointment.id(), TODAY).orThrow();

        assertThat(register.officers().find(lucheng, serving.id()))
                .get()
                .extracting(Officer::projectsServing)
                .isEqualTo(1);
        clock.set(TODAY.plusDays(1));
        assertThat(register.officers().find(lucheng, serving.id())).isEmpty();
        assertThat(register.officers().find(city, serving.id()))
                .get()
                .extracting(Officer::projectsServing)
                .isEqualTo(0);
    }

    @Test
    void filtersByDistrictFilingEmployerAndProject() {
        ContractorId employer = people.contractor("温州建设集团").id();
        OfficerDraft draft = people.draft("甲一", "lucheng");
        Officer employed = register.officers()
                .register(
                        city,
                        new OfficerDraft(draft.name(), draft.idNumber(), "", Optional.of(employer), draft.district()))
                .orThrow();
        Officer filed = people.filed("乙二", "ruian");
        Officer cancelled = people.filed("丙三", "ruian");
        register.filings().cancel(Caller.platform(), cancelled.id(), TODAY).orThrow();
        ProjectId project = people.started("大桥", "ruian", CONSTRUCTION, TODAY).id();
        people.appoint(filed.id(), project, TODAY);

        assertThat(employed.employerName()).isEqualTo("温州建设集团");
        assertThat(ids(query().district("lucheng"))).containsExactly(employed.id());
        assertThat(ids(query().employer(employer))).containsExactly(employed.id());
        assertThat(ids(query().project(project))).containsExactly(filed.id());
        assertThat(ids(query().filing(FilingState.FILED))).containsExactly(filed.id());
        assertThat(ids(query().filing(FilingState.NONE))).containsExactly(employed.id());
        assertThat(ids(query().filing(FilingState.CANCELLED))).containsExactly(cancelled.id());
        assertThat(ids(query().filing(FilingState.ELIGIBLE_AGAIN))).isEmpty();

        clock.set(TODAY.plusYears(1).plusDays(1));
        assertThat(ids(query().filing(FilingState.CANCELLED))).isEmpty();
        assertThat(ids(query().filing(FilingState.ELIGIBLE_AGAIN))).containsExactly(cancelled.id());
    }

    @Test
    void pagesAreCompleteOverTiesInBothDirections() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 23; i++) {
            names.add(List.of("张伟", "章伟", "王芳", "李娜").get(i % 4));
        }
        names.forEach(name -> people.officer(name, List.of("lucheng", "ruian").get(name.length() % 2)));
        for (String field : OfficerQuery.SORTABLE) {
            for (boolean ascending : new boolean[] {true, false}) {
                OfficerQuery query = new OfficerQuery(
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        new Sort(field, ascending));
                List<Officer> whole = register.officers()
                        .list(city, query, PageRequest.first(500))
                        .items();
                for (int limit : new int[] {1, 5, 22, 23, 24}) {
                    assertThat(walk(p -> register.officers().list(city, query, p), limit))
                            .isEqualTo(whole);
                    assertThat(walkBack(p -> register.officers().list(city, query, p), limit))
                            .isEqualTo(whole);
                }
                assertThat(whole).hasSize(23).doesNotHaveDuplicates();
            }
        }
        OfficerQuery byText = OfficerQuery.text("zw");
        List<Officer> found =
                register.officers().list(city, byText, PageRequest.first(500)).items();
        assertThat(found).hasSize(12);
        assertThat(walk(p -> register.officers().list(city, byText, p), 5)).isEqualTo(found);
        assertThat(walkBack(p -> register.officers().list(city, byText, p), 5)).isEqualTo(found);
    }

    @Test
    void aDistrictsPagesHoldItsOwnOfficersAndThoseWhoServeThereInEveryOrder() {
        ProjectId project = people.started("水库", "lucheng", WATER, TODAY).id();
        Set<OfficerId> expected = new HashSet<>();
        for (String name : List.of("张伟", "章伟", "王芳", "李娜", "张伟")) {
            expected.add(people.officer(name, "lucheng").id());
            Officer serving = people.filed(name, "cangnan");
            people.appoint(serving.id(), project, TODAY);
            expected.add(serving.id());
            people.officer(name, "yueqing");
        }
        Caller lucheng = Callers.regulator("lucheng", HUMAN_RESOURCES);
        for (String field : OfficerQuery.SORTABLE) {
            for (boolean ascending : new boolean[] {true, false}) {
                OfficerQuery query = new OfficerQuery(
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        new Sort(field, ascending));
                List<Officer> whole = register.officers()
                        .list(lucheng, query, PageRequest.first(500))
                        .items();
                assertThat(whole).extracting(Officer::id).containsExactlyInAnyOrderElementsOf(expected);
                assertThat(walk(p -> register.officers().list(lucheng, query, p), 3))
                        .isEqualTo(whole);
                assertThat(walkBack(p -> register.officers().list(lucheng, query, p), 3))
                        .isEqualTo(whole);
                if (field.equals("district")) {
                    List<String> districts = whole.stream()
                            .map(officer -> officer.district().value())
                            .toList();
                    Comparator<String> order = ascending ? Comparator.naturalOrder() : Comparator.reverseOrder();
                    assertThat(districts).isSortedAccordingTo(order).containsOnly("cangnan", "lucheng");
                }
            }
        }
    }

    @Test
    void sortsNamesByPinyinAndReversed() {
        List.of("张伟", "安琪", "曾国藩", "李娜").forEach(name -> people.officer(name, "lucheng"));

        assertThat(names(city)).containsExactly("安琪", "李娜", "曾国藩", "张伟");
        OfficerQuery reversed = new OfficerQuery(
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Sort.by("name").reversed());
        assertThat(register.officers()
                        .list(city, reversed, PageRequest.first(10))
                        .items())
                .extracting(Officer::name)
                .containsExactly("张伟", "曾国藩", "李娜", "安琪");
    }

    @Test
    void aCursorThatFitsNothingShowsTheFirstPage() {
        people.officer("张伟", "lucheng");
        people.officer("李娜", "lucheng");
        String other = register.officers()
                .list(
                        city,
                        new OfficerQuery(
                                "",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Sort.by("filedOn")),
                        PageRequest.first(1))
                .next()
                .orElseThrow();
        for (String cursor : List.of("", "x", "%%%", "AAAA", other, "bh9uYW1lH3RydWU")) {
            assertThat(register.officers()
                            .list(city, OfficerQuery.all(), PageRequest.at(10, cursor))
                            .items())
                    .as(cursor)
                    .hasSize(2);
        }
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        OfficerDraft draft = new OfficerDraft(
                "王", people.number(), "电话", Optional.of(ContractorId.next()), new DistrictCode("nowhere"));

        Outcome<Officer> outcome = register.officers().register(city, draft);

        assertThat(codes(outcome)).containsExactly("name-length", "phone-form", "district-unknown", "employer-unknown");
        assertThat(reasons(outcome))
                .extracting(r -> r.field().orElse(""))
                .containsExactly("name", "phone", "district", "employer");
        assertThat(codes(register.officers().register(city, people.draft(" ", "lucheng"))))
                .containsExactly("name-missing");
        assertThat(codes(register.officers().register(city, people.draft("张\u202e伟", "lucheng"))))
                .containsExactly("name-character");
        assertThat(codes(register.officers().register(city, people.draft("张".repeat(41), "lucheng"))))
                .containsExactly("name-length");
        assertThat(codes(register.officers().register(city, people.draft("张伟", "city"))))
                .containsExactly("district-unknown");
        assertThat(audit.size()).isZero();
    }

    @Test
    void takesNamesAsTheyAre() {
        for (String name : List.of("张".repeat(40), "买买提·吐尔逊", "𠮷田一", "O'Neil Robert", "' OR 1=1 --", "李%_")) {
            Officer officer = people.officer(name, "lucheng");
            assertThat(register.officers().find(city, officer.id()))
                    .get()
                    .extracting(Officer::name)
                    .isEqualTo(name);
        }
        assertThat(search("买买提")).hasSize(1);
        assertThat(search("mmt")).hasSize(1);
        assertThat(search("oneil")).hasSize(1);
        assertThat(search("张".repeat(40))).hasSize(1);
    }

    @Test
    void refusesWithoutPermissionAndOutsideTheScope() {
        OfficerDraft draft = people.draft("张伟", "lucheng");

        assertThat(codes(register.officers()
                        .register(Callers.of(Role.TRAINING_ORGANISER, "lucheng", HUMAN_RESOURCES), draft)))
                .containsExactly("not-permitted");
        assertThat(codes(register.officers().register(Callers.regulator("ruian", HUMAN_RESOURCES), draft)))
                .containsExactly("district-out-of-scope");
        assertThat(codes(register.officers().register(Callers.nobody(), draft)))
                .containsExactly("district-out-of-scope");
        Officer officer = register.officers()
                .register(Callers.regulator("lucheng", WATER), draft)
                .orThrow();
        OfficerChange change = change(officer, "张伟二");
        assertThat(codes(register.officers()
                        .change(Callers.regulator("ruian", HUMAN_RESOURCES), officer.id(), 1, change)))
                .containsExactly("not-found");
        assertThat(codes(register.officers().change(city, OfficerId.next(), 1, change)))
                .containsExactly("not-found");
    }

    @Test
    void anOfficerWhoOnlyServesHereIsSeenButNotChanged() {
        Officer serving = people.filed("阿三", "ruian");
        people.appoint(
                serving.id(), people.started("水库", "lucheng", WATER, TODAY).id(), TODAY);
        Caller lucheng = Callers.regulator("lucheng", HUMAN_RESOURCES);

        assertThat(register.officers().find(lucheng, serving.id())).isPresent();
        assertThat(codes(register.officers().change(lucheng, serving.id(), serving.revision(), change(serving, "阿三三"))))
                .containsExactly("not-found");
    }

    @Test
    void changesOnceForEachRevision() {
        Officer officer = people.officer("张伟", "lucheng");

        Officer changed = register.officers()
                .change(city, officer.id(), 1, change(officer, "单伟"))
                .orThrow();

        assertThat(changed.name()).isEqualTo("单伟");
        assertThat(changed.revision()).isEqualTo(2);
        assertThat(changed.maskedIdNumber()).isEqualTo(officer.maskedIdNumber());
        assertThat(search("shanwei")).containsExactly(changed);
        assertThat(search("zhang")).isEmpty();
        assertThat(codes(register.officers().change(city, officer.id(), 1, change(officer, "王伟"))))
                .containsExactly("changed-meanwhile");
        assertThat(audit.actions("officer/" + officer.id().value()))
                .containsExactly("registry.officer.registered", "registry.officer.changed");
    }

    @Test
    void remembersWhoEmployedAPersonOnADay() {
        ContractorId first = people.contractor("温州建设集团").id();
        ContractorId second = people.contractor("瓯江路桥公司").id();
        Officer unknown = people.officer("张伟", "lucheng");

        employ(unknown.id(), Optional.of(first));
        clock.set(TODAY.plusDays(10));
        employ(unknown.id(), Optional.of(second));
        employ(unknown.id(), Optional.empty());
        employ(unknown.id(), Optional.of(second));

        assertThat(employer(unknown, TODAY.minusDays(1))).isEmpty();
        assertThat(employer(unknown, TODAY)).contains(first);
        assertThat(employer(unknown, TODAY.plusDays(9))).contains(first);
        assertThat(employer(unknown, TODAY.plusDays(10))).contains(second);
        assertThat(employer(unknown, TODAY.plusYears(1))).contains(second);
        assertThat(register.officers().employer(Callers.regulator("ruian", HUMAN_RESOURCES), unknown.id(), TODAY))
                .isEmpty();
        assertThat(register.officers().employer(Callers.nobody(), unknown.id(), TODAY))
                .isEmpty();
    }

    private void employ(OfficerId id, Optional<ContractorId> employer) {
        Officer present = register.officers().find(city, id).orElseThrow();
        register.officers()
                .change(
                        city,
                        id,
                        present.revision(),
                        new OfficerChange(present.name(), present.phone(), employer, present.district()))
                .orThrow();
    }

    private Optional<ContractorId> employer(Officer officer, LocalDate day) {
        return register.officers().employer(city, officer.id(), day);
    }

    @Test
    void revealsTheNumberForAPurposeThatIsRecorded() {
        OfficerDraft draft = people.draft("张伟", "lucheng");
        Officer officer = register.officers().register(city, draft).orThrow();

        assertThat(register.officers().reveal(city, officer.id(), "核对社保记录").orThrow())
                .isEqualTo(draft.idNumber());
        assertThat(audit.actions("officer/" + officer.id().value())).contains("registry.officer.number-revealed");
        assertThat(audit.details()).contains("核对社保记录");
        assertThat(codes(register.officers().reveal(city, officer.id(), "看"))).containsExactly("purpose-length");
        assertThat(codes(register.officers()
                        .reveal(
                                Callers.of(Role.TRAINING_ORGANISER, "lucheng", HUMAN_RESOURCES),
                                officer.id(),
                                "核对社保记录")))
                .containsExactly("not-permitted");
        assertThat(codes(register.officers()
                        .reveal(Callers.regulator("ruian", HUMAN_RESOURCES), officer.id(), "核对社保记录")))
                .containsExactly("not-found");
    }

    @Test
    void noRecordHoldsAFullNumber() {
        OfficerDraft draft = people.draft("张伟", "lucheng");
        Officer officer = register.officers().register(city, draft).orThrow();
        register.officers().reveal(city, officer.id(), "核对社保记录").orThrow();
        register.officers().register(city, draft);

        assertThat(audit.details()).noneMatch(d -> d.contains(draft.idNumber().value()));
        assertThat(officer.toString()).doesNotContain(draft.idNumber().value());
        assertThat(draft.toString()).doesNotContain(draft.idNumber().value());
    }

    @Test
    void aNumberIsRegisteredOnce() {
        OfficerDraft draft = people.draft("张伟", "longgang");
        register.officers().register(city, draft).orThrow();

        Outcome<Officer> second = register.officers()
                .register(
                        Callers.regulator("lucheng", HUMAN_RESOURCES),
                        new OfficerDraft("张维", draft.idNumber(), "", Optional.empty(), new DistrictCode("lucheng")));

        assertThat(codes(second)).containsExactly("id-number-taken");
        Reason reason = reasons(second).getFirst();
        assertThat(reason.text().zh()).contains("龙港市").doesNotContain("张伟");
        assertThat(reason.text().en()).contains("Longgang");
        assertThat(reason.field()).contains("idNumber");
    }

    @Test
    void ofRegistrationsOfOneNumberAtOnceExactlyOneSucceeds() throws Exception {
        OfficerDraft draft = people.draft("张伟", "lucheng");
        int callers = 8;
        try (ExecutorService threads = Executors.newFixedThreadPool(callers)) {
            Callable<Outcome<Officer>> registration = () -> register.officers().register(city, draft);
            List<Future<Outcome<Officer>>> all = threads.invokeAll(Collections.nCopies(callers, registration));
            List<Outcome<Officer>> outcomes = new ArrayList<>();
            for (Future<Outcome<Officer>> each : all) {
                outcomes.add(each.get());
            }
            assertThat(outcomes).filteredOn(Outcome::isAccepted).hasSize(1);
            assertThat(outcomes).filteredOn(o -> !o.isAccepted()).allSatisfy(o -> assertThat(codes(o))
                    .containsExactly("id-number-taken"));
        }
        assertThat(search("")).hasSize(1);
        assertThat(audit.size()).isEqualTo(1);
    }

    @Test
    void aDuplicateInsideAnotherTransactionLeavesThatTransactionAlive() {
        OfficerDraft draft = people.draft("张伟", "lucheng");
        Outcome<Officer> second = store.store().write(session -> {
            register.officers().register(city, draft).orThrow();
            return register.officers().register(city, draft);
        });

        assertThat(codes(second)).containsExactly("id-number-taken");
        assertThat(search("")).hasSize(1);
    }

    @Test
    void withoutAnAuditEntryThereIsNoChange() {
        Officer officer = people.officer("张伟", "lucheng");
        OfficerDraft another = people.draft("李娜", "lucheng");
        audit.fail();

        assertThatThrownBy(() -> register.officers().register(city, another)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> register.officers().change(city, officer.id(), 1, change(officer, "王芳")))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> register.officers().reveal(city, officer.id(), "核对社保记录"))
                .isInstanceOf(IllegalStateException.class);
        assertThat(search("")).extracting(Officer::name).containsExactly("张伟");
    }

    @Test
    void namesPeopleForOtherAreas() {
        List<Officer> officers = IntStream.range(0, 3)
                .mapToObj(i -> people.officer("张伟" + "一二三".charAt(i), "ruian"))
                .toList();
        List<OfficerId> ids = new ArrayList<>(officers.stream().map(Officer::id).toList());
        ids.add(OfficerId.next());

        Caller lucheng = Callers.regulator("lucheng", HUMAN_RESOURCES);
        assertThat(register.officers().names(lucheng, ids).values()).containsExactlyInAnyOrder("张伟一", "张伟二", "张伟三");
        assertThat(register.officers().names(lucheng, List.of())).isEmpty();
        assertThat(register.officers().names(Callers.of(Role.AUDIT_ADMINISTRATOR, "city", HUMAN_RESOURCES), ids))
                .isEmpty();
    }

    @Test
    void staysAfterARestart() {
        if (kind() == org.wagewarden.store.tck.StoreKind.MEMORY) {
            return;
        }
        OfficerDraft draft = people.draft("张伟", "lucheng");
        Officer officer = register.officers().register(city, draft).orThrow();

        store.reopen();
        register = open(around(store.store(), new TableAudit(store.store())));

        assertThat(register.officers().find(city, draft.idNumber())).contains(officer);
        assertThat(register.officers().reveal(city, officer.id(), "核对社保记录").orThrow())
                .isEqualTo(draft.idNumber());
    }

    private List<Officer> search(String text) {
        return list(city, text);
    }

    private List<Officer> list(Caller by, String text) {
        return register.officers()
                .list(by, OfficerQuery.text(text), PageRequest.first(100))
                .items();
    }

    private List<String> names(Caller by) {
        return list(by, "").stream().map(Officer::name).toList();
    }

    private List<OfficerId> ids(Query query) {
        List<Officer> found = register.officers()
                .list(city, query.toQuery(), PageRequest.first(100))
                .items();
        assertThat(register.officers().count(city, query.toQuery())).isEqualTo(found.size());
        return found.stream()
                .map(Officer::id)
                .sorted(Comparator.comparing(OfficerId::value))
                .toList();
    }

    private static OfficerChange change(Officer officer, String name) {
        return new OfficerChange(name, officer.phone(), officer.employer(), officer.district());
    }

    private static Query query() {
        return new Query(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private record Query(
            Optional<DistrictCode> district,
            Optional<FilingState> filing,
            Optional<ContractorId> employer,
            Optional<ProjectId> project) {

        Query district(String code) {
            return new Query(Optional.of(new DistrictCode(code)), filing, employer, project);
        }

        Query filing(FilingState state) {
            return new Query(district, Optional.of(state), employer, project);
        }

        Query employer(ContractorId id) {
            return new Query(district, filing, Optional.of(id), project);
        }

        Query project(ProjectId id) {
            return new Query(district, filing, employer, Optional.of(id));
        }

        OfficerQuery toQuery() {
            return new OfficerQuery("", district, filing, employer, project, Sort.by("name"));
        }
    }
}
