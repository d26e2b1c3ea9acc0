// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.registry;

import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.registry.api.ContractorId;
import org.wagewarden.registry.api.FilingState;
import org.wagewarden.registry.api.IdNumber;
import org.wagewarden.registry.api.Officer;
import org.wagewarden.registry.api.OfficerChange;
import org.wagewarden.registry.api.OfficerDraft;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.OfficerQuery;
import org.wagewarden.registry.api.Officers;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.rest.web.http.Answer;
import org.wagewarden.rest.web.http.Area;
import org.wagewarden.rest.web.http.Body;
import org.wagewarden.rest.web.http.Call;
import org.wagewarden.rest.web.http.Fields;
import org.wagewarden.rest.web.http.Handler;

/** Labour-wage officers. */
@Component(
        service = Area.class,
        name = Area.COMPONENT + OfficerOperations.TAG,
        property = Area.PROPERTY + "=" + OfficerOperations.TAG)
public final class OfficerOperations implements Area {

    static final String TAG = "officers";
    private static final int USUAL_LIMIT = 50;

    private final Officers officers;

    @Activate
    public OfficerOperations(@Reference Officers officers) {
        this.officers = officers;
    }

    @Override
    public String tag() {
        return TAG;
    }

    @Override
    public Map<String, Handler> handlers() {
        return Map.of(
                "listOfficers", this::list,
                "searchOfficers", this::search,
                "registerOfficer", this::register,
                "getOfficer", this::get,
                "changeOfficer", this::change,
                "revealIdNumber", this::reveal);
    }

    private Answer list(Call call) {
        OfficerQuery query = new OfficerQuery(
                call.optional("text").orElse(""),
                call.optional("district").map(DistrictCode::new),
                call.constant("filing", FilingState.class),
                call.optional("employer").map(ContractorId::new),
                call.optional("project").map(ProjectId::new),
                call.sort());
        return Answer.page(officers.list(call.caller(), query, call.page()), RegistryJson::officer);
    }

    private Answer search(Call call) {
        Body body = call.body();
        OfficerQuery query = new OfficerQuery(
                body.textOrEmpty("text"),
                body.optionalText("district").map(DistrictCode::new),
                body.optionalConstant("filing", FilingState.class),
                body.optionalText("employer").map(ContractorId::new),
                body.optionalText("project").map(ProjectId::new),
                Call.sort(body.optionalText("sort").orElse("name")));
        PageRequest page =
                new PageRequest(body.optionalInteger("limit").orElse(USUAL_LIMIT), body.optionalText("cursor"));
        return Answer.page(officers.list(call.caller(), query, page), RegistryJson::officer);
    }

    private Answer register(Call call) {
        return Answer.of(officers.register(call.caller(), draft(call.body())), officer -> Answer.created(
                        "officers/" + officer.id().value(), RegistryJson.officer(officer))
                .at(officer.revision()));
    }

    private Answer get(Call call) {
        return Answer.found(officers.find(call.caller(), id(call)), OfficerOperations::one);
    }

    private Answer change(Call call) {
        return Answer.of(
                officers.change(call.caller(), id(call), call.startingRevision(), change(call.body())),
                OfficerOperations::one);
    }

    private Answer reveal(Call call) {
        return Answer.of(
                officers.reveal(call.caller(), id(call), call.body().text("purpose")),
                number -> Answer.ok(Fields.of().with("idNumber", number.value())));
    }

    private static Answer one(Officer officer) {
        return Answer.ok(RegistryJson.officer(officer)).at(officer.revision());
    }

    private static OfficerId id(Call call) {
        return new OfficerId(call.parameter("id"));
    }

    private static OfficerChange change(Body body) {
        return new OfficerChange(
                body.text("name"),
                body.textOrEmpty("phone"),
                body.optionalText("employer").map(ContractorId::new),
                new DistrictCode(body.text("district")));
    }

    private static OfficerDraft draft(Body body) {
        return new OfficerDraft(
                body.text("name"),
                new IdNumber(body.text("idNumber")),
                body.textOrEmpty("phone"),
                body.optionalText("employer").map(ContractorId::new),
                new DistrictCode(body.text("district")));
    }
}
