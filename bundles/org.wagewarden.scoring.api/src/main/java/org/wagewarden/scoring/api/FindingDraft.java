// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.ProjectId;

/**
 * A finding to be opened.
 *
 * @param project the project-contract it was made on
 * @param provision the situation
 * @param conductDate the day of the conduct; decides who is responsible (A11, A24)
 * @param description what was found, 4 to 2,000 characters
 * @param basis number of the order, listing or decision it rests on; needed for 12.1, 13.1, 13.2 and 14, at most 200
 *     characters, otherwise may be empty
 * @param order the order to correct; needed for 11
 * @param joinedCase the case whose facts it shares; empty opens a new case
 * @param responsible the officers to be charged; empty means all whom {@link Responsibilities} names. Fewer can be chosen
 *     only where the division of work is written in the appointments without naming situations (A11)
 * @param otherFact why it is another fact than the one that somebody found there about the same time (A15), 4 to 500
 *     characters; empty where there is none like it
 */
public record FindingDraft(
        ProjectId project,
        ProvisionCode provision,
        LocalDate conductDate,
        String description,
        String basis,
        Optional<OrderReference> order,
        Optional<CaseId> joinedCase,
        Set<OfficerId> responsible,
        String otherFact) {

    public FindingDraft {
        responsible = Set.copyOf(responsible);
    }

    /** A finding like no other. */
    public FindingDraft(
            ProjectId project,
            ProvisionCode provision,
            LocalDate conductDate,
            String description,
            String basis,
            Optional<OrderReference> order,
            Optional<CaseId> joinedCase,
            Set<OfficerId> responsible) {
        this(project, provision, conductDate, description, basis, order, joinedCase, responsible, "");
    }

    /** A finding that needs no more than this: a new case, every officer of that day. */
    public static FindingDraft of(ProjectId project, ProvisionCode provision, LocalDate conductDate, String text) {
        return new FindingDraft(
                project, provision, conductDate, text, "", Optional.empty(), Optional.empty(), Set.of());
    }

    /** The same finding, resting on this document. */
    public FindingDraft restingOn(String document) {
        return new FindingDraft(
                project, provision, conductDate, description, document, order, joinedCase, responsible, otherFact);
    }

    /** The same finding after this order to correct. */
    public FindingDraft after(OrderReference correction) {
        return new FindingDraft(
                project,
                provision,
                conductDate,
                description,
                basis,
                Optional.of(correction),
                joinedCase,
                responsible,
                otherFact);
    }

    /** The same finding as part of this case. */
    public FindingDraft in(CaseId joined) {
        return new FindingDraft(
                project,
                provision,
                conductDate,
                description,
                basis,
                order,
                Optional.of(joined),
                responsible,
                otherFact);
    }

    /** The same finding against these officers only. */
    public FindingDraft against(Set<OfficerId> officers) {
        return new FindingDraft(
                project, provision, conductDate, description, basis, order, joinedCase, officers, otherFact);
    }

    /** The same finding, which is another fact than those like it, for these reasons. */
    public FindingDraft apart(String reasons) {
        return new FindingDraft(
                project, provision, conductDate, description, basis, order, joinedCase, responsible, reasons);
    }
}
