// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.Outcome;

/** Situations found on projects. Thread-safe. */
@ProviderType
public interface Findings {

    /**
     * Opens a finding. Needs FINDING_WRITE and the project in scope. Nothing is deducted by it (A23). Rejected with
     * {@code before-measures} (Art. 16) for conduct before 2023-07-01, {@code duplicate-finding} naming the case that owns
     * the fact (A15), {@code possible-duplicate} naming a case that has the same situation on that project within 30 days
     * and is not joined, unless the draft says why it is another fact, {@code other-fact-length},
     * {@code conduct-in-future}, {@code description-length}, {@code basis-required}, {@code basis-length};
     * under Art. 11 {@code order-required}, {@code order-number}, {@code order-item}, {@code order-dates},
     * {@code deadline-running}, {@code conduct-before-deadline}, and as {@link RectificationOrders#charge} rejects:
     * {@code order-unregistered}, {@code no-such-item}, {@code not-lapsed}, {@code corrected-in-time},
     * {@code already-charged}, {@code set-aside}, {@code dismissed}, {@code annulled}; {@code case-other-project},
     * {@code not-responsible} naming why, {@code no-division} and {@code division-names-more} for a part of those who answer for it (A11),
     * {@code retention-over} (A25), {@code not-found}. When nobody with a certificate was responsible it is recorded only
     * (A22).
     */
    Outcome<Finding> open(Caller by, FindingDraft draft);

    /**
     * Opens several findings of one case with their exhibits: all or nothing. Rejected like {@link #open(Caller,
     * FindingDraft)} for each of them, the text naming its provision and the field beginning with {@code findings.} and its
     * place, from 0; like {@link Exhibits#attach} with {@code exhibits.} and the place; and with {@code findings-number}
     * for none or more than 18, {@code findings-twice} for the same situation of the same day, {@code other-project} and
     * {@code other-case} for findings that are not of one case, {@code exhibits-number}.
     */
    Outcome<Case> open(Caller by, CaseDraft draft);

    /** One finding in scope. */
    Optional<Finding> find(Caller by, FindingId id);

    /**
     * The findings of that situation on that project within 30 days of the conduct, from any authority; shown while a
     * finding is being written, so that the same fact is not charged twice (A15). At most 20, newest first; none for a
     * caller who may not open a finding on the project.
     */
    List<Finding> similar(Caller by, FindingDraft draft);
}
