// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.AuditTrail;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Permission;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.scoring.api.CaseId;
import org.wagewarden.scoring.api.Finding;
import org.wagewarden.scoring.api.FindingDraft;
import org.wagewarden.scoring.api.FindingId;
import org.wagewarden.scoring.api.FindingState;
import org.wagewarden.scoring.api.Findings;
import org.wagewarden.scoring.api.OrderReference;
import org.wagewarden.scoring.api.Proceeding;
import org.wagewarden.scoring.api.Responsibility;
import org.wagewarden.scoring.api.Responsible;
import org.wagewarden.scoring.api.StepKind;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Store;

/** Findings in the store. */
@Component
public final class JdbcFindings implements Findings {

    private final Store store;
    private final Drafts drafts;
    private final Paperwork papers;
    private final AuditTrail audit;
    private final CityClock clock;

    @Activate
    public JdbcFindings(
            @Reference ScoringSchema schema,
            @Reference Drafts drafts,
            @Reference Paperwork papers,
            @Reference AuditTrail audit,
            @Reference CityClock clock) {
        this.store = schema.store();
        this.drafts = drafts;
        this.papers = papers;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Outcome<Finding> open(Caller by, FindingDraft draft) {
        Optional<Reason> denied = by.lacks(Permission.FINDING_WRITE);
        if (denied.isPresent()) {
            return Outcome.rejected(denied.get());
        }
        return store.command(session -> {
            // two authorities that find the same fact at once: the second sees the first one's case
            Locks.take(session, "project:" + draft.project().value());
            Optional<Reason> recused = draft.joinedCase().flatMap(joined -> RecusalRows.refusal(session, by, joined));
            return recused.isPresent()
                    ? Outcome.<Finding>rejected(recused.get())
                    : drafts.prepare(session, by, draft).map(ready -> open(session, by, ready));
        });
    }

    private Finding open(Session session, Caller by, Drafts.Ready ready) {
        Instant now = clock.now().truncatedTo(ChronoUnit.MICROS);
        FindingDraft draft = ready.draft();
        CaseId caseId = draft.joinedCase().orElseGet(() -> CaseRows.open(session, by, ready.project(), now)
                .id());
        Finding finding = new Finding(
                FindingId.next(),
                caseId,
                draft.project(),
                ready.project().name(),
                ready.project().district(),
                ready.project().sector(),
                draft.provision(),
                draft.conductDate(),
                draft.description().strip(),
                draft.basis().strip(),
                draft.order().map(JdbcFindings::stripped),
                ready.responsible(),
                ready.flags(),
                ready.chargeable().isEmpty() ? FindingState.RECORDED : FindingState.OPEN,
                by.account(),
                by.name(),
                now);
        CaseRows.insert(session, finding, ready.factKey());
        OrderChecks.charged(session, finding);
        CaseRows.settle(session, caseId);
        proceedings(session, by, finding, ready.responsibility());
        audit.record(
                by,
                "scoring.finding.opened",
                "finding/" + finding.id().value(),
                Optional.of(finding.district()),
                finding.provision().article().label().zh() + " · case/" + caseId.value() + " · "
                        + finding.state().label().zh());
        return finding;
    }

    /** One proceeding for each officer who can be charged; its first step says why that person answers for it. */
    private void proceedings(Session session, Caller by, Finding finding, Responsibility answer) {
        int place = 0;
        for (Responsible who : finding.responsible()) {
            if (who.certified()) {
                Proceeding opened = Opening.deduction(finding, who);
                ProceedingRows.insert(session, opened, place++);
                papers.step(session, by, opened, StepKind.OPENED, papers.today(), why(answer, who));
            }
        }
    }

    private static String why(Responsibility answer, Responsible who) {
        return answer.people().stream()
                .filter(p -> p.officer().equals(who.officer()))
                .map(p -> p.why().zh())
                .findFirst()
                .orElse("");
    }

    @Override
    public Optional<Finding> find(Caller by, FindingId id) {
        return by.may(Permission.REGISTRY_READ)
                ? store.read(session -> CaseRows.finding(session, by, id))
                : Optional.empty();
    }

    @Override
    public List<Finding> similar(Caller by, FindingDraft draft) {
        return by.may(Permission.FINDING_WRITE)
                ? store.read(session -> CaseRows.around(
                        session, draft.project(), draft.provision().value(), draft.conductDate(), 30))
                : List.of();
    }

    private static OrderReference stripped(OrderReference order) {
        return new OrderReference(order.number().strip(), order.item(), order.orderedOn(), order.deadline());
    }
}
