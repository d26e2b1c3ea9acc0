// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.scoring;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.rest.web.http.Body;
import org.wagewarden.scoring.api.CaseDraft;
import org.wagewarden.scoring.api.CaseId;
import org.wagewarden.scoring.api.FindingDraft;
import org.wagewarden.scoring.api.OrderReference;
import org.wagewarden.scoring.api.ProvisionCode;

/** Reads findings that are to be opened, compared or previewed. */
final class FindingDrafts {

    private FindingDrafts() {}

    /** Several that are to be opened together. */
    static CaseDraft together(Body body) {
        return new CaseDraft(
                body.objects("findings").stream().map(FindingDrafts::of).toList(), List.of());
    }

    static FindingDraft of(Body body) {
        return new FindingDraft(
                new ProjectId(body.text("project")),
                provision(body.text("provision")),
                body.date("conductDate"),
                body.text("description"),
                body.textOrEmpty("basis"),
                Optional.of(body.object("order"))
                        .filter(order -> !order.members().isEmpty())
                        .map(FindingDrafts::order),
                body.optionalText("joinedCase").map(CaseId::new),
                body.texts("responsible").stream().map(OfficerId::new).collect(Collectors.toSet()),
                body.textOrEmpty("otherFact"));
    }

    private static OrderReference order(Body body) {
        return new OrderReference(
                body.text("number"), provision(body.text("item")), body.date("orderedOn"), body.date("deadline"));
    }

    private static ProvisionCode provision(String code) {
        return ProvisionCode.of(code)
                .orElseThrow(() -> new IllegalStateException("The contract allows a provision that does not exist"));
    }
}
