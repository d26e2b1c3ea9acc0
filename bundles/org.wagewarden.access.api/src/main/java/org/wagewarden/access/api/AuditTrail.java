// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.access.api;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.wagewarden.platform.api.Page;
import org.wagewarden.platform.api.PageRequest;

/**
 * Append-only record of who did what. Entries are chained by hashes shortly after their commit, so that a later change
 * of the table is found and writers do not wait for each other.
 * Thread-safe.
 */
@ProviderType
public interface AuditTrail {

    /**
     * Writes an entry in the caller's transaction: call it inside the {@code Store.write} or {@code Store.command} of the
     * change it records.
     *
     * @param by who
     * @param action area, object and verb, for example {@code registry.officer.registered}
     * @param subject type and identifier, for example {@code officer/01j…}
     * @param district where, if anywhere
     * @param detail what changed, at most 2,000 characters, no personal numbers
     */
    void record(Caller by, String action, String subject, Optional<DistrictCode> district, String detail);

    /**
     * Newest first. With {@link Permission#AUDIT_READ} everything; with {@link Permission#REGISTRY_READ} the entries of
     * one subject whose district is in the caller's scope; otherwise an empty page.
     */
    Page<AuditEntry> list(Caller by, Optional<String> subject, PageRequest page);

    /** Checks the chain of hashes from the first entry to the last. */
    Verification verify();

    /**
     * What a check of the chain found.
     *
     * @param entries how many entries were read
     * @param firstBroken the sequence of the first entry that does not fit; empty when all fit
     */
    record Verification(long entries, Optional<Long> firstBroken) {}
}
