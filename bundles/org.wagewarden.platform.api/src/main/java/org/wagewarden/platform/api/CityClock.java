// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.platform.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The clock that everything asks. Business dates are civil dates of the city; log times are instants. Thread-safe.
 */
@ProviderType
public interface CityClock {

    /** Asia/Shanghai, the zone of every business date. */
    ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** The instant now. */
    Instant now();

    /** Today's date in the city. */
    default LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }

    /** Whether this clock was set to another day for a demonstration; the console says so in a banner. */
    boolean demonstration();
}
