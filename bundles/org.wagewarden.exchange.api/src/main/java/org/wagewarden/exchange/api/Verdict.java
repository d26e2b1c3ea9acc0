// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.api;

import java.util.List;
import java.util.Set;

/**
 * What a row would do.
 *
 * @param outcome the answer in one word
 * @param messages what is wrong (ERROR) or what a person should look at; cell by cell
 * @param changed keys of the columns whose value would change (UPDATE)
 */
public record Verdict(RowOutcome outcome, List<CellMessage> messages, Set<String> changed) {

    public Verdict {
        messages = List.copyOf(messages);
        changed = Set.copyOf(changed);
        if (outcome == RowOutcome.ERROR && messages.isEmpty()) {
            throw new IllegalArgumentException("An error needs a message");
        }
    }

    public static Verdict fresh() {
        return new Verdict(RowOutcome.NEW, List.of(), Set.of());
    }

    public static Verdict update(Set<String> changed) {
        return new Verdict(RowOutcome.UPDATE, List.of(), changed);
    }

    public static Verdict unchanged() {
        return new Verdict(RowOutcome.UNCHANGED, List.of(), Set.of());
    }

    public static Verdict error(List<CellMessage> messages) {
        return new Verdict(RowOutcome.ERROR, messages, Set.of());
    }

    public static Verdict error(CellMessage... messages) {
        return error(List.of(messages));
    }

    public static Verdict suspected(CellMessage... messages) {
        return new Verdict(RowOutcome.SUSPECTED_DUPLICATE, List.of(messages), Set.of());
    }
}
