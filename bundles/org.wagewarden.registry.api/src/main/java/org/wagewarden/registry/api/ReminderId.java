// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.api;

import org.wagewarden.platform.api.PublicId;

/** The public identifier of a reminder. */
public record ReminderId(String value) {
    public ReminderId {
        PublicId.check(value);
    }

    public static ReminderId next() {
        return new ReminderId(PublicId.next());
    }
}
