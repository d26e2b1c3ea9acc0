// SPDX-License-Identifier: Apache-2.0
/** Rows of an import: which column is which, cleaning of cells, judgement, and how rows are kept. */
package org.wagewarden.exchange.spreadsheet.rows;
