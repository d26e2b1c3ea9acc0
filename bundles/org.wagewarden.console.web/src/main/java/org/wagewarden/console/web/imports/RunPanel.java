// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Map;
import org.wagewarden.access.api.Caller;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.ErrorSummary;
import org.wagewarden.exchange.api.ImportState;
import org.wagewarden.exchange.api.ImportTotals;
import org.wagewarden.exchange.api.ImportView;
import org.wagewarden.exchange.api.RowOutcome;
import org.wagewarden.exchange.api.RunMode;
import org.wagewarden.platform.api.LocalText;

/** How to treat rows that cannot be imported, what the run would do, and its start. */
final class RunPanel extends Div {

    private final ViewContext context;
    private final Work work;
    private final ErrorSummary errors;
    private final RadioButtonGroup<RunMode> mode = new RadioButtonGroup<>();
    private final Paragraph consequence = new Paragraph();
    private final Button start;
    private final Div more = new Div();
    private ImportTotals totals = new ImportTotals(Map.of());
    private boolean shown;

    RunPanel(Work work) {
        this.context = work.context();
        this.work = work;
        this.errors = new ErrorSummary(context);
        this.start = new Button("", event -> run());
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        addClassName("panel");
        mode.setLabel(context.text(new LocalText("遇到不能导入的行", "Rows that cannot be imported")));
        mode.setItems(RunMode.values());
        mode.setItemLabelGenerator(item -> context.text(item.label()));
        mode.addValueChangeListener(event -> say());
        consequence.getElement().setAttribute("role", "status");
        more.addClassName("buttons");
        Div buttons = new Div(start, more);
        buttons.addClassName("buttons");
        add(new H2(context.text(new LocalText("导入", "Import"))), errors, mode, consequence, buttons);
    }

    void show(ImportView view) {
        totals = view.totals();
        errors.clear();
        boolean interrupted = view.state() == ImportState.INTERRUPTED;
        if (!shown) {
            shown = true;
            mode.setValue(view.mode().orElse(RunMode.ALL_OR_NOTHING));
        }
        start.setText(context.text(
                interrupted
                        ? new LocalText("继续导入其余的行", "Go on with the rest")
                        : new LocalText("开始导入", "Start the import")));
        links(interrupted);
        say();
    }

    private void links(boolean interrupted) {
        more.removeAll();
        Caller caller = context.caller();
        java.util.Locale locale = context.locale();
        if (bad() > 0) {
            more.add(Files.link(
                    context,
                    new LocalText(
                            "下载需处理的行（问题单元格为黄色，更正后可直接上传）",
                            "Download the rows to look at (bad cells in yellow; correct and upload them)"),
                    () -> work.imports().errors(caller, work.id(), locale)));
        }
        if (!interrupted) {
            Button columns = new Button(context.text(new LocalText("重新对应列", "Match columns again")), event -> {
                work.state().put(Map.of(ImportPage.STEP, ImportPage.COLUMNS));
                work.now().ifPresent(work.show());
            });
            columns.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            more.add(columns);
        }
    }

    private int bad() {
        return totals.of(RowOutcome.ERROR) + totals.of(RowOutcome.SUSPECTED_DUPLICATE);
    }

    private void say() {
        int fresh = totals.of(RowOutcome.NEW);
        int updates = totals.of(RowOutcome.UPDATE);
        int errorRows = totals.of(RowOutcome.ERROR);
        int suspected = totals.of(RowOutcome.SUSPECTED_DUPLICATE);
        boolean all = mode.getValue() == RunMode.ALL_OR_NOTHING;
        boolean blocked = all && errorRows > 0;
        boolean nothing = fresh + updates + suspected == 0;
        start.setEnabled(!blocked && !nothing);
        String doubtZh = suspected > 0 ? "；疑似重复的 %,d 行在确认后才导入".formatted(suspected) : "";
        String doubtEn = suspected > 0 ? "; %,d suspected duplicates only once confirmed".formatted(suspected) : "";
        LocalText text;
        if (nothing && errorRows == 0) {
            text = new LocalText(
                    "各行与名册的内容一致，不需要导入。", "Every row says what the register says already; nothing has to be imported.");
        } else if (nothing) {
            text = new LocalText(
                    "没有可以写入的行：请先更正错误行，或重新上传文件。",
                    "There is no row to write: correct the errors first, or upload another file.");
        } else if (blocked) {
            text = new LocalText(
                    "还有 %,d 行错误，不能全部导入。请在下表中更正，或改选“跳过错误行”。".formatted(errorRows),
                    "%,d rows are errors, so not everything can be imported. Correct them below, or skip bad rows."
                            .formatted(errorRows));
        } else {
            text = new LocalText(
                    "将新增 %,d 条、更新 %,d 条%s%s。"
                            .formatted(
                                    fresh, updates, errorRows > 0 ? "，跳过错误行 %,d 行".formatted(errorRows) : "", doubtZh),
                    "%,d records will be added and %,d updated%s%s."
                            .formatted(
                                    fresh,
                                    updates,
                                    errorRows > 0 ? ", %,d bad rows skipped".formatted(errorRows) : "",
                                    doubtEn));
        }
        consequence.setText(context.text(text));
    }

    private void run() {
        work.show(work.imports().run(context.caller(), work.id(), mode.getValue()), errors::show);
    }
}
