// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.registry;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import org.wagewarden.registry.api.FilingState;
import org.wagewarden.registry.api.Officer;
import org.wagewarden.registry.api.OfficerQuery;
import org.wagewarden.registry.api.Officers;

/** The list of officers. */
final class OfficerList extends Div {

    private static final LocalText TITLE = new LocalText("专管员名册", "Register of officers");

    private final ViewContext context;
    private final AddressState state;

    OfficerList(ViewContext context, Officers officers, Districts districts) {
        this.context = context;
        this.state = new AddressState(context);
        addClassName("view");
        DataTable<Officer> table =
                new DataTable<>(context, state, TITLE, Sort.by("name"), nothing(), new DataTable.Source<Officer>() {
                    @Override
                    public Page<Officer> page(Sort sort, PageRequest request) {
                        return officers.list(context.caller(), query(sort), request);
                    }

                    @Override
                    public long count() {
                        return officers.count(context.caller(), query(Sort.by("name")));
                    }
                });
        table.sortableComponents(
                        Words.NAME,
                        "name",
                        officer -> new Link("officers/" + officer.id().value(), officer.name()))
                .column(Words.ID_NUMBER, Officer::maskedIdNumber)
                .column(Words.EMPLOYER, Officer::employerName)
                .sortable(Words.DISTRICT, "district", officer -> Words.district(context, districts, officer.district()))
                .components(Words.FILING, officer -> Words.filing(context, officer.filing()))
                .sortable(Words.FILED_ON, "filedOn", officer -> officer.filedOn()
                        .map(LocalDate::toString)
                        .orElse("—"))
                .column(Words.PROJECTS, officer -> String.valueOf(officer.projectsServing()));
        FilterBar filters = new FilterBar(context, state, table::load)
                .text(
                        "q",
                        Words.SEARCH,
                        new LocalText("姓名、拼音或首字母、证件号或其后六位", "Name, pinyin, initials, ID number or its last six"))
                .choice(
                        "district",
                        Words.DISTRICT,
                        districts.all().stream()
                                .filter(d -> d.kind() != District.Kind.CITY)
                                .toList(),
                        district -> district.code().value(),
                        district -> context.text(district.name()))
                .choice(
                        "filing",
                        Words.FILING,
                        List.of(FilingState.values()),
                        FilingState::name,
                        filing -> context.text(filing.label()))
                .done();
        add(heading(), filters, table.load());
    }

    private Heading heading() {
        Heading heading = new Heading(
                context.text(TITLE),
                context.text(new LocalText(
                        "在全市只有一份记录；扣分随人不随项目。", "One record in the whole city; points follow the person.")));
        if (context.caller().may(Permission.REGISTRY_WRITE)) {
            Button add = new Button(
                    context.text(new LocalText("登记专管员", "Register an officer")),
                    VaadinIcon.PLUS.create(),
                    event -> context.navigate("officers/new"));
            add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            heading.with(add);
        }
        if (context.caller().may(Permission.REGISTRY_IMPORT)) {
            heading.with(new Button(
                    context.text(new LocalText("批量导入", "Import a table")),
                    VaadinIcon.UPLOAD.create(),
                    event -> context.navigate("imports")));
        }
        return heading;
    }

    private EmptyState nothing() {
        return new EmptyState(
                context.text(new LocalText("没有符合条件的专管员", "No officer matches")),
                context.text(new LocalText(
                        "请减少条件，或用完整身份证号在全市范围内查找；名册为空时可从表格导入。",
                        "Use fewer conditions, or search the whole city by a full ID number. An empty register can be"
                                + " imported from a table.")));
    }

    private OfficerQuery query(Sort sort) {
        return new OfficerQuery(
                state.get("q").orElse(""),
                state.get("district").filter(OfficerList::isCode).map(DistrictCode::new),
                state.get("filing", FilingState.class),
                Optional.empty(),
                Optional.empty(),
                sort);
    }

    private static boolean isCode(String text) {
        return text.matches("[a-z][a-z0-9-]{0,31}");
    }
}
