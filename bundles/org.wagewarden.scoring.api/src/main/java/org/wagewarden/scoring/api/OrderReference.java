// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.time.LocalDate;

/**
 * The order to correct (责令改正) that a finding rests on: always for Art. 11, where the deadline has to have passed (R-048,
 * The order has to be registered ({@link RectificationOrders#issue}), one on paper too, and the lapse of the item
 * confirmed.
 *
 * @param number the order's document number, 1 to 80 characters, in any spelling; +2 is charged once per order and item (A13)
 * @param item the situation of Art. 10 that was ordered to be corrected
 * @param orderedOn when it was served
 * @param deadline its last day, extensions and holidays included (A18)
 */
public record OrderReference(String number, ProvisionCode item, LocalDate orderedOn, LocalDate deadline) {}
