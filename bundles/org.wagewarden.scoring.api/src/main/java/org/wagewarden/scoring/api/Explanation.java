// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.wagewarden.platform.api.Article;
import org.wagewarden.platform.api.LocalText;

/**
 * A standing in sentences that a person can check: which cycle and why, every entry with its article, what absorbed what
 * and why, the sum and what follows. Written when it is first asked for. Thread-safe.
 */
public final class Explanation {

    /** What a sentence is about. */
    public enum Topic {
        CYCLE,
        ENTRY,
        SUM,
        CONSEQUENCE,
        POLICY
    }

    /**
     * A sentence.
     *
     * @param topic what it is about
     * @param text the sentence
     * @param article the place in the Measures it rests on
     * @param entry the entry it speaks of
     * @param points the points it adds to the sum of the present cycle; 0 for none
     */
    public record Line(
            Topic topic, LocalText text, Optional<Article> article, Optional<LedgerEntryId> entry, int points) {}

    private final Supplier<List<Line>> writer;
    private volatile List<Line> lines = List.of();

    private Explanation(Supplier<List<Line>> writer) {
        this.writer = writer;
    }

    /** An explanation that is written when it is asked for; the writer always gives the same lines, at least one. */
    public static Explanation of(Supplier<List<Line>> writer) {
        return new Explanation(writer);
    }

    /** The sentences, in order. */
    public List<Line> lines() {
        List<Line> known = lines;
        if (known.isEmpty()) {
            known = List.copyOf(writer.get());
            lines = known;
        }
        return known;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Explanation that && lines().equals(that.lines());
    }

    @Override
    public int hashCode() {
        return lines().hashCode();
    }

    @Override
    public String toString() {
        return lines().toString();
    }
}
