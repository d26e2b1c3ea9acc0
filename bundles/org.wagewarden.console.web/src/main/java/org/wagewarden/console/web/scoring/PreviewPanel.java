// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Link;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.scoring.api.Preview;

/** What a deduction would mean for one officer: before, after, and what follows. */
final class PreviewPanel extends Div {

    PreviewPanel(ViewContext context, Preview preview) {
        addClassName("panel");
        add(
                new H2(new Link("officers/" + preview.officer().value(), preview.officerName())),
                new Paragraph(context.text(new LocalText(
                        "剩余 %d 分 → %d 分"
                                .formatted(
                                        preview.before().balance(),
                                        preview.after().balance()),
                        "%d points left → %d points left"
                                .formatted(
                                        preview.before().balance(),
                                        preview.after().balance())))));
        if (preview.crosses()) {
            Paragraph warning = new Paragraph(context.text(new LocalText(
                    "累计将达到 12 分：系统将提出取消备案建议，由有权人员决定（第十五条）。",
                    "The sum would reach 12: a cancellation would be proposed, for a person to decide (Art. 15).")));
            warning.addClassNames("notice", "tone-bad");
            add(warning);
        }
        if (!preview.vacancies().isEmpty()) {
            UnorderedList list = new UnorderedList();
            preview.vacancies()
                    .forEach(vacancy -> list.add(new ListItem(
                            new Link("projects/" + vacancy.project().value(), vacancy.projectName()))));
            add(
                    new Paragraph(context.text(new LocalText(
                            "若取消备案，以下项目将没有专管员（第五条）：",
                            "If the filing is cancelled, these projects have no officer left (Art. 5):"))),
                    list);
        }
        preview.notes().forEach(note -> add(new Paragraph(context.text(note))));
    }
}
