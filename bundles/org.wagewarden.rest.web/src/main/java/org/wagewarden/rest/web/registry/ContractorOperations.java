// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.registry;

import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.registry.api.Contractor;
import org.wagewarden.registry.api.ContractorDraft;
import org.wagewarden.registry.api.ContractorId;
import org.wagewarden.registry.api.ContractorQuery;
import org.wagewarden.registry.api.Contractors;
import org.wagewarden.registry.api.Uscc;
import org.wagewarden.rest.web.http.Answer;
import org.wagewarden.rest.web.http.Area;
import org.wagewarden.rest.web.http.Body;
import org.wagewarden.rest.web.http.Call;
import org.wagewarden.rest.web.http.Handler;

/** Contracting units. */
@Component(
        service = Area.class,
        name = Area.COMPONENT + ContractorOperations.TAG,
        property = Area.PROPERTY + "=" + ContractorOperations.TAG)
public final class ContractorOperations implements Area {

    static final String TAG = "contractors";

    private final Contractors contractors;

    @Activate
    public ContractorOperations(@Reference Contractors contractors) {
        this.contractors = contractors;
    }

    @Override
    public String tag() {
        return TAG;
    }

    @Override
    public Map<String, Handler> handlers() {
        return Map.of(
                "listContractors", this::list,
                "registerContractor", this::register,
                "getContractor", this::get,
                "changeContractor", this::change);
    }

    private Answer list(Call call) {
        ContractorQuery query = new ContractorQuery(
                call.optional("text").orElse(""),
                call.optional("district").map(DistrictCode::new),
                call.constant("kind", Contractor.Kind.class),
                call.sort());
        return Answer.page(contractors.list(call.caller(), query, call.page()), RegistryJson::contractor);
    }

    private Answer register(Call call) {
        return Answer.of(contractors.register(call.caller(), draft(call.body())), contractor -> Answer.created(
                        "contractors/" + contractor.id().value(), RegistryJson.contractor(contractor))
                .at(contractor.revision()));
    }

    private Answer get(Call call) {
        return Answer.found(contractors.find(call.caller(), id(call)), ContractorOperations::one);
    }

    private Answer change(Call call) {
        return Answer.of(
                contractors.change(call.caller(), id(call), call.startingRevision(), draft(call.body())),
                ContractorOperations::one);
    }

    private static Answer one(Contractor contractor) {
        return Answer.ok(RegistryJson.contractor(contractor)).at(contractor.revision());
    }

    private static ContractorId id(Call call) {
        return new ContractorId(call.parameter("id"));
    }

    private static ContractorDraft draft(Body body) {
        return new ContractorDraft(
                new Uscc(body.text("uscc")),
                body.text("name"),
                body.constant("kind", Contractor.Kind.class),
                new DistrictCode(body.text("district")),
                body.textOrEmpty("phone"));
    }
}
