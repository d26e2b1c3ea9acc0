// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.reporting.api;

/**
 * A file to download.
 *
 * @param name with its ending, without characters that file systems refuse
 * @param mediaType for the header
 * @param content not to be changed
 */
public record DocumentFile(String name, String mediaType, byte[] content) {}
