// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import java.time.LocalDate;
import java.util.Optional;
import org.wagewarden.registry.api.ContractorId;
import org.wagewarden.registry.api.Officer;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Sql;

/** Who employed officers before: conduct is judged by the employer of its day (A24, A25). */
final class FormerEmployers {

    private FormerEmployers() {}

    /**
     * Notes that an officer's employer changes today. Of several changes on one day the first says who it was until the day
     * before.
     */
    static void changed(Session session, Officer before, Optional<ContractorId> employer, LocalDate today) {
        if (before.employer().equals(employer)) {
            return;
        }
        LocalDate until = today.minusDays(1);
        boolean known = session.one(
                        Sql.of("SELECT officer_id FROM registry_former_employer")
                                .where("officer_id = ?", before.id().value())
                                .where("until_day = ?", until),
                        row -> row.text("officer_id"))
                .isPresent();
        if (!known) {
            session.update(Sql.of(
                    "INSERT INTO registry_former_employer (officer_id, until_day, employer_id) VALUES (?, ?, ?)",
                    before.id().value(),
                    until,
                    before.employer().map(ContractorId::value)));
        }
    }

    /** Who employed an officer on a day, if known. */
    static Optional<ContractorId> on(Session session, Officer present, LocalDate day) {
        return session.one(
                        Sql.of("SELECT employer_id FROM registry_former_employer")
                                .where("officer_id = ?", present.id().value())
                                .where("until_day >= ?", day)
                                .append("ORDER BY until_day FETCH FIRST 1 ROWS ONLY"),
                        row -> row.optionalText("employer_id").map(ContractorId::new))
                .orElse(present.employer());
    }
}
