// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.time.Instant;
import org.wagewarden.platform.api.LocalText;

/**
 * A document of the procedure, as it was made; never changed.
 *
 * @param id the identifier
 * @param proceeding of which proceeding
 * @param kind what it is
 * @param number its number, as on paper
 * @param title its title in both languages
 * @param addressee to whom
 * @param html its text, Chinese, as a piece of HTML in which everything from outside is escaped; no scripts, no styles
 * @param madeAt when it was made
 * @param madeByName by whom
 */
public record CaseDocument(
        DocumentId id,
        ProceedingId proceeding,
        DocumentKind kind,
        String number,
        LocalText title,
        String addressee,
        String html,
        Instant madeAt,
        String madeByName) {}
