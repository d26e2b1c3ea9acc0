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

    /** The proceedings against the caller, newest first, at most 200. */
    List<Proceeding> proceedings(Caller by);

    /** The steps of an own proceeding, oldest first. */
    List<ProcedureStep> steps(Caller by, ProceedingId id);

    /** The documents of an own proceeding, oldest first. */
    List<CaseDocument> documents(Caller by, ProceedingId id);

    /**
     * The exhibits that stand in the case of an own proceeding, oldest first. Empty until notice was given: who is told of the
     * facts sees from then on what proves them.
     */
    List<Exhibit> exhibits(Caller by, ProceedingId id);

    /** One of these exhibits, with its content. */
    Optional<ExhibitContent> exhibit(Caller by, ProceedingId id, ExhibitId exhibit);

    /**
     * States something, or that there is nothing to state, today. Rejected like {@link Proceedings#recordStatement}, and with
     * {@code not-found} for a proceeding against somebody else.
     */
    Outcome<Proceeding> state(Caller by, ProceedingId id, String text, boolean nothing);

    /** Objects today. Rejected like {@link Proceedings#object}, and with {@code not-found}. */
    Outcome<Proceeding> object(Caller by, ProceedingId id, String text);
}
