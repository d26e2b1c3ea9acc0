// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.util.Optional;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.scoring.api.Proceeding;
import org.wagewarden.scoring.api.ProceedingKind;
import org.wagewarden.scoring.api.StepKind;
import org.wagewarden.store.api.Session;

/** Who took part in a matter already, and therefore does not take its next decision. */
final class FourEyes {

    private FourEyes() {}

    /**
     * What keeps a caller from deciding.
     *
     * @param grave whether it takes another person than the one who opened
     */
    static Optional<Reason> decision(Session session, Caller by, Proceeding p, boolean grave) {
        return (grave ? Refusals.secondPerson(by, p.openedBy()) : Optional.<Reason>empty())
                .or(() -> waiver(session, by, p))
                .or(() -> crossing(session, by, p))
                .or(() -> annulment(session, by, p));
    }

    /** Who wrote down for the officer that a right is waived does not decide at once on the strength of it. */
    private static Optional<Reason> waiver(Session session, Caller by, Proceeding p) {
        return p.notice()
                .filter(notice -> notice.nothingToState() || notice.noHearing())
                .flatMap(notice -> StepRows.latestBy(session, p.id(), StepKind.STATEMENT, StepKind.NOTHING_TO_STATE))
                .filter(by.account()::equals)
                .map(recorder -> StepRefusals.waiverRecorded());
    }

    /** Twelve points and the loss of the filing are two decisions, and two persons'. */
    private static Optional<Reason> crossing(Session session, Caller by, Proceeding p) {
        return p.kind() == ProceedingKind.CANCELLATION
                ? p.proposal()
                        .flatMap(proposal -> DecisionRows.crossedBy(session, proposal))
                        .filter(by.account()::equals)
                        .map(decider -> StepRefusals.crossingDecided())
                : Optional.empty();
    }

    /** A withdrawal is opened by the annulment that it follows from. */
    private static Optional<Reason> annulment(Session session, Caller by, Proceeding p) {
        return p.kind() == ProceedingKind.WITHDRAWAL && StepRows.took(session, p.id(), by, StepKind.OPENED)
                ? Optional.of(StepRefusals.annulmentDecided())
                : Optional.empty();
    }

    /** What keeps a caller from approving at the second level. */
    static Optional<Reason> approval(Caller by, Proceeding p) {
        return opened(by, p) || decided(by, p) ? Optional.of(StepRefusals.anotherPerson()) : Optional.empty();
    }

    /** What keeps a caller from deciding on an objection. */
    static Optional<Reason> result(Session session, Caller by, Proceeding p) {
        return opened(by, p)
                        || decided(by, p)
                        || StepRows.took(session, p.id(), by, StepKind.APPROVAL, StepKind.OBJECTION)
                ? Optional.of(StepRefusals.uninvolvedPerson())
                : Optional.empty();
    }

    /** What keeps a caller from staying the execution; whoever decided may stay the own decision. */
    static Optional<Reason> stay(Session session, Caller by, Proceeding p) {
        return StepRows.took(session, p.id(), by, StepKind.OBJECTION)
                ? Optional.of(StepRefusals.objectionRecorded())
                : Optional.empty();
    }

    private static boolean opened(Caller by, Proceeding p) {
        return by.account().equals(p.openedBy());
    }

    private static boolean decided(Caller by, Proceeding p) {
        return by.account().equals(p.ruling().orElseThrow().by());
    }
}
