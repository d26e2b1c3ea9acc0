// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.platform.api;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Whether the platform serves: every service it cannot do without is there and the HTTP port answers. Asked by the health
 * check and the system page; cheap, thread-safe.
 */
@ProviderType
public interface Readiness {

    /** Whether everything required is there now; may become false again when a bundle stops. */
    boolean ready();

    /**
     * What is missing, one sentence each: the service, and where it can be known which reference or setting of which
     * component keeps it away. Empty when ready.
     */
    List<LocalText> waitingFor();
}
