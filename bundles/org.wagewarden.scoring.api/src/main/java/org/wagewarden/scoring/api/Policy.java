// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.time.LocalDate;
import java.util.List;

/**
 * The readings of the gaps in the Measures that a computation uses: named values, versioned, in force from a day. {@link
 * Policies#readings} has the words and the legal note of each.
 *
 * @param version 1, 2, 3 …
 * @param effectiveFrom the first day it is used for
 * @param anchorDay whether the day of the first certificate belongs to the first cycle (A1)
 * @param attribution which date decides the cycle (A5)
 * @param afterRefiling whether a new filing moves the anchor (A7)
 * @param article13AcrossCycles what an Art. 13 entry counts when Art. 12 entries of its case counted in an earlier cycle
 *     (A14)
 * @param article13SameCase whether 13(1) and 13(2) of one case count once (A14b)
 * @param article14AcrossCycles the same as for Art. 13, for an Art. 14 entry (A14c)
 * @param beforeCancellation conduct before a cancellation, decided in a later cycle (A21)
 * @param effect when a decision takes effect (A19)
 * @param objectionDays days after service in which an objection may be filed; AFTER_APPEAL waits for them (A19)
 * @param statementWorkingDays working days for statements between notice and decision (A19)
 * @param holidayRoll whether a deadline on a holiday rolls to the next working day (A18)
 * @param secondPersonFrom points from which the decision needs another person than the one who opened the finding
 * @param oldFactYears conduct older than this is flagged (A27)
 * @param projectsWarning more simultaneous projects than this are flagged (A10)
 * @param warnAtRemaining balances at which the officer is told (A28); empty for none
 */
public record Policy(
        int version,
        LocalDate effectiveFrom,
        AnchorDay anchorDay,
        Attribution attribution,
        AfterRefiling afterRefiling,
        AcrossCycles article13AcrossCycles,
        SameCase article13SameCase,
        AcrossCycles article14AcrossCycles,
        BeforeCancellation beforeCancellation,
        Effect effect,
        int objectionDays,
        int statementWorkingDays,
        boolean holidayRoll,
        int secondPersonFrom,
        int oldFactYears,
        int projectsWarning,
        List<Integer> warnAtRemaining) {

    public Policy {
        warnAtRemaining = List.copyOf(warnAtRemaining);
    }

    /** A1. */
    public enum AnchorDay {
        INCLUSIVE,
        EXCLUSIVE
    }

    /** A5. */
    public enum Attribution {
        DECISION,
        CONDUCT
    }

    /** A7. */
    public enum AfterRefiling {
        KEEP_ANCHOR,
        NEW_ANCHOR
    }

    /** A14, A14c: what was charged in a past cycle stays there; the stronger entry adds the rest, or counts in full. */
    public enum AcrossCycles {
        DIFFERENCE,
        FULL
    }

    /** A14b. */
    public enum SameCase {
        ONCE,
        EACH
    }

    /** A21. */
    public enum BeforeCancellation {
        RECORD_ONLY,
        COUNT
    }

    /** A19. */
    public enum Effect {
        ON_SERVICE,
        AFTER_APPEAL
    }

    /** The same readings as another version, in force from a day. */
    public Policy inForce(int newVersion, LocalDate from) {
        return new Policy(
                newVersion,
                from,
                anchorDay,
                attribution,
                afterRefiling,
                article13AcrossCycles,
                article13SameCase,
                article14AcrossCycles,
                beforeCancellation,
                effect,
                objectionDays,
                statementWorkingDays,
                holidayRoll,
                secondPersonFrom,
                oldFactYears,
                projectsWarning,
                warnAtRemaining);
    }

    /** The recommended readings, in force since the Measures are. */
    public static Policy recommended() {
        return new Policy(
                1,
                Measures.IN_FORCE_FROM,
                AnchorDay.INCLUSIVE,
                Attribution.DECISION,
                AfterRefiling.KEEP_ANCHOR,
                AcrossCycles.DIFFERENCE,
                SameCase.ONCE,
                AcrossCycles.FULL,
                BeforeCancellation.RECORD_ONLY,
                Effect.ON_SERVICE,
                60,
                5,
                true,
                6,
                2,
                3,
                List.of(6, 3));
    }
}
