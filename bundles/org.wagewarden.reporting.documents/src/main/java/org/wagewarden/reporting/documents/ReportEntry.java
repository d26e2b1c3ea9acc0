// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.reporting.documents;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.osgi.service.component.ComponentServiceObjects;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.plugins.api.PluginGuard;
import org.wagewarden.plugins.api.PluginProperties;
import org.wagewarden.reporting.api.AvailableReport;
import org.wagewarden.reporting.api.LocalReport;
import org.wagewarden.reporting.api.ReportDescription;
import org.wagewarden.reporting.api.ReportDocument;
import org.wagewarden.reporting.api.ReportRequest;

/**
 * One report service. The plugin's object is taken for a call and given back after it: between calls nothing of the plugin
 * is held, and a constructor that throws or hangs does so under guard.
 */
final class ReportEntry {

    private static final Duration TO_DESCRIBE = Duration.ofSeconds(2);

    private final ComponentServiceObjects<LocalReport> service;
    private final Map<String, Object> properties;
    private final PluginGuard guard;
    private final Duration toProduce;
    private final AtomicReference<ReportDescription> known = new AtomicReference<>();

    ReportEntry(
            ComponentServiceObjects<LocalReport> service,
            Map<String, Object> properties,
            PluginGuard guard,
            Duration toProduce) {
        this.service = service;
        this.properties = Map.copyOf(properties);
        this.guard = guard;
        this.toProduce = toProduce;
    }

    /** The framework's number of the service. */
    long number() {
        return (Long) properties.get("service.id");
    }

    /** Where it counts: the service property decides. Without one it is a matter of the city. */
    DistrictCode district() {
        try {
            return new DistrictCode(String.valueOf(properties.get(PluginProperties.DISTRICT)));
        } catch (IllegalArgumentException e) {
            return DistrictCode.CITY;
        }
    }

    AvailableReport available() {
        Outcome<ReportDescription> description = description();
        Optional<Reason> unavailable = guard.quarantine(properties)
                .or(() -> description.isAccepted() ? Optional.empty() : Optional.of(whyNot(description)));
        ReportDescription shown =
                description instanceof Outcome.Accepted<ReportDescription>(ReportDescription d) ? d : placeholder();
        return new AvailableReport(
                shown,
                String.valueOf(properties.getOrDefault(PluginProperties.PLUGIN, "")),
                Boolean.TRUE.equals(properties.get(PluginProperties.REQUIRED)),
                unavailable);
    }

    Outcome<ReportDocument> produce(ReportRequest request) {
        return guard.call(properties, toProduce, with(report -> {
            ReportDocument document = report.produce(request);
            if (document != null && !document.district().equals(district())) {
                throw new IllegalStateException("The document is about another district");
            }
            return document;
        }));
    }

    Outcome<ReportDescription> description() {
        ReportDescription before = known.get();
        if (before != null) {
            return Outcome.accepted(before);
        }
        Outcome<ReportDescription> asked = guard.call(properties, TO_DESCRIBE, with(LocalReport::describe));
        return asked.then(description -> {
            if (!description.district().equals(district())) {
                return Outcome.rejected(Reason.of(
                        "report-district",
                        "该报表声明的地区与服务属性不一致，已停用，请联系插件提供方。",
                        "The district that the report names is not the one of its service property; it is not used. Ask the"
                                + " plugin's vendor."));
            }
            known.set(description);
            return Outcome.accepted(description);
        });
    }

    private <T> Callable<T> with(Function<LocalReport, T> use) {
        return () -> {
            LocalReport report = service.getService();
            if (report == null) {
                throw new IllegalStateException("The service has gone, or could not be made");
            }
            try {
                return use.apply(report);
            } finally {
                service.ungetService(report);
            }
        };
    }

    private static Reason whyNot(Outcome<?> outcome) {
        return outcome instanceof Outcome.Rejected<?> rejected
                ? rejected.reasons().getFirst()
                : Reason.of("plugin-failed", "插件调用失败。", "The plugin failed.");
    }

    private ReportDescription placeholder() {
        return new ReportDescription(
                "unreadable." + number(),
                new LocalText("无法读取的报表", "Unreadable report"),
                new LocalText("该报表没有给出说明。", "The report did not say what it is."),
                district(),
                Set.of());
    }
}
