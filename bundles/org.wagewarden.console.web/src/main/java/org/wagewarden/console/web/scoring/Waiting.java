// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Optional;
import org.wagewarden.console.web.components.Badge;
import org.wagewarden.console.web.components.Tone;
import org.wagewarden.scoring.api.CountedDay;
import org.wagewarden.scoring.api.Objection;
import org.wagewarden.scoring.api.Proceeding;
import org.wagewarden.scoring.api.ProceedingKind;
import org.wagewarden.scoring.api.ProceedingStage;

/** What a proceeding waits for, in one line of a list. */
final class Waiting {

    private Waiting() {}

    static Component of(Desk desk, Proceeding p) {
        return switch (p.stage()) {
            case OPENED ->
                new Span(
                        p.kind() == ProceedingKind.WITHDRAWAL
                                ? desk.text("决定", "the decision")
                                : desk.text("告知当事人", "the notice"));
            case NOTICED -> statement(desk, p.notice().orElseThrow());
            case DECIDED ->
                new Span(
                        p.ruling()
                                        .filter(ruling -> ruling.approvalNeeded()
                                                && ruling.approvedByName().isEmpty())
                                        .isPresent()
                                ? desk.text("市级批准", "the city's approval")
                                : desk.text("送达决定书", "the service"));
            case SERVED ->
                objection(desk, p)
                        .orElseGet(() -> new Span(desk.text("申诉期届满", "the end of the period for objections")));
            case EFFECTIVE -> objection(desk, p).orElseGet(Span::new);
            case DISMISSED, ANNULLED, LAPSED -> new Span();
        };
    }

    private static Optional<Component> objection(Desk desk, Proceeding p) {
        return p.openObjection()
                .map(Objection::filedOn)
                .map(day -> new Badge(desk.text(day + " 申诉待复核", "objection of " + day), Tone.WARNING));
    }

    private static Component statement(Desk desk, Proceeding.Notice notice) {
        if (notice.hearingRequestedOn().isPresent() && notice.hearingHeldOn().isEmpty()) {
            return new Span(desk.text("举行听证", "the hearing"));
        }
        return last(notice)
                .filter(last -> !desk.clock().today().isAfter(last))
                .<Component>map(last -> PeriodBadge.of(desk, last))
                .orElseGet(() -> new Span(desk.text("决定", "the decision")));
    }

    /** The day after which the decision may be made when nothing else ends the period. */
    static String until(Proceeding p) {
        return p.stage() == ProceedingStage.NOTICED
                ? p.notice().flatMap(Waiting::last).map(LocalDate::toString).orElse("")
                : "";
    }

    private static Optional<LocalDate> last(Proceeding.Notice notice) {
        return notice.openUntil().map(CountedDay::day);
    }
}
