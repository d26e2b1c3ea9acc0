// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Permission;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.scoring.api.Proceeding;
import org.wagewarden.scoring.api.ProceedingId;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Store;

/**
 * Where every step of a proceeding begins: permission, scope, the officer's lock, recusal. What the step wrote is undone when
 * it is refused.
 */
@Component(service = CaseDesk.class)
public final class CaseDesk {

    /** A step: writes what it has to, or says why not. */
    interface Step {
        List<Reason> take(Session session, Proceeding p);
    }

    private final Store store;

    @Activate
    public CaseDesk(@Reference ScoringSchema schema) {
        this.store = schema.store();
    }

    Store store() {
        return store;
    }

    /** Takes a step of the officer against whom the proceeding is, and who was told of it. */
    Outcome<Proceeding> own(Caller by, OfficerId officer, ProceedingId id, Step step) {
        Optional<Reason> denied = by.lacks(Permission.OWN_RECORD);
        if (denied.isPresent()) {
            return Outcome.rejected(denied.get());
        }
        return store.command(session -> {
            Locks.take(session, "officer:" + officer.value());
            Optional<Proceeding> p = ProceedingRows.find(session, Caller.platform(), id)
                    .filter(found -> found.officer().equals(officer))
                    .filter(Told::of);
            if (p.isEmpty()) {
                return Outcome.rejected(Caller.outOfScope());
            }
            List<Reason> wrong = step.take(session, p.get());
            return wrong.isEmpty()
                    ? Outcome.accepted(
                            ProceedingRows.find(session, Caller.platform(), id).orElseThrow())
                    : Outcome.rejected(wrong);
        });
    }

    /** Takes a step and gives the proceeding as it is afterwards. */
    Outcome<Proceeding> at(Caller by, Permission permission, ProceedingId id, Step step) {
        Optional<Reason> denied = by.lacks(permission);
        if (denied.isPresent()) {
            return Outcome.rejected(denied.get());
        }
        return store.command(session -> {
            Optional<OfficerId> officer = ProceedingRows.officer(session, by, id);
            if (officer.isEmpty()) {
                return Outcome.rejected(Caller.outOfScope());
            }
            Locks.take(session, "officer:" + officer.get().value());
            Proceeding p = ProceedingRows.find(session, by, id).orElseThrow();
            Optional<Reason> recused = RecusalRows.refusal(session, by, p.caseId());
            List<Reason> wrong = recused.map(List::of).orElseGet(() -> step.take(session, p));
            return wrong.isEmpty()
                    ? Outcome.accepted(ProceedingRows.find(session, by, id).orElseThrow())
                    : Outcome.rejected(wrong);
        });
    }
}
