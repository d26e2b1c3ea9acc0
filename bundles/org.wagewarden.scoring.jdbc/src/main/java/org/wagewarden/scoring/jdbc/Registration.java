// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.AuditTrail;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.scoring.api.CaseId;
import org.wagewarden.scoring.api.Finding;
import org.wagewarden.scoring.api.FindingDraft;
import org.wagewarden.scoring.api.FindingId;
import org.wagewarden.scoring.api.FindingState;
import org.wagewarden.scoring.api.OrderReference;
import org.wagewarden.scoring.api.Proceeding;
import org.wagewarden.scoring.api.Responsibility;
import org.wagewarden.scoring.api.Responsible;
import org.wagewarden.scoring.api.StepKind;
import org.wagewarden.store.api.Session;

/** Writes a finding that may be opened, with a proceeding for each officer whom it charges. */
@Component(service = Registration.class)
public final class Registration {

    private final Paperwork papers;
    private final AuditTrail audit;
    private final CityClock clock;

    @Activate
    public Registration(@Reference Paperwork papers, @Reference AuditTrail audit, @Reference CityClock clock) {
        this.papers = papers;
        this.audit = audit;
        this.clock = clock;
    }

    /** The case that a draft joins, or a new one. */
    CaseId caseOf(Session session, Caller by, Drafts.Ready ready) {
        return ready.draft().joinedCase().orElseGet(() -> CaseRows.open(session, by, ready.project(), now())
                .id());
    }

    Finding open(Session session, Caller by, Drafts.Ready ready, CaseId caseId) {
        FindingDraft draft = ready.draft();
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
                draft.order().map(Registration::stripped),
                ready.responsible(),
                ready.flags(),
                ready.chargeable().isEmpty() ? FindingState.RECORDED : FindingState.OPEN,
                by.account(),
                by.name(),
                now());
        CaseRows.insert(session, finding, ready.factKey());
        Surcharges.charged(session, finding);
        CaseRows.settle(session, caseId);
        proceedings(session, by, finding, ready);
        audit.record(
                by,
                "scoring.finding.opened",
                "finding/" + finding.id().value(),
                Optional.of(finding.district()),
                finding.provision().article().label().zh() + " · case/" + caseId.value() + " · "
                        + finding.state().label().zh() + apart(draft));
        return finding;
    }

    /** One proceeding for each officer who can be charged; its first step says why that person answers for it. */
    private void proceedings(Session session, Caller by, Finding finding, Drafts.Ready ready) {
        int place = 0;
        for (Responsible who : finding.responsible()) {
            if (who.certified()) {
                Proceeding opened = Opening.deduction(finding, who);
                ProceedingRows.insert(session, opened, place++);
                papers.step(
                        session,
                        by,
                        opened,
                        StepKind.OPENED,
                        papers.today(),
                        why(ready.responsibility(), who) + apart(ready.draft()));
            }
        }
    }

    /** That it is another fact than a similar one was stated by whoever opened it, and stays with it (A15). */
    private static String apart(FindingDraft draft) {
        String reasons = draft.otherFact().strip();
        return reasons.isEmpty() ? "" : "（不同事实的说明：" + reasons + "）";
    }

    private static String why(Responsibility answer, Responsible who) {
        return answer.people().stream()
                .filter(p -> p.officer().equals(who.officer()))
                .map(p -> p.why().zh())
                .findFirst()
                .orElse("");
    }

    private static OrderReference stripped(OrderReference order) {
        return new OrderReference(order.number().strip(), order.item(), order.orderedOn(), order.deadline());
    }

    private Instant now() {
        return clock.now().truncatedTo(ChronoUnit.MICROS);
    }
}
