// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.Caller;
import org.wagewarden.registry.api.Filing;
import org.wagewarden.registry.api.Filings;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.scoring.api.CancellationProposal;
import org.wagewarden.scoring.api.Interruption;
import org.wagewarden.scoring.api.LedgerEntry;
import org.wagewarden.scoring.api.Policies;
import org.wagewarden.scoring.api.Proceeding;
import org.wagewarden.scoring.api.Standing;
import org.wagewarden.scoring.rules.EntryFacts;
import org.wagewarden.scoring.rules.Evaluation;
import org.wagewarden.scoring.rules.History;
import org.wagewarden.scoring.rules.PolicyChoice;
import org.wagewarden.store.api.Session;
import org.wagewarden.training.api.Certificates;

/**
 * Gathers what a standing is computed from: the anchor, the ledger, the cancellations of the filing, the policy. The facts
 * are the platform's; who may see the result is checked by whoever asks.
 */
@Component(service = Books.class)
public final class Books {

    private final Certificates certificates;
    private final Filings filings;
    private final Policies policies;

    @Activate
    public Books(@Reference Certificates certificates, @Reference Filings filings, @Reference Policies policies) {
        this.certificates = certificates;
        this.filings = filings;
        this.policies = policies;
    }

    /** The day of a person's first certificate; empty when there is none. */
    Optional<LocalDate> anchor(OfficerId officer) {
        return certificates.firstIssued(officer);
    }

    /** Whether a person held a certificate on a day (A22). */
    boolean certified(OfficerId officer, LocalDate day) {
        return anchor(officer).filter(first -> !first.isAfter(day)).isPresent();
    }

    /** Where an officer stands; empty without a certificate. */
    Optional<Standing> standing(Session session, OfficerId officer, LocalDate asOf) {
        return anchor(officer).map(first -> standing(session, officer, first, EntryRows.of(session, officer), asOf));
    }

    /** Where an officer would stand with these entries. */
    Standing standing(Session session, OfficerId officer, LocalDate anchor, List<LedgerEntry> entries, LocalDate asOf) {
        Map<OfficerId, List<Interruption>> interruptions =
                entries.isEmpty() ? Map.of() : interruptions(session, List.of(officer));
        History history = History.of(anchor, entries, interruptions.getOrDefault(officer, List.of()));
        return evaluate(history, asOf).standing(entries);
    }

    /** What ledgers amount to; whoever has no certificate is left out. */
    Map<OfficerId, Evaluation> evaluate(Session session, Map<OfficerId, List<EntryFacts>> ledgers, LocalDate asOf) {
        List<OfficerId> officers = List.copyOf(ledgers.keySet());
        Map<OfficerId, List<Interruption>> interruptions = interruptions(session, officers);
        Map<OfficerId, Evaluation> found = new HashMap<>();
        certificates
                .firstIssued(officers)
                .forEach((officer, anchor) -> found.put(
                        officer,
                        evaluate(
                                History.ofFacts(
                                        anchor, ledgers.get(officer), interruptions.getOrDefault(officer, List.of())),
                                asOf)));
        return found;
    }

    private Evaluation evaluate(History history, LocalDate asOf) {
        return PolicyChoice.evaluate(history, policies.history(), asOf);
    }

    /** The filings of an officer, newest first. */
    List<Filing> filings(OfficerId officer) {
        return filings.of(Caller.platform(), officer);
    }

    /** What the cycle holds that a cancellation or its withdrawal is about. */
    int sum(Session session, Proceeding p, LocalDate asOf) {
        CancellationProposal proposal = p.proposal()
                .flatMap(id -> ProposalRows.find(session, Caller.platform(), id))
                .orElseThrow();
        return standing(session, p.officer(), asOf).stream()
                .flatMap(standing -> standing.cycles().stream())
                .filter(c -> Crossings.about(proposal, c.cycle()))
                .mapToInt(Standing.CycleSum::sum)
                .sum();
    }

    /** A cancellation that was taken back is none, whatever became of the filing that it had ended (A20, A21). */
    private Map<OfficerId, List<Interruption>> interruptions(Session session, List<OfficerId> officers) {
        Map<OfficerId, List<Interruption>> found = ProposalRows.withdrawn(session, officers);
        filings.of(Caller.platform(), officers).forEach((officer, all) -> {
            List<Interruption> own = found.computeIfAbsent(officer, id -> new ArrayList<>());
            List<LocalDate> takenBack =
                    own.stream().map(Interruption::cancelled).toList();
            cancelled(all.reversed()).stream()
                    .filter(i -> !takenBack.contains(i.cancelled()))
                    .forEach(own::add);
        });
        return found;
    }

    /** The cancellations among filings, oldest first. */
    private static List<Interruption> cancelled(List<Filing> all) {
        List<Interruption> found = new ArrayList<>();
        for (Filing filing : all) {
            filing.cancelledOn().ifPresent(cancelled -> {
                Optional<LocalDate> refiled = all.stream()
                        .map(Filing::filedOn)
                        .filter(filed -> filed.isAfter(cancelled))
                        .findFirst();
                found.add(new Interruption(cancelled, Optional.empty(), refiled));
            });
        }
        return found;
    }
}
