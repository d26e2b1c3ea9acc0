// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wagewarden.platform.api.LocalText;

/**
 * A change of the policy: proposed by one person, approved or refused by another. Kept for ever.
 *
 * @param id the identifier
 * @param state what became of it
 * @param effectiveFrom the first day it is used for
 * @param values the readings that change
 * @param note what it rests on
 * @param version the version of the policy that it made; empty unless approved
 * @param proposedByName who proposed it
 * @param proposedAt when
 * @param decidedByName who approved or refused it
 * @param decidedAt when
 * @param reasons why, may be empty
 */
public record PolicyChange(
        PolicyChangeId id,
        State state,
        LocalDate effectiveFrom,
        List<Changed> values,
        String note,
        Optional<Integer> version,
        String proposedByName,
        Instant proposedAt,
        Optional<String> decidedByName,
        Optional<Instant> decidedAt,
        String reasons) {

    public PolicyChange {
        values = List.copyOf(values);
    }

    /**
     * A reading that changes.
     *
     * @param key its name
     * @param from its value in the policy when the change was proposed
     * @param to the value proposed
     */
    public record Changed(String key, String from, String to) {}

    /** What became of a change. */
    public enum State {
        PROPOSED("待批准", "Awaiting approval"),
        APPROVED("已批准", "Approved"),
        REFUSED("未批准", "Refused");

        private final LocalText label;

        State(String zh, String en) {
            label = new LocalText(zh, en);
        }

        public LocalText label() {
            return label;
        }
    }
}
