// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.api;

/**
 * A file for the user.
 *
 * @param fileName its name
 * @param mediaType its type, for example that of XLSX
 * @param content its bytes
 */
public record Download(String fileName, String mediaType, byte[] content) {

    /** The media type of an XLSX workbook. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
}
