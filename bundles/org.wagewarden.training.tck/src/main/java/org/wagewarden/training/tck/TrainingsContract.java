// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.training.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wagewarden.access.api.AuthorityFunction.HUMAN_RESOURCES;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.access.api.Role;
import org.wagewarden.platform.api.Article;
import org.wagewarden.platform.api.Page;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.tck.Callers;
import org.wagewarden.training.api.Certificate;
import org.wagewarden.training.api.Participation;
import org.wagewarden.training.api.Session;
import org.wagewarden.training.api.SessionDraft;
import org.wagewarden.training.api.SessionId;

/** What {@code Trainings} promises (Arts. 4 and 15). */
public abstract class TrainingsContract extends TrainingContract {

    @Test
    void announcesASession() {
        Session session = school.trainings()
                .announce(organiser, draft(TODAY.plusDays(7), TODAY.plusDays(8)))
                .orThrow();

        assertThat(session.title()).isEqualTo("劳资专管员培训");
        assertThat(session.participants()).isZero();
        assertThat(school.trainings().find(organiser, session.id())).contains(session);
        assertThat(school.trainings().find(organiser, List.of(session.id(), SessionId.next(), session.id())))
                .containsExactly(Map.entry(session.id(), session));
        assertThat(school.trainings().find(organiser, List.of())).isEmpty();
        assertThat(audit.actions("session/" + session.id().value())).containsExactly("training.session.announced");
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        SessionDraft wrong = new SessionDraft(
                "训", new DistrictCode("nowhere"), LocalDate.of(1890, 1, 1), LocalDate.of(1880, 1, 1), 101);

        assertThat(codes(school.trainings().announce(organiser, wrong)))
                .containsExactly(
                        "title-length",
                        "district-unknown",
                        "date-implausible",
                        "date-implausible",
                        "exam-before-training",
                        "pass-mark-range");
        assertThat(audit.size()).isZero();
    }

    @Test
    void staysInsideTheScope() {
        Session session = session(TODAY);
        OfficerId officer = officer("张伟", "lucheng");
        school.trainings().enrol(organiser, session.id(), officer).orThrow();

        assertThat(codes(school.trainings().announce(regulator, draft(TODAY, TODAY))))
                .containsExactly("not-permitted");
        for (Caller other : List.of(
                Callers.of(Role.TRAINING_ORGANISER, "ruian", HUMAN_RESOURCES),
                Callers.of(Role.TRAINING_ORGANISER, "lucheng"))) {
            assertThat(codes(school.trainings().announce(other, draft(TODAY, TODAY))))
                    .containsExactly("district-out-of-scope");
            assertThat(school.trainings().find(other, session.id())).isEmpty();
            assertThat(school.trainings().find(other, List.of(session.id()))).isEmpty();
            assertThat(school.trainings().list(other, PageRequest.first(10)).items())
                    .isEmpty();
            assertThat(school.trainings().participants(other, session.id())).isEmpty();
            assertThat(codes(school.trainings().enrol(other, session.id(), officer)))
                    .containsExactly("not-found");
            assertThat(codes(school.trainings().recordAttendance(other, session.id(), officer, true)))
                    .containsExactly("not-found");
            assertThat(codes(school.trainings().recordExam(other, session.id(), officer, 60)))
                    .containsExactly("not-found");
            assertThat(codes(school.certificates().issue(other, session.id(), officer)))
                    .containsExactly("not-found");
        }
        Caller auditor = Callers.of(Role.AUDIT_ADMINISTRATOR, "lucheng", HUMAN_RESOURCES);
        assertThat(school.trainings().list(auditor, PageRequest.first(10)).items())
                .isEmpty();
        assertThat(school.trainings().find(auditor, session.id())).isEmpty();
        assertThat(school.trainings().list(regulator, PageRequest.first(10)).items())
                .hasSize(1);
    }

    @Test
    void enrolsAnybodyOfTheCityOnce() {
        Session session = session(TODAY);
        OfficerId officer = officer("张伟", "ruian");

        Participation enrolled =
                school.trainings().enrol(organiser, session.id(), officer).orThrow();

        assertThat(enrolled)
                .isEqualTo(new Participation(
                        session.id(), officer, "张伟", Optional.empty(), Optional.empty(), false, Optional.empty()));
        assertThat(codes(school.trainings().enrol(organiser, session.id(), officer)))
                .containsExactly("already-enrolled");
        assertThat(codes(school.trainings().enrol(organiser, session.id(), OfficerId.next())))
                .containsExactly("not-found");
        assertThat(codes(school.trainings().enrol(organiser, SessionId.next(), officer)))
                .containsExactly("not-found");
        assertThat(school.trainings()
                        .find(organiser, session.id())
                        .orElseThrow()
                        .participants())
                .isEqualTo(1);
        assertThat(school.trainings().participants(organiser, session.id())).containsExactly(enrolled);
        assertThat(school.trainings().of(regulator, officer)).containsExactly(enrolled);
        assertThat(school.trainings().of(organiser, officer)).isEmpty();
    }

    @Test
    void listsParticipantsByName() {
        Session session = session(TODAY);
        for (String name : List.of("张伟", "安琪", "李娜", "王芳")) {
            school.trainings()
                    .enrol(organiser, session.id(), officer(name, "ruian"))
                    .orThrow();
        }

        assertThat(school.trainings().participants(organiser, session.id()))
                .extracting(Participation::officerName)
                .containsExactly("安琪", "李娜", "王芳", "张伟");
    }

    @Test
    void recordsAttendanceAndExamInTheirTime() {
        Session session = school.trainings()
                .announce(organiser, draft(TODAY.plusDays(1), TODAY.plusDays(2)))
                .orThrow();
        OfficerId officer = officer("张伟", "lucheng");
        school.trainings().enrol(organiser, session.id(), officer).orThrow();

        assertThat(codes(school.trainings().recordAttendance(organiser, session.id(), officer, true)))
                .containsExactly("too-early");
        assertThat(codes(school.trainings().recordExam(organiser, session.id(), officer, 101)))
                .containsExactly("not-attended", "too-early", "score-range");
        clock.set(TODAY.plusDays(1));
        school.trainings()
                .recordAttendance(organiser, session.id(), officer, true)
                .orThrow();
        assertThat(codes(school.trainings().recordExam(organiser, session.id(), officer, 60)))
                .containsExactly("too-early");
        clock.set(TODAY.plusDays(2));
        assertThat(school.trainings()
                        .recordExam(organiser, session.id(), officer, 59)
                        .orThrow()
                        .passed())
                .isFalse();
        Participation passed = school.trainings()
                .recordExam(organiser, session.id(), officer, 60)
                .orThrow();
        assertThat(passed.passed()).isTrue();
        assertThat(passed.score()).contains(60);
        // Who was not there has no result.
        Participation absent = school.trainings()
                .recordAttendance(organiser, session.id(), officer, false)
                .orThrow();
        assertThat(absent.passed()).isFalse();
        assertThat(absent.score()).isEmpty();
        assertThat(codes(school.trainings().recordExam(organiser, session.id(), officer, 100)))
                .containsExactly("not-attended");
        assertThat(codes(school.trainings().recordExam(organiser, session.id(), officer("李娜", "lucheng"), 100)))
                .containsExactly("not-found");
    }

    @Test
    void whatACertificateRestsOnDoesNotChange() {
        OfficerId officer = officer("张伟", "lucheng");
        Certificate certificate = certify(officer);
        SessionId session = certificate.session().orElseThrow();

        assertThat(codes(school.trainings().recordAttendance(organiser, session, officer, false)))
                .containsExactly("certificate-issued");
        assertThat(codes(school.trainings().recordExam(organiser, session, officer, 10)))
                .containsExactly("certificate-issued");
        assertThat(school.trainings().of(regulator, officer).getFirst().certificateNumber())
                .contains(certificate.number());
    }

    @Test
    void trainingInsideTheWaitIsRefused() {
        // T15: cancellation effective 2024-03-10; a session on 2025-03-10 is refused, on 2025-03-11 accepted.
        OfficerId officer = officer("张伟", "ruian");
        Certificate certificate = certify(officer);
        school.register()
                .filings()
                .file(regulator, officer, certificate.number())
                .orThrow();
        clock.set(LocalDate.of(2024, 3, 10));
        school.register()
                .filings()
                .cancel(Caller.platform(), officer, LocalDate.of(2024, 3, 10))
                .orThrow();

        clock.set(LocalDate.of(2025, 3, 1));
        Session inside = session(LocalDate.of(2025, 3, 10));
        var refused = school.trainings().enrol(organiser, inside.id(), officer);
        assertThat(codes(refused)).containsExactly("inside-wait");
        assertThat(reasons(refused).getFirst().article()).contains(Article.of(15));
        assertThat(reasons(refused).getFirst().text().zh()).contains("2025-03-11");
        Session onTheDay = session(LocalDate.of(2024, 3, 10));
        assertThat(codes(school.trainings().enrol(organiser, onTheDay.id(), officer)))
                .containsExactly("inside-wait");
        Session after = session(LocalDate.of(2025, 3, 11));
        assertThat(school.trainings().enrol(organiser, after.id(), officer).isAccepted())
                .isTrue();
    }

    @Test
    void pagesAreLatestFirstInBothDirections() {
        List<Session> all = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            all.add(session(TODAY.plusDays(i / 3)));
        }
        List<Session> whole =
                school.trainings().list(organiser, PageRequest.first(100)).items();
        assertThat(whole).containsExactlyInAnyOrderElementsOf(all);
        assertThat(whole).isSortedAccordingTo((a, b) -> b.heldOn().compareTo(a.heldOn()));

        List<Session> forwards = new ArrayList<>();
        Page<Session> page = school.trainings().list(organiser, PageRequest.first(4));
        assertThat(page.previous()).isEmpty();
        forwards.addAll(page.items());
        while (page.next().isPresent()) {
            page = school.trainings()
                    .list(organiser, PageRequest.at(4, page.next().get()));
            forwards.addAll(page.items());
        }
        assertThat(forwards).isEqualTo(whole);
        List<Session> backwards = new ArrayList<>(page.items());
        while (page.previous().isPresent()) {
            page = school.trainings()
                    .list(organiser, PageRequest.at(4, page.previous().get()));
            backwards.addAll(0, page.items());
        }
        assertThat(backwards).isEqualTo(whole);
        assertThat(school.trainings().list(organiser, PageRequest.at(4, "x")).items())
                .isEqualTo(whole.subList(0, 4));
    }

    @Test
    void withoutAnAuditEntryThereIsNoChange() {
        Session session = session(TODAY);
        OfficerId officer = officer("张伟", "lucheng");
        audit.fail();

        assertThatThrownBy(() -> school.trainings().enrol(organiser, session.id(), officer))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> school.trainings().announce(organiser, draft(TODAY, TODAY)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(school.trainings().list(organiser, PageRequest.first(10)).items())
                .containsExactly(session);
    }
}
