// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import org.wagewarden.console.web.components.Tone;
import org.wagewarden.scoring.api.ProposalState;

/** The tone of a proposal's state, the same on every page. */
final class ProposalTones {

    private ProposalTones() {}

    static Tone of(ProposalState state) {
        return switch (state) {
            case OPEN -> Tone.WARNING;
            case CANCELLED -> Tone.BAD;
            case DECLINED, LAPSED, WITHDRAWN -> Tone.NEUTRAL;
        };
    }
}
