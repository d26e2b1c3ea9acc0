// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.time.LocalDate;

/**
 * How and when a document reached the officer.
 *
 * @param on the day
 * @param way how
 * @param proof what proves it: receipt, tracking number, witnesses; 2 to 500 characters
 */
public record Delivery(LocalDate on, DeliveryWay way, String proof) {}
