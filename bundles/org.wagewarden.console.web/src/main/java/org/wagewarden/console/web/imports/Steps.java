// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.imports;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.exchange.api.ImportState;
import org.wagewarden.platform.api.LocalText;

/** Where an import is, of the steps that each goes through. */
final class Steps extends OrderedList {

    private static final List<LocalText> STEPS = List.of(
            new LocalText("上传", "Upload"),
            new LocalText("对应列", "Columns"),
            new LocalText("校验与更正", "Check and correct"),
            new LocalText("导入", "Import"),
            new LocalText("完成", "Done"));

    Steps(ViewContext context, ImportState state, boolean columns) {
        addClassName("steps");
        getElement().setAttribute("aria-label", context.text(new LocalText("导入步骤", "Steps of the import")));
        int current = columns ? 1 : index(state);
        for (int i = 0; i < STEPS.size(); i++) {
            ListItem item = new ListItem(context.text(STEPS.get(i)));
            if (i < current) {
                item.addClassName("past");
            } else if (i == current) {
                item.addClassName("current");
                item.getElement().setAttribute("aria-current", "step");
            }
            add(item);
        }
    }

    private static int index(ImportState state) {
        return switch (state) {
            case UPLOADED -> 1;
            case CHECKING, CHECKED, FAILED, INTERRUPTED -> 2;
            case RUNNING -> 3;
            case DONE, UNDOING, UNDONE -> 4;
        };
    }
}
