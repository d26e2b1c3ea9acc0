// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.registry;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.format.DateTimeFormatter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.Permission;
import org.wagewarden.console.api.Audience;
import org.wagewarden.console.api.DashboardCard;
import org.wagewarden.console.api.Placement;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Figure;
import org.wagewarden.console.web.components.Tone;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.registry.api.FilingState;
import org.wagewarden.registry.api.RegistryFigures;

/** The register's numbers on the workbench. */
@Component(service = DashboardCard.class)
public final class RegistryCard implements DashboardCard {

    private static final Placement PLACEMENT = new Placement(
            "registry", new LocalText("名册", "The register"), 100, Audience.holding(Permission.REGISTRY_READ));
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final RegistryFigures figures;

    @Activate
    public RegistryCard(@Reference RegistryFigures figures) {
        this.figures = figures;
    }

    @Override
    public Placement placement() {
        return PLACEMENT;
    }

    @Override
    public com.vaadin.flow.component.Component create(ViewContext context) {
        RegistryFigures.Totals totals = figures.totals(context.caller());
        long eligible = totals.filings().getOrDefault(FilingState.ELIGIBLE_AGAIN, 0L);
        Div cards = new Div(
                new Figure(
                        VacanciesView.PATH,
                        context.text(new LocalText("在建项目无专管员（第五条）", "Projects without an officer (Art. 5)")),
                        totals.vacancies(),
                        totals.vacancies() > 0 ? Tone.BAD : Tone.GOOD),
                new Figure(
                        "officers?filing=FILED",
                        context.text(new LocalText("备案在册专管员", "Officers with a live filing")),
                        totals.filings().getOrDefault(FilingState.FILED, 0L),
                        Tone.NEUTRAL),
                new Figure(
                        "projects?state=STARTED",
                        context.text(new LocalText("在建项目", "Projects in progress")),
                        totals.projectsInProgress(),
                        Tone.NEUTRAL),
                new Figure(
                        "contractors",
                        context.text(new LocalText("承包单位", "Contractors")),
                        totals.contractors(),
                        Tone.NEUTRAL),
                new Figure(
                        "officers?filing=ELIGIBLE_AGAIN",
                        context.text(new LocalText("满一年可重新备案（第十五条）", "Eligible again (Art. 15)")),
                        eligible,
                        Tone.NEUTRAL));
        cards.addClassName("cards");
        Div card = new Div(new H2(context.text(PLACEMENT.title())), cards);
        card.addClassName("view");
        totals.lastChange().ifPresent(instant -> {
            String at = MINUTE.format(instant.atZone(CityClock.ZONE));
            Paragraph fresh =
                    new Paragraph(context.text(new LocalText("名册最近变动 " + at, "Last change of the register " + at)));
            fresh.addClassName("muted");
            card.add(fresh);
        });
        return card;
    }
}
