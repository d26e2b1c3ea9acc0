// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.wagewarden.platform.api.Article;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.scoring.api.FindingDraft;
import org.wagewarden.scoring.api.Measures;
import org.wagewarden.scoring.api.OrderReference;
import org.wagewarden.scoring.api.Policy;
import org.wagewarden.scoring.api.ProvisionCode;

/** What the Measures ask of a finding before anybody may be charged for it. Everything that is wrong is said at once. */
public final class FindingRules {

    private FindingRules() {}

    /** What is wrong with a draft on a day; empty when nothing is. */
    public static List<Reason> check(FindingDraft draft, LocalDate today) {
        List<Reason> reasons = new ArrayList<>();
        if (draft.conductDate().isAfter(today)) {
            reasons.add(Reason.of("conduct-in-future", "行为日不能晚于今天。", "The day of the conduct cannot be in the future.")
                    .at("conductDate"));
        }
        if (draft.conductDate().isBefore(Measures.IN_FORCE_FROM)) {
            reasons.add(Reason.of(
                            "before-measures",
                            "行为发生在2023年7月1日办法施行之前，不能记分。",
                            "The conduct was before 1 July 2023, when the Measures came into force; it cannot be scored.")
                    .under(Article.of(16))
                    .at("conductDate"));
        }
        int length = draft.description().strip().length();
        if (length < 4 || length > 2000) {
            reasons.add(Reason.of(
                            "description-length",
                            "情况说明应为4至2000字，现为" + length + "字。",
                            "The description needs 4 to 2,000 characters, it has " + length + ".")
                    .at("description"));
        }
        basis(draft, reasons);
        order(draft, today, reasons);
        return List.copyOf(reasons);
    }

    private static void basis(FindingDraft draft, List<Reason> reasons) {
        String basis = draft.basis().strip();
        if (basis.length() > 200) {
            reasons.add(Reason.of("basis-length", "依据文书不超过200字。", "The basis has at most 200 characters.")
                    .at("basis"));
        }
        if (!basis.isEmpty()) {
            return;
        }
        Reason missing =
                switch (draft.provision()) {
                    case A12_1 -> basis("责令改正文书", "the order to correct");
                    case A13_1 -> basis("列入“黑名单”的决定", "the decision on the listing");
                    case A13_2 -> basis("行政处罚（处理）决定书", "the penalty or handling decision");
                    case A14 -> basis("查明欠薪及因果关系的文书", "the document that establishes the arrears and the causal link");
                    default -> null;
                };
        if (missing != null) {
            reasons.add(missing.under(draft.provision().article()).at("basis"));
        }
    }

    private static Reason basis(String zh, String en) {
        return Reason.of("basis-required", "请填写" + zh + "的文号。", "Give the number of " + en + ".");
    }

    private static void order(FindingDraft draft, LocalDate today, List<Reason> reasons) {
        if (draft.provision() != ProvisionCode.A11) {
            return;
        }
        if (draft.order().isEmpty()) {
            reasons.add(Reason.of(
                            "order-required",
                            "第十一条须有责令改正文书及其期限；没有文书或期限的，不能加扣2分。",
                            "Art. 11 needs an order to correct with a deadline; without them there is no +2.")
                    .under(Article.of(11))
                    .at("order"));
            return;
        }
        OrderReference order = draft.order().get();
        if (order.number().isBlank() || order.number().length() > 80) {
            reasons.add(Reason.of(
                            "order-number", "请填写责令改正文书的文号（不超过80字）。", "Give the order's number, at most 80 characters.")
                    .at("order.number"));
        }
        if (order.item().article().number() != 10) {
            reasons.add(Reason.of("order-item", "责令改正的应是第十条的情形。", "The order has to be about a situation of Art. 10.")
                    .under(Article.of(10))
                    .at("order.item"));
        }
        if (order.deadline().isBefore(order.orderedOn())) {
            reasons.add(Reason.of("order-dates", "改正期限不能早于责令改正之日。", "The deadline cannot be before the order.")
                    .at("order.deadline"));
        }
        if (!order.deadline().isBefore(today)) {
            reasons.add(Reason.of(
                            "deadline-running",
                            "改正期限至" + order.deadline() + "24时届满，尚未逾期。",
                            "The deadline runs until 24:00 of " + order.deadline() + "; it has not lapsed.")
                    .under(Article.of(11))
                    .at("order.deadline"));
        }
        if (!draft.conductDate().isAfter(order.deadline())) {
            reasons.add(Reason.of(
                            "conduct-before-deadline",
                            "逾期未改正的行为日应在期限届满之后。",
                            "The day of the conduct has to be after the deadline.")
                    .under(Article.of(11))
                    .at("conductDate"));
        }
    }

    /** Whether the conduct was older than the policy's years when it was found (A27). */
    public static boolean oldFact(LocalDate conductDate, LocalDate today, Policy policy) {
        return conductDate.isBefore(today.minusYears(policy.oldFactYears()));
    }
}
