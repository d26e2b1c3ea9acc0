// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.wagewarden.access.api.Caller;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.exchange.api.ImportResult;
import org.wagewarden.exchange.api.ImportState;
import org.wagewarden.exchange.api.ImportView;
import org.wagewarden.platform.api.LocalText;

/** What the run did, and the way back while there is one. */
final class ResultPanel extends Div {

    private final ViewContext context;
    private final Work work;

    ResultPanel(Work work, ImportView view) {
        this.context = work.context();
        this.work = work;
        addClassName("panel");
        boolean undone = view.state() == ImportState.UNDONE;
        boolean partly =
                undone && view.result().filter(result -> result.kept() > 0).isPresent();
        LocalText done =
                undone ? new LocalText("导入已撤销", "The import is undone") : new LocalText("导入完成", "The import is done");
        add(new H2(context.text(partly ? new LocalText("导入已部分撤销", "The import is undone in part") : done)));
        view.result().ifPresent(result -> add(figures(result, undone), sentence(result, undone)));
        Div actions = new Div();
        actions.addClassName("buttons");
        view.undoUntil().ifPresent(until -> {
            Button undo = new Button(
                    context.text(
                            undone
                                    ? new LocalText("再次撤销其余的行", "Try to undo the rest")
                                    : new LocalText("撤销这次导入", "Undo this import")),
                    VaadinIcon.ARROW_BACKWARD.create(),
                    event -> ask());
            Span limit = new Span(context.text(
                    new LocalText("可在 " + Words.minute(until) + " 前撤销", "possible until " + Words.minute(until))));
            limit.addClassNames("muted", "number");
            actions.add(undo, limit);
        });
        if (view.result().filter(result -> result.skipped() > 0).isPresent()) {
            Caller caller = context.caller();
            java.util.Locale locale = context.locale();
            actions.add(Files.link(
                    context, new LocalText("下载未导入的行", "Download the rows that were left out"), () -> work.imports()
                            .errors(caller, work.id(), locale)));
        }
        add(actions);
    }

    private Div figures(ImportResult result, boolean undone) {
        Div figures = new Div(
                figure(new LocalText("新增", "New"), result.inserted()),
                figure(new LocalText("更新", "Updated"), result.updated()),
                figure(new LocalText("无变化", "Unchanged"), result.unchanged()),
                figure(new LocalText("跳过", "Skipped"), result.skipped()));
        if (undone) {
            figures.add(
                    figure(new LocalText("已撤销", "Undone"), result.undone()),
                    figure(new LocalText("未能撤销", "Not undone"), result.kept()));
        }
        figures.addClassName("figures");
        return figures;
    }

    private Div figure(LocalText label, int value) {
        Span number = new Span("%,d".formatted(value));
        number.addClassName("value");
        Span name = new Span(context.text(label));
        name.addClassName("muted");
        Div figure = new Div(number, name);
        figure.addClassName("figure");
        return figure;
    }

    private Paragraph sentence(ImportResult result, boolean undone) {
        LocalText text;
        if (undone && result.kept() > 0) {
            text = new LocalText(
                    "有 %,d 行在导入后又被改动或已有后续记录，因此保留，原因见下表。".formatted(result.kept()),
                    "%,d rows were changed since, or have records of their own now, and so stay; the reasons stand below."
                            .formatted(result.kept()));
        } else if (undone) {
            text = new LocalText("名册已恢复到导入前的内容。", "The register is as it was before.");
        } else {
            text = new LocalText(
                    "用时 %.1f 秒。".formatted(result.millis() / 1000.0)
                            + (result.skipped() > 0 ? "跳过的行没有写入名册，可下载更正后重新上传。" : ""),
                    "It took %.1f seconds.".formatted(result.millis() / 1000.0)
                            + (result.skipped() > 0
                                    ? " Rows that were left out can be downloaded, corrected and uploaded again."
                                    : ""));
        }
        return new Paragraph(context.text(text));
    }

    private void ask() {
        ConfirmDialog dialog = new ConfirmDialog(
                context.text(new LocalText("撤销这次导入？", "Undo this import?")),
                context.text(new LocalText(
                        "新增的记录将删除，更新的内容恢复为导入前的值；导入后又被改动过的记录保留，并逐行说明原因。",
                        "New records are removed and changed ones get their former values. What was touched since stays, and"
                                + " each such row says why.")),
                context.text(new LocalText("撤销", "Undo")),
                event -> work.show(work.imports().undo(context.caller(), work.id())));
        dialog.setCancelable(true);
        dialog.setCancelText(context.text(Words.CANCEL));
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }
}
