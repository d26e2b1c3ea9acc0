// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import org.wagewarden.platform.api.PublicId;

/** The public identifier of an order to correct. */
public record RectificationOrderId(String value) {
    public RectificationOrderId {
        PublicId.check(value);
    }

    public static RectificationOrderId next() {
        return new RectificationOrderId(PublicId.next());
    }
}
