// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.registry;

import com.vaadin.flow.component.html.Div;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.Permission;
import org.wagewarden.console.api.Audience;
import org.wagewarden.console.api.ConsoleView;
import org.wagewarden.console.api.NavEntry;
import org.wagewarden.console.api.NavGroup;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.api.ViewInfo;
import org.wagewarden.console.web.components.AddressState;
import org.wagewarden.console.web.components.Badge;
import org.wagewarden.console.web.components.DataTable;
import org.wagewarden.console.web.components.EmptyState;
import org.wagewarden.console.web.components.FilterBar;
import org.wagewarden.console.web.components.Heading;
import org.wagewarden.console.web.components.Link;
import org.wagewarden.console.web.components.Tone;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Page;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.platform.api.Sort;
import org.wagewarden.registry.api.Districts;
import org.wagewarden.registry.api.Vacancies;
import org.wagewarden.registry.api.Vacancy;

/** 无专管员项目: the projects in progress that break Art. 5 now, since when and why; each leads to its project. */
@Component(service = ConsoleView.class)
public final class VacanciesView implements ConsoleView {

    static final String PATH = "vacancies";

    private static final ViewInfo INFO = ViewInfo.listed(
            PATH,
            new LocalText("无专管员项目", "Projects without an officer"),
            Audience.holding(Permission.REGISTRY_READ),
            new NavEntry(NavGroup.PROJECTS, 300, "vaadin:exclamation-circle-o"));

    private final Vacancies vacancies;
    private final Districts districts;

    @Activate
    public VacanciesView(@Reference Vacancies vacancies, @Reference Districts districts) {
        this.vacancies = vacancies;
        this.districts = districts;
    }

    @Override
    public ViewInfo info() {
        return INFO;
    }

    @Override
    public com.vaadin.flow.component.Component create(ViewContext context) {
        AddressState state = new AddressState(context);
        DataTable<Vacancy> table = table(context, state);
        FilterBar filters = DistrictChoice.add(new FilterBar(context, state, table::load), context, districts)
                .done();
        Div view = new Div(
                new Heading(
                        context.text(INFO.title()),
                        context.text(new LocalText(
                                "每个在建项目的每个承包单位至少一名备案有效的专管员（第五条）；备案被取消的当即不再计入。",
                                "Every contracting unit of a project in progress needs an officer whose filing is live (Art. 5);"
                                        + " a cancelled filing stops counting at once."))),
                filters,
                table.load());
        view.addClassName("view");
        return view;
    }

    private DataTable<Vacancy> table(ViewContext context, AddressState state) {
        return new DataTable<>(
                        context,
                        state,
                        INFO.title(),
                        Sort.by("name"),
                        new EmptyState(
                                context.text(new LocalText("没有空缺", "There is no vacancy")),
                                context.text(new LocalText(
                                        "所选范围内的在建项目都有专管员。",
                                        "Every project in progress that was asked for has an officer."))),
                        new DataTable.Source<Vacancy>() {
                            @Override
                            public Page<Vacancy> page(Sort sort, PageRequest request) {
                                return vacancies.list(context.caller(), DistrictChoice.chosen(state), request);
                            }

                            @Override
                            public long count() {
                                return vacancies.count(context.caller(), DistrictChoice.chosen(state));
                            }
                        })
                .components(
                        Words.PROJECT,
                        vacancy -> new Link("projects/" + vacancy.project().value(), vacancy.projectName()))
                .components(
                        new LocalText("原因", "Why"),
                        vacancy -> new Badge(
                                context.text(vacancy.cause().label()),
                                vacancy.cause() == Vacancy.Cause.FILING_CANCELLED ? Tone.BAD : Tone.WARNING))
                .column(new LocalText("空缺自", "Since"), vacancy -> vacancy.since()
                        .toString())
                .column(new LocalText("最后一名专管员", "Last officer"), vacancy -> vacancy.lastOfficerName()
                        .orElse("—"))
                .column(Words.CONTRACTOR, Vacancy::contractorName)
                .column(Words.DISTRICT, vacancy -> DistrictChoice.name(context, districts, vacancy.district()))
                .column(Words.SECTOR, vacancy -> context.text(vacancy.sector().label()));
    }
}
