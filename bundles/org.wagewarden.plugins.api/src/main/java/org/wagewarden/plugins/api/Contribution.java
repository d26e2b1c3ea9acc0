// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.plugins.api;

import java.util.Optional;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Reason;

/**
 * One service that a plugin provides, or would provide if nothing were missing.
 *
 * @param type the service interface
 * @param kind what that is: 本地报表, Local report
 * @param name what the plugin calls it; the kind's name when it has none
 * @param fault why it cannot be used now; empty when it can
 */
public record Contribution(String type, LocalText kind, LocalText name, Optional<Reason> fault) {}
