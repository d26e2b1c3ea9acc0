// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wagewarden.platform.api.Article;

/**
 * A written division of work to be registered.
 *
 * @param project where
 * @param from first day
 * @param until last day, if it names one
 * @param shares what each officer answers for; empty lifts the division
 * @param documentName the document's file name
 * @param document its content, 1 byte to 20 MiB
 */
public record DivisionDraft(
        ProjectId project,
        LocalDate from,
        Optional<LocalDate> until,
        List<Share> shares,
        String documentName,
        byte[] document) {

    public DivisionDraft {
        shares = List.copyOf(shares);
    }

    /** The matters of one officer. */
    public record Share(OfficerId officer, Set<Article> matters) {

        public Share {
            matters = Set.copyOf(matters);
        }
    }
}
