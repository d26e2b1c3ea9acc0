// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.registry;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.provider.Query;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.registry.api.Contractor;
import org.wagewarden.registry.api.ContractorQuery;
import org.wagewarden.registry.api.Contractors;
import org.wagewarden.registry.api.District;
import org.wagewarden.registry.api.Districts;
import org.wagewarden.registry.api.FilingState;
import org.wagewarden.registry.api.Officer;
import org.wagewarden.registry.api.OfficerQuery;
import org.wagewarden.registry.api.Officers;
import org.wagewarden.registry.api.Project;
import org.wagewarden.registry.api.ProjectQuery;
import org.wagewarden.registry.api.Projects;

/** Fields that choose one thing of the register; the long lists are searched while typing, never loaded. */
public final class Choices {

    /** What a search shows; more of it is found by typing on. */
    private static final int SHOWN = 50;

    private Choices() {}

    /** The district, without the city as a whole. */
    static Select<District> district(ViewContext context, Districts districts) {
        Select<District> field = new Select<>();
        field.setLabel(context.text(Words.DISTRICT));
        field.setItems(districts.all().stream()
                .filter(district -> district.kind() != District.Kind.CITY)
                .filter(district -> context.caller().scope().reaches(district.code()))
                .toList());
        field.setItemLabelGenerator(district -> context.text(district.name()));
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    /** A contractor, by name, pinyin, initials or code. */
    public static ComboBox<Contractor> contractor(ViewContext context, Contractors contractors, LocalText label) {
        return searched(
                context.text(label),
                contractor -> contractor.name() + "（" + contractor.uscc().value() + "）",
                text -> contractors
                        .list(context.caller(), ContractorQuery.text(text), PageRequest.first(SHOWN))
                        .items());
    }

    /** A project in the scope, by name, pinyin, initials, contractor or permit. */
    public static ComboBox<Project> project(ViewContext context, Projects projects, LocalText label) {
        return searched(
                context.text(label),
                project -> project.name() + "（" + project.contractorName() + "，" + project.permitNumber() + "）",
                text -> projects.list(context.caller(), ProjectQuery.text(text), PageRequest.first(SHOWN))
                        .items());
    }

    /** An officer, by name, pinyin, initials or number. */
    public static ComboBox<Officer> officer(ViewContext context, Officers officers, LocalText label) {
        return searched(
                context.text(label),
                officer -> officer.name() + "（" + officer.maskedIdNumber() + "，" + officer.employerName() + "）"
                        + (officer.filing() == FilingState.FILED
                                ? ""
                                : " · " + context.text(officer.filing().label())),
                text -> officers.list(context.caller(), OfficerQuery.text(text), PageRequest.first(SHOWN))
                        .items());
    }

    private static <T> ComboBox<T> searched(String label, Function<T, String> caption, Function<String, List<T>> find) {
        ComboBox<T> field = new ComboBox<>(label);
        field.setItemLabelGenerator(caption::apply);
        field.setPageSize(SHOWN);
        field.setItems(query -> page(query, find));
        field.setClearButtonVisible(true);
        return field;
    }

    private static <T> Stream<T> page(Query<T, String> query, Function<String, List<T>> find) {
        int limit = query.getLimit();
        int offset = query.getOffset();
        return offset > 0
                ? Stream.<T>empty().skip(0)
                : find.apply(query.getFilter().orElse("").strip()).stream().limit(limit);
    }
}
