// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.scoring.api.CaseDraft;
import org.wagewarden.scoring.api.FindingDraft;
import org.wagewarden.scoring.api.Policy;
import org.wagewarden.scoring.api.ProvisionCode;

/** What happens once findings are registered, step by step (A19). */
final class NextSteps extends Div {

    private final ViewContext context;
    private final OrderedList list = new OrderedList();

    /**
     * @param nobody whether nobody can be charged
     */
    NextSteps(ViewContext context, FindingsView.Services services, CaseDraft draft, boolean nobody) {
        this.context = context;
        List<ProvisionCode> codes =
                draft.findings().stream().map(FindingDraft::provision).toList();
        Policy policy = services.policies().on(services.clock().today());
        boolean grave = codes.stream().anyMatch(code -> code.points() >= policy.secondPersonFrom());
        add(new H3(context.text(new LocalText("登记之后", "What happens next"))));
        if (nobody) {
            step(
                    "只作记录：没有可扣分的责任人（没有专管员，或当时未取得证书）。",
                    "It is recorded only: nobody can be charged, for there was no officer, or none with a certificate.");
        } else {
            step("立案，等待处理；此时不扣分。", "A case is opened and waits; nothing is deducted yet.");
            step(
                    "送达告知书，当事人有 " + policy.statementWorkingDays() + " 个工作日陈述申辩。",
                    "Notice is served; the officer has " + policy.statementWorkingDays()
                            + " working days to make a statement.");
            step(
                    grave ? "由登记人以外的决定人员作出决定（" + policy.secondPersonFrom() + " 分以上须两人）。" : "由决定人员作出决定。",
                    grave
                            ? "A decision maker other than you decides (two persons from " + policy.secondPersonFrom()
                                    + " points on)."
                            : "A decision maker decides.");
            step("决定书送达，扣分生效并记入台账。", "The decision is served; the deduction takes effect and is booked.");
        }
        // for 12(1) the order is what the points rest on already
        if (codes.stream().anyMatch(code -> code.article().number() == 10)) {
            step(
                    "可以对第十条的情形责令限期改正，逾期未改正的才适用第十一条。",
                    "Situations of Art. 10 can be ordered to be corrected; Art. 11 applies only when that deadline is missed.");
        }
        list.addClassName("explanation");
        add(list);
    }

    private void step(String zh, String en) {
        list.add(new ListItem(context.text(new LocalText(zh, en))));
    }
}
