// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.training.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.registry.api.OfficerId;

/** Certificates. Reading needs REGISTRY_READ, issuing TRAINING_WRITE. Thread-safe. */
@ProviderType
public interface Certificates {

    /** A person's certificates, newest first. */
    List<Certificate> of(Caller by, OfficerId officer);

    Optional<Certificate> find(Caller by, String number);

    /** The day of a person's first certificate: the anchor of the scoring cycle (Art. 9, A1). */
    Optional<LocalDate> firstIssued(OfficerId officer);

    /** The same for many persons at once, at most 1,000; whoever has no certificate is left out. */
    Map<OfficerId, LocalDate> firstIssued(List<OfficerId> officers);

    /** Issues a certificate today for a passed participation; rejected with {@code not-passed} or {@code already-issued}. */
    Outcome<Certificate> issue(Caller by, SessionId session, OfficerId officer);

    /** Issues a replacement today; the anchor stays (T14). */
    Outcome<Certificate> replace(Caller by, String number);

    /**
     * Takes over a certificate from an earlier register, with its own number and date. Needs REGISTRY_IMPORT. Rejected with
     * {@code number-length}, {@code number-taken}, {@code date-in-future}, {@code date-implausible}, and with
     * {@code anchor-in-use} when it is earlier than the person's first one and a case is about that person: the cycles stay
     * where they are (Art. 9, R-035).
     *
     * @param number 4 to 40 characters, unique
     * @param issuedOn not in the future
     */
    Outcome<Certificate> takeOver(Caller by, OfficerId officer, String number, LocalDate issuedOn);
}
