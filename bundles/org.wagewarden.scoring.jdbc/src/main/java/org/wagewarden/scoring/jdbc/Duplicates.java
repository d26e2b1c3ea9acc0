// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.time.LocalDate;
import java.util.Optional;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.scoring.api.CaseId;
import org.wagewarden.scoring.api.FindingDraft;
import org.wagewarden.scoring.api.FindingState;
import org.wagewarden.scoring.api.ProvisionCode;
import org.wagewarden.store.api.Row;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Sql;

/** Whether a fact was found already, whichever authority found it: it is charged once (A15). */
final class Duplicates {

    /** So many days around the conduct the same situation is likely to be the same fact. */
    static final int WINDOW_DAYS = 30;

    private Duplicates() {}

    /** What may be charged only once: an order's item under Art. 11, otherwise the situation on its day. */
    static String key(FindingDraft draft) {
        String what = draft.order()
                .filter(order -> draft.provision().article().number() == 11)
                .map(order -> order.number().strip() + "|" + order.item())
                .orElseGet(() -> draft.conductDate().toString());
        return draft.project().value() + "|" + draft.provision() + "|" + what;
    }

    /** Why a draft may be about a fact that has an owner. */
    static Optional<Reason> refusal(Session session, FindingDraft draft) {
        return owner(session, key(draft)).or(() -> possible(session, draft));
    }

    private static Optional<Reason> owner(Session session, String key) {
        return session.one(
                Sql.of("SELECT case_id, opened_at, opened_by_name FROM scoring_finding WHERE fact_key = ?", key),
                row -> {
                    String owner = row.text("case_id");
                    return Reason.of(
                            "duplicate-finding",
                            "同一事实已由" + row.text("opened_by_name") + "于" + day(row) + "立案（案件" + owner
                                    + "），同一事实只扣一次分，可在该案件中补充。",
                            "The same fact was opened by " + row.text("opened_by_name") + " on " + day(row) + " (case "
                                    + owner + "); a fact is charged once. Join that case instead.");
                });
    }

    /** A day more or less in two records is no other fact; that it is one has to be said. */
    private static Optional<Reason> possible(Session session, FindingDraft draft) {
        String other = draft.otherFact().strip();
        if (!other.isEmpty()) {
            return other.length() < 4 || other.length() > 500
                    ? Optional.of(Reason.of(
                                    "other-fact-length",
                                    "请用4至500字说明为何是不同事实。",
                                    "Say in 4 to 500 characters why it is another fact.")
                            .at("otherFact"))
                    : Optional.empty();
        }
        // an order and its item say which fact it is; the day of the conduct says nothing there
        return draft.provision() == ProvisionCode.A11 ? Optional.empty() : similar(session, draft);
    }

    private static Optional<Reason> similar(Session session, FindingDraft draft) {
        LocalDate conduct = draft.conductDate();
        Sql sql = Sql.of("SELECT case_id, conduct_date, opened_at, opened_by_name FROM scoring_finding")
                .where("project_id = ?", draft.project().value())
                .where("provision = ?", draft.provision().value())
                .where("conduct_date BETWEEN ? AND ?", conduct.minusDays(WINDOW_DAYS), conduct.plusDays(WINDOW_DAYS))
                .where("state <> ?", FindingState.DISMISSED)
                .where("state <> ?", FindingState.ANNULLED);
        draft.joinedCase().map(CaseId::value).ifPresent(joined -> sql.where("case_id <> ?", joined));
        return session.one(sql.append("ORDER BY conduct_date DESC, id DESC FETCH FIRST 1 ROWS ONLY"), row -> Reason.of(
                        "possible-duplicate",
                        row.text("opened_by_name") + "已于" + day(row) + "就同一项目、同一情形立案（行为日期"
                                + row.date("conduct_date") + "，案件" + row.text("case_id")
                                + "）。同一事实只扣一次分：请并入该案件，或者说明为何是不同事实。",
                        row.text("opened_by_name") + " opened the same situation on this project on " + day(row)
                                + " (conduct of " + row.date("conduct_date") + ", case " + row.text("case_id")
                                + "). A fact is charged once: join that case, or say why this is another fact.")
                .at("otherFact"));
    }

    private static LocalDate day(Row row) {
        return LocalDate.ofInstant(row.instant("opened_at"), CityClock.ZONE);
    }
}
