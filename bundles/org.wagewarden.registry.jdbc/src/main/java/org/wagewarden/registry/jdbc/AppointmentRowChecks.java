// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import java.time.LocalDate;
import java.util.List;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Permission;
import org.wagewarden.exchange.api.CellMessage;
import org.wagewarden.exchange.api.Verdict;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.registry.api.IdNumber;
import org.wagewarden.registry.api.ProjectState;

/** When an appointment may be taken over (Arts. 2 to 5). */
final class AppointmentRowChecks {

    private static final LocalDate EARLIEST = LocalDate.of(2015, 1, 1);

    private final CityClock clock;

    AppointmentRowChecks(CityClock clock) {
        this.clock = clock;
    }

    Verdict verdict(Caller by, AppointmentRow row) {
        List<CellMessage> messages = row.messages();
        by.lacks(Permission.APPOINTMENT_WRITE)
                .ifPresent(r -> messages.add(CellMessage.of("from", r, CellMessage.CHECK_AGAIN)));
        IdNumber.check(row.row().text("idNumber"))
                .ifPresent(r -> messages.add(CellMessage.of("idNumber", r, CellMessage.CHECK_AGAIN)));
        if (messages.isEmpty() && row.officer().isEmpty()) {
            messages.add(FilingImport.unknownOfficer());
        }
        if (row.project().isEmpty()) {
            messages.add(CellMessage.of(
                    "permitNumber",
                    "project-unknown",
                    "没有登记该承包单位的此项目",
                    "this contractor has no such project",
                    new LocalText("请先导入或登记该项目", "import or register the project first")));
        } else if (!by.scope()
                .reaches(row.project().get().district(), row.project().get().sector())) {
            wrong(row, "permitNumber", "out-of-scope", "该项目不在您的数据范围内", "this project is outside your scope");
        }
        dates(by, row);
        if (messages.isEmpty()) {
            rules(row);
        }
        if (!messages.isEmpty()) {
            return Verdict.error(messages);
        }
        return row.registered() ? Verdict.unchanged() : Verdict.fresh();
    }

    private void dates(Caller by, AppointmentRow row) {
        AppointmentRow.Period period = row.period();
        if (period.until().isBefore(period.from())) {
            wrong(row, "until", "until-before-from", "结束日期不能早于起始日期", "the last day is not before the first one");
        }
        if (period.from().isBefore(EARLIEST)
                || period.from().isAfter(clock.today().plusYears(5))) {
            wrong(row, "from", "date-implausible", "任命起始日期不合理", "this first day is not plausible");
        } else if (period.from().isBefore(clock.today()) && !by.scope().wholeCity() && !row.registered()) {
            wrong(
                    row,
                    "from",
                    "back-dated",
                    "起始日期早于今天的，只能由市级接收原登记时导入：责任按行为发生时的登记认定，不得倒填",
                    "a first day in the past can only be taken over by the city: who answers is judged by what was registered at the"
                            + " time, so responsibility is not back-dated");
        } else if (!row.registered()) {
            row.project()
                    .flatMap(site -> BackDating.past(site.caseOpened(), period.from()))
                    .ifPresent(r -> row.messages().add(CellMessage.of("from", r, CellMessage.CHECK_AGAIN)));
        }
    }

    private void rules(AppointmentRow row) {
        AppointmentRow.Person officer = row.officer().orElseThrow();
        AppointmentRow.Site project = row.project().orElseThrow();
        AppointmentRow.Period period = row.period();
        if (row.registered()) {
            return;
        }
        boolean goesOn = !period.until().isBefore(clock.today());
        boolean over = project.state() == ProjectState.COMPLETED || project.state() == ProjectState.WAGES_SETTLED;
        if (goesOn && over) {
            wrong(
                    row,
                    "until",
                    "project-over",
                    "项目已完工，应填写已结束的日期（第二条）",
                    "the project is completed, so the appointment has ended (Art. 2)");
        }
        if (goesOn && officer.filedOn().isEmpty()) {
            wrong(
                    row,
                    "idNumber",
                    "officer-not-filed",
                    "该人员的合格证书未在备案（第四条）",
                    "no certificate of this person is filed (Art. 4)");
        }
        if (officer.filedOn().filter(period.from()::isBefore).isPresent()) {
            wrong(row, "from", "before-filing", "起始日期早于备案日期（第四条）", "the first day is before the filing (Art. 4)");
        }
        if (goesOn
                && officer.employer()
                        .filter(e -> !e.equals(project.contractor()))
                        .isPresent()) {
            wrong(
                    row,
                    "contractor",
                    "no-employment",
                    "该人员登记的用人单位不是本项目的承包单位（第三条）",
                    "this person is registered with another employer (Art. 3)");
        }
        if (row.periods().stream().anyMatch(period::overlaps)) {
            wrong(
                    row,
                    "from",
                    "already-appointed",
                    "该人员在此期间已任命到本项目",
                    "this person is appointed there in this period already");
        }
    }

    private static void wrong(AppointmentRow row, String column, String code, String zh, String en) {
        row.messages().add(CellMessage.of(column, code, zh, en, CellMessage.CHECK_AGAIN));
    }
}
