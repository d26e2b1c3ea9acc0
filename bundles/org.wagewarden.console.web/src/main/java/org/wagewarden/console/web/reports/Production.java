// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.reports;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Polling;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.reporting.api.ReportDocument;

/** Stands where a report will be, and asks for it again and again, with the page free for other things. */
final class Production extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(Production.class);
    private static final int POLL_MILLIS = 500;

    /**
     * @param ready called once, when the report is there or has failed
     */
    Production(ViewContext context, Future<Outcome<ReportDocument>> order, Consumer<Outcome<ReportDocument>> ready) {
        addClassName("panel");
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        Paragraph words = new Paragraph(
                context.text(new LocalText("正在生成报表，最多需要十秒……", "Producing the report, ten seconds at most …")));
        words.getElement().setAttribute("role", "status");
        add(words, bar);
        Polling.follow(this, POLL_MILLIS, () -> result(order, 0).ifPresent(ready));
    }

    /** What became of the order, if that is known within a moment. */
    static Optional<Outcome<ReportDocument>> result(Future<Outcome<ReportDocument>> order, int millis) {
        try {
            return Optional.of(order.get(millis, TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException | CancellationException e) {
            LOG.warn("A report failed outside its plugin: {}", e.toString());
            return Optional.of(Outcome.rejected(Reason.of(
                    "report-failed",
                    "生成时发生内部错误，请重试；若仍失败，请联系系统管理员。",
                    "An internal error stopped it. Try again; if it fails again, tell the administrator.")));
        }
    }
}
