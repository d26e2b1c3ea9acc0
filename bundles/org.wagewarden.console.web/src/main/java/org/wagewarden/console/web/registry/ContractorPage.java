// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.registry;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.Optional;
import org.wagewarden.access.api.Permission;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.AddressState;
import org.wagewarden.console.web.components.DataTable;
import org.wagewarden.console.web.components.EmptyState;
import org.wagewarden.console.web.components.Facts;
import org.wagewarden.console.web.components.Heading;
import org.wagewarden.console.web.components.Link;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Page;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.platform.api.Sort;
import org.wagewarden.registry.api.Contractor;
import org.wagewarden.registry.api.Districts;
import org.wagewarden.registry.api.Project;
import org.wagewarden.registry.api.ProjectQuery;
import org.wagewarden.registry.api.Projects;

/** A contracting unit and its projects in the scope. */
final class ContractorPage extends Div implements HasDynamicTitle {

    private final Contractor contractor;

    ContractorPage(ViewContext context, Projects projects, Districts districts, Contractor contractor) {
        this.contractor = contractor;
        addClassName("view");
        Heading heading = new Heading(contractor.name(), "");
        if (context.caller().may(Permission.REGISTRY_WRITE)) {
            heading.with(new Button(
                    context.text(Words.EDIT),
                    event -> context.navigate("contractors/" + contractor.id().value() + "/edit")));
        }
        Div facts = new Div(new Facts()
                .fact(context.text(Words.USCC), contractor.uscc().value())
                .fact(context.text(Words.KIND), context.text(Words.kind(contractor.kind())))
                .fact(context.text(Words.DISTRICT), Words.district(context, districts, contractor.district()))
                .fact(context.text(Words.PHONE), contractor.phone()));
        facts.addClassName("panel");
        add(heading, facts, new H2(context.text(Words.PROJECT)), projects(context, projects));
    }

    private DataTable<Project> projects(ViewContext context, Projects projects) {
        return new DataTable<>(
                        context,
                        new AddressState(context),
                        Words.PROJECT,
                        Sort.by("name"),
                        new EmptyState(
                                context.text(new LocalText("没有项目", "No project")),
                                context.text(new LocalText(
                                        "该单位在您的数据范围内没有项目。", "This contractor has no project in your scope."))),
                        new DataTable.Source<Project>() {
                            @Override
                            public Page<Project> page(Sort sort, PageRequest request) {
                                return projects.list(context.caller(), query(sort), request);
                            }

                            @Override
                            public long count() {
                                return projects.count(context.caller(), query(Sort.by("name")));
                            }
                        })
                .sortableComponents(
                        Words.PROJECT,
                        "name",
                        project -> new Link("projects/" + project.id().value(), project.name()))
                .sortable(Words.PERMIT, "permitNumber", Project::permitNumber)
                .components(Words.STATE, project -> Words.state(context, project.state()))
                .components(Words.OFFICERS, project -> Words.officers(context, project))
                .load();
    }

    private ProjectQuery query(Sort sort) {
        return new ProjectQuery(
                "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(contractor.id()), false, sort);
    }

    @Override
    public String getPageTitle() {
        return contractor.name();
    }
}
