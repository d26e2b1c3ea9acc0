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
import org.wagewarden.scoring.api.Decisions;
import org.wagewarden.scoring.api.FindingId;
import org.wagewarden.scoring.api.Findings;
import org.wagewarden.scoring.api.ProceedingId;

/** Previews and decisions; they are made in proceedings. */
@Component(
        service = Area.class,
        name = Area.COMPONENT + DecisionOperations.TAG,
        property = Area.PROPERTY + "=" + DecisionOperations.TAG)
public final class DecisionOperations implements Area {

    static final String TAG = "decisions";

    private final Decisions decisions;
    private final Findings findings;

    @Activate
    public DecisionOperations(@Reference Decisions decisions, @Reference Findings findings) {
        this.decisions = decisions;
        this.findings = findings;
    }

    @Override
    public String tag() {
        return TAG;
    }

    @Override
    public Map<String, Handler> handlers() {
        return Map.of(
                "previewDraft",
                this::previewDraft,
                "previewCase",
                this::previewCase,
                "previewDecision",
                this::preview,
                "previewProceeding",
                this::previewProceeding,
                "listDecisions",
                this::list);
    }

    private Answer previewDraft(Call call) {
        return Answer.of(
                decisions.preview(call.caller(), FindingDrafts.of(call.body())),
                previews -> Answer.list(previews, StandingJson::preview));
    }

    private Answer previewCase(Call call) {
        return Answer.of(
                decisions.preview(call.caller(), FindingDrafts.together(call.body())),
                previews -> Answer.list(previews, StandingJson::preview));
    }

    private Answer preview(Call call) {
        return Answer.of(
                decisions.preview(call.caller(), finding(call)),
                previews -> Answer.list(previews, StandingJson::preview));
    }

    private Answer previewProceeding(Call call) {
        return Answer.of(
                decisions.preview(call.caller(), new ProceedingId(call.parameter("id"))),
                preview -> Answer.ok(StandingJson.preview(preview)));
    }

    private Answer list(Call call) {
        return Answer.found(
                findings.find(call.caller(), finding(call)),
                known -> Answer.list(decisions.of(call.caller(), known.id()), CaseJson::decision));
    }

    private static FindingId finding(Call call) {
        return new FindingId(call.parameter("id"));
    }
}
