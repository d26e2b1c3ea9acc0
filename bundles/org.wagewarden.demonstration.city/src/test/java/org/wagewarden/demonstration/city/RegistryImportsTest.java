// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.demonstration.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wagewarden.access.api.AccountId;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Channel;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.access.api.Grant;
import org.wagewarden.access.api.Role;
import org.wagewarden.access.api.Scope;
import org.wagewarden.exchange.api.Change;
import org.wagewarden.exchange.api.ImportBatch;
import org.wagewarden.exchange.api.ImportProfile;
import org.wagewarden.exchange.api.ImportRow;
import org.wagewarden.exchange.api.RowOutcome;
import org.wagewarden.exchange.api.Undone;
import org.wagewarden.exchange.api.Verdict;
import org.wagewarden.registry.api.FilingState;
import org.wagewarden.registry.api.IdNumber;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.Uscc;
import org.wagewarden.store.tck.StoreKind;

/** The register's own imports: what they refuse, what they change, and what they take back. */
class RegistryImportsTest {

    private static final String FIRM = Uscc.complete("91330300MA0000001").value();
    private static final String OTHER = Uscc.complete("91330300MA0000002").value();
    private static final String PERSON = IdNumber.complete("33030019900101001").value();
    private static final String SECOND = IdNumber.complete("33030019900101002").value();
    private static final Caller LUCHENG = new Caller(
            AccountId.next(),
            "林晓",
            Set.of(Role.REGULATOR),
            new Scope(List.of(new Grant(new DistrictCode("lucheng"), EnumSet.allOf(AuthorityFunction.class)))),
            Channel.CONSOLE);

    private Platform platform;

    @AfterEach
    void stop() {
        platform.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"MEMORY", "POSTGRES"})
    void contractorsAreRecognisedByTheirCode(StoreKind kind) {
        platform = new Platform(kind);
        Map<String, String> firm = firm(FIRM, "甲建设有限公司", "lucheng");
        List<Change> added = write(City.CONTRACTORS, platform.city, firm);
        assertThat(added).singleElement().satisfies(c -> assertThat(c.kind()).isEqualTo(Change.Kind.INSERTED));

        assertThat(outcome(City.CONTRACTORS, platform.city, firm)).isEqualTo(RowOutcome.UNCHANGED);
        Verdict renamed = verdict(City.CONTRACTORS, platform.city, with(firm, "name", "甲建设集团有限公司"));
        assertThat(renamed.changed()).containsExactly("name");
        assertThat(outcome(City.CONTRACTORS, platform.city, firm(OTHER, "甲建设有限公司", "lucheng")))
                .isEqualTo(RowOutcome.SUSPECTED_DUPLICATE);
        assertThat(code(City.CONTRACTORS, platform.city, with(firm, "uscc", FIRM.substring(0, 17) + "?")))
                .isEqualTo("uscc-character");
        assertThat(code(City.CONTRACTORS, LUCHENG, firm(OTHER, "乙建设有限公司", "ouhai")))
                .isEqualTo("district-out-of-scope");

        List<Change> changed = write(City.CONTRACTORS, platform.city, with(firm, "name", "甲建设集团有限公司"));
        assertThat(undo(City.CONTRACTORS, changed)).allMatch(u -> u.obstacle().isEmpty());
        assertThat(outcome(City.CONTRACTORS, platform.city, firm)).isEqualTo(RowOutcome.UNCHANGED);
        assertThat(undo(City.CONTRACTORS, added)).allMatch(u -> u.obstacle().isPresent());
    }

    @ParameterizedTest
    @EnumSource(names = {"MEMORY", "POSTGRES"})
    void projectsNeedTheirContractorAndKeepWhatIsLeftEmpty(StoreKind kind) {
        platform = new Platform(kind);
        List<Change> firm = write(City.CONTRACTORS, platform.city, firm(FIRM, "甲建设有限公司", "lucheng"));
        Map<String, String> site = site("P1", FIRM, "2024-03-01");
        assertThat(code(City.PROJECTS, platform.city, site("P1", OTHER, "2024-03-01")))
                .isEqualTo("contractor-unknown");
        assertThat(code(City.PROJECTS, platform.city, site("P1", FIRM, "2030-03-01")))
                .isEqualTo("date-in-future");
        List<Change> added = write(City.PROJECTS, platform.city, site);

        Map<String, String> less = new HashMap<>(site);
        less.remove("street");
        less.remove("started");
        assertThat(outcome(City.PROJECTS, platform.city, less)).isEqualTo(RowOutcome.UNCHANGED);
        List<Change> finished = write(City.PROJECTS, platform.city, with(site, "completed", "2024-08-01"));
        assertThat(platform.figures.totals(platform.city).projectsInProgress()).isZero();
        undo(City.PROJECTS, finished);
        assertThat(platform.figures.totals(platform.city).projectsInProgress()).isEqualTo(1);
        assertThat(undo(City.CONTRACTORS, firm)).allMatch(u -> u.obstacle().isPresent());
        assertThat(added).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"MEMORY", "POSTGRES"})
    void officersAreOnePersonInTheWholeCity(StoreKind kind) {
        platform = new Platform(kind);
        write(City.CONTRACTORS, platform.city, firm(FIRM, "甲建设有限公司", "lucheng"));
        Map<String, String> person = person(PERSON, "ouhai");
        write(City.OFFICERS, platform.city, person);

        assertThat(outcome(City.OFFICERS, platform.city, person)).isEqualTo(RowOutcome.UNCHANGED);
        assertThat(outcome(City.OFFICERS, platform.city, person(SECOND, "ouhai")))
                .isEqualTo(RowOutcome.SUSPECTED_DUPLICATE);
        assertThat(code(City.OFFICERS, LUCHENG, with(person, "district", "lucheng")))
                .isEqualTo("id-number-taken");
        assertThat(code(City.OFFICERS, platform.city, with(person, "employer", OTHER)))
                .isEqualTo("contractor-unknown");
        assertThat(code(City.OFFICERS, platform.city, with(person, "idNumber", "123")))
                .isEqualTo("id-number-length");
    }

    @ParameterizedTest
    @EnumSource(names = {"MEMORY", "POSTGRES"})
    void filingsAndAppointmentsAreTakenOverAndTakenBack(StoreKind kind) {
        platform = new Platform(kind);
        write(City.CONTRACTORS, platform.city, firm(FIRM, "甲建设有限公司", "lucheng"));
        write(City.PROJECTS, platform.city, site("P1", FIRM, "2024-03-01"));
        write(City.OFFICERS, platform.city, person(PERSON, "lucheng"));
        Map<String, String> filing = filing(PERSON, "WZ0001", "2024-01-10", "2024-01-20");
        Map<String, String> appointment = appointment(PERSON, "P1", "2024-02-20");
        assertThat(code(City.FILINGS, platform.city, filing(SECOND, "WZ0001", "2024-01-10", "")))
                .isEqualTo("officer-unknown");
        assertThat(code(City.FILINGS, platform.city, with(filing, "name", "李四")))
                .isEqualTo("name-differs");
        assertThat(code(City.FILINGS, platform.city, with(filing, "filedOn", "2024-01-01")))
                .isEqualTo("filing-date");
        assertThat(code(City.APPOINTMENTS, platform.city, appointment)).isEqualTo("officer-not-filed");

        List<Change> filed = write(City.FILINGS, platform.city, filing);
        assertThat(outcome(City.FILINGS, platform.city, filing)).isEqualTo(RowOutcome.UNCHANGED);
        assertThat(code(City.FILINGS, platform.city, filing(PERSON, "WZ0002", "2024-01-10", "2024-01-20")))
                .isEqualTo("already-filed");
        assertThat(code(City.APPOINTMENTS, LUCHENG, appointment)).isEqualTo("back-dated");
        assertThat(code(City.APPOINTMENTS, platform.city, appointment(PERSON, "P9", "2024-02-20")))
                .isEqualTo("project-unknown");
        assertThat(code(City.APPOINTMENTS, platform.city, with(appointment, "from", "2024-01-15")))
                .isEqualTo("before-filing");
        List<Change> appointed = write(City.APPOINTMENTS, platform.city, appointment);
        assertThat(platform.figures.totals(platform.city).vacancies()).isZero();
        assertThat(outcome(City.APPOINTMENTS, platform.city, appointment)).isEqualTo(RowOutcome.UNCHANGED);
        assertThat(code(City.APPOINTMENTS, platform.city, with(appointment, "from", "2024-04-01")))
                .isEqualTo("already-appointed");

        assertThat(undo(City.FILINGS, filed)).allMatch(u -> u.obstacle().isPresent());
        assertThat(undo(City.APPOINTMENTS, appointed))
                .allMatch(u -> u.obstacle().isEmpty());
        assertThat(undo(City.FILINGS, filed)).allMatch(u -> u.obstacle().isEmpty());
        assertThat(platform.figures.totals(platform.city).filings().getOrDefault(FilingState.FILED, 0L))
                .isZero();
        assertThat(outcome(City.FILINGS, platform.city, filing)).isEqualTo(RowOutcome.NEW);
    }

    @ParameterizedTest
    @EnumSource(names = {"MEMORY", "POSTGRES"})
    void anEarlierCertificateDoesNotMoveTheCyclesOfWhoeverACaseIsAbout(StoreKind kind) {
        platform = new Platform(kind);
        write(City.CONTRACTORS, platform.city, firm(FIRM, "甲建设有限公司", "lucheng"));
        write(City.OFFICERS, platform.city, person(PERSON, "lucheng"));
        List<Change> filed = write(City.FILINGS, platform.city, filing(PERSON, "WZ0001", "2024-01-10", "2024-01-20"));
        Map<String, String> earlier = filing(PERSON, "WZ0000", "2023-12-01", "");
        assertThat(outcome(City.FILINGS, platform.city, earlier)).isEqualTo(RowOutcome.NEW);

        platform.cases.name(new OfficerId(filed.getFirst().subject().substring("officer/".length())));
        assertThat(code(City.FILINGS, platform.city, earlier)).isEqualTo("anchor-in-use");
        assertThat(outcome(City.FILINGS, platform.city, filing(PERSON, "WZ0002", "2024-01-10", "")))
                .isEqualTo(RowOutcome.NEW);
    }

    private Verdict verdict(String profile, Caller by, Map<String, String> values) {
        return prepare(profile, by, values).verdicts().getFirst();
    }

    private RowOutcome outcome(String profile, Caller by, Map<String, String> values) {
        return verdict(profile, by, values).outcome();
    }

    private String code(String profile, Caller by, Map<String, String> values) {
        Verdict verdict = verdict(profile, by, values);
        assertThat(verdict.outcome()).isEqualTo(RowOutcome.ERROR);
        return verdict.messages().getFirst().code();
    }

    private ImportBatch prepare(String profile, Caller by, Map<String, String> values) {
        Map<String, String> given = new HashMap<>(values);
        given.values().removeIf(String::isEmpty);
        return platform.profiles.get(profile).prepare(by, List.of(new ImportRow(2, given)));
    }

    private List<Change> write(String profile, Caller by, Map<String, String> values) {
        return platform.database.store().write(session -> prepare(profile, by, values)
                .apply(new HashSet<>(Set.of(2))));
    }

    private List<Undone> undo(String profile, List<Change> changes) {
        ImportProfile done = platform.profiles.get(profile);
        return new ArrayList<>(done.undo(platform.city, changes));
    }

    private static Map<String, String> with(Map<String, String> row, String key, String value) {
        Map<String, String> changed = new HashMap<>(row);
        changed.put(key, value);
        return changed;
    }

    private static Map<String, String> firm(String uscc, String name, String district) {
        return Map.of("uscc", uscc, "name", name, "kind", "GENERAL", "district", district, "phone", "0577-1");
    }

    private static Map<String, String> site(String permit, String contractor, String started) {
        return Map.of(
                "permitNumber",
                permit,
                "name",
                "某安置房工程",
                "contractor",
                contractor,
                "district",
                "lucheng",
                "street",
                "五马街道",
                "sector",
                "CONSTRUCTION",
                "started",
                started);
    }

    private static Map<String, String> person(String number, String district) {
        return Map.of("name", "张三", "idNumber", number, "phone", "10000000000", "employer", FIRM, "district", district);
    }

    private static Map<String, String> filing(String number, String certificate, String issued, String filed) {
        return Map.of(
                "idNumber",
                number,
                "name",
                "张三",
                "certificateNumber",
                certificate,
                "issuedOn",
                issued,
                "filedOn",
                filed);
    }

    private static Map<String, String> appointment(String number, String permit, String from) {
        return Map.of("idNumber", number, "contractor", FIRM, "permitNumber", permit, "from", from);
    }
}
