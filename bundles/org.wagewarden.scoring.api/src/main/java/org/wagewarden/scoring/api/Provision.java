// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.time.LocalDate;
import org.wagewarden.platform.api.Article;
import org.wagewarden.platform.api.LocalText;

/**
 * A scoreable situation, in the words of the Measures.
 *
 * @param code which
 * @param article where it stands
 * @param points what it costs
 * @param title a short name for lists and cards; ours, not the regulation's
 * @param text the clause: the Chinese is the regulation's text letter for letter, the English an unofficial translation
 * @param inForceFrom the first day whose conduct it applies to (Art. 16)
 */
public record Provision(
        ProvisionCode code, Article article, int points, LocalText title, LocalText text, LocalDate inForceFrom) {}
