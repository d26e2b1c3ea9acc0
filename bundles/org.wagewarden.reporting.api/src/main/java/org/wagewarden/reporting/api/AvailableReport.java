// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.reporting.api;

import java.util.Optional;
import org.wagewarden.platform.api.Reason;

/**
 * A report that a caller may produce.
 *
 * @param description what it is
 * @param plugin the id of the plugin it comes from; empty when the plugin does not say
 * @param required whether the district may not go without it
 * @param unavailable why it cannot be produced now, in plain words; empty when it can
 */
public record AvailableReport(
        ReportDescription description, String plugin, boolean required, Optional<Reason> unavailable) {}
