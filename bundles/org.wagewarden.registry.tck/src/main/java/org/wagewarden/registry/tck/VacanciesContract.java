// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wagewarden.access.api.AuthorityFunction.CONSTRUCTION;
import static org.wagewarden.access.api.AuthorityFunction.TRANSPORT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.registry.api.Appointment;
import org.wagewarden.registry.api.Officer;
import org.wagewarden.registry.api.Project;
import org.wagewarden.registry.api.Vacancies;
import org.wagewarden.registry.api.Vacancy;
import org.wagewarden.store.api.Store;

/** What {@code Vacancies} promises (Art. 5, T22, T23). */
public abstract class VacanciesContract extends RegistryContract {

    private static final LocalDate STARTED = TODAY.minusDays(30);

    private final Caller lucheng = Callers.regulator("lucheng", CONSTRUCTION);
    private Vacancies vacancies;

    /** The monitor over the same store. */
    protected abstract Vacancies vacancies(Store store, CityClock clock);

    @BeforeEach
    void start() {
        vacancies = vacancies(store.store(), clock);
    }

    private List<Vacancy> all(Caller by) {
        return walk(request -> vacancies.list(by, Optional.empty(), request), 2);
    }

    @Test
    void aProjectThatNeverHadAnOfficerIsVacantSinceItsStart() {
        Project project = people.started("滨江商务区", "lucheng", CONSTRUCTION, STARTED);
        people.planned("瓯江路网", "lucheng", CONSTRUCTION);

        assertThat(all(lucheng)).hasSize(1);
        Vacancy vacancy = vacancies.find(lucheng, project.id()).orElseThrow();
        assertThat(vacancy.since()).isEqualTo(STARTED);
        assertThat(vacancy.cause()).isEqualTo(Vacancy.Cause.NEVER_APPOINTED);
        assertThat(vacancy.lastOfficerName()).isEmpty();
        assertThat(vacancy.contractorName()).isEqualTo(project.contractorName());
    }

    @Test
    void t22CancellingTheOnlyOfficerAsksForAReplacementAtOnce() {
        Project project = people.started("滨江商务区", "lucheng", CONSTRUCTION, STARTED);
        Officer officer = people.filed("张伟", "ruian");
        people.appoint(officer.id(), project.id(), TODAY);
        assertThat(vacancies.find(lucheng, project.id())).isEmpty();
        clock.set(TODAY.plusDays(5));

        register.filings()
                .cancel(
                        Callers.of(org.wagewarden.access.api.Role.DECISION_MAKER, "city", CONSTRUCTION),
                        officer.id(),
                        TODAY.plusDays(5))
                .orThrow();

        Vacancy vacancy = vacancies.find(lucheng, project.id()).orElseThrow();
        assertThat(vacancy.cause()).isEqualTo(Vacancy.Cause.FILING_CANCELLED);
        assertThat(vacancy.since()).isEqualTo(TODAY.plusDays(5));
        assertThat(vacancy.lastOfficerName()).contains("张伟");
        Officer second = people.filed("周平", "ruian");
        people.appoint(second.id(), project.id(), TODAY.plusDays(5));
        assertThat(vacancies.find(lucheng, project.id())).as("replaced").isEmpty();
    }

    @Test
    void anEndedAppointmentLeavesAVacancyFromTheNextDay() {
        Project project = people.started("滨江商务区", "lucheng", CONSTRUCTION, STARTED);
        Appointment appointment = people.appoint(people.filed("张伟", "ruian").id(), project.id(), TODAY);
        register.appointments().end(city, appointment.id(), TODAY.plusDays(3)).orThrow();
        clock.set(TODAY.plusDays(3));
        assertThat(vacancies.find(lucheng, project.id())).as("the last day").isEmpty();
        clock.set(TODAY.plusDays(9));
        Vacancy vacancy = vacancies.find(lucheng, project.id()).orElseThrow();
        assertThat(vacancy.cause()).isEqualTo(Vacancy.Cause.APPOINTMENT_ENDED);
        assertThat(vacancy.since()).isEqualTo(TODAY.plusDays(4));
    }

    @Test
    void everyContractingUnitIsLookedAtByItself() {
        Project general = people.started("滨江商务区", "lucheng", CONSTRUCTION, STARTED);
        Project professional = people.started("滨江商务区", "lucheng", CONSTRUCTION, STARTED);
        people.appoint(people.filed("张伟", "ruian").id(), general.id(), TODAY);

        assertThat(all(lucheng)).extracting(Vacancy::project).containsExactly(professional.id());
    }

    @Test
    void onlyTheOwnScopeIsListedAndCounted() {
        Project mine = people.started("滨江商务区", "lucheng", CONSTRUCTION, STARTED);
        Project theirs = people.started("瓯海大道", "ouhai", CONSTRUCTION, STARTED);
        people.started("江滨大桥", "lucheng", TRANSPORT, STARTED);

        assertThat(all(lucheng)).extracting(Vacancy::project).containsExactly(mine.id());
        assertThat(vacancies.find(lucheng, theirs.id())).isEmpty();
        assertThat(vacancies.count(city, Optional.empty())).isEqualTo(3);
        assertThat(vacancies.count(city, Optional.of(new DistrictCode("ouhai"))))
                .isEqualTo(1);
        assertThat(all(city)).hasSize(3);
        assertThat(vacancies
                        .list(Callers.nobody(), Optional.empty(), PageRequest.first(10))
                        .items())
                .isEmpty();
        assertThat(vacancies.count(Callers.nobody(), Optional.empty())).isZero();
    }
}
