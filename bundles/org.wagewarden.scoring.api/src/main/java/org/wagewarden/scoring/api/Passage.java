// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import org.wagewarden.platform.api.Article;
import org.wagewarden.platform.api.LocalText;

/**
 * A place in the Measures that a search found.
 *
 * @param article the article or item
 * @param text its words
 */
public record Passage(Article article, LocalText text) {}
