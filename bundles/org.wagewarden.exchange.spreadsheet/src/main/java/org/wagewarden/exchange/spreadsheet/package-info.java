// SPDX-License-Identifier: Apache-2.0
/** Reads and writes tables as XLSX and CSV, and runs imports. */
package org.wagewarden.exchange.spreadsheet;
