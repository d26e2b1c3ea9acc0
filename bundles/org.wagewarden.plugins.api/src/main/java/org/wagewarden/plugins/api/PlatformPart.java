// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.plugins.api;

import java.util.Optional;
import org.wagewarden.platform.api.LocalText;

/**
 * A service that a complete platform has.
 *
 * @param service the service interface
 * @param name what it is: 劳资专管员登记, Register of officers
 * @param provider symbolic name and version of the bundle that provides it; empty when it is missing
 * @param missing why it is missing, in plain words; empty when it is there
 */
public record PlatformPart(String service, LocalText name, Optional<String> provider, Optional<LocalText> missing) {

    /** Whether the service is there. */
    public boolean present() {
        return provider.isPresent();
    }
}
