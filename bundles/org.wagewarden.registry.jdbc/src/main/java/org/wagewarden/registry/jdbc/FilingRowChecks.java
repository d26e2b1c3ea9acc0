// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Permission;
import org.wagewarden.exchange.api.CellMessage;
import org.wagewarden.exchange.api.Verdict;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.registry.api.IdNumber;
import org.wagewarden.training.api.Certificate;

/** When a certificate and a filing may be taken over (Arts. 4 and 15). */
final class FilingRowChecks {

    /** The Measures are of 2023; training for the post began a few years before. */
    private static final LocalDate EARLIEST = LocalDate.of(2015, 1, 1);

    private static final LocalText CHECK = CellMessage.CHECK_AGAIN;
    private static final LocalText TRAIN_FIRST =
            new LocalText("备案日期留空，待培训、考核合格后备案", "leave the day of filing empty until the person has been trained");

    private final CityClock clock;

    FilingRowChecks(CityClock clock) {
        this.clock = clock;
    }

    Verdict verdict(Caller by, FilingRow row) {
        by.lacks(Permission.FILING_WRITE)
                .ifPresent(r -> row.messages().add(CellMessage.of("certificateNumber", r, CHECK)));
        person(by, row);
        if (row.messages().isEmpty()) {
            certificate(row);
            filing(row);
        }
        if (!row.messages().isEmpty()) {
            return Verdict.error(row.messages());
        }
        if (row.holder().isEmpty()) {
            return Verdict.fresh();
        }
        return row.files() ? Verdict.update(Set.of("filedOn")) : Verdict.unchanged();
    }

    static CellMessage twice() {
        return wrong("filedOn", "already-filed", "同一人员在本文件中有两条备案", "this person is filed twice in this file");
    }

    private static void person(Caller by, FilingRow row) {
        List<CellMessage> messages = row.messages();
        IdNumber.check(row.row().text("idNumber")).ifPresent(r -> messages.add(CellMessage.of("idNumber", r, CHECK)));
        if (messages.isEmpty() && row.officer().isEmpty()) {
            messages.add(FilingImport.unknownOfficer());
        }
        row.officer().ifPresent(p -> {
            if (!by.scope().reaches(p.district())) {
                messages.add(wrong("idNumber", "out-of-scope", "该人员不在您的数据范围内", "this person is outside your scope"));
            }
            if (row.row().optional("name").filter(n -> !n.equals(p.name())).isPresent()) {
                messages.add(wrong(
                        "name",
                        "name-differs",
                        "姓名与登记的姓名不一致",
                        "the name is not the one registered with this ID number"));
            }
        });
    }

    private void certificate(FilingRow row) {
        List<CellMessage> messages = row.messages();
        int length = row.certificateNumber().length();
        if (length < 4 || length > 40) {
            messages.add(wrong(
                    "certificateNumber",
                    "certificate-number-length",
                    "证书编号应为4至40个字符",
                    "a certificate number has 4 to 40 characters"));
        }
        if (row.issuedOn().isAfter(clock.today()) || row.issuedOn().isBefore(EARLIEST)) {
            messages.add(wrong(
                    "issuedOn",
                    "date-implausible",
                    "发证日期应在" + EARLIEST.getYear() + "年至今天之间",
                    "the day of issue lies between " + EARLIEST.getYear() + " and today"));
        }
        Optional<Certificate> present = row.present();
        if (row.holder().isPresent() && present.isEmpty()) {
            messages.add(wrong(
                    "certificateNumber", "certificate-taken", "此编号的证书属于其他人员", "this number belongs to somebody else"));
        }
        row.refusal().ifPresent(r -> messages.add(CellMessage.of("issuedOn", r, CHECK)));
        if (present.filter(c -> !c.issuedOn().equals(row.issuedOn())).isPresent()) {
            messages.add(wrong(
                    "issuedOn",
                    "issue-date-fixed",
                    "该证书已登记，发证日期不同；发证日期决定记分周期，不能通过导入修改",
                    "this certificate is registered with another day of issue, which anchors the scoring cycle and cannot be"
                            + " changed by an import"));
        }
    }

    private void filing(FilingRow row) {
        if (row.filedOn().isEmpty()) {
            return;
        }
        LocalDate day = row.filedOn().get();
        FilingRow.Person person = row.officer().orElseThrow();
        List<CellMessage> messages = row.messages();
        if (day.isBefore(row.issuedOn()) || day.isAfter(clock.today())) {
            messages.add(wrong(
                    "filedOn",
                    "filing-date",
                    "备案日期应在发证日期至今天之间",
                    "the day of filing lies between the day of issue and today"));
        }
        boolean same = row.filed().filter(row.certificateNumber()::equals).isPresent();
        if (person.filedOn().isPresent() && (!same || !person.filedOn().get().equals(day))) {
            messages.add(wrong("filedOn", "already-filed", "该人员已有有效备案", "this person has a live filing already"));
        }
        person.eligibleFrom().ifPresent(from -> again(row, day, from));
    }

    /** A filing after a cancellation. */
    private static void again(FilingRow row, LocalDate day, LocalDate from) {
        if (day.isBefore(from)) {
            row.messages()
                    .add(wrong(
                            "filedOn",
                            "filing-wait",
                            "取消备案未满一年（第十五条），该证书不能备案",
                            "the year after the cancellation was not over (Art. 15)"));
        }
        Retraining.missing(from, row.present())
                .ifPresent(r -> row.messages().add(CellMessage.of("certificateNumber", r, TRAIN_FIRST)));
    }

    private static CellMessage wrong(String column, String code, String zh, String en) {
        return CellMessage.of(column, code, zh, en, CHECK);
    }
}
