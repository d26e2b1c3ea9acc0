// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.platform.api.LocalText;

/** A file that waits to be attached: what it is, what it shows, and the way to leave it out. */
final class FileRow extends Div {

    private static final int MOST = 200;
    private static final int TYPING_MILLIS = 300;

    private final TextField description;

    FileRow(ViewContext context, WaitingFile file, Runnable remove) {
        addClassName("file-row");
        Span name = new Span(file.file().name());
        name.addClassName("name");
        Span kind = new Span(FileWords.kind(context, file.file()));
        kind.addClassName("muted");
        Button out = new Button(context.text(new LocalText("移除", "Remove")), event -> remove.run());
        out.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        out.setAriaLabel(context.text(new LocalText(
                "移除 " + file.file().name(), "Remove " + file.file().name())));
        Div head = new Div(name, kind, out);
        head.addClassName("head");
        this.description = new TextField(context.text(new LocalText("材料说明", "What it shows")));
        description.setRequiredIndicatorVisible(true);
        description.setMaxLength(MOST);
        description.setWidthFull();
        description.setPlaceholder(
                context.text(new LocalText("例如：9 月 12 日工地门口，考勤机未通电", "For example: the gate on 12 September")));
        description.setValue(file.description());
        description.setValueChangeMode(ValueChangeMode.LAZY);
        description.setValueChangeTimeout(TYPING_MILLIS);
        description.addValueChangeListener(event -> file.description(event.getValue()));
        add(head, FileWords.fingerprint(file.file()), description);
    }

    TextField description() {
        return description;
    }
}
