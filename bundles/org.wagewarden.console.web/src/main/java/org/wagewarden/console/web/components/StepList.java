// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.platform.api.LocalText;

/** The steps of something that takes several, and which one it is at. */
public final class StepList extends OrderedList {

    /**
     * @param name what the way is, for those who do not see it
     * @param steps a text or a link for each
     * @param current the step it is at, counted from 0; beyond the last when all are behind
     */
    public StepList(String name, List<? extends Component> steps, int current) {
        addClassName("steps");
        getElement().setAttribute("aria-label", name);
        for (int i = 0; i < steps.size(); i++) {
            ListItem item = new ListItem(steps.get(i));
            if (i < current) {
                item.addClassName("past");
            } else if (i == current) {
                item.addClassName("current");
                item.getElement().setAttribute("aria-current", "step");
            }
            add(item);
        }
    }

    /** Steps that are told and not followed. */
    public static StepList of(ViewContext context, LocalText name, List<LocalText> steps, int current) {
        return new StepList(
                context.text(name),
                steps.stream().map(step -> new Span(context.text(step))).toList(),
                current);
    }
}
