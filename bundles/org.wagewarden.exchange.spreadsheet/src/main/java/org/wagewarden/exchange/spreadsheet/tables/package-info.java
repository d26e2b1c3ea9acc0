// SPDX-License-Identifier: Apache-2.0
/** Files with tables: read row by row, and written. */
package org.wagewarden.exchange.spreadsheet.tables;
