// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.registry;

import java.time.YearMonth;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.registry.api.FilingState;
import org.wagewarden.registry.api.RegistryFigures;
import org.wagewarden.rest.web.http.Answer;
import org.wagewarden.rest.web.http.Area;
import org.wagewarden.rest.web.http.Call;
import org.wagewarden.rest.web.http.Fields;
import org.wagewarden.rest.web.http.Handler;

/** Counts over the register. */
@Component(
        service = Area.class,
        name = Area.COMPONENT + FigureOperations.TAG,
        property = Area.PROPERTY + "=" + FigureOperations.TAG)
public final class FigureOperations implements Area {

    static final String TAG = "figures";

    private final RegistryFigures figures;
    private final CityClock clock;

    @Activate
    public FigureOperations(@Reference RegistryFigures figures, @Reference CityClock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    @Override
    public String tag() {
        return TAG;
    }

    @Override
    public Map<String, Handler> handlers() {
        return Map.of("getTotals", this::totals, "getMonthlyFigures", this::monthly);
    }

    private Answer totals(Call call) {
        RegistryFigures.Totals totals = figures.totals(call.caller());
        Fields filings = Fields.of();
        for (FilingState state : FilingState.values()) {
            filings.with(state.name(), totals.filings().getOrDefault(state, 0L));
        }
        return Answer.ok(Fields.of()
                .with("filings", filings)
                .with("projectsInProgress", totals.projectsInProgress())
                .with("vacancies", totals.vacancies())
                .with("contractors", totals.contractors())
                .with("lastChange", totals.lastChange()));
    }

    private Answer monthly(Call call) {
        DistrictCode district = new DistrictCode(call.parameter("district"));
        if (!call.caller().scope().reaches(district)) {
            return Answer.notFound();
        }
        YearMonth month = call.optional("month").map(YearMonth::parse).orElseGet(() -> YearMonth.from(clock.today()));
        return Answer.list(figures.monthly(call.caller(), district, month), line -> Fields.of()
                .with("sector", line.sector())
                .with("street", line.street())
                .with("projects", line.projects())
                .with("officers", line.officers())
                .with("vacancies", line.vacancies())
                .with("appointments", line.appointments()));
    }
}
