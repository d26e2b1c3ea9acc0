// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import org.wagewarden.access.api.Permission;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Heading;
import org.wagewarden.console.web.components.Link;
import org.wagewarden.scoring.api.Case;
import org.wagewarden.scoring.api.Cases;
import org.wagewarden.scoring.api.DecisionChecks;
import org.wagewarden.scoring.api.Provisions;

/** A case: its findings with their clauses, and the whole procedure on each, from the notice to the last objection. */
final class CasePage extends Div {

    private final ViewContext context;
    private final Cases cases;
    private final DecisionChecks checks;
    private final Provisions provisions;
    private final Procedure procedure;

    CasePage(
            ViewContext context,
            Cases cases,
            DecisionChecks checks,
            Provisions provisions,
            Procedure procedure,
            Case shown) {
        this.context = context;
        this.cases = cases;
        this.checks = checks;
        this.provisions = provisions;
        this.procedure = procedure;
        addClassName("view");
        show(shown);
    }

    private void show(Case shown) {
        removeAll();
        Desk desk = procedure.desk(
                context, () -> cases.find(context.caller(), shown.id()).ifPresent(this::show));
        Recusals recusals = new Recusals(desk, shown.id());
        Heading heading = new Heading(
                shown.projectName(),
                shown.contractorName() + " · " + context.text(shown.state().label()));
        heading.with(new Link("projects/" + shown.project().value(), desk.text("查看项目", "Open the project")));
        if (context.caller().may(Permission.FINDING_WRITE)) {
            heading.with(new Button(
                    desk.text("在本案中再登记一项", "Another finding in this case"),
                    event -> context.navigate(
                            "findings",
                            Map.of(
                                    "case", List.of(shown.id().value()),
                                    "project", List.of(shown.project().value())))));
            heading.with(new Button(
                    desk.text("责令改正", "Order to correct"),
                    event -> context.navigate(
                            "rectification/new",
                            Map.of("case", List.of(shown.id().value())))));
        }
        recusals.button().ifPresent(heading::with);
        add(heading);
        recusals.notice().ifPresent(this::add);
        add(new ExhibitsPanel(desk, shown.id()));
        shown.findings().forEach(finding -> add(new FindingPanel(desk, provisions, checks, finding)));
    }
}
