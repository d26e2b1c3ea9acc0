// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.util.Optional;
import org.wagewarden.access.api.AccountId;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.Article;
import org.wagewarden.platform.api.Reason;

/** Why a decision is refused. */
final class Refusals {

    private static final int MOST = 2000;

    private Refusals() {}

    static Reason alreadyDecided() {
        return Reason.of("already-decided", "该事项已有决定。", "This was decided already.");
    }

    static Reason noDeductionPossible() {
        return Reason.of(
                        "no-deduction-possible",
                        "责任人当时没有合格证书，没有记分周期，仅作记录，不能扣分。",
                        "The responsible person held no certificate, so there is no cycle; it is recorded only.")
                .under(Article.of(9));
    }

    static Reason belowTwelve() {
        return Reason.of(
                        "below-twelve",
                        "该记分周期累计扣分已不足12分，不能取消备案。",
                        "The sum of that cycle is below twelve now; the filing cannot be cancelled.")
                .under(Article.of(15));
    }

    /** The wait after a cancellation is over and the person is filed again, so nothing is left to be stayed (A6). */
    static Reason waitOver() {
        return Reason.of(
                        "wait-over",
                        "当事人已重新备案，取消备案的后果已结束，无需停止执行；请直接就申诉作出处理。",
                        "The person is filed again, so there is nothing left to stay; settle the objection instead.")
                .under(Article.of(15));
    }

    /** Twelve were reached before the present filing: they belong to the one before (A7, A21). */
    static Reason refiledSince() {
        return Reason.of(
                        "refiled-since",
                        "累计达到12分之后当事人已依法重新备案，不能再据此取消新的备案。",
                        "The person was filed again after the twelve were reached; that filing cannot be cancelled for them.")
                .under(Article.of(15));
    }

    /** Another person than the one who opened the finding has to decide on grave consequences. */
    static Optional<Reason> secondPerson(Caller by, AccountId openedBy) {
        return by.account().equals(openedBy)
                ? Optional.of(Reason.of(
                        "second-person-required",
                        "该情形由您立案，须由另一名决定人员作出决定。",
                        "You opened this finding; another decision maker has to decide."))
                : Optional.empty();
    }

    static Optional<Reason> reasons(String text, boolean needed) {
        if (needed && text.isBlank()) {
            return Optional.of(
                    Reason.of("reasons-required", "请说明理由。", "Say why.").at("reasons"));
        }
        return text.length() > MOST
                ? Optional.of(Reason.of("reasons-length", "理由不超过2000字。", "Reasons have at most 2,000 characters.")
                        .at("reasons"))
                : Optional.empty();
    }
}
