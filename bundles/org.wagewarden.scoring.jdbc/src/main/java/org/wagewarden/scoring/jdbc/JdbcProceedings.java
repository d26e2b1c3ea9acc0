// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Permission;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Page;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.scoring.api.CaseId;
import org.wagewarden.scoring.api.DecisionDraft;
import org.wagewarden.scoring.api.Delivery;
import org.wagewarden.scoring.api.FindingId;
import org.wagewarden.scoring.api.Inspector;
import org.wagewarden.scoring.api.NextStep;
import org.wagewarden.scoring.api.ObjectionResult;
import org.wagewarden.scoring.api.ProcedureStep;
import org.wagewarden.scoring.api.Proceeding;
import org.wagewarden.scoring.api.ProceedingId;
import org.wagewarden.scoring.api.ProceedingQuery;
import org.wagewarden.scoring.api.ProceedingStage;
import org.wagewarden.scoring.api.Proceedings;
import org.wagewarden.scoring.api.ProposalId;
import org.wagewarden.scoring.api.Recusal;
import org.wagewarden.scoring.api.Statement;
import org.wagewarden.store.api.Store;

/** The procedure in the store. */
@Component
public final class JdbcProceedings implements Proceedings {

    private final Store store;
    private final NoticePhase notices;
    private final DecisionPhase decisions;
    private final ServicePhase services;
    private final ObjectionPhase objections;
    private final Recusals recusals;
    private final Holds holds;
    private final NextSteps next;

    @Activate
    public JdbcProceedings(
            @Reference ScoringSchema schema,
            @Reference NoticePhase notices,
            @Reference DecisionPhase decisions,
            @Reference ServicePhase services,
            @Reference ObjectionPhase objections,
            @Reference Recusals recusals,
            @Reference Holds holds,
            @Reference NextSteps next) {
        this.store = schema.store();
        this.notices = notices;
        this.decisions = decisions;
        this.services = services;
        this.objections = objections;
        this.recusals = recusals;
        this.holds = holds;
        this.next = next;
    }

    @Override
    public Page<Proceeding> list(Caller by, ProceedingQuery query, PageRequest page) {
        if (!by.may(Permission.REGISTRY_READ)) {
            return Page.empty();
        }
        return store.read(session -> Cursor.page(
                session,
                ProceedingRows.keys(by, query),
                "opened_at",
                false,
                page,
                ids -> ProceedingRows.load(session, ids)));
    }

    @Override
    public long count(Caller by, ProceedingQuery query) {
        return by.may(Permission.REGISTRY_READ)
                ? store.read(session -> Cursor.count(session, ProceedingRows.keys(by, query)))
                : 0;
    }

    @Override
    public Optional<Proceeding> find(Caller by, ProceedingId id) {
        return by.may(Permission.REGISTRY_READ)
                ? store.read(session -> ProceedingRows.find(session, by, id))
                : Optional.empty();
    }

    @Override
    public List<Proceeding> of(Caller by, FindingId finding) {
        return by.may(Permission.REGISTRY_READ)
                ? store.read(session -> ProceedingRows.of(session, by, finding))
                : List.of();
    }

    @Override
    public List<Proceeding> of(Caller by, ProposalId proposal) {
        return by.may(Permission.REGISTRY_READ)
                ? store.read(session -> ProceedingRows.of(session, by, proposal))
                : List.of();
    }

    @Override
    public List<ProcedureStep> steps(Caller by, ProceedingId id) {
        return by.may(Permission.REGISTRY_READ)
                ? store.read(session -> ProceedingRows.find(session, by, id)
                        .map(p -> StepRows.of(session, p.id()))
                        .orElse(List.of()))
                : List.of();
    }

    @Override
    public List<NextStep> next(Caller by, ProceedingId id) {
        if (!by.may(Permission.REGISTRY_READ)) {
            return List.of();
        }
        List<Reason> held = held(by, id);
        return store.read(session -> ProceedingRows.find(session, by, id)
                .map(p -> next.of(session, by, p, held))
                .orElse(List.of()));
    }

    @Override
    public Outcome<List<Proceeding>> nameInspectors(Caller by, FindingId finding, List<Inspector> inspectors) {
        return notices.nameInspectors(by, finding, inspectors);
    }

    @Override
    public Outcome<Proceeding> giveNotice(Caller by, ProceedingId id, Delivery delivery) {
        return notices.giveNotice(by, id, delivery);
    }

    @Override
    public Outcome<Proceeding> recordStatement(Caller by, ProceedingId id, Statement statement) {
        return notices.recordStatement(by, id, statement);
    }

    @Override
    public Outcome<Proceeding> requestHearing(Caller by, ProceedingId id, LocalDate on) {
        return notices.requestHearing(by, id, on);
    }

    @Override
    public Outcome<Proceeding> recordHearing(Caller by, ProceedingId id, LocalDate on, String record) {
        return notices.recordHearing(by, id, on, record);
    }

    @Override
    public Outcome<Proceeding> decide(Caller by, ProceedingId id, DecisionDraft draft) {
        List<Reason> held = by.may(Permission.DECISION_WRITE) ? held(by, id) : List.of();
        return held.isEmpty() ? decisions.decide(by, id, draft) : Outcome.rejected(held);
    }

    // outside the transaction of the decision: plugins may take their time
    private List<Reason> held(Caller by, ProceedingId id) {
        return store.read(session -> ProceedingRows.find(session, by, id)
                        .filter(p -> p.stage() == ProceedingStage.NOTICED)
                        .flatMap(Proceeding::finding)
                        .flatMap(finding -> CaseRows.finding(session, by, finding)))
                .map(finding -> holds.report(finding).holds())
                .orElse(List.of());
    }

    @Override
    public Outcome<Proceeding> approve(Caller by, ProceedingId id, String reasons) {
        return decisions.approve(by, id, reasons);
    }

    @Override
    public Outcome<Proceeding> serve(Caller by, ProceedingId id, Delivery delivery) {
        return services.serve(by, id, delivery);
    }

    @Override
    public Outcome<Proceeding> takeEffect(Caller by, ProceedingId id) {
        return services.takeEffect(by, id);
    }

    @Override
    public Outcome<Proceeding> object(Caller by, ProceedingId id, LocalDate on, String text) {
        return objections.object(by, id, on, text);
    }

    @Override
    public Outcome<Proceeding> stay(Caller by, ProceedingId id, String reasons) {
        return objections.stay(by, id, reasons);
    }

    @Override
    public Outcome<Proceeding> liftStay(Caller by, ProceedingId id, String reasons) {
        return objections.liftStay(by, id, reasons);
    }

    @Override
    public Outcome<Proceeding> settle(Caller by, ProceedingId id, ObjectionResult result, String reasons) {
        return objections.settle(by, id, result, reasons);
    }

    @Override
    public Outcome<Recusal> recuse(Caller by, CaseId id, String reason) {
        return recusals.recuse(by, id, reason);
    }

    @Override
    public List<Recusal> recusals(Caller by, CaseId id) {
        return recusals.of(by, id);
    }
}
