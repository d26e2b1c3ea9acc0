// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.util.List;
import org.wagewarden.platform.api.Reason;

/**
 * A step that a proceeding may take next, as far as one caller is concerned.
 *
 * @param kind which; {@link StepKind#STATEMENT} stands for {@link StepKind#NOTHING_TO_STATE} too
 * @param obstacles what keeps this caller from it, whatever is written down; the reasons and codes with which the command
 *     would be rejected. Empty when it can be taken now
 */
public record NextStep(StepKind kind, List<Reason> obstacles) {

    public NextStep {
        obstacles = List.copyOf(obstacles);
    }
}
