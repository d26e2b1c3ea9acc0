// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.api;

import java.util.List;
import java.util.Optional;

/**
 * A column of an uploaded file.
 *
 * @param index 0, 1, 2 …
 * @param letter A, B, C …
 * @param heading its heading, may be empty
 * @param samples up to three values; of personal columns masked
 * @param key the profile's column it is taken for; empty when it is ignored
 */
public record FileColumn(int index, String letter, String heading, List<String> samples, Optional<String> key) {
    public FileColumn {
        samples = List.copyOf(samples);
    }
}
