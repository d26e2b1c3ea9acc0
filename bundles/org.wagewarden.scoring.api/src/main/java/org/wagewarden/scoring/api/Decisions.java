// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.Outcome;

/** Decisions on findings. Always a named person's (A23). Thread-safe. */
@ProviderType
public interface Decisions {

    /** What a deduction on this open finding would mean, one for each officer with a certificate. Stores nothing. */
    Outcome<List<Preview>> preview(Caller by, FindingId finding);

    /** The same for a finding that is still being written; rejected as {@link Findings#open} would reject it. */
    Outcome<List<Preview>> preview(Caller by, FindingDraft draft);

    /**
     * Decides a finding for every officer who can be charged; served and effective today. Needs DECISION_WRITE and the
     * project in scope; 6 and 12 points need another person than the one who opened the finding
     * ({@code second-person-required}); held while the checks of the district say so ({@link DecisionChecks}). Rejected with {@code already-decided}, {@code no-deduction-possible} (A22),
     * {@code reasons-required} (a dismissal says why), {@code not-found}. Reaching twelve points in a cycle proposes the
     * cancellation, once (Art. 15).
     *
     * @param reasons at most 2,000 characters; needed for a dismissal
     */
    Outcome<List<Decision>> decide(Caller by, FindingId finding, Verdict verdict, String reasons);

    /** The decisions on a finding in scope; one for each officer. */
    List<Decision> of(Caller by, FindingId finding);
}
