// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Page;
import org.wagewarden.platform.api.PageRequest;

/**
 * How another reading of the Measures comes into force: one person proposes it, another approves it, from a day that is not
 * past. Commands need POLICY_WRITE and the whole city as scope ({@code city-scope-required}); everybody who is signed in may
 * read. Thread-safe.
 */
@ProviderType
public interface PolicyChanges {

    /**
     * Proposes other values. Rejected with {@code effective-in-past}, {@code effective-before-latest} (a later change is
     * approved already), {@code note-length}, {@code readings-missing}, {@code reading-unknown}, {@code reading-fixed},
     * {@code reading-twice}, {@code reading-value}, {@code reading-unchanged}.
     */
    Outcome<PolicyChange> propose(Caller by, PolicyDraft draft);

    /**
     * Approves a change, which makes the next version of the policy. Rejected with {@code second-person-required},
     * {@code already-decided}, {@code not-found}, {@code effective-in-past}, {@code effective-before-latest},
     * {@code reading-unchanged}.
     */
    Outcome<PolicyChange> approve(Caller by, PolicyChangeId id);

    /**
     * Refuses a change. Rejected with {@code second-person-required}, {@code already-decided}, {@code not-found},
     * {@code reasons-required}.
     */
    Outcome<PolicyChange> refuse(Caller by, PolicyChangeId id, String reasons);

    /** One change. */
    Optional<PolicyChange> find(Caller by, PolicyChangeId id);

    /** All changes, newest first. */
    Page<PolicyChange> list(Caller by, PageRequest page);
}
