// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.reporting.api;

import org.wagewarden.platform.api.LocalText;

/**
 * A column of a table.
 *
 * @param title its heading
 * @param kind what its values are
 */
public record Column(LocalText title, ColumnKind kind) {}
