// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import org.wagewarden.platform.api.PublicId;

/** Identifies a proceeding. */
public record ProceedingId(String value) {
    public ProceedingId {
        PublicId.check(value);
    }

    public static ProceedingId next() {
        return new ProceedingId(PublicId.next());
    }
}
