// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.reporting;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.reporting.api.Chart;
import org.wagewarden.reporting.api.DocumentFile;
import org.wagewarden.reporting.api.Documents;
import org.wagewarden.reporting.api.ReportDocument;
import org.wagewarden.reporting.api.ReportSection;
import org.wagewarden.reporting.api.Reports;
import org.wagewarden.rest.web.http.Answer;
import org.wagewarden.rest.web.http.Area;
import org.wagewarden.rest.web.http.Call;
import org.wagewarden.rest.web.http.Handler;

/** Reports of installed bundles. */
@Component(
        service = Area.class,
        name = Area.COMPONENT + ReportOperations.TAG,
        property = Area.PROPERTY + "=" + ReportOperations.TAG)
public final class ReportOperations implements Area {

    static final String TAG = "reports";

    private final Reports reports;
    private final Documents documents;
    private final CityClock clock;

    @Activate
    public ReportOperations(@Reference Reports reports, @Reference Documents documents, @Reference CityClock clock) {
        this.reports = reports;
        this.documents = documents;
        this.clock = clock;
    }

    @Override
    public String tag() {
        return TAG;
    }

    @Override
    public Map<String, Handler> handlers() {
        return Map.of(
                "listReports",
                this::list,
                "getReport",
                this::get,
                "getReportDocument",
                this::document,
                "getReportChart",
                this::chart);
    }

    private Answer list(Call call) {
        return Answer.list(reports.list(call.caller()), ReportJson::available);
    }

    private Answer get(Call call) {
        return Answer.of(produce(call), report -> Answer.ok(ReportJson.document(report)));
    }

    private Answer document(Call call) {
        return Answer.of(produce(call), report -> {
            DocumentFile file = call.parameter("format").equals("xlsx")
                    ? documents.xlsx(report, call.locale())
                    : documents.csv(report, call.locale());
            return Answer.file(file.name(), file.mediaType(), file.content());
        });
    }

    private Answer chart(Call call) {
        int section = Integer.parseInt(call.parameter("section"));
        return Answer.of(
                produce(call),
                report -> Answer.found(
                        chart(report, section),
                        chart -> Answer.file(
                                call.parameter("report") + "-" + section + ".svg",
                                "image/svg+xml",
                                documents.svg(chart, call.locale()).getBytes(StandardCharsets.UTF_8))));
    }

    private static Optional<Chart> chart(ReportDocument report, int section) {
        return section > report.sections().size()
                ? Optional.empty()
                : Optional.of(report.sections().get(section - 1)).flatMap(ReportSection::chart);
    }

    private Outcome<ReportDocument> produce(Call call) {
        YearMonth month = call.optional("month").map(YearMonth::parse).orElseGet(() -> YearMonth.from(clock.today()));
        return reports.produce(call.caller(), call.parameter("report"), month);
    }
}
