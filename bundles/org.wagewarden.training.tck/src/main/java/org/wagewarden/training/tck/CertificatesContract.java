// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.training.tck;

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
import org.wagewarden.registry.api.FilingState;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.tck.Callers;
import org.wagewarden.training.api.Certificate;
import org.wagewarden.training.api.CertificateTransfer.TakenOver;
import org.wagewarden.training.api.Session;
import org.wagewarden.training.api.SessionId;

/** What {@code Certificates} promises (Arts. 4, 9 and 15). */
public abstract class CertificatesContract extends TrainingContract {

    @Test
    void issuesForAPassedParticipation() {
        OfficerId officer = officer("张伟", "lucheng");

        Certificate certificate = certify(officer);

        assertThat(certificate.number()).isEqualTo("温职培2023-000001");
        assertThat(certificate.issuedOn()).isEqualTo(TODAY);
        assertThat(certificate.trainedOn()).isEqualTo(TODAY);
        assertThat(certificate.examOn()).isEqualTo(TODAY);
        assertThat(certificate.replaces()).isEmpty();
        assertThat(school.certificates().find(organiser, certificate.number())).contains(certificate);
        assertThat(school.certificates().of(organiser, officer)).containsExactly(certificate);
        assertThat(school.certificates().firstIssued(officer)).contains(TODAY);
        assertThat(codes(school.certificates()
                        .issue(organiser, certificate.session().orElseThrow(), officer)))
                .containsExactly("already-issued");
        assertThat(audit.actions("officer/" + officer.value())).contains("training.certificate.issued");
    }

    @Test
    void neitherAttendanceNorAPassAloneIsEnough() {
        // only after training and passing the exam.
        Session session = session(TODAY);
        OfficerId officer = officer("张伟", "lucheng");
        assertThat(codes(school.certificates().issue(organiser, session.id(), officer)))
                .containsExactly("not-found");
        school.trainings().enrol(organiser, session.id(), officer).orThrow();
        Outcome<Certificate> early = school.certificates().issue(organiser, session.id(), officer);
        assertThat(codes(early)).containsExactly("not-passed");
        assertThat(reasons(early).getFirst().article()).contains(Article.of(4));
        school.trainings()
                .recordAttendance(organiser, session.id(), officer, true)
                .orThrow();
        assertThat(codes(school.certificates().issue(organiser, session.id(), officer)))
                .containsExactly("not-passed");
        school.trainings().recordExam(organiser, session.id(), officer, 59).orThrow();
        assertThat(codes(school.certificates().issue(organiser, session.id(), officer)))
                .containsExactly("not-passed");
        assertThat(school.certificates().of(regulator, officer)).isEmpty();
        assertThat(school.certificates().firstIssued(officer)).isEmpty();
    }

    @Test
    void theFirstDaysOfManyComeAtOnce() {
        OfficerId first = officer("张伟", "lucheng");
        OfficerId second = officer("李娜", "lucheng");
        OfficerId none = officer("王芳", "lucheng");
        certify(first);
        clock.set(LocalDate.of(2024, 1, 2));
        certify(second);
        school.certificates()
                .replace(
                        organiser,
                        school.certificates().of(organiser, first).getFirst().number())
                .orThrow();

        assertThat(school.certificates().firstIssued(List.of(first, second, none)))
                .containsOnly(Map.entry(first, TODAY), Map.entry(second, LocalDate.of(2024, 1, 2)));
        assertThat(school.certificates().firstIssued(List.of())).isEmpty();
    }

    @Test
    void numbersCountInEachYear() {
        certify(officer("张伟", "lucheng"));
        assertThat(certify(officer("李娜", "lucheng")).number()).isEqualTo("温职培2023-000002");
        clock.set(LocalDate.of(2024, 1, 2));
        assertThat(certify(officer("王芳", "lucheng")).number()).isEqualTo("温职培2024-000001");
    }

    @Test
    void aNumberOfAnEarlierRegisterIsPassedOver() {
        school.certificates()
                .takeOver(regulator, officer("张伟", "lucheng"), "温职培2023-000001", TODAY)
                .orThrow();

        assertThat(certify(officer("李娜", "lucheng")).number()).isEqualTo("温职培2023-000002");
    }

    @Test
    void aReplacementLeavesTheAnchor() {
        // T14: a replacement issued on 2024-01-10 leaves the anchor at 2023-09-15.
        OfficerId officer = officer("张伟", "lucheng");
        Certificate first = certify(officer);
        clock.set(LocalDate.of(2024, 1, 10));

        Certificate second =
                school.certificates().replace(organiser, first.number()).orThrow();

        assertThat(second.number()).isEqualTo("温职培2024-000001");
        assertThat(second.issuedOn()).isEqualTo(LocalDate.of(2024, 1, 10));
        assertThat(second.trainedOn()).isEqualTo(TODAY);
        assertThat(second.replaces()).contains(first.number());
        assertThat(school.certificates().firstIssued(officer)).contains(TODAY);
        assertThat(school.certificates().of(organiser, officer)).containsExactly(second, first);
        assertThat(codes(school.certificates().replace(organiser, first.number())))
                .containsExactly("already-replaced");
        assertThat(codes(school.register().filings().file(regulator, officer, first.number())))
                .containsExactly("certificate-replaced");
        assertThat(school.register()
                        .filings()
                        .file(regulator, officer, second.number())
                        .isAccepted())
                .isTrue();
        // The number that a refused replacement had taken is free again.
        assertThat(certify(officer("李娜", "lucheng")).number()).isEqualTo("温职培2024-000002");
    }

    @Test
    void takesOverFromAnEarlierRegister() {
        OfficerId officer = officer("张伟", "lucheng");
        certify(officer);

        Certificate taken = school.certificates()
                .takeOver(regulator, officer, " 证-2022-17 ", LocalDate.of(2022, 11, 20))
                .orThrow();

        assertThat(taken.number()).isEqualTo("证-2022-17");
        assertThat(taken.session()).isEmpty();
        assertThat(taken.trainedOn()).isEqualTo(LocalDate.of(2022, 11, 20));
        assertThat(school.certificates().firstIssued(officer)).contains(LocalDate.of(2022, 11, 20));
        assertThat(codes(school.certificates().takeOver(regulator, officer, "证-2022-17", TODAY)))
                .containsExactly("number-taken");
        assertThat(codes(school.certificates().takeOver(regulator, officer, "证1", TODAY.plusDays(1))))
                .containsExactly("number-length", "date-in-future");
        assertThat(codes(school.certificates().takeOver(regulator, officer, "证-1", LocalDate.of(1800, 1, 1))))
                .containsExactly("number-length", "date-implausible");
        assertThat(codes(school.certificates().takeOver(organiser, officer, "证-2022-18", TODAY)))
                .containsExactly("not-permitted");
        assertThat(codes(school.certificates()
                        .takeOver(Callers.regulator("ruian", HUMAN_RESOURCES), officer, "证-2022-18", TODAY)))
                .containsExactly("not-found");
    }

    @Test
    void anAnchorThatACaseRestsOnStays() {
        // Art. 9, R-035: an earlier certificate would move every cycle of the person.
        OfficerId officer = officer("张伟", "lucheng");
        OfficerId uncharged = officer("李娜", "lucheng");
        certify(officer);
        certify(uncharged);
        cases.name(officer);
        LocalDate earlier = TODAY.minusDays(1);

        Outcome<Certificate> refused = school.certificates().takeOver(regulator, officer, "证-2022-17", earlier);
        assertThat(codes(refused)).containsExactly("anchor-in-use");
        assertThat(reasons(refused).getFirst().article()).contains(Article.of(9));
        assertThat(school.certificates().firstIssued(officer)).contains(TODAY);
        TakenOver imported = new TakenOver(officer, "证-2022-18", earlier);
        TakenOver later = new TakenOver(officer, "证-2022-19", TODAY);
        TakenOver other = new TakenOver(uncharged, "证-2022-20", earlier);
        assertThat(school.transfer().refused(List.of(imported, later, other)))
                .containsOnlyKeys(imported)
                .extractingByKey(imported)
                .satisfies(reason -> assertThat(reason.code()).isEqualTo("anchor-in-use"));
        assertThat(school.transfer().refused(List.of())).isEmpty();

        school.certificates().takeOver(regulator, officer, "证-2022-19", TODAY).orThrow();
        school.certificates()
                .takeOver(regulator, uncharged, "证-2022-20", earlier)
                .orThrow();
        assertThat(school.certificates().firstIssued(uncharged)).contains(earlier);
    }

    @Test
    void whoNeitherSeesThePersonNorHeldTheSessionSeesNothing() {
        OfficerId officer = officer("张伟", "ruian");
        Certificate certificate = certify(officer);
        Caller yueqing = Callers.regulator("yueqing", HUMAN_RESOURCES);

        assertThat(school.certificates().find(organiser, certificate.number())).isPresent();
        assertThat(school.certificates().find(Callers.regulator("ruian", HUMAN_RESOURCES), certificate.number()))
                .isPresent();
        assertThat(school.certificates().find(yueqing, certificate.number())).isEmpty();
        assertThat(school.certificates().of(yueqing, officer)).isEmpty();
        assertThat(school.certificates().find(Callers.nobody(), certificate.number()))
                .isEmpty();
        assertThat(school.certificates()
                        .find(Callers.of(Role.AUDIT_ADMINISTRATOR, "city", HUMAN_RESOURCES), certificate.number()))
                .isEmpty();
        assertThat(codes(school.certificates()
                        .replace(
                                Callers.of(Role.TRAINING_ORGANISER, "yueqing", HUMAN_RESOURCES), certificate.number())))
                .containsExactly("not-found");
        assertThat(codes(school.certificates().replace(organiser, "温职培2023-999999")))
                .containsExactly("not-found");
        assertThat(codes(school.certificates().issue(organiser, SessionId.next(), officer)))
                .containsExactly("not-found");
    }

    @Test
    void theWholeWayBackAfterACancellation() {
        OfficerId officer = officer("张伟", "lucheng");
        Certificate first = certify(officer);
        school.register().filings().file(regulator, officer, first.number()).orThrow();
        clock.set(LocalDate.of(2024, 3, 10));
        school.register()
                .filings()
                .cancel(Caller.platform(), officer, clock.today())
                .orThrow();

        // T16: the wait is over, but nothing was learnt since.
        clock.set(LocalDate.of(2025, 3, 11));
        assertThat(codes(school.register().filings().file(regulator, officer, first.number())))
                .containsExactly("trained-inside-wait");
        // a certificate that is only taken over says nothing about training.
        school.certificates()
                .takeOver(regulator, officer, "证-2025-1", clock.today())
                .orThrow();
        assertThat(codes(school.register().filings().file(regulator, officer, "证-2025-1")))
                .containsExactly("not-trained-here");
        Certificate second = certify(officer);
        school.register().filings().file(regulator, officer, second.number()).orThrow();

        assertThat(school.register()
                        .officers()
                        .find(regulator, officer)
                        .orElseThrow()
                        .filing())
                .isEqualTo(FilingState.FILED);
        // A7: the anchor never moves.
        assertThat(school.certificates().firstIssued(officer)).contains(TODAY);
    }

    @Test
    void ofIssuesAtOnceExactlyOneSucceedsAndNumbersNeverRepeat() throws Exception {
        Session session = session(TODAY);
        List<OfficerId> officers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            OfficerId officer = officer("张伟" + "一二三四".charAt(i), "lucheng");
            school.trainings().enrol(organiser, session.id(), officer).orThrow();
            school.trainings()
                    .recordAttendance(organiser, session.id(), officer, true)
                    .orThrow();
            school.trainings().recordExam(organiser, session.id(), officer, 80).orThrow();
            officers.add(officer);
        }
        List<Callable<Outcome<Certificate>>> tasks = new ArrayList<>();
        officers.forEach(o ->
                tasks.addAll(Collections.nCopies(3, () -> school.certificates().issue(organiser, session.id(), o))));
        List<String> numbers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            for (Future<Outcome<Certificate>> each : threads.invokeAll(tasks)) {
                Outcome<Certificate> outcome = each.get();
                if (outcome.isAccepted()) {
                    numbers.add(outcome.orThrow().number());
                } else {
                    assertThat(codes(outcome)).containsExactly("already-issued");
                }
            }
        }
        assertThat(numbers)
                .containsExactlyInAnyOrder("温职培2023-000001", "温职培2023-000002", "温职培2023-000003", "温职培2023-000004");
    }

    @Test
    void withoutAnAuditEntryThereIsNoCertificate() {
        OfficerId officer = officer("张伟", "lucheng");
        Certificate first = certify(officer);
        audit.fail();

        assertThatThrownBy(() -> school.certificates().replace(organiser, first.number()))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> school.certificates().takeOver(regulator, officer, "证-2022-17", TODAY))
                .isInstanceOf(IllegalStateException.class);
        assertThat(school.certificates().of(regulator, officer)).containsExactly(first);
        assertThat(first.session()).isNotEqualTo(Optional.empty());
    }
}
