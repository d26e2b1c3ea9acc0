// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

/**
 * What is known of a file without its content.
 *
 * @param name the name it came with, without folders and control characters
 * @param kind what its content is
 * @param size its bytes
 * @param sha256 the SHA-256 of its content, in lower-case hexadecimals; who holds the file can show that it is this one
 */
public record ExhibitFile(String name, ExhibitKind kind, int size, String sha256) {}
