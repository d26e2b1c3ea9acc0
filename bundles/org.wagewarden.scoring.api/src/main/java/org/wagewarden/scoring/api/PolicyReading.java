// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.util.List;
import org.wagewarden.platform.api.LocalText;

/**
 * One gap of the Measures and how it is read.
 *
 * @param id its number: {@code A1} … {@code A28}
 * @param key the name of the value, for example {@code cycle.anchor}
 * @param value the value now
 * @param alternatives the values that may be chosen instead; empty when the reading is fixed
 * @param question the gap
 * @param reading how it is read
 * @param note what the reading rests on
 */
public record PolicyReading(
        String id,
        String key,
        String value,
        List<String> alternatives,
        LocalText question,
        LocalText reading,
        LocalText note) {

    public PolicyReading {
        alternatives = List.copyOf(alternatives);
    }
}
