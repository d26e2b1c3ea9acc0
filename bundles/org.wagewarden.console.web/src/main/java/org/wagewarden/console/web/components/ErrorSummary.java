// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Reason;

/**
 * What was wrong with an input, on top of its form; the same words stand at the fields. Hidden while nothing is wrong.
 * Fields register under the names that {@link Reason#field()} uses.
 */
public final class ErrorSummary extends Div {

    private static final LocalText TITLE = new LocalText("请先解决以下问题", "Please solve these problems first");

    private final ViewContext context;
    private final Map<String, HasValidation> fields = new LinkedHashMap<>();
    private final Map<String, String> titles = new HashMap<>();

    public ErrorSummary(ViewContext context) {
        this.context = context;
        addClassName("error-summary");
        getElement().setAttribute("role", "alert");
        getElement().setAttribute("tabindex", "-1");
        setVisible(false);
    }

    /** A field that reasons may point at. */
    public ErrorSummary field(String name, HasValidation field) {
        fields.put(name, field);
        return this;
    }

    /** A field among others of its kind: what was wrong is told here with its title. */
    public ErrorSummary field(String name, HasValidation field, String title) {
        titles.put(name, title);
        return field(name, field);
    }

    /** Shows reasons here and at their fields, and takes the focus. */
    public void show(List<Reason> reasons) {
        clear();
        UnorderedList list = new UnorderedList();
        for (Reason reason : reasons) {
            String text = context.text(reason.text());
            String basis = reason.article()
                    .map(article -> " （" + context.text(article.label()) + "）")
                    .orElse("");
            String title = reason.field()
                    .map(titles::get)
                    .map(name -> name + context.text(new LocalText("：", ": ")))
                    .orElse("");
            list.add(new ListItem(title + text + basis));
            reason.field().map(fields::get).ifPresent(field -> {
                field.setErrorMessage(text);
                field.setInvalid(true);
            });
        }
        add(new H2(context.text(TITLE)), list);
        setVisible(true);
        getElement().callJsFunction("focus");
        reasons.stream()
                .flatMap(reason -> reason.field().stream())
                .map(fields::get)
                .filter(Component.class::isInstance)
                .findFirst()
                .ifPresent(field -> ((Component) field).scrollIntoView());
    }

    /** Nothing is wrong any more. */
    public void clear() {
        removeAll();
        setVisible(false);
        fields.values().forEach(field -> {
            field.setInvalid(false);
            field.setErrorMessage("");
        });
    }
}
