// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.Outcome;

/** Decisions on findings, and what one would mean. They are made and served in {@link Proceedings}. Thread-safe. */
@ProviderType
public interface Decisions {

    /** What a deduction on this open finding would mean, one for each officer with a certificate. Stores nothing. */
    Outcome<List<Preview>> preview(Caller by, FindingId finding);

    /** The same for a finding that is still being written; rejected as {@link Findings#open} would reject it. */
    Outcome<List<Preview>> preview(Caller by, FindingDraft draft);

    /**
     * What deductions on all these findings would mean together, one for each officer whom any of them charges; what absorbs
     * what inside the case is in it. The exhibits are not looked at. Rejected as {@link Findings#open(Caller, CaseDraft)}
     * would reject the findings.
     */
    Outcome<List<Preview>> preview(Caller by, CaseDraft draft);

    /**
     * What the end of a proceeding in scope would mean if it took effect today: the deduction, or the vacancies that a
     * cancellation leaves; once in effect, what its annulment would mean. Stores nothing. Rejected with {@code not-found}, and
     * {@code wrong-stage} after its end.
     */
    Outcome<Preview> preview(Caller by, ProceedingId id);

    /** The decisions on a finding in scope; one for each officer. */
    List<Decision> of(Caller by, FindingId finding);
}
