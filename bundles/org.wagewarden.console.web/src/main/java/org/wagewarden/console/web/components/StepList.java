// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;

/** The steps of something that takes several, and which one it is at. */
public final class StepList extends OrderedList {

    /**
     * @param name what a screen reader calls the list
     * @param steps a text or a link for each
     * @param current the step it is at, counted from 0
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
}
