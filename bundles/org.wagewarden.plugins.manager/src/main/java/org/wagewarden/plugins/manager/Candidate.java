// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.plugins.manager;

import org.osgi.framework.Version;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.platform.api.LocalText;

/**
 * What a jar says it is.
 *
 * @param symbolicName the bundle's symbolic name, fit for a file name
 * @param version the bundle's version
 * @param id the plugin's id
 * @param name what the plugin page shows
 * @param vendor who answers for it
 * @param district the district it is for
 */
record Candidate(
        String symbolicName, Version version, String id, LocalText name, String vendor, DistrictCode district) {

    /** {@code org.example.plugin 1.2.0}, for messages. */
    String label() {
        return symbolicName + " " + version;
    }
}
