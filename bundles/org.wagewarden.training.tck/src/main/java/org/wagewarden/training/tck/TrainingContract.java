// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.training.tck;

import static org.wagewarden.access.api.AuthorityFunction.HUMAN_RESOURCES;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.wagewarden.access.api.AuditTrail;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.access.api.Role;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.IdNumber;
import org.wagewarden.registry.api.OfficerDraft;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.tck.Callers;
import org.wagewarden.registry.tck.GivenCases;
import org.wagewarden.registry.tck.SetClock;
import org.wagewarden.registry.tck.TableAudit;
import org.wagewarden.store.api.Store;
import org.wagewarden.store.tck.StoreKind;
import org.wagewarden.store.tck.TestStore;
import org.wagewarden.store.tck.TestStores;
import org.wagewarden.training.api.Certificate;
import org.wagewarden.training.api.Session;
import org.wagewarden.training.api.SessionDraft;

/** What the contracts of training have in common: an empty register and school in a store of its own for each test. */
public abstract class TrainingContract {

    /** The day on which every test starts. */
    protected static final LocalDate TODAY = LocalDate.of(2023, 9, 15);

    protected final SetClock clock = new SetClock(TODAY);
    protected final Caller regulator = Callers.city();
    protected final Caller organiser = Callers.of(Role.TRAINING_ORGANISER, "lucheng", HUMAN_RESOURCES);
    protected final GivenCases cases = new GivenCases();
    protected TestStore store;
    protected TableAudit audit;
    protected School school;
    private int next;

    /** Which store to run on. */
    protected abstract StoreKind kind();

    /** The provider's services over a store. */
    protected abstract School open(Store store, CityClock clock, AuditTrail audit, GivenCases cases);

    @BeforeEach
    final void openSchool() {
        store = TestStores.open(kind(), "training", empty -> open(empty, clock, new TableAudit(empty), cases));
        audit = new TableAudit(store.store());
        school = open(store.store(), clock, audit, cases);
    }

    @AfterEach
    final void closeStore() {
        store.close();
    }

    /** Somebody registered in a district. */
    protected OfficerId officer(String name, String district) {
        IdNumber number = IdNumber.complete("3303021990010" + "%04d".formatted(1000 + next++));
        return school.register()
                .officers()
                .register(
                        Caller.platform(),
                        new OfficerDraft(name, number, "", Optional.empty(), new DistrictCode(district)))
                .orThrow()
                .id();
    }

    /** A session in Lucheng, trained and examined on one day. */
    protected Session session(LocalDate day) {
        return school.trainings().announce(organiser, draft(day, day)).orThrow();
    }

    protected static SessionDraft draft(LocalDate heldOn, LocalDate examOn) {
        return new SessionDraft("劳资专管员培训", new DistrictCode("lucheng"), heldOn, examOn, 60);
    }

    /** A certificate from a session held and passed today. */
    protected Certificate certify(OfficerId officer) {
        Session session = session(clock.today());
        school.trainings().enrol(organiser, session.id(), officer).orThrow();
        school.trainings()
                .recordAttendance(organiser, session.id(), officer, true)
                .orThrow();
        school.trainings().recordExam(organiser, session.id(), officer, 80).orThrow();
        return school.certificates().issue(organiser, session.id(), officer).orThrow();
    }

    /** The codes of a rejection, in order; empty when it was accepted. */
    protected static List<String> codes(Outcome<?> outcome) {
        return reasons(outcome).stream().map(Reason::code).toList();
    }

    /** The reasons of a rejection. */
    protected static List<Reason> reasons(Outcome<?> outcome) {
        return outcome instanceof Outcome.Rejected<?>(List<Reason> reasons) ? reasons : List.of();
    }
}
