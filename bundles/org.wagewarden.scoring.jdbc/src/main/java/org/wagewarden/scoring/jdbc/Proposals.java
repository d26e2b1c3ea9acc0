// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.AuditTrail;
import org.wagewarden.access.api.Caller;
import org.wagewarden.scoring.api.CancellationProposal;
import org.wagewarden.scoring.api.Cycle;
import org.wagewarden.scoring.api.Finding;
import org.wagewarden.scoring.api.ProposalId;
import org.wagewarden.scoring.api.ProposalState;
import org.wagewarden.scoring.api.Responsible;
import org.wagewarden.scoring.api.Standing;
import org.wagewarden.store.api.Session;

/** Proposes a cancellation when a booking reaches twelve; the officer's lock is held (Art. 15, A4, A23). */
@Component(service = Proposals.class)
public final class Proposals {

    private final Books books;
    private final AuditTrail audit;

    @Activate
    public Proposals(@Reference Books books, @Reference AuditTrail audit) {
        this.books = books;
        this.audit = audit;
    }

    /** Looks at the cycle of a booking of today, made on this finding. */
    void afterBooking(Session session, Caller by, Responsible who, Finding finding, Instant now, LocalDate today) {
        Optional<Standing> standing =
                books.standing(session, who.officer(), today).filter(Standing::crossed);
        if (standing.isEmpty() || standing.get().cycle().isEmpty()) {
            return;
        }
        Cycle cycle = standing.get().cycle().get();
        List<CancellationProposal> known = ProposalRows.of(session, who.officer()).stream()
                .filter(p -> p.cycle().from().equals(cycle.from()))
                .toList();
        if (known.stream().anyMatch(Proposals::settles)) {
            return;
        }
        CancellationProposal proposal = new CancellationProposal(
                ProposalId.next(),
                who.officer(),
                who.name(),
                cycle,
                standing.get().sum(),
                standing.get().crossedBy().orElseThrow(),
                finding.projectName(),
                finding.district(),
                finding.sector(),
                ProposalState.OPEN,
                now,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "");
        ProposalRows.insert(session, proposal, finding.openedBy(), known.size() + 1);
        audit.record(
                by,
                "scoring.cancellation.proposed",
                "proposal/" + proposal.id().value(),
                Optional.of(proposal.district()),
                "officer/" + who.officer().value() + " · " + proposal.sum() + " · " + cycle.from());
    }

    /** A proposal that lapsed or was withdrawn leaves room for another one; the rest stand for the cycle. */
    private static boolean settles(CancellationProposal proposal) {
        return proposal.state() != ProposalState.LAPSED && proposal.state() != ProposalState.WITHDRAWN;
    }
}
