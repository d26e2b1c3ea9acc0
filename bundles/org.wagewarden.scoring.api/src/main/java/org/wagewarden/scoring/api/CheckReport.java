// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Reason;

/**
 * What the checks of a district say about a finding.
 *
 * @param holds why its decision is held; empty when it is not
 * @param requirements what the checks ask for, done or not
 * @param proposals what they propose to look into
 * @param notes what else to know: a check that is not required failed
 */
public record CheckReport(
        List<Reason> holds, List<Asked> requirements, List<Proposed> proposals, List<LocalText> notes) {

    public CheckReport {
        holds = List.copyOf(holds);
        requirements = List.copyOf(requirements);
        proposals = List.copyOf(proposals);
        notes = List.copyOf(notes);
    }

    /**
     * A requirement.
     *
     * @param plugin whose
     * @param requirement what
     * @param done who said that it was done; empty while nobody did
     */
    public record Asked(String plugin, CheckAnswer.Requirement requirement, Optional<Done> done) {}

    /**
     * That a requirement was met.
     *
     * @param note how
     * @param byName who says so
     * @param at when
     */
    public record Done(String note, String byName, Instant at) {}

    /** A finding that a plugin proposes. */
    public record Proposed(String plugin, CheckAnswer.Proposal finding) {}
}
