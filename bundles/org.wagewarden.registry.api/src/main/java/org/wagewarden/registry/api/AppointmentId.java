// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.api;

import org.wagewarden.platform.api.PublicId;

/** The public identifier of an appointment. */
public record AppointmentId(String value) {
    public AppointmentId {
        PublicId.check(value);
    }

    public static AppointmentId next() {
        return new AppointmentId(PublicId.next());
    }
}
