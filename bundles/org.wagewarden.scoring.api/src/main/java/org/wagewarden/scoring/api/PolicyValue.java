// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

/**
 * The value of one reading.
 *
 * @param key its name, for example {@code cycle.attribution}; {@link PolicyReading#key}
 * @param value the value, one of {@link PolicyReading#alternatives} or a number
 */
public record PolicyValue(String key, String value) {}
