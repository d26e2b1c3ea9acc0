// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.policy;

import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Badge;
import org.wagewarden.console.web.components.Link;
import org.wagewarden.console.web.components.Timeline;
import org.wagewarden.console.web.components.Tone;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.scoring.api.Policy;
import org.wagewarden.scoring.api.PolicyChange;
import org.wagewarden.scoring.api.PolicyReading;

/** The values that a reading has had and will have, with who proposed and approved each; newest on top. */
final class ReadingHistory extends Div {

    /** Changes are rare: this is decades of them. */
    private static final int CHANGES = 200;

    private final ViewContext context;
    private final String key;
    private final Timeline timeline = new Timeline();

    ReadingHistory(ViewContext context, PolicyView.Services services, String key) {
        this.context = context;
        this.key = key;
        List<PolicyChange> changes = services.changes()
                .list(context.caller(), PageRequest.first(CHANGES))
                .items();
        changes.stream()
                .filter(change -> change.state() == PolicyChange.State.PROPOSED)
                .forEach(change -> change.values().stream()
                        .filter(value -> value.key().equals(key))
                        .forEach(value -> event(change, value.to(), Tone.WARNING)));
        Map<Integer, PolicyChange> madeBy = new HashMap<>();
        changes.forEach(change -> change.version().ifPresent(version -> madeBy.put(version, change)));
        List<Policy> versions = services.policies().history();
        Policy now = services.policies().on(services.clock().today());
        for (int i = versions.size() - 1; i >= 0; i--) {
            Policy version = versions.get(i);
            String value = value(services, version);
            if (i > 0 && value.equals(value(services, versions.get(i - 1)))) {
                continue;
            }
            PolicyChange change = madeBy.get(version.version());
            if (change == null) {
                timeline.event(
                        version.effectiveFrom(),
                        words(value),
                        Tone.NEUTRAL,
                        context.text(new LocalText(
                                "推荐口径，自办法施行起", "The recommended reading, since the Measures are in force")));
            } else {
                event(
                        change,
                        value,
                        version.effectiveFrom().isAfter(now.effectiveFrom()) ? Tone.INFORMATION : Tone.GOOD);
            }
        }
        add(timeline);
    }

    private String value(PolicyView.Services services, Policy version) {
        return services.policies().readings(version).stream()
                .filter(reading -> reading.key().equals(key))
                .map(PolicyReading::value)
                .findFirst()
                .orElse("");
    }

    private void event(PolicyChange change, String value, Tone tone) {
        String people = context.text(new LocalText("提出 ", "proposed by "))
                + change.proposedByName()
                + change.decidedByName()
                        .map(name -> " · " + context.text(new LocalText("批准 ", "approved by ")) + name)
                        .orElse("");
        timeline.event(
                change.effectiveFrom(),
                words(value),
                tone,
                change.note() + " · " + people,
                new Badge(
                        context.text(change.state().label())
                                + change.version()
                                        .map(version -> context.text(
                                                new LocalText(" · 第 " + version + " 版", " · version " + version)))
                                        .orElse(""),
                        tone),
                new Link(
                        PolicyView.PATH + "/changes/" + change.id().value(),
                        context.text(new LocalText("查看变更", "The change"))));
    }

    private String words(String value) {
        return context.text(Words.value(key, value));
    }
}
