// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.host;

import java.util.Optional;

/**
 * A contribution that is there now: the service, what it says of itself, and whose it is. Nobody keeps one beyond the
 * life of the service.
 *
 * @param service the contributed service
 * @param info what it says of itself, asked once
 * @param plugin the plugin that contributes it
 * @param district the code of the district that it is for; empty for the whole city
 * @param ranking the service ranking; the higher one wins
 * @param id the service id; the lower one wins
 */
public record Offer<S, I>(S service, I info, String plugin, Optional<String> district, int ranking, long id) {}
