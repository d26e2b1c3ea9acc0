// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.Outcome;

/** Filing of certificates (Art. 4) and its cancellation (Art. 15). One state in the whole city. Thread-safe. */
@ProviderType
public interface Filings {

    /** All filings of a person, newest first. */
    List<Filing> of(Caller by, OfficerId officer);

    /** The same for many persons at once, at most 1,000; whoever was never filed, or is out of scope, is left out. */
    Map<OfficerId, List<Filing>> of(Caller by, List<OfficerId> officers);

    /**
     * Files a certificate today. Needs FILING_WRITE. Rejected when the certificate is not that person's
     * ({@code certificate-unknown}), when a filing is live ({@code already-filed}), inside the year after a cancellation
     * ({@code filing-wait}), or when the training behind the certificate was inside it ({@code trained-inside-wait}) or was
     * not held on the platform, as with a certificate of an earlier register ({@code not-trained-here}).
     */
    Outcome<Filing> file(Caller by, OfficerId officer, String certificateNumber);

    /**
     * Ends the live filing in the whole city; called by scoring in the transaction of a cancellation decision. Needs
     * DECISION_WRITE.
     *
     * @param effective the day it takes effect; the year of waiting starts on it (A6)
     */
    Outcome<Filing> cancel(Caller by, OfficerId officer, LocalDate effective);

    /**
     * Makes the filing that was cancelled last live again; called by scoring in the transaction in which a cancellation is
     * stayed (A19), withdrawn or annulled (A20). Needs DECISION_WRITE. Rejected with {@code already-filed} when a filing is
     * live, {@code not-cancelled} when none was cancelled.
     */
    Outcome<Filing> reinstate(Caller by, OfficerId officer);

    /**
     * Cancels the live filing again after a stay was lifted. Needs DECISION_WRITE. Rejected like {@link #cancel}.
     *
     * @param effective the day the cancellation took effect first
     * @param pausedDays for how many days it was stayed in all; the wait is longer by them (A6)
     */
    Outcome<Filing> cancelAgain(Caller by, OfficerId officer, LocalDate effective, int pausedDays);
}
