// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.Permission;
import org.wagewarden.console.api.Audience;
import org.wagewarden.console.api.Placement;
import org.wagewarden.console.api.ProjectPanel;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Badge;
import org.wagewarden.console.web.components.Link;
import org.wagewarden.console.web.components.PlainTable;
import org.wagewarden.console.web.components.Tone;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Page;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.scoring.api.Case;
import org.wagewarden.scoring.api.CaseQuery;
import org.wagewarden.scoring.api.CaseState;
import org.wagewarden.scoring.api.Cases;
import org.wagewarden.scoring.api.Finding;
import org.wagewarden.scoring.api.Responsible;

/** The newest cases on a project. */
@Component(service = ProjectPanel.class)
public final class ProjectCases implements ProjectPanel {

    private static final int ROWS = 20;
    private static final Placement PLACEMENT =
            new Placement("cases", new LocalText("扣分案件", "Cases"), 100, Audience.holding(Permission.REGISTRY_READ));

    private final Cases cases;

    @Activate
    public ProjectCases(@Reference Cases cases) {
        this.cases = cases;
    }

    @Override
    public Placement placement() {
        return PLACEMENT;
    }

    @Override
    public com.vaadin.flow.component.Component create(ProjectId project, ViewContext context) {
        Page<Case> newest = cases.list(context.caller(), CaseQuery.all().project(project), PageRequest.first(ROWS));
        Div panel = new Div(new H2(context.text(PLACEMENT.title())));
        panel.addClassName("panel");
        if (newest.items().isEmpty()) {
            panel.add(new Paragraph(context.text(new LocalText(
                    "还没有案件。对该项目登记的扣分情形会出现在这里。",
                    "No case yet. Findings that are registered on this project appear here."))));
            return panel;
        }
        panel.add(table(context, newest.items()));
        if (newest.next().isPresent()) {
            panel.add(new Paragraph(context.text(new LocalText(
                    "只列最近 " + ROWS + " 件，其余请在“案件”中按项目名称查找。",
                    "The newest " + ROWS + "; find the others under “Cases” by the project's name."))));
        }
        return panel;
    }

    private static PlainTable table(ViewContext context, List<Case> cases) {
        PlainTable table = new PlainTable(
                context.text(PLACEMENT.title()),
                0,
                List.of(
                        context.text(new LocalText("立案日期", "Opened")),
                        context.text(new LocalText("情形", "Provisions")),
                        context.text(new LocalText("责任人", "Responsible")),
                        context.text(new LocalText("状态", "State"))));
        for (Case one : cases) {
            table.row(
                    new Link(
                            "cases/" + one.id().value(),
                            LocalDate.ofInstant(one.openedAt(), CityClock.ZONE).toString()),
                    new Span(joined(
                            context,
                            one.findings().stream()
                                    .map(finding -> context.text(
                                            finding.provision().article().label()))
                                    .distinct()
                                    .toList())),
                    new Span(joined(
                            context,
                            one.findings().stream()
                                    .map(Finding::responsible)
                                    .flatMap(List::stream)
                                    .map(Responsible::name)
                                    .distinct()
                                    .toList())),
                    new Badge(
                            context.text(one.state().label()),
                            one.state() == CaseState.OPEN ? Tone.WARNING : Tone.NEUTRAL));
        }
        return table;
    }

    private static String joined(ViewContext context, List<String> words) {
        return String.join(context.text(new LocalText("、", ", ")), words);
    }
}
