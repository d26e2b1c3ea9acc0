// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.api;

import org.osgi.annotation.versioning.ConsumerType;

/** Something done with the store's session. */
@ConsumerType
@FunctionalInterface
public interface Work<T> {

    /** Does it; the session is valid until this returns, on this thread only. */
    T with(Session session);
}
