// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.reports;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.Permission;
import org.wagewarden.console.api.Audience;
import org.wagewarden.console.api.ConsoleView;
import org.wagewarden.console.api.NavEntry;
import org.wagewarden.console.api.NavGroup;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.api.ViewInfo;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.registry.api.Districts;
import org.wagewarden.reporting.api.Documents;
import org.wagewarden.reporting.api.Reports;

/** 统计报表: the list at {@code reports}, one at {@code reports/ID}, its month in the query. */
@Component(service = ConsoleView.class)
public final class ReportsView implements ConsoleView {

    static final String PATH = "reports";
    static final LocalText TITLE = new LocalText("统计报表", "Reports");
    private static final ViewInfo INFO = ViewInfo.listed(
            PATH, TITLE, Audience.holding(Permission.REPORT_READ), new NavEntry(NavGroup.REPORTS, 100, "vaadin:chart"));

    private final Reports reports;
    private final Documents documents;
    private final Districts districts;
    private final CityClock clock;
    /** A plugin may take its time: a page waits for it without holding up the user's other windows. */
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @Activate
    public ReportsView(
            @Reference Reports reports,
            @Reference Documents documents,
            @Reference Districts districts,
            @Reference CityClock clock) {
        this.reports = reports;
        this.documents = documents;
        this.districts = districts;
        this.clock = clock;
    }

    @Deactivate
    public void close() {
        threads.shutdownNow();
    }

    @Override
    public ViewInfo info() {
        return INFO;
    }

    @Override
    public com.vaadin.flow.component.Component create(ViewContext context) {
        return context.pathParameters().isEmpty()
                ? new ReportList(context, reports, districts)
                : new ReportPage(
                        context,
                        reports,
                        documents,
                        clock,
                        threads,
                        context.pathParameters().getFirst());
    }
}
