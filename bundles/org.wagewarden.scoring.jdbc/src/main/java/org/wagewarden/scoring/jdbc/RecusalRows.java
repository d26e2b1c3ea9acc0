// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.util.List;
import java.util.Optional;
import org.wagewarden.access.api.AccountId;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.scoring.api.CaseId;
import org.wagewarden.scoring.api.Recusal;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Sql;

/** The rows of recusals. */
final class RecusalRows {

    private RecusalRows() {}

    static List<Recusal> of(Session session, CaseId id) {
        return session.list(
                Sql.of(
                        "SELECT case_id, account_id, account_name, reason, declared_at FROM scoring_recusal WHERE case_id = ?"
                                + " ORDER BY declared_at, account_id",
                        id.value()),
                row -> new Recusal(
                        new CaseId(row.text("case_id")),
                        new AccountId(row.text("account_id")),
                        row.text("account_name"),
                        row.text("reason"),
                        row.instant("declared_at")));
    }

    static void insert(Session session, Recusal r) {
        session.update(Sql.of(
                "INSERT INTO scoring_recusal (case_id, account_id, account_name, reason, declared_at) VALUES (?, ?, ?, ?, ?)",
                r.caseId().value(),
                r.account().value(),
                r.name(),
                r.reason(),
                r.at()));
    }

    /** The refusal for a person who declared a conflict in a case. */
    static Optional<Reason> refusal(Session session, Caller by, CaseId id) {
        return of(session, id).stream()
                .filter(r -> r.account().equals(by.account()))
                .findFirst()
                .map(r -> Reason.of(
                        "recused",
                        "您已在本案中申请回避，不能再办理本案。",
                        "You declared a conflict of interest in this case and can do nothing more in it."));
    }
}
