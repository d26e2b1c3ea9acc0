// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import org.wagewarden.platform.api.PublicId;

/** The public identifier of a change of the policy. */
public record PolicyChangeId(String value) {
    public PolicyChangeId {
        PublicId.check(value);
    }

    public static PolicyChangeId next() {
        return new PolicyChangeId(PublicId.next());
    }
}
