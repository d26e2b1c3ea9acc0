// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import org.wagewarden.access.api.Permission;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.ErrorSummary;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.scoring.api.Decisions;
import org.wagewarden.scoring.api.Finding;
import org.wagewarden.scoring.api.FindingState;
import org.wagewarden.scoring.api.Preview;
import org.wagewarden.scoring.api.Proceedings;

/** What a deduction on a finding would mean, above the next step of each of its proceedings. */
final class DecisionPanel extends Div {

    DecisionPanel(
            ViewContext context,
            Decisions decisions,
            Proceedings proceedings,
            CityClock clock,
            Finding finding,
            Runnable changed) {
        addClassName("decision");
        add(new H2(context.text(new LocalText("办理", "Procedure"))));
        if (finding.state() == FindingState.OPEN && context.caller().may(Permission.DECISION_WRITE)) {
            ErrorSummary errors = new ErrorSummary(context);
            add(errors);
            switch (decisions.preview(context.caller(), finding.id())) {
                case Outcome.Accepted<List<Preview>>(List<Preview> previews) ->
                    previews.forEach(preview -> add(new PreviewPanel(context, preview)));
                case Outcome.Rejected<List<Preview>>(List<Reason> why) -> errors.show(why);
            }
        }
        proceedings
                .of(context.caller(), finding.id())
                .forEach(p -> add(new ProcedurePanel(context, proceedings, clock, p, changed)));
    }
}
