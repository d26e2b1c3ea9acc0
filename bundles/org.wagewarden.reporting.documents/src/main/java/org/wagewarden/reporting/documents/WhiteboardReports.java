// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.reporting.documents;

import java.time.Duration;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.wagewarden.access.api.AuditTrail;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Permission;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.plugins.api.PluginGuard;
import org.wagewarden.reporting.api.AvailableReport;
import org.wagewarden.reporting.api.LocalReport;
import org.wagewarden.reporting.api.ReportDocument;
import org.wagewarden.reporting.api.ReportRequest;
import org.wagewarden.reporting.api.Reports;
import org.wagewarden.store.api.Store;

/** The reports of whatever bundles are installed, found as services. */
@Component
public final class WhiteboardReports implements Reports {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final PluginGuard guard;
    private final CityClock clock;
    private final Store store;
    private final AuditTrail audit;
    private final Duration limit;
    /** By the framework's number of the service: the older one wins an id that two want. */
    private final Map<Long, ReportEntry> entries = new ConcurrentSkipListMap<>();

    @Activate
    public WhiteboardReports(
            @Reference PluginGuard guard,
            @Reference CityClock clock,
            @Reference Store store,
            @Reference AuditTrail audit) {
        this(guard, clock, store, audit, LIMIT);
    }

    WhiteboardReports(PluginGuard guard, CityClock clock, Store store, AuditTrail audit, Duration limit) {
        this.guard = guard;
        this.clock = clock;
        this.store = store;
        this.audit = audit;
        this.limit = limit;
    }

    @Reference(
            service = LocalReport.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "remove")
    void add(ComponentServiceObjects<LocalReport> service, Map<String, Object> properties) {
        ReportEntry entry = new ReportEntry(service, properties, guard, limit);
        entries.put(entry.number(), entry);
    }

    void remove(ComponentServiceObjects<LocalReport> service, Map<String, Object> properties) {
        entries.remove((Long) properties.get("service.id"));
    }

    @Override
    public List<AvailableReport> list(Caller by) {
        return reachable(by)
                .map(ReportEntry::available)
                .sorted(Comparator.comparing(
                                (AvailableReport r) -> r.description().district())
                        .thenComparing(r -> r.description().title().zh()))
                .toList();
    }

    @Override
    public Outcome<ReportDocument> produce(Caller by, String reportId, YearMonth month) {
        Optional<Reason> lacking = by.lacks(Permission.REPORT_READ);
        if (lacking.isPresent()) {
            return Outcome.rejected(lacking.get());
        }
        if (month.isAfter(YearMonth.from(clock.today()))) {
            return Outcome.rejected(
                    Reason.of("month-ahead", "统计月份不能晚于本月。", "The month cannot be after the present one.")
                            .at("month"));
        }
        Optional<ReportEntry> found = reachable(by)
                .filter(e -> e.available().description().id().equals(reportId))
                .findFirst();
        if (found.isEmpty()) {
            return Outcome.rejected(Caller.outOfScope());
        }
        ReportEntry entry = found.get();
        return entry.produce(new ReportRequest(by, month, clock.today())).map(document -> {
            store.write(session -> {
                audit.record(
                        by,
                        "reporting.report.produced",
                        "report/" + reportId,
                        Optional.of(entry.district()),
                        month.toString());
                return document;
            });
            return document;
        });
    }

    private Stream<ReportEntry> reachable(Caller by) {
        return by.may(Permission.REPORT_READ)
                ? entries.values().stream().filter(e -> by.scope().reaches(e.district()))
                : Stream.empty();
    }
}
