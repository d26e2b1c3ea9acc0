// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.exchange.api.CellMessage;
import org.wagewarden.exchange.api.ImportRow;
import org.wagewarden.registry.api.IdNumber;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.tck.Callers;
import org.wagewarden.registry.tck.SetClock;
import org.wagewarden.training.api.Certificate;
import org.wagewarden.training.api.SessionId;

/** Imported certificates and filings of a person whose filing was cancelled (Art. 15). */
class FilingRowChecksTest {

    private static final LocalDate ELIGIBLE = LocalDate.of(2024, 3, 2);
    private static final String ID_NUMBER =
            IdNumber.complete("33030019900101001").value();

    private final FilingRowChecks checks = new FilingRowChecks(new SetClock(LocalDate.of(2024, 9, 14)));
    private final OfficerId officer = OfficerId.next();

    @Test
    void aTakenOverCertificateDoesNotLeadBackToAFiling() {
        assertThat(codes(row("WZ0009", ELIGIBLE, "2024-05-02"))).containsExactly("not-trained-here");
        assertThat(codes(row(
                        "WZ0009", ELIGIBLE, "2024-05-02", certificate("WZ0009", Optional.empty(), ELIGIBLE, ELIGIBLE))))
                .containsExactly("not-trained-here");
        assertThat(codes(row("WZ0009", ELIGIBLE, "")))
                .as("taken over without filing it")
                .isEmpty();
    }

    @Test
    void trainingOnThePlatformAfterTheWaitDoes() {
        Optional<SessionId> session = Optional.of(SessionId.next());
        assertThat(codes(row("WZ0009", ELIGIBLE, "2024-05-02", certificate("WZ0009", session, ELIGIBLE, ELIGIBLE))))
                .isEmpty();
        assertThat(codes(row(
                        "WZ0009",
                        ELIGIBLE,
                        "2024-05-02",
                        certificate("WZ0009", session, ELIGIBLE.minusDays(1), ELIGIBLE))))
                .containsExactly("trained-inside-wait");
        assertThat(codes(row("WZ0009", ELIGIBLE, "2024-03-01", certificate("WZ0009", session, ELIGIBLE, ELIGIBLE))))
                .contains("filing-wait");
    }

    private List<String> codes(FilingRow row) {
        return checks.verdict(Callers.city(), row).messages().stream()
                .map(CellMessage::code)
                .toList();
    }

    private FilingRow row(String number, LocalDate issued, String filed, Certificate... present) {
        Map<String, String> cells = new HashMap<>(
                Map.of("idNumber", ID_NUMBER, "certificateNumber", number, "issuedOn", issued.toString()));
        if (!filed.isEmpty()) {
            cells.put("filedOn", filed);
        }
        return new FilingRow(
                new ImportRow(2, cells),
                Optional.of(new FilingRow.Person(
                        officer, "张三", new DistrictCode("lucheng"), Optional.empty(), Optional.of(ELIGIBLE), 3)),
                List.of(present),
                present.length == 0 ? Optional.empty() : Optional.of(officer),
                Optional.empty(),
                Optional.empty(),
                new ArrayList<>());
    }

    private Certificate certificate(String number, Optional<SessionId> session, LocalDate trained, LocalDate exam) {
        return new Certificate(number, officer, exam, session, trained, exam, Optional.empty());
    }
}
