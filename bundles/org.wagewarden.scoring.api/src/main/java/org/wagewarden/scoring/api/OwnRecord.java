// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.registry.api.Officer;

/**
 * What an officer may see and do with the own account: the own record and proceedings, a statement, an objection. Needs
 * OWN_RECORD and an account that is tied to a record; everything else is as if it were not there. Thread-safe.
 */
@ProviderType
public interface OwnRecord {

    /**
     * The own record.
     *
     * @param officer the person
     * @param standing where the person stands today; empty without a certificate
     */
    record Own(Officer officer, Optional<Standing> standing) {}

    /** The caller's own record. */
    Optional<Own> of(Caller by);

    /**
     * The proceedings against the caller, newest first, at most 200. Each appears with its notice, and its ruling with the
     * service of the decision: the account shows no more than the letters have said. What deducts nothing is served on nobody
     * and is shown at once.
     */
    List<Proceeding> proceedings(Caller by);

    /** The steps of an own proceeding of which the caller was told, oldest first; those of the decision once it is served. */
    List<ProcedureStep> steps(Caller by, ProceedingId id);

    /** The documents of an own proceeding, likewise. */
    List<CaseDocument> documents(Caller by, ProceedingId id);

    /**
     * The exhibits that stand in the case of an own proceeding, oldest first. Empty until notice was given: who is told of the
     * facts sees from then on what proves them.
     */
    List<Exhibit> exhibits(Caller by, ProceedingId id);

    /** One of these exhibits, with its content. */
    Optional<ExhibitContent> exhibit(Caller by, ProceedingId id, ExhibitId exhibit);

    /**
     * States something, or that there is nothing to state, today; and asks for no hearing where that is said too. Rejected
     * like {@link Proceedings#recordStatement}, and with {@code not-found} for a proceeding against somebody else. What says
     * that there is nothing needs no text.
     */
    Outcome<Proceeding> state(Caller by, ProceedingId id, String text, boolean nothing, boolean noHearing);

    /** Asks for a hearing today. Rejected like {@link Proceedings#requestHearing}, and with {@code not-found}. */
    Outcome<Proceeding> requestHearing(Caller by, ProceedingId id);

    /** Objects today. Rejected like {@link Proceedings#object}, and with {@code not-found}. */
    Outcome<Proceeding> object(Caller by, ProceedingId id, String text);
}
