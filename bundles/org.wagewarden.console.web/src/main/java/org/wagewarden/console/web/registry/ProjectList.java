// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.registry;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.access.api.Permission;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.AddressState;
import org.wagewarden.console.web.components.DataTable;
import org.wagewarden.console.web.components.EmptyState;
import org.wagewarden.console.web.components.FilterBar;
import org.wagewarden.console.web.components.Heading;
import org.wagewarden.console.web.components.Link;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Page;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.platform.api.Sort;
import org.wagewarden.registry.api.District;
import org.wagewarden.registry.api.Districts;
import org.wagewarden.registry.api.Project;
import org.wagewarden.registry.api.ProjectQuery;
import org.wagewarden.registry.api.ProjectState;
import org.wagewarden.registry.api.Projects;

/** The list of project-contracts. */
final class ProjectList extends Div {

    private static final LocalText TITLE = new LocalText("项目名册", "Register of projects");
    private static final LocalText VACANT = new LocalText("专管员空缺", "Vacancies");
    private static final String YES = "1";

    private final ViewContext context;
    private final AddressState state;

    ProjectList(ViewContext context, Projects projects, Districts districts) {
        this.context = context;
        this.state = new AddressState(context);
        addClassName("view");
        DataTable<Project> table =
                new DataTable<>(context, state, TITLE, Sort.by("name"), nothing(), new DataTable.Source<Project>() {
                    @Override
                    public Page<Project> page(Sort sort, PageRequest request) {
                        return projects.list(context.caller(), query(sort), request);
                    }

                    @Override
                    public long count() {
                        return projects.count(context.caller(), query(Sort.by("name")));
                    }
                });
        table.sortableComponents(
                        Words.PROJECT,
                        "name",
                        project -> new Link("projects/" + project.id().value(), project.name()))
                .column(Words.CONTRACTOR, Project::contractorName)
                .sortable(Words.PERMIT, "permitNumber", Project::permitNumber)
                .column(Words.DISTRICT, project -> Words.district(context, districts, project.district()))
                .column(Words.STREET, Project::street)
                .column(Words.SECTOR, project -> context.text(project.sector().label()))
                .components(Words.STATE, project -> Words.state(context, project.state()))
                .sortable(Words.STARTED, "started", project -> project.started()
                        .map(LocalDate::toString)
                        .orElse("—"))
                .components(Words.OFFICERS, project -> Words.officers(context, project));
        FilterBar filters = new FilterBar(context, state, table::load)
                .text("q", Words.SEARCH, new LocalText("项目名称、拼音首字母、承包单位或许可证号", "Name, initials, contractor or permit"))
                .choice(
                        "district",
                        Words.DISTRICT,
                        districts.all().stream()
                                .filter(d -> d.kind() != District.Kind.CITY)
                                .toList(),
                        district -> district.code().value(),
                        district -> context.text(district.name()))
                .choice(
                        "sector",
                        Words.SECTOR,
                        List.of(AuthorityFunction.CONSTRUCTION, AuthorityFunction.TRANSPORT, AuthorityFunction.WATER),
                        AuthorityFunction::name,
                        sector -> context.text(sector.label()))
                .choice(
                        "state",
                        Words.STATE,
                        List.of(ProjectState.values()),
                        ProjectState::name,
                        value -> context.text(value.label()))
                .choice("vacant", VACANT, List.of(YES), yes -> yes, yes -> context.text(VACANT))
                .done();
        add(heading(), filters, table.load());
    }

    private Heading heading() {
        Heading heading = new Heading(
                context.text(TITLE),
                context.text(
                        new LocalText(
                                "一个工地有几个承包单位，就有几条记录；每条在建记录至少一名专管员（第五条）。",
                                "One site with several contracting units is several records; each in progress needs an officer (Art. 5).")));
        if (context.caller().may(Permission.REGISTRY_WRITE)) {
            Button add = new Button(
                    context.text(new LocalText("登记项目", "Register a project")),
                    VaadinIcon.PLUS.create(),
                    event -> context.navigate("projects/new"));
            add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            heading.with(add);
        }
        return heading;
    }

    private EmptyState nothing() {
        return new EmptyState(
                context.text(new LocalText("没有符合条件的项目", "No project matches")),
                context.text(new LocalText(
                        "请减少条件。您只能看到数据范围内的项目。", "Use fewer conditions. You see the projects of your scope only.")));
    }

    private ProjectQuery query(Sort sort) {
        return new ProjectQuery(
                state.get("q").orElse(""),
                state.get("district")
                        .filter(text -> text.matches("[a-z][a-z0-9-]{0,31}"))
                        .map(DistrictCode::new),
                state.get("sector", AuthorityFunction.class),
                state.get("state", ProjectState.class),
                Optional.empty(),
                state.get("vacant").filter(YES::equals).isPresent(),
                sort);
    }
}
