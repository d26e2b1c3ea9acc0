// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import org.wagewarden.platform.api.PublicId;

/** The public identifier of a case. */
public record CaseId(String value) {
    public CaseId {
        PublicId.check(value);
    }

    public static CaseId next() {
        return new CaseId(PublicId.next());
    }
}
