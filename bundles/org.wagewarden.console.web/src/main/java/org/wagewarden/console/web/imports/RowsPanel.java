// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.imports;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.EnumSet;
import java.util.Optional;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.exchange.api.ImportState;
import org.wagewarden.exchange.api.ImportView;
import org.wagewarden.exchange.api.ProfileView;
import org.wagewarden.platform.api.LocalText;

/** What the check said: totals, rows, and before the run the way to it. */
final class RowsPanel extends Div {

    private static final EnumSet<ImportState> BEFORE_RUN =
            EnumSet.of(ImportState.CHECKED, ImportState.FAILED, ImportState.INTERRUPTED);

    private final Work work;
    private final OutcomeBar outcomes;
    private final RowTable rows;
    private final Optional<RunPanel> run;
    private ImportView view;

    RowsPanel(Work work, ImportView view, ProfileView profile) {
        this.work = work;
        this.view = view;
        ViewContext context = work.context();
        boolean correctable = BEFORE_RUN.contains(view.state());
        this.outcomes = new OutcomeBar(context, work.state(), this::load);
        this.rows = new RowTable(
                work,
                view,
                profile,
                outcomes::only,
                () -> outcomes.shown(this.view.totals()),
                correctable,
                this::reload);
        this.run = correctable ? Optional.of(new RunPanel(work)) : Optional.empty();
        addClassName("view");
        run.ifPresent(this::add);
        Div panel = new Div(
                new H2(context.text(
                        correctable
                                ? new LocalText("逐行结果", "Row by row")
                                : new LocalText("各行的结果", "What became of the rows"))),
                outcomes,
                rows);
        panel.addClassName("panel");
        add(panel);
        load();
    }

    private void load() {
        outcomes.show(view.totals());
        run.ifPresent(panel -> panel.show(view));
        rows.load();
    }

    private void reload() {
        work.now().ifPresent(now -> view = now);
        load();
    }
}
