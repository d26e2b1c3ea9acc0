// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.scoring;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.wagewarden.rest.web.http.Fields;
import org.wagewarden.rest.web.http.Problem;
import org.wagewarden.scoring.api.Explanation;
import org.wagewarden.scoring.api.LedgerEntryId;
import org.wagewarden.scoring.api.Measures;
import org.wagewarden.scoring.api.Standing;
import org.wagewarden.scoring.api.Trial;

/** What facts amount to, as the contract shows it; entries go by the names that the facts gave them. */
final class TrialJson {

    private final Map<LedgerEntryId, String> names = new HashMap<>();

    private TrialJson(Trial trial) {
        trial.standing().ifPresent(standing -> standing.lines()
                .forEach(l -> names.put(l.entry().id(), trial.name(l.entry()))));
    }

    static Fields trial(Trial trial, boolean explain, Optional<String> name) {
        TrialJson json = new TrialJson(trial);
        return Fields.of()
                .with("name", name)
                .with("standing", trial.standing().map(s -> json.standing(s, explain)))
                .with(
                        "refused",
                        trial.refused().stream()
                                .map(r -> Fields.of().with("name", r.name()).with("reason", Problem.reason(r.reason())))
                                .toList())
                .with(
                        "lapsed",
                        trial.lapsed().stream()
                                .map(l -> Fields.of()
                                        .with("number", l.number())
                                        .with("item", l.item().value()))
                                .toList());
    }

    private Fields standing(Standing standing, boolean explain) {
        Fields fields = Fields.of()
                .with("anchor", standing.anchor())
                .with("asOf", standing.asOf())
                .with("cycle", standing.cycle().map(StandingJson::cycle))
                .with("fullScore", Measures.FULL_SCORE)
                .with("sum", standing.sum())
                .with("balance", standing.balance())
                .with("crossed", standing.crossed())
                .with("crossedBy", standing.crossedBy().map(names::get))
                .with("lines", standing.lines().stream().map(this::line).toList())
                .with(
                        "cycles",
                        standing.cycles().stream()
                                .map(c -> Fields.of()
                                        .with("cycle", StandingJson.cycle(c.cycle()))
                                        .with("sum", c.sum())
                                        .with("crossedBy", c.crossedBy().map(names::get)))
                                .toList());
        return explain
                ? fields.with(
                        "explanation",
                        standing.explanation().lines().stream()
                                .map(this::sentence)
                                .toList())
                : fields;
    }

    private Fields line(Standing.Line line) {
        return Fields.of()
                .with("name", names.get(line.entry().id()))
                .with("kind", line.entry().kind().name())
                .with("corrects", line.entry().corrects().map(names::get))
                .with("provision", line.entry().provision().value())
                .with("article", Problem.article(line.entry().provision().article()))
                .with("points", line.entry().points())
                .with("conductDate", line.entry().conductDate())
                .with("effectiveDate", line.entry().effectiveDate())
                .with("order", line.entry().order().map(CaseJson::order))
                .with("role", line.role().name())
                .with("roleLabel", line.role().label())
                .with("counted", line.counted())
                .with("by", line.by().map(names::get))
                .with("cycle", line.cycle().map(StandingJson::cycle));
    }

    private Fields sentence(Explanation.Line line) {
        return Fields.of()
                .with("topic", line.topic().name())
                .with("text", line.text())
                .with("article", line.article().map(Problem::article))
                .with("entry", line.entry().map(names::get))
                .with("points", line.points());
    }
}
