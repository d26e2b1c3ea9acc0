// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.Outcome;

/**
 * The exhibits (证据材料) of cases in the caller's scope. Kept in one transaction with their audit entry; nothing takes one
 * away. Reading needs REGISTRY_READ, attaching and withdrawing FINDING_WRITE. Thread-safe.
 */
@ProviderType
public interface Exhibits {

    /** The most bytes of one file. */
    int MOST_BYTES = 20 * 1024 * 1024;

    /** The most exhibits of one case, the withdrawn ones with them. */
    int MOST_OF_A_CASE = 60;

    /** The most files that come with the findings of one registration; more are attached afterwards. */
    int MOST_AT_ONCE = 10;

    /** The most bytes of these files together. */
    int MOST_BYTES_AT_ONCE = 60 * 1024 * 1024;

    /**
     * Looks at a file that is to be attached; keeps nothing. Rejected with {@code exhibit-empty}, {@code exhibit-too-large},
     * {@code exhibit-name}, {@code exhibit-kind} for content that is no {@link ExhibitKind}, {@code exhibit-ending} for a
     * name that says another kind than the content.
     */
    Outcome<ExhibitFile> examine(String name, byte[] content);

    /**
     * Attaches a file. Rejected like {@link #examine}, and with {@code exhibit-description}, {@code exhibit-there} for a file
     * that the case has already, {@code exhibits-full}, {@code recused}, {@code not-found}.
     */
    Outcome<Exhibit> attach(Caller by, CaseId id, ExhibitDraft draft);

    /** The exhibits of a case, oldest first, the withdrawn ones with them. */
    List<Exhibit> of(Caller by, CaseId id);

    /** One exhibit with its content, also a withdrawn one. */
    Optional<ExhibitContent> content(Caller by, ExhibitId id);

    /**
     * Says that an exhibit counts no longer; it stays, shown as withdrawn. Rejected with {@code withdrawn-already}, {@code
     * reason-length} for a reason of less than 2 or more than 500 characters, {@code recused}, {@code not-found}.
     */
    Outcome<Exhibit> withdraw(Caller by, ExhibitId id, String reason);
}
