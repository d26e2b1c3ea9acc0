// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.training.jdbc;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wagewarden.access.api.Scope;
import org.wagewarden.platform.api.Article;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.Districts;
import org.wagewarden.registry.api.Filing;
import org.wagewarden.training.api.Participation;
import org.wagewarden.training.api.Session;
import org.wagewarden.training.api.SessionDraft;

/** What training asks for (Arts. 4 and 15). */
final class TrainingChecks {

    private static final int AHEAD_YEARS = 2;

    private final Districts districts;

    TrainingChecks(Districts districts) {
        this.districts = districts;
    }

    List<Reason> announce(SessionDraft draft, Scope scope, LocalDate today) {
        LocalDate latest = today.plusYears(AHEAD_YEARS);
        boolean known = districts.find(draft.district()).isPresent();
        return new Faults()
                .text("title", draft.title(), 2, 120, "培训名称", "The title")
                .when(
                        !known,
                        "district",
                        "district-unknown",
                        "没有代码为“" + draft.district() + "”的县（市、区）或功能区。",
                        "There is no district or zone with the code '" + draft.district() + "'.")
                .when(
                        known && !scope.reaches(draft.district()),
                        Article.of(4),
                        "district",
                        "district-out-of-scope",
                        "该县（市、区）不在您的数据范围内，不能在此组织培训。",
                        "This district is outside your scope; you cannot hold a session there.")
                .plausible("heldOn", draft.heldOn(), latest, "培训日期", "The day of the training")
                .plausible("examOn", draft.examOn(), latest, "考核日期", "The day of the exam")
                .when(
                        draft.examOn().isBefore(draft.heldOn()),
                        Article.of(4),
                        "examOn",
                        "exam-before-training",
                        "考核日期不能早于培训日期。",
                        "The exam cannot be before the training.")
                .when(
                        draft.passMark() < 0 || draft.passMark() > 100,
                        "passMark",
                        "pass-mark-range",
                        "合格分数应为0至100。",
                        "The pass mark is 0 to 100.")
                .reasons();
    }

    List<Reason> enrol(Session session, boolean enrolled, List<Filing> filings) {
        Faults faults = new Faults()
                .add(enrolled ? Optional.of(alreadyEnrolled()) : Optional.empty())
                .when(
                        session.participants() >= ParticipationRows.MOST_IN_SESSION && !enrolled,
                        "session",
                        "session-full",
                        "本次培训已满" + ParticipationRows.MOST_IN_SESSION + "人，请另行组织。",
                        "This session has " + ParticipationRows.MOST_IN_SESSION + " people already; hold another one.");
        filings.stream()
                .filter(f -> isInside(f, session.heldOn()) || isInside(f, session.examOn()))
                .flatMap(f -> f.eligibleAgainOn().stream())
                .findFirst()
                .ifPresent(day -> faults.when(
                        true,
                        Article.of(15),
                        "officer",
                        "inside-wait",
                        "该人员取消备案未满一年，" + day + "起方可重新参加培训。",
                        "The year after this person's cancellation is not over; training is possible from " + day
                                + " on."));
        return faults.reasons();
    }

    List<Reason> attendance(Session session, Participation participation, LocalDate today) {
        return certified(new Faults(), participation)
                .when(
                        today.isBefore(session.heldOn()),
                        "attended",
                        "too-early",
                        "培训日（" + session.heldOn() + "）之前不能登记到场情况。",
                        "Attendance is not recorded before the day of the training, " + session.heldOn() + ".")
                .reasons();
    }

    List<Reason> exam(Session session, Participation participation, int score, LocalDate today) {
        return certified(new Faults(), participation)
                .when(
                        !participation.attended().orElse(false),
                        Article.of(4),
                        "officer",
                        "not-attended",
                        "该人员未参加培训，不能登记考核成绩。",
                        "This person did not attend the training, so there is no exam to record.")
                .when(
                        today.isBefore(session.examOn()),
                        "score",
                        "too-early",
                        "考核日（" + session.examOn() + "）之前不能登记成绩。",
                        "The score is not recorded before the day of the exam, " + session.examOn() + ".")
                .when(score < 0 || score > 100, "score", "score-range", "成绩应为0至100分。", "A score is 0 to 100.")
                .reasons();
    }

    static Reason alreadyEnrolled() {
        return Reason.of("already-enrolled", "该人员已报名本次培训。", "This person is enrolled in the session already.")
                .at("officer");
    }

    private static Faults certified(Faults faults, Participation participation) {
        return faults.when(
                participation.certificateNumber().isPresent(),
                "officer",
                "certificate-issued",
                "已据此发放合格证书，不能再修改。",
                "A certificate was issued from this; it cannot be changed any more.");
    }

    /** From the day the cancellation takes effect to the last day of the wait (A6, T15). */
    private static boolean isInside(Filing filing, LocalDate day) {
        return filing.cancelledOn().filter(c -> !day.isBefore(c)).isPresent()
                && filing.eligibleAgainOn().filter(day::isBefore).isPresent();
    }
}
