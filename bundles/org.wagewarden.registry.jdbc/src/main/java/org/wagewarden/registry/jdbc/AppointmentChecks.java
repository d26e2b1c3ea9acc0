// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Channel;
import org.wagewarden.platform.api.Article;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.Appointment;
import org.wagewarden.registry.api.AppointmentDraft;
import org.wagewarden.registry.api.FilingState;
import org.wagewarden.registry.api.Officer;
import org.wagewarden.registry.api.Project;
import org.wagewarden.registry.api.ProjectState;

/** When an officer may be appointed (Arts. 2 to 5). */
final class AppointmentChecks {

    private static final int MOST_BYTES = 20 * 1024 * 1024;
    private static final int FURTHEST_YEARS = 5;

    private AppointmentChecks() {}

    static List<Reason> appoint(
            Caller by,
            AppointmentDraft draft,
            Officer officer,
            Project project,
            boolean overlaps,
            Optional<Instant> opened,
            LocalDate today) {
        Faults faults = new Faults()
                .when(
                        officer.filing() != FilingState.FILED,
                        Article.of(4),
                        "officer",
                        "officer-not-filed",
                        "该人员的合格证书未在备案（" + officer.filing().label().zh() + "），不能任命；请先办理备案。",
                        "No certificate of this person is filed ("
                                + officer.filing().label().en() + "); file it first.")
                .when(
                        over(project),
                        Article.of(2),
                        "project",
                        "project-over",
                        "项目已完工，不再任命劳资专管员。",
                        "The project is completed; nobody is appointed to it any more.")
                .when(
                        overlaps,
                        Article.of(5),
                        "officer",
                        "already-appointed",
                        "该人员在此期间已任命到本项目。",
                        "This person is appointed to the project in this period already.");
        employment(faults, draft, officer, project);
        dates(faults, by, draft, opened, today);
        faults.text("division", draft.division(), 0, 500, "分工", "The division of work");
        document(faults, draft.documentName(), draft.document(), "任命文件", "appointment");
        return faults.reasons();
    }

    static List<Reason> end(Appointment appointment, LocalDate lastDay, LocalDate today) {
        return new Faults()
                .when(
                        appointment.until().filter(today::isAfter).isPresent(),
                        "lastDay",
                        "already-ended",
                        "该任命已结束。",
                        "This appointment has ended already.")
                .when(
                        lastDay.isBefore(appointment.from()) || lastDay.isBefore(today),
                        "lastDay",
                        "last-day-too-early",
                        "最后一天不能早于任命起始日，也不能早于今天。",
                        "The last day is not before the first one and not before today.")
                .when(
                        appointment.until().filter(lastDay::isAfter).isPresent()
                                || lastDay.isAfter(today.plusYears(FURTHEST_YEARS)),
                        "lastDay",
                        "last-day-too-late",
                        "最后一天不能晚于已登记的结束日期，且不超过今后" + FURTHEST_YEARS + "年。",
                        "The last day is not after the registered end, and at most " + FURTHEST_YEARS + " years ahead.")
                .reasons();
    }

    private static boolean over(Project project) {
        return project.state() == ProjectState.COMPLETED || project.state() == ProjectState.WAGES_SETTLED;
    }

    /** A contract and social insurance by the same unit; a person of another unit cannot serve (Arts. 3 and 5, R-005, A9). */
    private static void employment(Faults faults, AppointmentDraft draft, Officer officer, Project project) {
        Optional<String> elsewhere =
                officer.employer().filter(e -> !e.equals(project.contractor())).map(e -> officer.employerName());
        faults.when(
                        !draft.labourContract(),
                        Article.of(5),
                        "labourContract",
                        "no-employment",
                        "应有承包单位与该人员签订的劳动合同。",
                        "The contractor has to show a labour contract with this person.")
                .when(
                        !draft.socialInsurance(),
                        Article.of(5),
                        "socialInsurance",
                        "no-employment",
                        "应有承包单位为该人员缴纳社会保险的证明。",
                        "The contractor has to show that it pays this person's social insurance.")
                .when(
                        elsewhere.isPresent(),
                        Article.of(3),
                        "officer",
                        "no-employment",
                        "该人员登记的用人单位是" + elsewhere.orElse("") + "，不是本项目的承包单位" + project.contractorName()
                                + "；如已变更，请先修改人员登记。",
                        "This person is registered as employed by " + elsewhere.orElse("")
                                + ", not by the project's contractor " + project.contractorName()
                                + "; if that has changed, change the person's record first.");
    }

    /** Responsibility is not made up afterwards (A11); only the take-over of an earlier register reaches back. */
    private static void dates(
            Faults faults, Caller by, AppointmentDraft draft, Optional<Instant> opened, LocalDate today) {
        boolean past = draft.from().isBefore(today) && by.channel() != Channel.PLATFORM;
        faults.when(
                        past,
                        "from",
                        "back-dated",
                        "任命起始日不能早于今天：责任按行为发生时的登记认定，不得倒填。",
                        "An appointment does not begin before today: who answers is judged by what was registered at the time, so"
                                + " responsibility is not back-dated.")
                .add(past ? Optional.empty() : BackDating.past(opened, draft.from()))
                .when(
                        draft.from().isAfter(today.plusYears(FURTHEST_YEARS)),
                        "from",
                        "from-too-late",
                        "任命起始日不能晚于今后" + FURTHEST_YEARS + "年。",
                        "An appointment begins at most " + FURTHEST_YEARS + " years ahead.");
        if (by.channel() == Channel.PLATFORM) {
            ProjectChecks.plausible(faults, "from", "任命起始日", "The first day", draft.from());
        }
    }

    /** A document that was uploaded: its name, and its content within the limit. */
    static void document(Faults faults, String name, byte[] content, String zh, String en) {
        faults.text("documentName", name, 1, 200, zh + "名", "The document's file name")
                .when(
                        content.length == 0,
                        Article.of(5),
                        "document",
                        "document-missing",
                        "应上传" + zh + "。",
                        "The document of the " + en + " has to be uploaded.")
                .when(
                        content.length > MOST_BYTES,
                        "document",
                        "document-too-large",
                        zh + "不能超过20MB。",
                        "The document of the " + en + " has 20 MiB at most.");
    }
}
