// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.scoring.api.CheckAnswer;
import org.wagewarden.scoring.api.CheckReport;
import org.wagewarden.scoring.api.DecisionChecks.Required;
import org.wagewarden.scoring.api.Finding;
import org.wagewarden.store.api.Store;

/**
 * Why the decision on a finding is held. Asks plugins, so it is called before a transaction begins, never inside
 * one.
 */
@Component(service = Holds.class)
public final class Holds {

    private final Store store;
    private final InstalledChecks installed;

    @Activate
    public Holds(@Reference ScoringSchema schema, @Reference InstalledChecks installed) {
        this.store = schema.store();
        this.installed = installed;
    }

    /** Everything the checks say; its holds are empty when the finding may be decided. */
    CheckReport report(Finding finding) {
        Set<InstalledChecks.Key> needed = needed(finding);
        List<Reason> holds = new ArrayList<>();
        needed.stream()
                .filter(key -> !installed.present(key))
                .map(Holds::missing)
                .forEach(holds::add);
        List<CheckReport.Asked> asked = new ArrayList<>();
        List<CheckReport.Proposed> proposed = new ArrayList<>();
        List<LocalText> notes = new ArrayList<>();
        Map<List<String>, CheckReport.Done> done = store.read(session -> CheckRows.done(session, finding.id()));
        for (InstalledChecks.Answered answered : installed.ask(finding)) {
            boolean required = answered.required()
                    || needed.stream().anyMatch(key -> key.plugin().equals(answered.plugin()));
            switch (answered.answer()) {
                case Outcome.Rejected<CheckAnswer>(List<Reason> reasons) -> {
                    if (required) {
                        reasons.stream().map(r -> failed(answered.plugin(), r)).forEach(holds::add);
                    } else {
                        reasons.forEach(r -> notes.add(named(answered.plugin(), r.text())));
                    }
                }
                case Outcome.Accepted<CheckAnswer>(CheckAnswer answer) -> {
                    answer.requirements().stream()
                            .map(r -> new CheckReport.Asked(
                                    answered.plugin(),
                                    r,
                                    Optional.ofNullable(done.get(List.of(answered.plugin(), r.code())))))
                            .forEach(asked::add);
                    answer.findings().stream()
                            .map(f -> new CheckReport.Proposed(answered.plugin(), f))
                            .forEach(proposed::add);
                }
            }
        }
        asked.stream().filter(a -> a.done().isEmpty()).map(Holds::undone).forEach(holds::add);
        return new CheckReport(holds, asked, proposed, notes);
    }

    private Set<InstalledChecks.Key> needed(Finding finding) {
        List<Required> stored = store.read(session -> CheckRows.required(session, finding.district(), installed));
        Set<InstalledChecks.Key> needed = new LinkedHashSet<>();
        Stream.concat(
                        stored.stream().map(r -> new InstalledChecks.Key(r.district(), r.plugin())),
                        installed.selfRequired(finding.district()).stream())
                .forEach(needed::add);
        return needed;
    }

    private static Reason missing(InstalledChecks.Key key) {
        return Reason.of(
                "plugin-missing",
                "该地区（" + key.district().value() + "）的决定须经插件" + key.plugin() + "检查，该插件未运行，决定暂缓；请启动插件后再决定。",
                "Decisions of " + key.district().value() + " need the plugin " + key.plugin()
                        + ", which is not running; the decision is held until it is.");
    }

    private static Reason failed(String plugin, Reason reason) {
        LocalText text = named(plugin, reason.text());
        return Reason.of(
                reason.code(),
                "必需的检查插件" + text.zh() + "决定暂缓。",
                "A required check failed, the decision is held: " + text.en());
    }

    private static Reason undone(CheckReport.Asked asked) {
        LocalText text = named(asked.plugin(), asked.requirement().text());
        return Reason.of("check-required", "决定前须完成：" + text.zh(), "To be done before the decision: " + text.en());
    }

    private static LocalText named(String plugin, LocalText text) {
        return new LocalText("（" + plugin + "）" + text.zh(), "(" + plugin + ") " + text.en());
    }
}
