// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.scoring;

import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.rest.web.http.Answer;
import org.wagewarden.rest.web.http.Area;
import org.wagewarden.rest.web.http.Call;
import org.wagewarden.rest.web.http.Handler;
import org.wagewarden.scoring.api.CaseId;
import org.wagewarden.scoring.api.CaseQuery;
import org.wagewarden.scoring.api.CaseState;
import org.wagewarden.scoring.api.Cases;
import org.wagewarden.scoring.api.Findings;
import org.wagewarden.scoring.api.ProvisionCode;

/** Cases. */
@Component(
        service = Area.class,
        name = Area.COMPONENT + CaseOperations.TAG,
        property = Area.PROPERTY + "=" + CaseOperations.TAG)
public final class CaseOperations implements Area {

    static final String TAG = "cases";

    private final Cases cases;
    private final Findings findings;

    @Activate
    public CaseOperations(@Reference Cases cases, @Reference Findings findings) {
        this.cases = cases;
        this.findings = findings;
    }

    @Override
    public String tag() {
        return TAG;
    }

    @Override
    public Map<String, Handler> handlers() {
        return Map.of("listCases", this::list, "getCase", this::get, "openCase", this::open);
    }

    private Answer list(Call call) {
        CaseQuery query = new CaseQuery(
                call.optional("text").orElse(""),
                call.optional("officer").map(OfficerId::new),
                call.optional("project").map(ProjectId::new),
                call.optional("district").map(DistrictCode::new),
                call.constant("state", CaseState.class),
                call.optional("provision").flatMap(ProvisionCode::of),
                call.date("from"),
                call.date("to"),
                call.sort());
        return Answer.page(cases.list(call.caller(), query, call.page()), CaseJson::whole);
    }

    private Answer open(Call call) {
        return Answer.of(
                findings.open(call.caller(), FindingDrafts.together(call.body())),
                one -> Answer.created("cases/" + one.id().value(), CaseJson.whole(one)));
    }

    private Answer get(Call call) {
        return Answer.found(
                cases.find(call.caller(), new CaseId(call.parameter("id"))), one -> Answer.ok(CaseJson.whole(one)));
    }
}
