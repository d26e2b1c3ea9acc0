// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.access.api;

import org.wagewarden.platform.api.PublicId;

/** An account's identifier; the platform's own work goes under {@link #PLATFORM}. */
public record AccountId(String value) {

    /** The platform itself: first start, demonstration data. */
    public static final AccountId PLATFORM = new AccountId("00000000000000000000000000");

    public AccountId {
        PublicId.check(value);
    }

    public static AccountId next() {
        return new AccountId(PublicId.next());
    }
}
