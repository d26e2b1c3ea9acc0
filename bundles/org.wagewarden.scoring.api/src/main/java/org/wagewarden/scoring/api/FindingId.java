// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import org.wagewarden.platform.api.PublicId;

/** The public identifier of a finding. */
public record FindingId(String value) {
    public FindingId {
        PublicId.check(value);
    }

    public static FindingId next() {
        return new FindingId(PublicId.next());
    }
}
