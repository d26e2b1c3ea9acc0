// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.registry;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Permission;
import org.wagewarden.console.api.Audience;
import org.wagewarden.console.api.ConsoleView;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.api.ViewInfo;
import org.wagewarden.console.web.components.EmptyState;
import org.wagewarden.console.web.components.Heading;
import org.wagewarden.console.web.components.Link;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.registry.api.Contractor;
import org.wagewarden.registry.api.ContractorQuery;
import org.wagewarden.registry.api.Contractors;
import org.wagewarden.registry.api.Officer;
import org.wagewarden.registry.api.OfficerQuery;
import org.wagewarden.registry.api.Officers;
import org.wagewarden.registry.api.Project;
import org.wagewarden.registry.api.ProjectQuery;
import org.wagewarden.registry.api.Projects;

/** What the search in the header finds: the first officers, projects and contractors, each with a link to all of them. */
@Component(service = ConsoleView.class)
public final class SearchView implements ConsoleView {

    private static final ViewInfo INFO = ViewInfo.unlisted(
            "search", new LocalText("搜索结果", "Search results"), Audience.holding(Permission.REGISTRY_READ));
    private static final PageRequest FEW = PageRequest.first(8);

    private final Officers officers;
    private final Projects projects;
    private final Contractors contractors;

    @Activate
    public SearchView(@Reference Officers officers, @Reference Projects projects, @Reference Contractors contractors) {
        this.officers = officers;
        this.projects = projects;
        this.contractors = contractors;
    }

    @Override
    public ViewInfo info() {
        return INFO;
    }

    @Override
    public com.vaadin.flow.component.Component create(ViewContext context) {
        String text = context.queryParameter("q").orElse("").strip();
        Div view = new Div(new Heading(context.text(INFO.title()), "“" + text + "”"));
        view.addClassName("view");
        if (text.isEmpty()) {
            view.add(new EmptyState(
                    context.text(new LocalText("请输入要搜索的内容", "Type what to search for")),
                    context.text(new LocalText(
                            "姓名、拼音首字母、身份证号、项目或单位名称。", "A name, initials, an ID number, a project or a contractor."))));
            return view;
        }
        Caller caller = context.caller();
        List<Officer> people =
                officers.list(caller, OfficerQuery.text(text), FEW).items();
        List<Project> sites =
                projects.list(caller, ProjectQuery.text(text), FEW).items();
        List<Contractor> units =
                contractors.list(caller, ContractorQuery.text(text), FEW).items();
        if (people.isEmpty() && sites.isEmpty() && units.isEmpty()) {
            view.add(
                    new EmptyState(
                            context.text(new LocalText("没有找到", "Nothing found")),
                            context.text(
                                    new LocalText(
                                            "请检查拼写；身份证号须完整或为后六位，名称从第一个字开始匹配。",
                                            "Check the spelling; an ID number must be whole or its last six characters, names match from their beginning."))));
            return view;
        }
        section(
                view,
                context,
                Words.OFFICERS,
                "officers",
                people.stream()
                        .map(officer -> entry(
                                "officers/" + officer.id().value(),
                                officer.name(),
                                officer.maskedIdNumber() + " · " + officer.employerName() + " · "
                                        + context.text(officer.filing().label())))
                        .toList());
        section(
                view,
                context,
                Words.PROJECT,
                "projects",
                sites.stream()
                        .map(project -> entry(
                                "projects/" + project.id().value(),
                                project.name(),
                                project.contractorName() + " · " + project.permitNumber()))
                        .toList());
        section(
                view,
                context,
                Words.CONTRACTOR,
                "contractors",
                units.stream()
                        .map(contractor -> entry(
                                "contractors/" + contractor.id().value(),
                                contractor.name(),
                                contractor.uscc().value()))
                        .toList());
        return view;
    }

    private static ListItem entry(String path, String name, String detail) {
        Span more = new Span(" " + detail);
        more.addClassName("muted");
        return new ListItem(new Link(path, name), more);
    }

    private static void section(Div view, ViewContext context, LocalText title, String path, List<ListItem> entries) {
        if (entries.isEmpty()) {
            return;
        }
        Div panel = new Div(
                new H2(context.text(title)),
                new UnorderedList(entries.toArray(ListItem[]::new)),
                new Link(
                        path + "?q="
                                + java.net.URLEncoder.encode(
                                        context.queryParameter("q").orElse(""),
                                        java.nio.charset.StandardCharsets.UTF_8),
                        context.text(new LocalText("查看全部", "See all"))));
        panel.addClassName("panel");
        view.add(panel);
    }
}
