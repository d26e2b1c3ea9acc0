// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.training.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.OfficerId;

/**
 * Certificates of an earlier register, many at a time, for imports. A fixed number of statements per call; joins the
 * caller's transaction. Whoever calls has checked the permission and the scope, and writes the audit entry. Thread-safe.
 */
@ProviderType
public interface CertificateTransfer {

    /**
     * The certificates of these persons; persons without any are left out.
     *
     * @param officers at most 1,000
     */
    Map<OfficerId, List<Certificate>> of(Collection<OfficerId> officers);

    /**
     * Whose these numbers are; numbers that are free are left out.
     *
     * @param numbers at most 1,000
     */
    Map<String, OfficerId> holders(Collection<String> numbers);

    /**
     * Why some of these may not be taken over: {@code anchor-in-use} for one that is earlier than the person's first
     * certificate, when a case is about that person (Art. 9, R-035). Those that may be are left out.
     *
     * @param certificates at most 1,000
     */
    Map<TakenOver, Reason> refused(Collection<TakenOver> certificates);

    /** Takes certificates over; the numbers are free, and the dates are not in the future. */
    void add(Caller by, List<TakenOver> certificates);

    /** Takes certificates back that {@link #add} made; others with these numbers stay. */
    void remove(Caller by, Collection<String> numbers);

    /**
     * A certificate of an earlier register.
     *
     * @param officer whose
     * @param number 4 to 40 characters, unique in the city
     * @param issuedOn the day of issue; training and exam count as held on that day
     */
    record TakenOver(OfficerId officer, String number, LocalDate issuedOn) {}
}
