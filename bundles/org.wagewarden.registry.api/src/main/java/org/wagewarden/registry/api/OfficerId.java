// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.api;

import org.wagewarden.platform.api.PublicId;

/** The public identifier of an officer. */
public record OfficerId(String value) {
    public OfficerId {
        PublicId.check(value);
    }

    public static OfficerId next() {
        return new OfficerId(PublicId.next());
    }
}
