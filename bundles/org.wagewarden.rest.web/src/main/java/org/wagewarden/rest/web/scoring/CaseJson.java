// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.scoring;

import org.wagewarden.rest.web.http.Fields;
import org.wagewarden.scoring.api.Case;
import org.wagewarden.scoring.api.Decision;
import org.wagewarden.scoring.api.Finding;
import org.wagewarden.scoring.api.LedgerEntryId;
import org.wagewarden.scoring.api.OrderReference;
import org.wagewarden.scoring.api.Responsible;

/** Cases, findings and decisions as the contract shows them. */
final class CaseJson {

    private CaseJson() {}

    static Fields whole(Case one) {
        return Fields.of()
                .with("id", one.id().value())
                .with("project", one.project().value())
                .with("projectName", one.projectName())
                .with("contractorName", one.contractorName())
                .with("district", one.district())
                .with("sector", one.sector())
                .with("state", one.state().name())
                .with("openedAt", one.openedAt())
                .with("openedByName", one.openedByName())
                .with("findings", one.findings().stream().map(CaseJson::finding).toList());
    }

    static Fields finding(Finding finding) {
        return Fields.of()
                .with("id", finding.id().value())
                .with("case", finding.caseId().value())
                .with("project", finding.project().value())
                .with("projectName", finding.projectName())
                .with("district", finding.district())
                .with("sector", finding.sector())
                .with("provision", finding.provision().value())
                .with("conductDate", finding.conductDate())
                .with("description", finding.description())
                .with("basis", finding.basis())
                .with("order", finding.order().map(CaseJson::order))
                .with(
                        "responsible",
                        finding.responsible().stream()
                                .map(CaseJson::responsible)
                                .toList())
                .with(
                        "flags",
                        finding.flags().stream()
                                .map(f -> Fields.of().with("code", f.name()).with("text", f.label()))
                                .toList())
                .with("state", finding.state().name())
                .with("openedByName", finding.openedByName())
                .with("openedAt", finding.openedAt());
    }

    private static Fields responsible(Responsible person) {
        return Fields.of()
                .with("officer", person.officer().value())
                .with("name", person.name())
                .with("certified", person.certified());
    }

    static Fields order(OrderReference order) {
        return Fields.of()
                .with("number", order.number())
                .with("item", order.item().value())
                .with("orderedOn", order.orderedOn())
                .with("deadline", order.deadline());
    }

    static Fields decision(Decision decision) {
        return Fields.of()
                .with("id", decision.id().value())
                .with("finding", decision.finding().value())
                .with("officer", decision.officer().value())
                .with("officerName", decision.officerName())
                .with("verdict", decision.verdict().name())
                .with("reasons", decision.reasons())
                .with("decidedBy", decision.decidedBy().value())
                .with("decidedByName", decision.decidedByName())
                .with("function", decision.function())
                .with("decidedOn", decision.decidedOn())
                .with("noticeOn", decision.noticeOn())
                .with("statementUntil", decision.statementUntil())
                .with("servedOn", decision.servedOn())
                .with("effectiveOn", decision.effectiveOn())
                .with("entry", decision.entry().map(LedgerEntryId::value));
    }
}
