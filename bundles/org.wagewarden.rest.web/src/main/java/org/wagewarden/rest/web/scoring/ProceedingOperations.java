// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.rest.web.http.Answer;
import org.wagewarden.rest.web.http.Area;
import org.wagewarden.rest.web.http.Body;
import org.wagewarden.rest.web.http.Call;
import org.wagewarden.rest.web.http.Handler;
import org.wagewarden.scoring.api.Cancellations;
import org.wagewarden.scoring.api.CaseId;
import org.wagewarden.scoring.api.Cases;
import org.wagewarden.scoring.api.DecisionDraft;
import org.wagewarden.scoring.api.Delivery;
import org.wagewarden.scoring.api.DeliveryWay;
import org.wagewarden.scoring.api.ExtremeAct;
import org.wagewarden.scoring.api.FindingId;
import org.wagewarden.scoring.api.Findings;
import org.wagewarden.scoring.api.Inspector;
import org.wagewarden.scoring.api.ObjectionResult;
import org.wagewarden.scoring.api.Proceeding;
import org.wagewarden.scoring.api.ProceedingId;
import org.wagewarden.scoring.api.ProceedingKind;
import org.wagewarden.scoring.api.ProceedingQuery;
import org.wagewarden.scoring.api.ProceedingStage;
import org.wagewarden.scoring.api.Proceedings;
import org.wagewarden.scoring.api.ProposalId;
import org.wagewarden.scoring.api.Statement;
import org.wagewarden.scoring.api.Verdict;

/** The procedure, step by step. */
@Component(
        service = Area.class,
        name = Area.COMPONENT + ProceedingOperations.TAG,
        property = Area.PROPERTY + "=" + ProceedingOperations.TAG)
public final class ProceedingOperations implements Area {

    static final String TAG = "proceedings";

    private final Proceedings proceedings;
    private final Findings findings;
    private final Cancellations cancellations;
    private final Cases cases;

    @Activate
    public ProceedingOperations(
            @Reference Proceedings proceedings,
            @Reference Findings findings,
            @Reference Cancellations cancellations,
            @Reference Cases cases) {
        this.proceedings = proceedings;
        this.findings = findings;
        this.cancellations = cancellations;
        this.cases = cases;
    }

    @Override
    public String tag() {
        return TAG;
    }

    @Override
    public Map<String, Handler> handlers() {
        return Map.ofEntries(
                Map.entry("listProceedings", this::list),
                Map.entry("getProceeding", this::get),
                Map.entry("listSteps", this::steps),
                Map.entry("listNextSteps", this::next),
                Map.entry("listProceedingsOnFinding", this::onFinding),
                Map.entry("listProceedingsOnCancellation", this::onCancellation),
                Map.entry("nameInspectors", this::nameInspectors),
                step("giveNotice", (call, id) -> proceedings.giveNotice(call.caller(), id, delivery(call.body()))),
                step(
                        "recordStatement",
                        (call, id) -> proceedings.recordStatement(call.caller(), id, statement(call.body()))),
                step("requestHearing", (call, id) -> proceedings.requestHearing(call.caller(), id, on(call))),
                step("recordHearing", (call, id) -> proceedings.recordHearing(call.caller(), id, on(call), text(call))),
                step("decideProceeding", (call, id) -> proceedings.decide(call.caller(), id, decision(call.body()))),
                step("approveDecision", (call, id) -> proceedings.approve(call.caller(), id, reasons(call))),
                step("serveDecision", (call, id) -> proceedings.serve(call.caller(), id, delivery(call.body()))),
                step("takeEffect", (call, id) -> proceedings.takeEffect(call.caller(), id)),
                step("recordObjection", (call, id) -> proceedings.object(call.caller(), id, on(call), text(call))),
                step(
                        "settleObjection",
                        (call, id) -> proceedings.settle(
                                call.caller(),
                                id,
                                call.body().constant("result", ObjectionResult.class),
                                reasons(call))),
                step("stayExecution", (call, id) -> proceedings.stay(call.caller(), id, reasons(call))),
                step("liftStay", (call, id) -> proceedings.liftStay(call.caller(), id, reasons(call))),
                Map.entry("listRecusals", this::recusals),
                Map.entry("declareConflict", this::declareConflict));
    }

    /** A command on one proceeding that answers the proceeding. */
    private static Map.Entry<String, Handler> step(
            String operation, BiFunction<Call, ProceedingId, Outcome<Proceeding>> command) {
        return Map.entry(
                operation,
                call -> Answer.of(command.apply(call, id(call)), done -> Answer.ok(ProceedingJson.whole(done))));
    }

    private Answer list(Call call) {
        ProceedingQuery query = new ProceedingQuery(
                call.constant("kind", ProceedingKind.class),
                call.constant("stage", ProceedingStage.class),
                call.optional("officer").map(OfficerId::new),
                call.optional("case").map(CaseId::new),
                call.optional("district").map(DistrictCode::new),
                call.flag("objected"));
        return Answer.page(proceedings.list(call.caller(), query, call.page()), ProceedingJson::whole);
    }

    private Answer get(Call call) {
        return Answer.found(proceedings.find(call.caller(), id(call)), found -> Answer.ok(ProceedingJson.whole(found)));
    }

    private Answer steps(Call call) {
        return Answer.found(
                proceedings.find(call.caller(), id(call)),
                found -> Answer.list(proceedings.steps(call.caller(), found.id()), ProceedingJson::step));
    }

    private Answer next(Call call) {
        return Answer.found(
                proceedings.find(call.caller(), id(call)),
                found -> Answer.list(proceedings.next(call.caller(), found.id()), ProceedingJson::next));
    }

    private Answer onFinding(Call call) {
        return Answer.found(
                findings.find(call.caller(), new FindingId(call.parameter("id"))),
                found -> Answer.list(proceedings.of(call.caller(), found.id()), ProceedingJson::whole));
    }

    private Answer onCancellation(Call call) {
        return Answer.found(
                cancellations.find(call.caller(), new ProposalId(call.parameter("id"))),
                found -> Answer.list(proceedings.of(call.caller(), found.id()), ProceedingJson::whole));
    }

    private Answer nameInspectors(Call call) {
        List<Inspector> named = call.body().objects("inspectors").stream()
                .map(body -> new Inspector(body.text("name"), body.text("number")))
                .toList();
        return Answer.of(
                proceedings.nameInspectors(call.caller(), new FindingId(call.parameter("id")), named),
                done -> Answer.list(done, ProceedingJson::whole));
    }

    private Answer recusals(Call call) {
        return Answer.found(
                cases.find(call.caller(), new CaseId(call.parameter("id"))),
                found -> Answer.list(proceedings.recusals(call.caller(), found.id()), ProceedingJson::recusal));
    }

    private Answer declareConflict(Call call) {
        return Answer.of(
                proceedings.recuse(
                        call.caller(),
                        new CaseId(call.parameter("id")),
                        call.body().text("reason")),
                made -> Answer.created(ProceedingJson.recusal(made)));
    }

    private static Delivery delivery(Body body) {
        return new Delivery(body.date("on"), body.constant("way", DeliveryWay.class), body.text("proof"));
    }

    private static Statement statement(Body body) {
        return new Statement(body.date("on"), body.flag("nothing"), body.flag("noHearing"), body.textOrEmpty("text"));
    }

    private static DecisionDraft decision(Body body) {
        return new DecisionDraft(
                body.constant("verdict", Verdict.class),
                body.textOrEmpty("reasons"),
                body.optionalConstant("act", ExtremeAct.class));
    }

    private static LocalDate on(Call call) {
        return call.body().date("on");
    }

    private static String text(Call call) {
        return call.body().text("text");
    }

    private static String reasons(Call call) {
        return call.body().text("reasons");
    }

    private static ProceedingId id(Call call) {
        return new ProceedingId(call.parameter("id"));
    }
}
