// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.scoring;

import org.wagewarden.rest.web.http.Fields;
import org.wagewarden.rest.web.http.Problem;
import org.wagewarden.scoring.api.CaseDocument;
import org.wagewarden.scoring.api.CountedDay;
import org.wagewarden.scoring.api.DocumentId;
import org.wagewarden.scoring.api.FindingId;
import org.wagewarden.scoring.api.LedgerEntryId;
import org.wagewarden.scoring.api.NextStep;
import org.wagewarden.scoring.api.Objection;
import org.wagewarden.scoring.api.ProcedureStep;
import org.wagewarden.scoring.api.Proceeding;
import org.wagewarden.scoring.api.ProposalId;
import org.wagewarden.scoring.api.Recusal;

/** Proceedings, their steps and documents as the contract shows them. */
final class ProceedingJson {

    private ProceedingJson() {}

    static Fields whole(Proceeding p) {
        return Fields.of()
                .with("id", p.id().value())
                .with("kind", p.kind().name())
                .with("finding", p.finding().map(FindingId::value))
                .with("proposal", p.proposal().map(ProposalId::value))
                .with("case", p.caseId().value())
                .with("officer", p.officer().value())
                .with("officerName", p.officerName())
                .with("projectName", p.projectName())
                .with("district", p.district())
                .with("sector", p.sector())
                .with("points", p.points())
                .with("stage", p.stage().name())
                .with("openedAt", p.openedAt())
                .with("openedByName", p.openedByName())
                .with(
                        "inspectors",
                        p.inspectors().stream()
                                .map(i -> Fields.of().with("name", i.name()).with("number", i.number()))
                                .toList())
                .with("notice", p.notice().map(ProceedingJson::notice))
                .with("ruling", p.ruling().map(ProceedingJson::ruling))
                .with("service", p.service().map(ProceedingJson::service))
                .with("effect", p.effect().map(ProceedingJson::effect))
                .with(
                        "objections",
                        p.objections().stream().map(ProceedingJson::objection).toList());
    }

    private static Fields notice(Proceeding.Notice notice) {
        return Fields.of()
                .with("on", notice.on())
                .with("statementUntil", counted(notice.statementUntil()))
                .with("hearingUntil", notice.hearingUntil().map(ProceedingJson::counted))
                .with("nothingToState", notice.nothingToState())
                .with("noHearing", notice.noHearing())
                .with("hearingRequestedOn", notice.hearingRequestedOn())
                .with("hearingHeldOn", notice.hearingHeldOn());
    }

    static Fields counted(CountedDay day) {
        return Fields.of()
                .with("day", day.day())
                .with("missingYears", day.missingYears())
                .with("warning", day.warning());
    }

    private static Fields ruling(Proceeding.Ruling ruling) {
        return Fields.of()
                .with("decision", ruling.decision().value())
                .with("verdict", ruling.verdict().name())
                .with("reasons", ruling.reasons())
                .with("byName", ruling.byName())
                .with("on", ruling.on())
                .with("approvalNeeded", ruling.approvalNeeded())
                .with("approvedByName", ruling.approvedByName());
    }

    private static Fields service(Proceeding.Service service) {
        return Fields.of()
                .with("on", service.on())
                .with("objectionUntil", service.objectionUntil().map(ProceedingJson::counted));
    }

    private static Fields effect(Proceeding.Effect effect) {
        return Fields.of()
                .with("servedOn", effect.servedOn())
                .with("effectiveOn", effect.effectiveOn())
                .with("entry", effect.entry().map(LedgerEntryId::value))
                .with("stayedOn", effect.stayedOn())
                .with("pausedDays", effect.pausedDays())
                .with("annulledOn", effect.annulledOn());
    }

    private static Fields objection(Objection objection) {
        return Fields.of()
                .with("number", objection.number())
                .with("filedOn", objection.filedOn())
                .with("text", objection.text())
                .with("receivedByName", objection.receivedByName())
                .with("result", objection.result().map(Enum::name))
                .with("resultOn", objection.resultOn())
                .with("reasons", objection.reasons())
                .with("settledByName", objection.settledByName());
    }

    static Fields step(ProcedureStep step) {
        return Fields.of()
                .with("place", step.place())
                .with("kind", step.kind().name())
                .with("on", step.on())
                .with("at", step.at())
                .with("byName", step.byName())
                .with("text", step.text())
                .with("way", step.way().map(Enum::name))
                .with("proof", step.proof())
                .with("document", step.document().map(DocumentId::value));
    }

    static Fields next(NextStep step) {
        return Fields.of()
                .with("kind", step.kind().name())
                .with(
                        "obstacles",
                        step.obstacles().stream().map(Problem::reason).toList());
    }

    static Fields document(CaseDocument document) {
        return Fields.of()
                .with("id", document.id().value())
                .with("proceeding", document.proceeding().value())
                .with("kind", document.kind().name())
                .with("number", document.number())
                .with("title", document.title())
                .with("addressee", document.addressee())
                .with("html", document.html())
                .with("madeAt", document.madeAt())
                .with("madeByName", document.madeByName());
    }

    static Fields recusal(Recusal recusal) {
        return Fields.of()
                .with("case", recusal.caseId().value())
                .with("account", recusal.account().value())
                .with("name", recusal.name())
                .with("reason", recusal.reason())
                .with("at", recusal.at());
    }
}
