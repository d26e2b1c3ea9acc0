// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.util.List;
import org.wagewarden.platform.api.LocalText;

/**
 * What a check says about a finding. Whatever it says adds: there is no word for less.
 *
 * @param requirements what has to be done before the decision; at most 20
 * @param findings what else to look into; at most 20
 */
public record CheckAnswer(List<Requirement> requirements, List<Proposal> findings) {

    /** Nothing to say. */
    public static final CheckAnswer NOTHING = new CheckAnswer(List.of(), List.of());

    public CheckAnswer {
        requirements = List.copyOf(requirements);
        findings = List.copyOf(findings);
    }

    /**
     * Something to be done first.
     *
     * @param code stable, lower case with dashes, at most 60 characters
     * @param text what, in words
     */
    public record Requirement(String code, LocalText text) {}

    /**
     * A finding to be considered; a person opens it, or does not.
     *
     * @param provision the situation
     * @param text what the check saw
     */
    public record Proposal(ProvisionCode provision, LocalText text) {}
}
