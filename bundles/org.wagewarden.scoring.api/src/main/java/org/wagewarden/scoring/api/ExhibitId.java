// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import org.wagewarden.platform.api.PublicId;

/** Identifies an exhibit. */
public record ExhibitId(String value) {
    public ExhibitId {
        PublicId.check(value);
    }

    public static ExhibitId next() {
        return new ExhibitId(PublicId.next());
    }
}
