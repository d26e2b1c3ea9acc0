// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.components;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.platform.api.LocalText;

/** Where something is on a way that always has the same steps. */
public final class StepList extends OrderedList {

    /**
     * @param name what the way is, for those who do not see it
     * @param current the place of the present step; beyond the last when all are behind
     */
    public StepList(ViewContext context, LocalText name, List<LocalText> steps, int current) {
        addClassName("steps");
        getElement().setAttribute("aria-label", context.text(name));
        for (int i = 0; i < steps.size(); i++) {
            ListItem item = new ListItem(context.text(steps.get(i)));
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
