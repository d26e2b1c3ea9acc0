// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.reports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.wagewarden.access.api.Caller;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.AddressState;
import org.wagewarden.console.web.components.EmptyState;
import org.wagewarden.console.web.components.Heading;
import org.wagewarden.console.web.components.Link;
import org.wagewarden.console.web.components.Polling;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.reporting.api.AvailableReport;
import org.wagewarden.reporting.api.Documents;
import org.wagewarden.reporting.api.ReportDocument;
import org.wagewarden.reporting.api.ReportParameter;
import org.wagewarden.reporting.api.Reports;

/** One report for one month. When its plugin goes away meanwhile, the page says so. */
final class ReportPage extends Div implements HasDynamicTitle {

    private static final String MONTH = "month";
    private static final int MONTHS = 36;
    /** Most reports are there within this time; for others the page shows that it waits. */
    private static final int MOMENT_MILLIS = 400;

    private final ViewContext context;
    private final Reports reports;
    private final Documents documents;
    private final ExecutorService threads;
    private final AddressState state;
    private final String id;
    private final YearMonth present;
    private final Div content = new Div();
    private Optional<AvailableReport> report;
    private YearMonth month;

    ReportPage(
            ViewContext context,
            Reports reports,
            Documents documents,
            CityClock clock,
            ExecutorService threads,
            String id) {
        this.context = context;
        this.reports = reports;
        this.documents = documents;
        this.threads = threads;
        this.state = new AddressState(context);
        this.id = id;
        this.present = YearMonth.from(clock.today());
        this.month = state.get(MONTH)
                .flatMap(ReportPage::parse)
                .filter(wanted -> !wanted.isAfter(present))
                .orElse(present);
        this.report = find();
        addClassName("view");
        content.addClassName("view");
        report.ifPresentOrElse(this::open, () -> gone(new LocalText("没有这个报表", "There is no such report")));
        Polling.follow(this, this::follow);
    }

    private Optional<AvailableReport> find() {
        return reports.list(context.caller()).stream()
                .filter(found -> found.description().id().equals(id))
                .findFirst();
    }

    private void follow() {
        Optional<AvailableReport> now = find();
        if (now.isPresent() != report.isPresent()) {
            Optional<AvailableReport> before = report;
            report = now;
            now.ifPresentOrElse(
                    this::open,
                    () -> gone(before.map(was -> new LocalText(
                                    "“" + was.description().title().zh() + "”已不可用",
                                    "“" + was.description().title().en() + "” is not there any more"))
                            .orElseThrow()));
        }
    }

    private void gone(LocalText title) {
        removeAll();
        add(EmptyState.page(
                context.text(title),
                context.text(new LocalText(
                        "该报表的插件已卸载或停用，或报表不在您的数据范围内。其他页面和数据不受影响；" + "插件重新安装后，本页会自动恢复。此前下载的文件仍可使用。",
                        "Its plugin was removed or stopped, or the report is outside your scope. All other pages and all data"
                                + " are as they were; this page comes back by itself when the plugin is installed again."
                                + " Files downloaded before stay good.")),
                new Link(ReportsView.PATH, context.text(new LocalText("查看全部报表", "All reports")))));
    }

    private void open(AvailableReport found) {
        removeAll();
        Button again = new Button(
                context.text(new LocalText("重新生成", "Produce again")), VaadinIcon.REFRESH.create(), event -> produce());
        Heading heading = new Heading(
                        context.text(found.description().title()),
                        context.text(found.description().purpose()))
                .with(again);
        add(heading);
        if (found.description().parameters().contains(ReportParameter.MONTH)) {
            Div bar = new Div(months());
            bar.addClassName("filter-bar");
            add(bar);
        }
        add(content);
        produce();
    }

    private Select<YearMonth> months() {
        Select<YearMonth> field = new Select<>();
        field.setLabel(context.text(new LocalText("统计月份", "Month")));
        List<YearMonth> last =
                IntStream.range(0, MONTHS).mapToObj(present::minusMonths).toList();
        // an older month that stands in the address can still be chosen
        field.setItems(
                last.contains(month)
                        ? last
                        : java.util.stream.Stream.concat(last.stream(), java.util.stream.Stream.of(month))
                                .toList());
        field.setItemLabelGenerator(item -> context.text(new LocalText(
                item.getYear() + " 年 " + item.getMonthValue() + " 月" + (item.equals(present) ? "（截至今日）" : ""),
                item + (item.equals(present) ? " (to date)" : ""))));
        field.setValue(month);
        field.setWidth("15rem");
        field.addValueChangeListener(event -> {
            month = event.getValue();
            state.put(Map.of(MONTH, month.toString()));
            produce();
        });
        return field;
    }

    private void produce() {
        Caller caller = context.caller();
        YearMonth wanted = month;
        Callable<Outcome<ReportDocument>> order = () -> reports.produce(caller, id, wanted);
        Future<Outcome<ReportDocument>> produced = threads.submit(order);
        content.removeAll();
        Production.result(produced, MOMENT_MILLIS)
                .ifPresentOrElse(this::show, () -> content.add(new Production(context, produced, this::show)));
    }

    private void show(Outcome<ReportDocument> outcome) {
        content.removeAll();
        content.add(
                switch (outcome) {
                    case Outcome.Accepted<ReportDocument>(ReportDocument document) ->
                        new DocumentPanel(context, documents, document);
                    case Outcome.Rejected<ReportDocument> refused ->
                        new EmptyState(
                                context.text(new LocalText("报表未能生成", "The report could not be produced")),
                                refused.reasons().stream()
                                        .map(reason -> context.text(reason.text()))
                                        .collect(java.util.stream.Collectors.joining(" ")),
                                new Button(context.text(new LocalText("重试", "Try again")), event -> produce()));
                });
    }

    private static Optional<YearMonth> parse(String text) {
        try {
            return Optional.of(YearMonth.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public String getPageTitle() {
        return report.map(found -> context.text(found.description().title())).orElse(context.text(ReportsView.TITLE));
    }
}
