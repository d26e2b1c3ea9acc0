// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.reporting.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.ComponentServiceObjects;
import org.wagewarden.access.api.AccountId;
import org.wagewarden.access.api.AuditEntry;
import org.wagewarden.access.api.AuditTrail;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Channel;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.access.api.Grant;
import org.wagewarden.access.api.Role;
import org.wagewarden.access.api.Scope;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Page;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.plugins.api.PluginGuard;
import org.wagewarden.reporting.api.AvailableReport;
import org.wagewarden.reporting.api.LocalReport;
import org.wagewarden.reporting.api.ReportDescription;
import org.wagewarden.reporting.api.ReportDocument;
import org.wagewarden.reporting.api.ReportParameter;
import org.wagewarden.reporting.api.ReportRequest;
import org.wagewarden.store.api.Migrations;
import org.wagewarden.store.api.Store;
import org.wagewarden.store.api.Work;

class WhiteboardReportsTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    private final List<String> audited = new ArrayList<>();
    private final WhiteboardReports reports =
            new WhiteboardReports(new PlainGuard(), new Clock(), new NoStore(), new Trail(), Duration.ofSeconds(1));

    @Test
    void aReportIsThereFromItsServiceComingToItsGoing() {
        Taken service = add(1, "lucheng", new Monthly("lucheng.a", "lucheng"));
        AvailableReport available = reports.list(regulator("lucheng")).getFirst();
        assertThat(available.description().id()).isEqualTo("lucheng.a");
        assertThat(available.plugin()).isEqualTo("plugin");
        assertThat(available.unavailable()).isEmpty();

        reports.remove(service, properties(1, "lucheng"));
        assertThat(reports.list(regulator("lucheng"))).isEmpty();
        assertThat(service.held).isZero();
    }

    @Test
    void itIsProducedAndAudited() {
        Taken service = add(1, "lucheng", new Monthly("lucheng.a", "lucheng"));

        ReportDocument document =
                reports.produce(regulator("lucheng"), "lucheng.a", OCTOBER).orThrow();

        assertThat(document.asOf()).isEqualTo(LocalDate.of(2026, 10, 20));
        assertThat(audited).containsExactly("reporting.report.produced report/lucheng.a lucheng 2026-10");
        assertThat(service.held).isZero();
    }

    @Test
    void otherDistrictsAreNeitherListedNorProduced() {
        add(1, "lucheng", new Monthly("lucheng.a", "lucheng"));
        add(2, "city", new Monthly("city.a", "city"));

        assertThat(reports.list(regulator("ouhai"))).isEmpty();
        assertThat(code(reports.produce(regulator("ouhai"), "lucheng.a", OCTOBER)))
                .isEqualTo("not-found");
        assertThat(code(reports.produce(regulator("lucheng"), "city.a", OCTOBER)))
                .isEqualTo("not-found");
        assertThat(reports.list(regulator("city"))).hasSize(2);
        assertThat(audited).isEmpty();
    }

    @Test
    void whoMayNotReadReportsSeesNone() {
        add(1, "lucheng", new Monthly("lucheng.a", "lucheng"));
        Caller administrator = caller(Role.SYSTEM_ADMINISTRATOR, Scope.WHOLE_CITY);

        assertThat(reports.list(administrator)).isEmpty();
        assertThat(code(reports.produce(administrator, "lucheng.a", OCTOBER))).isEqualTo("not-permitted");
    }

    @Test
    void aMonthThatHasNotComeIsRefused() {
        add(1, "lucheng", new Monthly("lucheng.a", "lucheng"));

        assertThat(code(reports.produce(regulator("lucheng"), "lucheng.a", OCTOBER.plusMonths(1))))
                .isEqualTo("month-ahead");
    }

    @Test
    void aReportThatThrowsIsARejectionAndIsNotAudited() {
        Taken service = add(1, "lucheng", new Monthly("lucheng.a", "lucheng") {
            @Override
            public ReportDocument produce(ReportRequest request) {
                throw new IllegalStateException("no");
            }
        });

        assertThat(code(reports.produce(regulator("lucheng"), "lucheng.a", OCTOBER)))
                .isEqualTo("plugin-failed");
        assertThat(audited).isEmpty();
        assertThat(service.held).isZero();
    }

    @Test
    void aReportThatCannotSayWhatItIsIsListedWithTheReason() {
        add(1, "lucheng", new Monthly("lucheng.a", "lucheng") {
            @Override
            public ReportDescription describe() {
                throw new IllegalStateException("no");
            }
        });
        add(2, "lucheng", new Monthly("lucheng.b", "lucheng"));

        List<AvailableReport> list = reports.list(regulator("lucheng"));
        assertThat(list).hasSize(2);
        assertThat(list.stream().filter(r -> r.unavailable().isPresent()))
                .singleElement()
                .satisfies(r -> assertThat(r.description().title().zh()).isEqualTo("无法读取的报表"));
    }

    @Test
    void theServicePropertySaysWhoseReportItIs() {
        add(1, "lucheng", new Monthly("ouhai.a", "ouhai"));

        assertThat(reports.list(regulator("ouhai"))).isEmpty();
        assertThat(reports.list(regulator("lucheng"))
                        .getFirst()
                        .unavailable()
                        .orElseThrow()
                        .code())
                .isEqualTo("report-district");
        assertThat(code(reports.produce(regulator("lucheng"), "ouhai.a", OCTOBER)))
                .isEqualTo("not-found");
    }

    @Test
    void ofTwoWithOneIdTheOlderOneIsUsed() {
        add(9, "lucheng", new Monthly("lucheng.a", "lucheng") {
            @Override
            public ReportDocument produce(ReportRequest request) {
                throw new IllegalStateException("the younger one");
            }
        });
        add(1, "lucheng", new Monthly("lucheng.a", "lucheng"));

        assertThat(reports.produce(regulator("lucheng"), "lucheng.a", OCTOBER).isAccepted())
                .isTrue();
    }

    private Taken add(long number, String district, LocalReport report) {
        Taken service = new Taken(report);
        reports.add(service, properties(number, district));
        return service;
    }

    private static Map<String, Object> properties(long number, String district) {
        return Map.of("service.id", number, LocalReport.DISTRICT, district, LocalReport.PLUGIN, "plugin");
    }

    private static String code(Outcome<?> outcome) {
        return outcome instanceof Outcome.Rejected<?> rejected
                ? rejected.reasons().getFirst().code()
                : "accepted";
    }

    private static Caller regulator(String district) {
        return caller(
                Role.REGULATOR,
                new Scope(List.of(new Grant(new DistrictCode(district), EnumSet.allOf(AuthorityFunction.class)))));
    }

    private static Caller caller(Role role, Scope scope) {
        return new Caller(AccountId.next(), role.name(), Set.of(role), scope, Channel.REST);
    }

    private static class Monthly implements LocalReport {

        private final String id;
        private final String district;

        Monthly(String id, String district) {
            this.id = id;
            this.district = district;
        }

        @Override
        public ReportDescription describe() {
            LocalText title = LocalText.same(id);
            return new ReportDescription(id, title, title, new DistrictCode(district), Set.of(ReportParameter.MONTH));
        }

        @Override
        public ReportDocument produce(ReportRequest request) {
            ReportDocument sample = Samples.report(Samples.TABLE);
            return new ReportDocument(
                    sample.title(),
                    new DistrictCode(district),
                    request.month(),
                    request.asOf(),
                    sample.sections(),
                    sample.notes());
        }
    }

    /** Counts what was taken and not given back. */
    private static final class Taken implements ComponentServiceObjects<LocalReport> {

        private final LocalReport report;
        private int held;

        Taken(LocalReport report) {
            this.report = report;
        }

        @Override
        public LocalReport getService() {
            held++;
            return report;
        }

        @Override
        public void ungetService(LocalReport service) {
            held--;
        }

        @Override
        public ServiceReference<LocalReport> getServiceReference() {
            throw new UnsupportedOperationException();
        }
    }

    /** Catches, and nothing more; the real one is tested where it lives. */
    private static final class PlainGuard implements PluginGuard {

        @Override
        public <T> Outcome<T> call(Map<String, ?> service, Duration limit, Callable<T> call) {
            try {
                return Outcome.accepted(call.call());
            } catch (Exception e) {
                return Outcome.rejected(Reason.of("plugin-failed", "出错。", "Failed."));
            }
        }

        @Override
        public <T> Outcome<T> callHere(Map<String, ?> service, Duration limit, Callable<T> call) {
            return call(service, limit, call);
        }

        @Override
        public Optional<Reason> quarantine(Map<String, ?> service) {
            return Optional.empty();
        }
    }

    private static final class Clock implements CityClock {

        @Override
        public Instant now() {
            return Instant.parse("2026-10-20T01:00:00Z");
        }

        @Override
        public boolean demonstration() {
            return false;
        }
    }

    private static final class NoStore implements Store {

        @Override
        public <T> T read(Work<T> work) {
            return work.with(null);
        }

        @Override
        public <T> T write(Work<T> work) {
            return work.with(null);
        }

        @Override
        public <T> Outcome<T> command(Work<Outcome<T>> work) {
            return work.with(null);
        }

        @Override
        public void migrate(Migrations migrations) {
            // no tables
        }
    }

    private final class Trail implements AuditTrail {

        @Override
        public void record(Caller by, String action, String subject, Optional<DistrictCode> district, String detail) {
            audited.add(action + " " + subject + " " + district.orElseThrow() + " " + detail);
        }

        @Override
        public Page<AuditEntry> list(Caller by, Optional<String> subject, PageRequest page) {
            return Page.empty();
        }

        @Override
        public Verification verify() {
            return new Verification(0, Optional.empty());
        }
    }
}
