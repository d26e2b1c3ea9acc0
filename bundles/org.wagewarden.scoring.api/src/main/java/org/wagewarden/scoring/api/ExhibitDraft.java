// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

/**
 * A file to be attached to a case.
 *
 * @param name the name it came with; folders and control characters are left out of it
 * @param description what it shows, 2 to 200 characters
 * @param content its bytes, which nobody changes any more
 */
public record ExhibitDraft(String name, String description, byte[] content) {}
