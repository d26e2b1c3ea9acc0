// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.Filing;
import org.wagewarden.registry.api.Filings;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.store.api.Session;

/**
 * Keeps the newest filing of an officer as the cancellations in force have it: those that were served after it was filed and
 * are neither stayed nor taken back. What happens to one of them leaves alone what another one ended (A6, A16, A20).
 */
final class CancelledFiling {

    private final Filings filings;

    CancelledFiling(Filings filings) {
        this.filings = filings;
    }

    /**
     * A cancellation that was served.
     *
     * @param effectiveOn since when
     * @param pausedDays for how many days it was stayed
     * @param inForce whether it is neither stayed nor taken back
     */
    record Served(LocalDate effectiveOn, int pausedDays, boolean inForce) {

        private LocalDate waitEnds() {
            return effectiveOn.plusYears(1).plusDays(pausedDays);
        }

        private boolean is(Filing filing) {
            return filing.cancelledOn().filter(effectiveOn::equals).isPresent() && filing.pausedDays() == pausedDays;
        }
    }

    /** Whether a filing came after the wait of a cancellation. */
    boolean refiled(OfficerId officer, LocalDate cancelled) {
        return newest(officer)
                .filter(filing -> filing.filedOn().isAfter(cancelled))
                .isPresent();
    }

    private Optional<Filing> newest(OfficerId officer) {
        return filings.of(Caller.platform(), officer).stream().findFirst();
    }

    /** Makes the newest filing live or ends it, where that is not so already. */
    List<Reason> settle(Session session, Caller by, OfficerId officer) {
        Optional<Filing> newest = newest(officer);
        return newest.isEmpty() ? List.of() : settle(by, newest.get(), ProposalRows.served(session, officer));
    }

    private List<Reason> settle(Caller by, Filing newest, List<Served> served) {
        Optional<Served> wanted = served.stream()
                .filter(s -> s.inForce() && !s.effectiveOn().isBefore(newest.filedOn()))
                .max(Comparator.comparing(Served::waitEnds));
        boolean settled =
                wanted.map(s -> s.is(newest)).orElse(newest.cancelledOn().isEmpty() || !ours(newest, served));
        if (settled) {
            return List.of();
        }
        if (newest.cancelledOn().isPresent()) {
            List<Reason> refused = filings.reinstate(by, newest.officer()).reasons();
            if (!refused.isEmpty()) {
                return refused;
            }
        }
        return wanted.map(s -> filings.cancelAgain(by, newest.officer(), s.effectiveOn(), s.pausedDays())
                        .reasons())
                .orElse(List.of());
    }

    /** Whether it was ended here, and not before it came into the register. */
    private static boolean ours(Filing filing, List<Served> served) {
        return served.stream()
                .anyMatch(s ->
                        filing.cancelledOn().filter(s.effectiveOn()::equals).isPresent());
    }
}
