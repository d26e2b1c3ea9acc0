// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.imports;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Optional;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Polling;
import org.wagewarden.exchange.api.ImportView;
import org.wagewarden.platform.api.LocalText;

/** How far the job is; when it is over, the page goes on by itself. */
final class JobPanel extends Div {

    private static final int MILLIS = 800;

    private final ViewContext context;
    private final Work work;
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph words = new Paragraph();

    JobPanel(Work work, ImportView view) {
        this.context = work.context();
        this.work = work;
        addClassName("panel");
        Paragraph hint = new Paragraph(context.text(new LocalText(
                "处理在后台进行，可以离开本页，稍后从“我的导入记录”回来。",
                "The job goes on in the background; you can leave and come back through your imports.")));
        hint.addClassName("muted");
        words.getElement().setAttribute("role", "status");
        words.addClassName("number");
        H2 title = new H2(context.text(view.state().label()) + "……");
        bar.getElement().setAttribute("aria-label", context.text(view.state().label()));
        add(title, bar, words, hint);
        progress(view);
        Polling.follow(this, MILLIS, this::ask);
    }

    private void ask() {
        Optional<ImportView> now = work.now();
        if (now.isEmpty()) {
            context.navigate(ImportsView.PATH);
        } else if (now.get().state().busy()) {
            progress(now.get());
        } else {
            work.show().accept(now.get());
        }
    }

    private void progress(ImportView view) {
        boolean known = view.total() > 0;
        bar.setIndeterminate(!known);
        if (known) {
            bar.setValue(Math.min(1, (double) view.done() / view.total()));
        }
        words.setText(context.text(
                known
                        ? new LocalText(
                                "已处理 %,d / %,d 行".formatted(view.done(), view.total()),
                                "%,d of %,d rows".formatted(view.done(), view.total()))
                        : new LocalText("正在排队……", "Waiting for its turn …")));
    }
}
