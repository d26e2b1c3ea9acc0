// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import org.wagewarden.platform.api.PublicId;

/** The public identifier of a decision. */
public record DecisionId(String value) {
    public DecisionId {
        PublicId.check(value);
    }

    public static DecisionId next() {
        return new DecisionId(PublicId.next());
    }
}
