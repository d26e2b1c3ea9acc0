// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.scoring;

import java.time.LocalDate;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.rest.web.http.Answer;
import org.wagewarden.rest.web.http.Area;
import org.wagewarden.rest.web.http.Call;
import org.wagewarden.rest.web.http.Fields;
import org.wagewarden.rest.web.http.Handler;
import org.wagewarden.scoring.api.ProvisionCode;
import org.wagewarden.scoring.api.Responsibilities;
import org.wagewarden.scoring.api.Responsibility;

/** Who answers for what on a day (A11, A22, A24, A25). */
@Component(
        service = Area.class,
        name = Area.COMPONENT + ResponsibilityOperations.TAG,
        property = Area.PROPERTY + "=" + ResponsibilityOperations.TAG)
public final class ResponsibilityOperations implements Area {

    static final String TAG = "responsibilities";

    private final Responsibilities responsibilities;

    @Activate
    public ResponsibilityOperations(@Reference Responsibilities responsibilities) {
        this.responsibilities = responsibilities;
    }

    @Override
    public String tag() {
        return TAG;
    }

    @Override
    public Map<String, Handler> handlers() {
        return Map.of("getResponsibility", this::get);
    }

    private Answer get(Call call) {
        ProvisionCode provision = ProvisionCode.of(call.parameter("provision"))
                .orElseThrow(() -> new IllegalStateException("The contract allows a provision that does not exist"));
        return Answer.of(
                responsibilities.on(
                        call.caller(),
                        new ProjectId(call.parameter("id")),
                        provision,
                        LocalDate.parse(call.parameter("on"))),
                answer -> Answer.ok(json(answer)));
    }

    private static Fields json(Responsibility answer) {
        return Fields.of()
                .with("project", answer.project().value())
                .with("projectName", answer.projectName())
                .with("provision", answer.provision().value())
                .with("day", answer.day())
                .with("basis", answer.basis().name())
                .with("basisLabel", answer.basis().label())
                .with(
                        "people",
                        answer.people().stream()
                                .map(ResponsibilityOperations::person)
                                .toList())
                .with("notes", answer.notes());
    }

    private static Fields person(Responsibility.Person person) {
        return Fields.of()
                .with("officer", person.officer().value())
                .with("name", person.name())
                .with("part", person.part().name())
                .with("partLabel", person.part().label())
                .with("why", person.why());
    }
}
