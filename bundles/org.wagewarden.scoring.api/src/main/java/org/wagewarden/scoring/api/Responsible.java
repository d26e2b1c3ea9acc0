// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import org.wagewarden.registry.api.OfficerId;

/**
 * An officer who was responsible for the project on the day of the conduct.
 *
 * @param officer who
 * @param name that person's name
 * @param certified whether the person held a certificate on that day; without one no cycle exists and nothing is deducted
 *     (A22)
 */
public record Responsible(OfficerId officer, String name, boolean certified) {}
