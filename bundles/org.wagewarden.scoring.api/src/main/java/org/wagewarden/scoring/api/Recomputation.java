// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.time.LocalDate;
import java.util.List;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.registry.api.OfficerId;

/**
 * What a replay of the whole ledger found.
 *
 * @param asOf the day whose standings were computed
 * @param officers how many officers have entries
 * @param entries how many entries there are
 * @param crossed how many cycles reached twelve points
 * @param digest SHA-256 over all standings, 64 hexadecimal digits; the same facts give the same one on every store
 * @param differences what does not follow from the ledger, about the first {@link #MOST}
 * @param moreDifferences how many differences there are beyond those
 */
public record Recomputation(
        LocalDate asOf,
        int officers,
        long entries,
        int crossed,
        String digest,
        List<Difference> differences,
        int moreDifferences) {

    /** About how many differences are named; those of one officer stay together. */
    public static final int MOST = 100;

    public Recomputation {
        differences = List.copyOf(differences);
    }

    /** The same with these differences named. */
    public Recomputation with(List<Difference> named) {
        return new Recomputation(asOf, officers, entries, crossed, digest, named, moreDifferences);
    }

    /** Whether everything follows from the ledger. */
    public boolean agrees() {
        return differences.isEmpty() && moreDifferences == 0;
    }

    /**
     * Something that does not follow from the ledger.
     *
     * @param officer whose ledger
     * @param kind what is wrong
     * @param text the same in words
     */
    public record Difference(OfficerId officer, Kind kind, LocalText text) {}

    /** What can be wrong. */
    public enum Kind {
        /** The entries are not numbered 1, 2, 3 …: one is missing or was added beside the platform. */
        SEQUENCE,
        /** An entry has other points than the Measures give its situation (Arts. 10 to 14). */
        POINTS,
        /** A deduction rests on no decision that took effect (A23). */
        DECISION,
        /** There are entries and no certificate, so that no cycle can be computed (Art. 9). */
        ANCHOR,
        /** Twelve were reached and nothing was proposed (Art. 15). */
        PROPOSAL_MISSING,
        /** A proposal or cancellation stands, and its cycle has fewer than twelve (A20). */
        PROPOSAL_UNFOUNDED
    }
}
