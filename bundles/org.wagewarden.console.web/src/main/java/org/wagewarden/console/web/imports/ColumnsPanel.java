// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import org.wagewarden.access.api.Caller;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.ErrorSummary;
import org.wagewarden.exchange.api.ImportState;
import org.wagewarden.exchange.api.ImportView;
import org.wagewarden.exchange.api.ProfileView;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;

/** How the file is read, and which of its columns is which; then the dry run. */
final class ColumnsPanel extends Div {

    private final ViewContext context;
    private final Work work;
    private final ImportView view;
    private final ErrorSummary errors;
    private final ColumnTable columns;

    ColumnsPanel(Work work, ImportView view, ProfileView profile) {
        this.context = work.context();
        this.work = work;
        this.view = view;
        this.errors = new ErrorSummary(context);
        this.columns = new ColumnTable(context, profile, view.source(), errors);
        addClassName("view");
        boolean again = view.state() != ImportState.UPLOADED;
        if (again) {
            Div notice = new Div(context.text(new LocalText(
                    "重新校验后，已更正的单元格会恢复为文件中的内容。",
                    "After another check, cells that you corrected are as in the file again.")));
            notice.addClassNames("notice", "tone-warning");
            add(notice);
        }
        Div panel = new Div(
                new H2(context.text(new LocalText("对应列", "Match the columns"))),
                new Paragraph(context.text(new LocalText(
                        "系统已按列名自动对应；请核对，必填列必须对应。您的对应关系会被记住，下次自动使用。",
                        "Columns were matched by their headings; check them. Required ones must have a column. Your choice is"
                                + " remembered for the next file."))),
                errors,
                columns,
                buttons(again));
        panel.addClassName("panel");
        add(new SourcePanel(work, view), panel);
    }

    private Div buttons(boolean again) {
        Button check = new Button(context.text(new LocalText("开始校验", "Check the rows")), event -> check());
        check.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div buttons = new Div(check);
        buttons.addClassName("buttons");
        if (again) {
            buttons.add(new Button(context.text(new LocalText("返回校验结果", "Back to the results")), event -> {
                work.state().put(Map.of(ImportPage.STEP, ""));
                work.now().ifPresent(work.show());
            }));
        }
        return buttons;
    }

    private void check() {
        List<Reason> wrong = columns.faults();
        if (!wrong.isEmpty()) {
            errors.show(wrong);
            return;
        }
        errors.clear();
        Caller caller = context.caller();
        Outcome<ImportView> mapped =
                columns.changed() ? work.imports().map(caller, view.id(), columns.mapping()) : Outcome.accepted(view);
        Outcome<ImportView> started = mapped.then(ready -> work.imports().check(caller, view.id()));
        if (started.isAccepted()) {
            work.state().put(Map.of(ImportPage.STEP, "", "only", "", "page", ""));
        }
        work.show(started, errors::show);
    }
}
