// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.scoring;

import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.Officers;
import org.wagewarden.rest.web.http.Answer;
import org.wagewarden.rest.web.http.Area;
import org.wagewarden.rest.web.http.Call;
import org.wagewarden.rest.web.http.Fields;
import org.wagewarden.rest.web.http.Handler;
import org.wagewarden.scoring.api.CancellationProposal;
import org.wagewarden.scoring.api.Cancellations;
import org.wagewarden.scoring.api.ProposalId;
import org.wagewarden.scoring.api.ProposalState;

/** Cancellation of filings (Art. 15): proposed by the platform, decided in proceedings. */
@Component(
        service = Area.class,
        name = Area.COMPONENT + CancellationOperations.TAG,
        property = Area.PROPERTY + "=" + CancellationOperations.TAG)
public final class CancellationOperations implements Area {

    static final String TAG = "cancellations";

    private final Cancellations cancellations;
    private final Officers officers;

    @Activate
    public CancellationOperations(@Reference Cancellations cancellations, @Reference Officers officers) {
        this.cancellations = cancellations;
        this.officers = officers;
    }

    @Override
    public String tag() {
        return TAG;
    }

    @Override
    public Map<String, Handler> handlers() {
        return Map.of(
                "listCancellations",
                this::list,
                "getCancellation",
                this::get,
                "listCancellationsOfOfficer",
                this::ofOfficer);
    }

    private Answer list(Call call) {
        return Answer.page(
                cancellations.list(call.caller(), call.constant("state", ProposalState.class), call.page()),
                CancellationOperations::proposal);
    }

    private Answer get(Call call) {
        return Answer.found(cancellations.find(call.caller(), id(call)), found -> Answer.ok(proposal(found)));
    }

    private Answer ofOfficer(Call call) {
        OfficerId officer = new OfficerId(call.parameter("id"));
        List<CancellationProposal> proposals = cancellations.of(call.caller(), officer);
        return proposals.isEmpty() && officers.find(call.caller(), officer).isEmpty()
                ? Answer.notFound()
                : Answer.list(proposals, CancellationOperations::proposal);
    }

    private static ProposalId id(Call call) {
        return new ProposalId(call.parameter("id"));
    }

    private static Fields proposal(CancellationProposal proposal) {
        return Fields.of()
                .with("id", proposal.id().value())
                .with("officer", proposal.officer().value())
                .with("officerName", proposal.officerName())
                .with("cycle", StandingJson.cycle(proposal.cycle()))
                .with("sum", proposal.sum())
                .with("crossedBy", proposal.crossedBy().value())
                .with("projectName", proposal.projectName())
                .with("district", proposal.district())
                .with("sector", proposal.sector())
                .with("state", proposal.state())
                .with("proposedAt", proposal.proposedAt())
                .with("decidedByName", proposal.decidedByName())
                .with("decidedOn", proposal.decidedOn())
                .with("effectiveOn", proposal.effectiveOn())
                .with("reasons", proposal.reasons());
    }
}
