// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.training.api;

import org.wagewarden.platform.api.PublicId;

/** The public identifier of a training session. */
public record SessionId(String value) {
    public SessionId {
        PublicId.check(value);
    }

    public static SessionId next() {
        return new SessionId(PublicId.next());
    }
}
