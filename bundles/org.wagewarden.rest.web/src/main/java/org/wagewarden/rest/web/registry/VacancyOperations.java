// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.registry;

import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.registry.api.Vacancies;
import org.wagewarden.registry.api.Vacancy;
import org.wagewarden.rest.web.http.Answer;
import org.wagewarden.rest.web.http.Area;
import org.wagewarden.rest.web.http.Call;
import org.wagewarden.rest.web.http.Fields;
import org.wagewarden.rest.web.http.Handler;

/** Projects in progress without an officer (Art. 5). */
@Component(
        service = Area.class,
        name = Area.COMPONENT + VacancyOperations.TAG,
        property = Area.PROPERTY + "=" + VacancyOperations.TAG)
public final class VacancyOperations implements Area {

    static final String TAG = "vacancies";

    private final Vacancies vacancies;

    @Activate
    public VacancyOperations(@Reference Vacancies vacancies) {
        this.vacancies = vacancies;
    }

    @Override
    public String tag() {
        return TAG;
    }

    @Override
    public Map<String, Handler> handlers() {
        return Map.of("listVacancies", this::list);
    }

    private Answer list(Call call) {
        return Answer.page(
                vacancies.list(call.caller(), call.optional("district").map(DistrictCode::new), call.page()),
                VacancyOperations::json);
    }

    private static Fields json(Vacancy vacancy) {
        return Fields.of()
                .with("project", vacancy.project().value())
                .with("projectName", vacancy.projectName())
                .with("contractorName", vacancy.contractorName())
                .with("district", vacancy.district())
                .with("sector", vacancy.sector())
                .with("since", vacancy.since())
                .with("cause", vacancy.cause().name())
                .with("causeLabel", vacancy.cause().label())
                .with("lastOfficerName", vacancy.lastOfficerName());
    }
}
