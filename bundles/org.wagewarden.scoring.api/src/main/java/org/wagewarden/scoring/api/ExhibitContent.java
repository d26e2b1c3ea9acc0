// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

/**
 * An exhibit with its bytes, as they were attached.
 *
 * @param exhibit which one
 * @param bytes its content
 */
public record ExhibitContent(Exhibit exhibit, byte[] bytes) {}
