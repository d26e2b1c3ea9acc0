// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wagewarden.access.api.AuthorityFunction.HUMAN_RESOURCES;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Role;
import org.wagewarden.platform.api.Article;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.Filing;
import org.wagewarden.registry.api.FilingState;
import org.wagewarden.registry.api.OfficerId;

/** What {@code Filings} promises (Arts. 4 and 15). */
public abstract class FilingsContract extends RegistryContract {

    private static final LocalDate TRAINED = LocalDate.of(2023, 9, 14);
    private final Caller decision = Callers.of(Role.DECISION_MAKER, "lucheng", HUMAN_RESOURCES);

    @Test
    void aStayedCancellationIsLiveAgainAndTheWaitIsLonger() {
        OfficerId id = people.officer("张伟", "lucheng").id();
        certificates.give(id, "A1", TRAINED, TRAINED, TRAINED.plusDays(1));
        register.filings().file(city, id, "A1").orThrow();
        assertThat(codes(register.filings().reinstate(decision, id))).containsExactly("already-filed");
        register.filings().cancel(decision, id, TODAY).orThrow();

        assertThat(codes(register.filings().reinstate(city, id))).containsExactly("not-permitted");
        assertThat(register.filings().reinstate(decision, id).orThrow().cancelledOn())
                .isEmpty();
        assertThat(register.officers().find(city, id).orElseThrow().filing()).isEqualTo(FilingState.FILED);

        Filing again = register.filings().cancelAgain(decision, id, TODAY, 10).orThrow();
        assertThat(again.eligibleAgainOn()).contains(TODAY.plusYears(1).plusDays(11));
        assertThat(register.filings().of(city, id)).containsExactly(again);
        assertThat(register.officers().find(city, id).orElseThrow().filing()).isEqualTo(FilingState.CANCELLED);
        assertThat(audit.actions("officer/" + id.value()))
                .containsSubsequence(
                        "registry.filing.cancelled", "registry.filing.reinstated", "registry.filing.cancelled");
    }

    @Test
    void theFilingsOfManyComeAtOnceAndInScope() {
        OfficerId here = people.officer("张伟", "lucheng").id();
        OfficerId elsewhere = people.officer("李娜", "longwan").id();
        OfficerId none = people.officer("王芳", "lucheng").id();
        certificates.give(here, "A1", TRAINED, TRAINED, TRAINED.plusDays(1));
        certificates.give(elsewhere, "A2", TRAINED, TRAINED, TRAINED.plusDays(1));
        Filing first = register.filings().file(city, here, "A1").orThrow();
        Filing second = register.filings().file(city, elsewhere, "A2").orThrow();

        assertThat(register.filings().of(city, List.of(here, elsewhere, none)))
                .containsOnly(Map.entry(here, List.of(first)), Map.entry(elsewhere, List.of(second)));
        assertThat(register.filings().of(decision, List.of(here, elsewhere, none)))
                .containsOnly(Map.entry(here, List.of(first)));
        assertThat(register.filings().of(city, List.of())).isEmpty();
    }

    @Test
    void nothingIsReinstatedForAPersonWithoutFiling() {
        OfficerId id = people.officer("张伟", "lucheng").id();
        assertThat(codes(register.filings().reinstate(decision, id))).containsExactly("not-cancelled");
    }

    @Test
    void filesACertificate() {
        OfficerId id = people.officer("张伟", "lucheng").id();
        certificates.give(id, "A1", TRAINED, TRAINED, TRAINED.plusDays(1));

        Filing filing = register.filings().file(city, id, " A1 ").orThrow();

        assertThat(filing).isEqualTo(new Filing(id, "A1", TODAY, city.name(), Optional.empty()));
        assertThat(register.filings().of(city, id)).containsExactly(filing);
        assertThat(register.officers().find(city, id).orElseThrow())
                .satisfies(o -> assertThat(o.filing()).isEqualTo(FilingState.FILED))
                .satisfies(o -> assertThat(o.filedOn()).contains(TODAY));
        assertThat(audit.actions("officer/" + id.value())).contains("registry.filing.filed");
    }

    @Test
    void refusesWhatIsNotThatPersonsCertificate() {
        OfficerId id = people.officer("张伟", "lucheng").id();
        OfficerId other = people.officer("李娜", "lucheng").id();
        certificates.give(other, "A2", TRAINED, TRAINED, TRAINED);

        Outcome<Filing> unknown = register.filings().file(city, id, "A9");
        assertThat(codes(unknown)).containsExactly("certificate-unknown");
        assertThat(reasons(unknown).getFirst().article()).contains(Article.of(4));
        assertThat(codes(register.filings().file(city, id, "A2"))).containsExactly("certificate-unknown");
        assertThat(register.officers().find(city, id).orElseThrow().filing()).isEqualTo(FilingState.NONE);
    }

    @Test
    void refusesASecondFilingAndAReplacedCertificate() {
        OfficerId id = people.officer("张伟", "lucheng").id();
        certificates.give(id, "A1", TRAINED, TRAINED, TRAINED);
        certificates.replace("A1", "A2", TRAINED.plusDays(30));

        assertThat(codes(register.filings().file(city, id, "A1"))).containsExactly("certificate-replaced");
        register.filings().file(city, id, "A2").orThrow();
        assertThat(codes(register.filings().file(city, id, "A2"))).containsExactly("already-filed");
    }

    @Test
    void needsPermissionAndAPersonInReach() {
        OfficerId id = people.officer("张伟", "lucheng").id();
        certificates.give(id, "A1", TRAINED, TRAINED, TRAINED);

        assertThat(codes(register.filings().file(decision, id, "A1"))).containsExactly("not-permitted");
        assertThat(codes(register.filings().file(Callers.regulator("ruian", HUMAN_RESOURCES), id, "A1")))
                .containsExactly("not-found");
        assertThat(codes(register.filings().file(Callers.nobody(), id, "A1"))).containsExactly("not-found");
        assertThat(codes(register.filings().file(city, OfficerId.next(), "A1"))).containsExactly("not-found");
        register.filings().file(city, id, "A1").orThrow();
        assertThat(register.filings().of(Callers.regulator("ruian", HUMAN_RESOURCES), id))
                .isEmpty();
        assertThat(register.filings().of(Callers.nobody(), id)).isEmpty();
        assertThat(codes(register.filings().cancel(city, id, TODAY))).containsExactly("not-permitted");
    }

    @Test
    void cancelsInTheWholeCityAndStartsTheYear() {
        OfficerId id = people.filed("张伟", "ruian").id();

        // A16, A24: the deciding authority is the one of the case's project, wherever the person is registered.
        Filing cancelled = register.filings().cancel(decision, id, TODAY).orThrow();

        assertThat(cancelled.cancelledOn()).contains(TODAY);
        assertThat(cancelled.eligibleAgainOn()).contains(LocalDate.of(2025, 3, 11));
        assertThat(state(id)).isEqualTo(FilingState.CANCELLED);
        assertThat(register.officers().find(city, id).orElseThrow().filedOn()).isEmpty();
        assertThat(audit.actions("officer/" + id.value())).contains("registry.filing.cancelled");
        assertThat(codes(register.filings().cancel(decision, id, TODAY))).containsExactly("officer-not-filed");

        clock.set(LocalDate.of(2025, 3, 10));
        assertThat(state(id)).isEqualTo(FilingState.CANCELLED);
        clock.set(LocalDate.of(2025, 3, 11));
        assertThat(state(id)).isEqualTo(FilingState.ELIGIBLE_AGAIN);
    }

    @Test
    void aCancellationTakesEffectBetweenFilingAndToday() {
        OfficerId id = people.filed("张伟", "lucheng").id();

        assertThat(codes(register.filings().cancel(decision, id, TODAY.plusDays(1))))
                .containsExactly("effective-date");
        assertThat(codes(register.filings().cancel(decision, id, TODAY.minusDays(1))))
                .containsExactly("effective-date");
        assertThat(codes(register.filings().cancel(Callers.of(Role.DECISION_MAKER, "lucheng"), id, TODAY)))
                .containsExactly("not-found");
        assertThat(state(id)).isEqualTo(FilingState.FILED);
    }

    @Test
    void theWaitEndsAsTheCivilCodeSays() {
        // 29 February: the next year has no such day, so the last day of its month ends the year (Civil Code Art. 202).
        assertThat(eligible(LocalDate.of(2024, 2, 29))).isEqualTo(LocalDate.of(2025, 3, 1));
        assertThat(eligible(LocalDate.of(2023, 2, 28))).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(eligible(LocalDate.of(2024, 3, 10))).isEqualTo(LocalDate.of(2025, 3, 11));
        assertThat(eligible(LocalDate.of(2023, 12, 31))).isEqualTo(LocalDate.of(2025, 1, 1));
    }

    @Test
    void refilesOnlyAfterTheWaitAndNewTraining() {
        OfficerId id = people.filed("张伟", "lucheng").id();
        register.filings().cancel(decision, id, TODAY).orThrow();
        LocalDate eligible = LocalDate.of(2025, 3, 11);
        String old = register.filings().of(city, id).getFirst().certificateNumber();

        // T16: everything that is wrong is said at once.
        Outcome<Filing> inside = register.filings().file(city, id, old);
        assertThat(codes(inside)).containsExactly("filing-wait", "trained-inside-wait");
        assertThat(reasons(inside)).allSatisfy(r -> assertThat(r.article()).contains(Article.of(15)));
        assertThat(reasons(inside)).extracting(Reason::text).allSatisfy(t -> assertThat(t.zh())
                .contains("2025-03-11"));

        clock.set(eligible);
        assertThat(codes(register.filings().file(city, id, old))).containsExactly("trained-inside-wait");
        certificates.give(id, "B1", eligible.minusDays(1), eligible, eligible);
        assertThat(codes(register.filings().file(city, id, "B1"))).containsExactly("trained-inside-wait");
        certificates.give(id, "B2", eligible, eligible, eligible);
        register.filings().file(city, id, "B2").orThrow();

        assertThat(state(id)).isEqualTo(FilingState.FILED);
        assertThat(register.filings().of(city, id))
                .extracting(Filing::certificateNumber)
                .containsExactly("B2", old);
        assertThat(register.filings().of(city, id).getFirst().cancelledOn()).isEmpty();
    }

    @Test
    void afterACancellationATakenOverCertificateIsNeverEnough() {
        // T16: whatever day it bears, no training on the platform is behind it.
        OfficerId id = people.officer("张伟", "lucheng").id();
        certificates.giveTakenOver(id, "A1", TRAINED);
        register.filings().file(city, id, "A1").orThrow();
        register.filings().cancel(decision, id, TODAY).orThrow();
        LocalDate eligible = LocalDate.of(2025, 3, 11);
        clock.set(eligible.plusDays(30));

        certificates.giveTakenOver(id, "A2", eligible.plusDays(30));
        Outcome<Filing> taken = register.filings().file(city, id, "A2");
        assertThat(codes(taken)).containsExactly("not-trained-here");
        assertThat(reasons(taken).getFirst().article()).contains(Article.of(15));
        certificates.replace("A2", "A3", eligible.plusDays(30));
        assertThat(codes(register.filings().file(city, id, "A3"))).containsExactly("not-trained-here");
        assertThat(codes(register.filings().file(city, id, "A1"))).containsExactly("not-trained-here");

        // The wait of an earlier cancellation counts as well, when a later filing is over.
        certificates.give(id, "B1", eligible, eligible, eligible);
        register.filings().file(city, id, "B1").orThrow();
        register.filings().cancel(decision, id, clock.today()).orThrow();
        clock.set(eligible.plusYears(2));
        assertThat(codes(register.filings().file(city, id, "A3"))).containsExactly("not-trained-here");
    }

    @Test
    void ofFilingsAtOnceExactlyOneSucceeds() throws Exception {
        OfficerId id = people.officer("张伟", "lucheng").id();
        certificates.give(id, "A1", TRAINED, TRAINED, TRAINED);
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            Callable<Outcome<Filing>> file = () -> register.filings().file(city, id, "A1");
            List<Outcome<Filing>> outcomes = new ArrayList<>();
            for (Future<Outcome<Filing>> each : threads.invokeAll(Collections.nCopies(6, file))) {
                outcomes.add(each.get());
            }
            assertThat(outcomes).filteredOn(Outcome::isAccepted).hasSize(1);
            assertThat(outcomes).filteredOn(o -> !o.isAccepted()).allSatisfy(o -> assertThat(codes(o))
                    .containsExactly("already-filed"));
        }
        assertThat(register.filings().of(city, id)).hasSize(1);
    }

    @Test
    void withoutAnAuditEntryThereIsNoChange() {
        OfficerId id = people.filed("张伟", "lucheng").id();
        OfficerId other = people.officer("李娜", "lucheng").id();
        certificates.give(other, "A1", TRAINED, TRAINED, TRAINED);
        audit.fail();

        assertThatThrownBy(() -> register.filings().cancel(decision, id, TODAY))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> register.filings().file(city, other, "A1")).isInstanceOf(IllegalStateException.class);
        assertThat(state(id)).isEqualTo(FilingState.FILED);
        assertThat(state(other)).isEqualTo(FilingState.NONE);
        assertThat(register.filings().of(city, id).getFirst().cancelledOn()).isEmpty();
    }

    @Test
    void aCancellationSharesTheFateOfTheDecisionAroundIt() {
        OfficerId id = people.filed("张伟", "lucheng").id();

        assertThatThrownBy(() -> store.store().write(session -> {
                    register.filings().cancel(decision, id, TODAY).orThrow();
                    throw new IllegalStateException("The decision failed");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(state(id)).isEqualTo(FilingState.FILED);
    }

    private FilingState state(OfficerId id) {
        return register.officers().find(city, id).orElseThrow().filing();
    }

    private LocalDate eligible(LocalDate cancelled) {
        return new Filing(OfficerId.next(), "A", cancelled, "x", Optional.of(cancelled))
                .eligibleAgainOn()
                .orElseThrow();
    }
}
