// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.api;

import org.osgi.annotation.versioning.ConsumerType;

/** Makes a value of a row. */
@ConsumerType
@FunctionalInterface
public interface RowMapper<T> {

    /** The value; never null. */
    T map(Row row);
}
