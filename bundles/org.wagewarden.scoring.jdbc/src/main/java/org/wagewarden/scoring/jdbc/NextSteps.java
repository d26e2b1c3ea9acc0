// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Permission;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.scoring.api.NextStep;
import org.wagewarden.scoring.api.Proceeding;
import org.wagewarden.scoring.api.ProceedingKind;
import org.wagewarden.scoring.api.StepKind;
import org.wagewarden.store.api.Session;

/** Which steps a proceeding may take next, and what keeps a caller from each; the phases say what their own steps need. */
@Component(service = NextSteps.class)
public final class NextSteps {

    private final DecisionPhase decisions;
    private final ServicePhase services;
    private final ObjectionPhase objections;

    @Activate
    public NextSteps(
            @Reference DecisionPhase decisions,
            @Reference ServicePhase services,
            @Reference ObjectionPhase objections) {
        this.decisions = decisions;
        this.services = services;
        this.objections = objections;
    }

    /**
     * The steps of the present stage, in their order.
     *
     * @param holds why the checks hold its decision
     */
    List<NextStep> of(Session session, Caller by, Proceeding p, List<Reason> holds) {
        Optional<Reason> recused = RecusalRows.refusal(session, by, p.caseId());
        return kinds(p).stream()
                .map(kind -> new NextStep(
                        kind, recused.map(List::of).orElseGet(() -> obstacles(session, by, p, kind, holds))))
                .toList();
    }

    private static List<StepKind> kinds(Proceeding p) {
        boolean withdrawal = p.kind() == ProceedingKind.WITHDRAWAL;
        return switch (p.stage()) {
            case OPENED -> List.of(withdrawal ? StepKind.DECISION : StepKind.NOTICE);
            case NOTICED -> noticed(p.notice().orElseThrow());
            case DECIDED ->
                DecisionPhase.unapproved(p) ? List.of(StepKind.APPROVAL, StepKind.SERVICE) : List.of(StepKind.SERVICE);
            case SERVED -> List.of(p.openObjection().isEmpty() ? StepKind.OBJECTION : StepKind.RESULT, StepKind.EFFECT);
            case EFFECTIVE -> withdrawal ? List.of() : effective(p);
            case DISMISSED, ANNULLED, LAPSED -> List.of();
        };
    }

    private static List<StepKind> noticed(Proceeding.Notice notice) {
        List<StepKind> kinds = new ArrayList<>(List.of(StepKind.STATEMENT));
        if (notice.hearingUntil().isPresent() && notice.hearingRequestedOn().isEmpty()) {
            kinds.add(StepKind.HEARING_REQUEST);
        }
        if (notice.hearingRequestedOn().isPresent() && notice.hearingHeldOn().isEmpty()) {
            kinds.add(StepKind.HEARING);
        }
        kinds.add(StepKind.DECISION);
        return kinds;
    }

    private static List<StepKind> effective(Proceeding p) {
        if (p.openObjection().isEmpty()) {
            return List.of(StepKind.OBJECTION);
        }
        return List.of(ObjectionPhase.stayed(p) ? StepKind.STAY_LIFTED : StepKind.STAY, StepKind.RESULT);
    }

    private List<Reason> obstacles(Session session, Caller by, Proceeding p, StepKind kind, List<Reason> holds) {
        Optional<Reason> denied = StepRefusals.notTheirs(by, permission(kind));
        if (denied.isPresent()) {
            return List.of(denied.get());
        }
        return switch (kind) {
            case DECISION -> {
                List<Reason> all = new ArrayList<>(decisions.obstacles(session, by, p));
                all.addAll(holds);
                yield all;
            }
            case APPROVAL -> decisions.approvalObstacles(by, p);
            case SERVICE -> services.obstacles(by, p);
            case EFFECT -> services.effectObstacles(p);
            case RESULT -> objections.resultObstacles(session, by, p);
            case STAY -> objections.stayObstacles(session, by, p);
            case OPENED, NOTICE, STATEMENT, NOTHING_TO_STATE, HEARING_REQUEST, HEARING, OBJECTION, STAY_LIFTED, LAPSE ->
                List.of();
        };
    }

    private static Permission permission(StepKind kind) {
        return switch (kind) {
            case DECISION, APPROVAL, STAY, STAY_LIFTED, RESULT, LAPSE -> Permission.DECISION_WRITE;
            case OPENED, NOTICE, STATEMENT, NOTHING_TO_STATE, HEARING_REQUEST, HEARING, SERVICE, EFFECT, OBJECTION ->
                Permission.FINDING_WRITE;
        };
    }
}
