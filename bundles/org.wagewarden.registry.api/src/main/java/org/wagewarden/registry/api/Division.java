// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wagewarden.platform.api.Article;

/**
 * The written division of work among the officers of a project (A11): who answers for which situations of the Measures. It
 * is never changed; a later one takes its place for the days that it names.
 *
 * @param id the identifier
 * @param project where
 * @param from first day
 * @param until last day; empty while it goes on
 * @param shares what each officer answers for; empty lifts the division: every officer answers for everything again
 * @param documentName the uploaded document's file name
 * @param registeredAt when the platform registered it
 * @param registeredByName who registered it
 */
public record Division(
        DivisionId id,
        ProjectId project,
        LocalDate from,
        Optional<LocalDate> until,
        List<Share> shares,
        String documentName,
        Instant registeredAt,
        String registeredByName) {

    public Division {
        shares = List.copyOf(shares);
    }

    /** Whether it names this day. */
    public boolean covers(LocalDate day) {
        return !from.isAfter(day) && until.filter(day::isAfter).isEmpty();
    }

    /** Whether the officer answers for this situation by it. */
    public boolean gives(OfficerId officer, Article matter) {
        return shares.stream().anyMatch(share -> share.officer().equals(officer) && share.covers(matter));
    }

    /** Whether anybody answers for this situation by it. */
    public boolean divides(Article matter) {
        return shares.stream().anyMatch(share -> share.covers(matter));
    }

    /**
     * What one officer answers for.
     *
     * @param officer who
     * @param officerName that person's name
     * @param matters situations of Arts. 10, 12, 13 and 14; a whole article means all of its items. A situation of Art. 11
     *     goes with the item of Art. 10 that was to be corrected
     */
    public record Share(OfficerId officer, String officerName, Set<Article> matters) {

        public Share {
            matters = Set.copyOf(matters);
        }

        /** Whether a situation is among the matters. */
        public boolean covers(Article matter) {
            return matters.contains(matter) || matters.contains(Article.of(matter.number()));
        }
    }
}
