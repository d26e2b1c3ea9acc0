// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.registry;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
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
import org.wagewarden.registry.api.Contractor;
import org.wagewarden.registry.api.ContractorQuery;
import org.wagewarden.registry.api.Contractors;
import org.wagewarden.registry.api.District;
import org.wagewarden.registry.api.Districts;

/** The list of contracting units. */
final class ContractorList extends Div {

    private static final LocalText TITLE = new LocalText("承包单位", "Contractors");

    private final ViewContext context;
    private final AddressState state;

    ContractorList(ViewContext context, Contractors contractors, Districts districts) {
        this.context = context;
        this.state = new AddressState(context);
        addClassName("view");
        DataTable<Contractor> table =
                new DataTable<>(context, state, TITLE, Sort.by("name"), nothing(), new DataTable.Source<Contractor>() {
                    @Override
                    public Page<Contractor> page(Sort sort, PageRequest request) {
                        return contractors.list(context.caller(), query(sort), request);
                    }

                    @Override
                    public long count() {
                        return contractors.count(context.caller(), query(Sort.by("name")));
                    }
                });
        table.sortableComponents(
                        Words.CONTRACTOR,
                        "name",
                        contractor -> new Link("contractors/" + contractor.id().value(), contractor.name()))
                .sortable(Words.USCC, "uscc", contractor -> contractor.uscc().value())
                .column(Words.KIND, contractor -> context.text(Words.kind(contractor.kind())))
                .column(Words.DISTRICT, contractor -> Words.district(context, districts, contractor.district()))
                .column(Words.PHONE, Contractor::phone);
        FilterBar filters = new FilterBar(context, state, table::load)
                .text("q", Words.SEARCH, new LocalText("名称、拼音首字母或信用代码", "Name, initials or code"))
                .choice(
                        "district",
                        Words.DISTRICT,
                        districts.all().stream()
                                .filter(d -> d.kind() != District.Kind.CITY)
                                .toList(),
                        district -> district.code().value(),
                        district -> context.text(district.name()))
                .choice(
                        "kind",
                        Words.KIND,
                        List.of(Contractor.Kind.values()),
                        Contractor.Kind::name,
                        kind -> context.text(Words.kind(kind)))
                .done();
        add(heading(), filters, table.load());
    }

    private Heading heading() {
        Heading heading = new Heading(
                context.text(TITLE),
                context.text(
                        new LocalText(
                                "施工总承包单位，以及建设单位直接发包的专业承包单位（第二条）。",
                                "General contractors, and professional contractors contracted directly by the owner (Art. 2).")));
        if (context.caller().may(Permission.REGISTRY_WRITE)) {
            Button add = new Button(
                    context.text(new LocalText("登记承包单位", "Register a contractor")),
                    VaadinIcon.PLUS.create(),
                    event -> context.navigate("contractors/new"));
            add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            heading.with(add);
        }
        return heading;
    }

    private EmptyState nothing() {
        return new EmptyState(
                context.text(new LocalText("没有符合条件的承包单位", "No contractor matches")),
                context.text(new LocalText("请减少条件，或登记新的承包单位。", "Use fewer conditions, or register a new contractor.")));
    }

    private ContractorQuery query(Sort sort) {
        return new ContractorQuery(
                state.get("q").orElse(""),
                state.get("district")
                        .filter(text -> text.matches("[a-z][a-z0-9-]{0,31}"))
                        .map(DistrictCode::new),
                state.get("kind", Contractor.Kind.class),
                sort);
    }
}
