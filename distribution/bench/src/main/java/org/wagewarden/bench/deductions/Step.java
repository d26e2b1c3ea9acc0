// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.bench.deductions;

import java.util.List;

/**
 * A statement that was sent.
 *
 * @param sql as the database got it
 * @param values of its parameters, in order; null for no value
 * @param query whether it asked for rows
 */
record Step(String sql, List<Object> values, boolean query) {}
