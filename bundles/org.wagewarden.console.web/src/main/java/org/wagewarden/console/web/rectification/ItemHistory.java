// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.rectification;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Timeline;
import org.wagewarden.console.web.components.Tone;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.scoring.api.OrderItem;
import org.wagewarden.scoring.api.RectificationOrder;

/** What was seen of a situation since it was ordered to be corrected, newest on top: who checked, and what proves it. */
final class ItemHistory extends Div {

    private record Event(LocalDate day, LocalText title, Tone tone, String detail) {}

    private final ViewContext context;

    ItemHistory(ViewContext context, RectificationOrder order, OrderItem item) {
        this.context = context;
        List<Event> events = new ArrayList<>();
        events.add(new Event(
                order.orderedOn(),
                new LocalText("责令改正", "Ordered to be corrected"),
                Tone.NEUTRAL,
                order.number() + " · " + order.issuedByName()));
        item.inspections().stream()
                // one that found it corrected on its own day is its correction
                .filter(seen -> !seen.corrected() || !corrected(item, seen.on()))
                .forEach(seen -> events.add(new Event(
                        seen.on(),
                        seen.corrected()
                                ? new LocalText("复查：已改正", "Re-inspected: corrected")
                                : new LocalText("复查：未改正", "Re-inspected: not corrected"),
                        seen.corrected() ? Tone.INFORMATION : Tone.WARNING,
                        by(seen.note(), new LocalText("复查人 ", "seen by "), seen.byName()))));
        item.correction()
                .ifPresent(correction -> events.add(new Event(
                        correction.on(),
                        correction.on().isAfter(order.deadline())
                                ? new LocalText("逾期后改正", "Corrected late")
                                : new LocalText("已改正", "Corrected"),
                        correction.on().isAfter(order.deadline()) ? Tone.WARNING : Tone.GOOD,
                        by(correction.evidence(), new LocalText("核验人 ", "checked by "), correction.checkedByName()))));
        item.lapse()
                .ifPresent(lapse -> events.add(new Event(
                        lapse.on(),
                        new LocalText(
                                "确认逾期：" + lapse.means().label().zh(),
                                "Lapse confirmed: " + lapse.means().label().en()),
                        Tone.BAD,
                        by(lapse.note(), new LocalText("确认人 ", "confirmed by "), lapse.byName()))));
        Timeline timeline = new Timeline();
        // the sort is stable: of one day, what was written last stands on top
        events.reversed().stream()
                .sorted(Comparator.comparing(Event::day).reversed())
                .forEach(event ->
                        timeline.event(event.day(), context.text(event.title()), event.tone(), event.detail()));
        add(timeline);
    }

    private static boolean corrected(OrderItem item, LocalDate day) {
        return item.correction().filter(one -> one.on().equals(day)).isPresent();
    }

    private String by(String words, LocalText role, String name) {
        return words + " · " + context.text(role) + name;
    }
}
