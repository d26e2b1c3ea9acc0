// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.api;

import org.wagewarden.platform.api.PublicId;

/** The public identifier of a division of work. */
public record DivisionId(String value) {
    public DivisionId {
        PublicId.check(value);
    }

    public static DivisionId next() {
        return new DivisionId(PublicId.next());
    }
}
