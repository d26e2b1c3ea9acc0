// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.api;

import java.util.Collection;
import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Says which officers a bundle keeps records of, so that a person with a certificate, a participation or a case is not
 * removed from the register when an import is taken back. Register it as a service. Must be thread-safe.
 */
@ConsumerType
public interface OfficerRecords {

    /**
     * Those of these persons that there are records of; one query for all. Called inside the store's transaction.
     *
     * @param officers 1 to 1,000
     */
    Set<OfficerId> recorded(Collection<OfficerId> officers);
}
