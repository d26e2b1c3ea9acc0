// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Channel;
import org.wagewarden.platform.api.Article;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.Appointment;
import org.wagewarden.registry.api.Division;
import org.wagewarden.registry.api.DivisionDraft;
import org.wagewarden.registry.api.OfficerId;

/** When a written division of work may be registered (A11). */
final class DivisionChecks {

    private static final int FURTHEST_YEARS = 5;

    private DivisionChecks() {}

    /**
     * What is wrong with a draft; empty when nothing is.
     *
     * @param serving all appointments to the project
     * @param earlier all divisions of the project
     * @param opened when a case was opened there last
     */
    static List<Reason> register(
            Caller by,
            DivisionDraft draft,
            List<Appointment> serving,
            List<Division> earlier,
            Optional<Instant> opened,
            LocalDate today) {
        Faults faults = new Faults();
        dates(faults, by, draft, opened, today);
        faults.when(
                draft.shares().isEmpty() && earlier.stream().noneMatch(d -> d.covers(draft.from())),
                Article.of(5),
                "shares",
                "nothing-to-lift",
                "该项目没有书面分工，无可取消；请至少填写一名专管员及其负责的情形。",
                "The project has no division of work to be lifted; name at least one officer and what the person answers"
                        + " for.");
        Set<OfficerId> named = new HashSet<>();
        for (int i = 0; i < draft.shares().size(); i++) {
            share(faults, draft, draft.shares().get(i), "shares[" + i + "]", named, serving);
        }
        AppointmentChecks.document(faults, draft.documentName(), draft.document(), "分工文件", "division of work");
        return faults.reasons();
    }

    private static void dates(
            Faults faults, Caller by, DivisionDraft draft, Optional<Instant> opened, LocalDate today) {
        boolean past = draft.from().isBefore(today) && by.channel() != Channel.PLATFORM;
        faults.when(
                        past,
                        "from",
                        "back-dated",
                        "分工起始日不能早于今天：责任按行为发生时的登记认定，不得倒填。",
                        "A division of work does not begin before today: who answers is judged by what was registered at the time, so"
                                + " responsibility is not back-dated.")
                .add(past ? Optional.empty() : BackDating.past(opened, draft.from()))
                .when(
                        draft.from().isAfter(today.plusYears(FURTHEST_YEARS)),
                        "from",
                        "from-too-late",
                        "分工起始日不能晚于今后" + FURTHEST_YEARS + "年。",
                        "A division of work begins at most " + FURTHEST_YEARS + " years ahead.")
                .when(
                        draft.until().filter(draft.from()::isAfter).isPresent(),
                        "until",
                        "until-before-from",
                        "结束日期不能早于起始日期。",
                        "The last day is not before the first one.");
    }

    private static void share(
            Faults faults,
            DivisionDraft draft,
            DivisionDraft.Share share,
            String field,
            Set<OfficerId> named,
            List<Appointment> serving) {
        faults.when(
                        serving.stream().noneMatch(a -> a.officer().equals(share.officer()) && meets(a, draft)),
                        Article.of(5),
                        field + ".officer",
                        "not-appointed",
                        "该人员在此期间未任命到本项目，不能分担职责；请先登记任命。",
                        "This person is not appointed to the project in that time; register the appointment first.")
                .when(
                        !named.add(share.officer()),
                        field + ".officer",
                        "officer-twice",
                        "同一人员只能列一次，请合并其负责的情形。",
                        "A person is named once; put the situations together.")
                .when(
                        share.matters().isEmpty(),
                        field + ".matters",
                        "matters-missing",
                        "请选择该人员负责的情形。",
                        "Choose what this person answers for.")
                .when(
                        !share.matters().stream().allMatch(Matters::known),
                        field + ".matters",
                        "matter-unknown",
                        "分工只能涉及第十、十二、十三、十四条的情形；第十一条随责令改正的第十条情形确定责任人。",
                        "A division is about situations of Arts. 10, 12, 13 and 14; Art. 11 follows the item of Art. 10 that"
                                + " was to be corrected.");
    }

    private static boolean meets(Appointment appointment, DivisionDraft draft) {
        LocalDate last = draft.until().orElse(Reach.NOT_YET);
        return !appointment.from().isAfter(last)
                && appointment.until().filter(draft.from()::isAfter).isEmpty();
    }
}
