// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.api;

import java.util.Collection;
import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Says which officers a case is about, so that nobody moves the first certificate's day, from which all their cycles are
 * counted (Art. 9, R-035). Whoever keeps the cases registers it as a service; without it no certificate of an earlier
 * register is taken over. Must be thread-safe.
 */
@ConsumerType
public interface OfficerCases {

    /**
     * Those of these officers whom a finding names, whatever became of it; one query for all. Called inside the store's
     * transaction.
     *
     * @param officers 1 to 1,000
     */
    Set<OfficerId> named(Collection<OfficerId> officers);
}
