// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.scoring;

import org.wagewarden.rest.web.http.Fields;
import org.wagewarden.rest.web.http.Problem;
import org.wagewarden.scoring.api.Cycle;
import org.wagewarden.scoring.api.Explanation;
import org.wagewarden.scoring.api.LedgerEntry;
import org.wagewarden.scoring.api.LedgerEntryId;
import org.wagewarden.scoring.api.Measures;
import org.wagewarden.scoring.api.Preview;
import org.wagewarden.scoring.api.Standing;

/** Standings, the ledger and previews as the contract shows them. */
final class StandingJson {

    private StandingJson() {}

    static Fields standing(Standing standing) {
        return Fields.of()
                .with("anchor", standing.anchor())
                .with("asOf", standing.asOf())
                .with("policy", standing.policy())
                .with("lastSequence", standing.lastSequence())
                .with("cycle", standing.cycle().map(StandingJson::cycle))
                .with("fullScore", Measures.FULL_SCORE)
                .with("sum", standing.sum())
                .with("balance", standing.balance())
                .with("crossed", standing.crossed())
                .with("crossedBy", standing.crossedBy().map(LedgerEntryId::value))
                .with("lines", standing.lines().stream().map(StandingJson::line).toList())
                .with(
                        "cycles",
                        standing.cycles().stream().map(StandingJson::cycleSum).toList())
                .with(
                        "explanation",
                        standing.explanation().lines().stream()
                                .map(StandingJson::sentence)
                                .toList());
    }

    static Fields cycle(Cycle cycle) {
        return Fields.of()
                .with("number", cycle.number())
                .with("from", cycle.from())
                .with("to", cycle.to());
    }

    private static Fields cycleSum(Standing.CycleSum sum) {
        return Fields.of()
                .with("cycle", cycle(sum.cycle()))
                .with("sum", sum.sum())
                .with("crossedBy", sum.crossedBy().map(LedgerEntryId::value));
    }

    private static Fields line(Standing.Line line) {
        return Fields.of()
                .with("entry", entry(line.entry()))
                .with("role", line.role().name())
                .with("roleLabel", line.role().label())
                .with("counted", line.counted())
                .with("by", line.by().map(LedgerEntryId::value))
                .with("cycle", line.cycle().map(StandingJson::cycle));
    }

    private static Fields sentence(Explanation.Line line) {
        return Fields.of()
                .with("topic", line.topic().name())
                .with("text", line.text())
                .with("article", line.article().map(Problem::article))
                .with("entry", line.entry().map(LedgerEntryId::value))
                .with("points", line.points());
    }

    static Fields entry(LedgerEntry entry) {
        return Fields.of()
                .with("id", entry.id().value())
                .with("sequence", entry.sequence())
                .with("officer", entry.officer().value())
                .with("kind", entry.kind().name())
                .with("corrects", entry.corrects().map(LedgerEntryId::value))
                .with("provision", entry.provision().value())
                .with("article", Problem.article(entry.provision().article()))
                .with("points", entry.points())
                .with("case", entry.caseId().value())
                .with("finding", entry.finding().value())
                .with("decision", entry.decision().value())
                .with("project", entry.project().value())
                .with("projectName", entry.projectName())
                .with("contractorName", entry.contractorName())
                .with("district", entry.district())
                .with("function", entry.function())
                .with("conductDate", entry.conductDate())
                .with("servedOn", entry.servedOn())
                .with("effectiveDate", entry.effectiveDate())
                .with("order", entry.order().map(CaseJson::order))
                .with("bookedAt", entry.bookedAt())
                .with("bookedByName", entry.bookedByName());
    }

    static Fields preview(Preview preview) {
        return Fields.of()
                .with("officer", preview.officer().value())
                .with("officerName", preview.officerName())
                .with("before", standing(preview.before()))
                .with("after", standing(preview.after()))
                .with("crosses", preview.crosses())
                .with(
                        "vacancies",
                        preview.vacancies().stream()
                                .map(v -> Fields.of()
                                        .with("project", v.project().value())
                                        .with("projectName", v.projectName()))
                                .toList())
                .with("notes", preview.notes());
    }
}
