// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.scoring;

import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.rest.web.http.Answer;
import org.wagewarden.rest.web.http.Area;
import org.wagewarden.rest.web.http.Call;
import org.wagewarden.rest.web.http.Handler;
import org.wagewarden.scoring.api.FindingId;
import org.wagewarden.scoring.api.Findings;

/** Findings (Arts. 10 to 14). */
@Component(
        service = Area.class,
        name = Area.COMPONENT + FindingOperations.TAG,
        property = Area.PROPERTY + "=" + FindingOperations.TAG)
public final class FindingOperations implements Area {

    static final String TAG = "findings";

    private final Findings findings;

    @Activate
    public FindingOperations(@Reference Findings findings) {
        this.findings = findings;
    }

    @Override
    public String tag() {
        return TAG;
    }

    @Override
    public Map<String, Handler> handlers() {
        return Map.of("openFinding", this::open, "findSimilar", this::similar, "getFinding", this::get);
    }

    private Answer open(Call call) {
        return Answer.of(
                findings.open(call.caller(), FindingDrafts.of(call.body())),
                finding -> Answer.created("findings/" + finding.id().value(), CaseJson.finding(finding)));
    }

    private Answer similar(Call call) {
        return Answer.list(findings.similar(call.caller(), FindingDrafts.of(call.body())), CaseJson::finding);
    }

    private Answer get(Call call) {
        return Answer.found(
                findings.find(call.caller(), new FindingId(call.parameter("id"))),
                finding -> Answer.ok(CaseJson.finding(finding)));
    }
}
