// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.scoring;

import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.rest.web.http.Answer;
import org.wagewarden.rest.web.http.Area;
import org.wagewarden.rest.web.http.Call;
import org.wagewarden.rest.web.http.Fields;
import org.wagewarden.rest.web.http.Handler;
import org.wagewarden.rest.web.http.Problem;
import org.wagewarden.scoring.api.CheckReport;
import org.wagewarden.scoring.api.DecisionChecks;
import org.wagewarden.scoring.api.FindingId;

/** What districts add to decisions. */
@Component(
        service = Area.class,
        name = Area.COMPONENT + CheckOperations.TAG,
        property = Area.PROPERTY + "=" + CheckOperations.TAG)
public final class CheckOperations implements Area {

    static final String TAG = "checks";

    private final DecisionChecks checks;

    @Activate
    public CheckOperations(@Reference DecisionChecks checks) {
        this.checks = checks;
    }

    @Override
    public String tag() {
        return TAG;
    }

    @Override
    public Map<String, Handler> handlers() {
        return Map.of(
                "getChecks",
                this::get,
                "confirmRequirement",
                this::done,
                "listRequiredPlugins",
                this::required,
                "requirePlugin",
                this::require,
                "releasePlugin",
                this::release);
    }

    private Answer get(Call call) {
        return Answer.found(checks.of(call.caller(), finding(call)), report -> Answer.ok(json(report)));
    }

    private Answer done(Call call) {
        return Answer.of(
                checks.done(
                        call.caller(),
                        finding(call),
                        call.body().text("plugin"),
                        call.body().text("requirement"),
                        call.body().text("note")),
                report -> Answer.ok(json(report)));
    }

    private Answer required(Call call) {
        return Answer.list(checks.required(district(call)), CheckOperations::json);
    }

    private Answer require(Call call) {
        return Answer.of(
                checks.require(call.caller(), district(call), call.body().text("plugin")),
                required -> Answer.created(json(required)));
    }

    private Answer release(Call call) {
        return Answer.of(
                checks.release(
                        call.caller(),
                        district(call),
                        call.body().text("plugin"),
                        call.body().text("reason")),
                released -> Answer.ok(json(released)));
    }

    private static Fields json(CheckReport report) {
        return Fields.of()
                .with("holds", report.holds().stream().map(Problem::reason).toList())
                .with(
                        "requirements",
                        report.requirements().stream()
                                .map(CheckOperations::json)
                                .toList())
                .with(
                        "proposals",
                        report.proposals().stream()
                                .map(p -> Fields.of()
                                        .with("plugin", p.plugin())
                                        .with(
                                                "provision",
                                                p.finding().provision().value())
                                        .with("text", p.finding().text()))
                                .toList())
                .with("notes", report.notes());
    }

    private static Fields json(CheckReport.Asked asked) {
        return Fields.of()
                .with("plugin", asked.plugin())
                .with("code", asked.requirement().code())
                .with("text", asked.requirement().text())
                .with("done", asked.done().map(d -> Fields.of()
                        .with("note", d.note())
                        .with("byName", d.byName())
                        .with("at", d.at())));
    }

    private static Fields json(DecisionChecks.Required required) {
        return Fields.of()
                .with("district", required.district())
                .with("plugin", required.plugin())
                .with("present", required.present())
                .with("requiredByName", required.requiredByName())
                .with("requiredAt", required.requiredAt());
    }

    private static FindingId finding(Call call) {
        return new FindingId(call.parameter("id"));
    }

    private static DistrictCode district(Call call) {
        return new DistrictCode(call.parameter("district"));
    }
}
