// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.AddressState;
import org.wagewarden.console.web.components.Heading;
import org.wagewarden.console.web.components.Notices;
import org.wagewarden.exchange.api.ImportId;
import org.wagewarden.exchange.api.ImportState;
import org.wagewarden.exchange.api.ImportView;
import org.wagewarden.exchange.api.Imports;
import org.wagewarden.exchange.api.ProfileView;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;

/** One import, at the step where it is. Leaving and coming back loses nothing. */
final class ImportPage extends Div implements HasDynamicTitle {

    /** In the address while the columns are matched once more after a check. */
    static final String STEP = "step";

    static final String COLUMNS = "columns";

    private final ViewContext context;
    private final Work work;
    private final String fileName;

    ImportPage(ViewContext context, Imports imports, ImportView found) {
        this.context = context;
        this.fileName = found.fileName();
        this.work = new Work(context, new AddressState(context), imports, found.id(), this::show);
        addClassName("view");
        show(found);
    }

    private void show(ImportView view) {
        removeAll();
        Optional<ProfileView> profile = work.profile(view);
        boolean columns = view.state() == ImportState.UPLOADED
                || (view.state() == ImportState.CHECKED || view.state() == ImportState.FAILED)
                        && work.state().get(STEP).filter(COLUMNS::equals).isPresent();
        add(heading(view, profile), Steps.of(context, view.state(), columns));
        view.failure().ifPresent(reason -> add(notice("tone-bad", context.text(reason.text()))));
        if (profile.isEmpty()) {
            add(notice(
                    "tone-warning",
                    context.text(new LocalText(
                            "提供该导入类型的模块未运行，暂时不能继续。文件和已有的结果仍保留；请联系系统管理员。",
                            "The bundle that offers this kind of import is not running, so it cannot go on now. The file and"
                                    + " its results are kept; ask the system administrator."))));
        } else if (columns) {
            add(new ColumnsPanel(work, view, profile.get()));
        } else if (view.state().busy()) {
            add(new JobPanel(work, view));
        } else if (view.state() == ImportState.DONE || view.state() == ImportState.UNDONE) {
            add(new ResultPanel(work, view), new RowsPanel(work, view, profile.get()));
        } else {
            add(new RowsPanel(work, view, profile.get()));
        }
    }

    private Div notice(String tone, String text) {
        Div notice = new Div(new Paragraph(text));
        notice.addClassNames("notice", tone);
        notice.getElement().setAttribute("role", "status");
        return notice;
    }

    private Heading heading(ImportView view, Optional<ProfileView> profile) {
        String kind = profile.map(found -> context.text(found.title())).orElse(view.profile());
        Button discard = new Button(
                context.text(new LocalText("删除记录", "Delete the record")),
                VaadinIcon.TRASH.create(),
                event -> askToDiscard(view));
        discard.setEnabled(!view.state().busy());
        return new Heading(
                        view.fileName(),
                        kind + " · "
                                + context.text(new LocalText(
                                        "上传于 " + Words.minute(view.uploadedAt()),
                                        "uploaded " + Words.minute(view.uploadedAt())))
                                + " · " + context.text(view.state().label()))
                .with(
                        new Button(
                                context.text(new LocalText("全部导入", "All imports")),
                                VaadinIcon.LIST.create(),
                                event -> context.navigate(ImportsView.PATH)),
                        discard);
    }

    private void askToDiscard(ImportView view) {
        boolean imported = view.result().isPresent();
        ConfirmDialog dialog = new ConfirmDialog(
                context.text(new LocalText("删除这次导入的记录？", "Delete the record of this import?")),
                context.text(
                        imported
                                ? new LocalText(
                                        "已导入的数据保留不变，但删除后不能再撤销。",
                                        "What was imported stays, but it cannot be undone any more.")
                                : new LocalText(
                                        "文件和更正内容将被删除；名册不受影响。",
                                        "The file and your corrections go; the register is" + " not touched.")),
                context.text(new LocalText("删除", "Delete")),
                event -> discard(view.id()));
        dialog.setCancelable(true);
        dialog.setCancelText(context.text(Words.CANCEL));
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }

    private void discard(ImportId id) {
        switch (work.imports().discard(context.caller(), id)) {
            case Outcome.Accepted<ImportId> ignored -> {
                Notices.done(context, new LocalText("已删除。", "Deleted."));
                context.navigate(ImportsView.PATH, Map.of());
            }
            case Outcome.Rejected<ImportId>(List<Reason> reasons) -> Notices.refused(context, reasons);
        }
    }

    @Override
    public String getPageTitle() {
        return fileName;
    }
}
