// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.time.LocalDate;
import org.osgi.annotation.versioning.ProviderType;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.Outcome;

/**
 * The proof that nothing but the ledger decides what stands: every standing is computed again from its entries, and what
 * was proposed and decided upon it is compared. Thread-safe.
 */
@ProviderType
public interface Recomputations {

    /**
     * Replays the whole ledger of the city. Needs AUDIT_READ; nothing is changed but that the fingerprint enters the audit
     * trail. Takes some seconds for a million entries. Rejected with {@code not-permitted}.
     *
     * @param asOf the day whose standings are computed
     */
    Outcome<Recomputation> run(Caller by, LocalDate asOf);
}
