// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.plugins.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Reason;

/**
 * A plugin as it is now.
 *
 * @param file the name of its jar in the inbox
 * @param symbolicName the bundle's symbolic name; the file's name when the jar does not say
 * @param version the bundle's version; {@code -} when the jar does not say
 * @param bundleId the bundle's number in the framework; empty when it is not installed
 * @param name what the plugin page shows
 * @param vendor who answers for it; empty when the jar does not say
 * @param district the district it is for; {@link DistrictCode#CITY} for all
 * @param state how it is
 * @param since when it was installed, updated or refused
 * @param contributions the services it provides
 * @param faults what is wrong with it, in plain words with a code like {@code WWP-014}; empty when nothing is
 */
public record Plugin(
        String file,
        String symbolicName,
        String version,
        OptionalLong bundleId,
        LocalText name,
        Optional<String> vendor,
        DistrictCode district,
        PluginState state,
        Instant since,
        List<Contribution> contributions,
        List<Reason> faults) {

    public Plugin {
        contributions = List.copyOf(contributions);
        faults = List.copyOf(faults);
    }
}
