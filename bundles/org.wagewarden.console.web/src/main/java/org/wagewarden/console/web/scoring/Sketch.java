// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.scoring.api.CaseId;
import org.wagewarden.scoring.api.FindingDraft;
import org.wagewarden.scoring.api.OrderReference;
import org.wagewarden.scoring.api.ProvisionCode;

/** A finding that is being written, with whatever was entered so far. Used with the session locked. */
final class Sketch {

    private final String id;
    private Optional<ProjectId> project = Optional.empty();
    private Optional<LocalDate> conduct = Optional.empty();
    private Set<OfficerId> responsible = Set.of();
    private Optional<CaseId> joined = Optional.empty();
    private Optional<ProvisionCode> provision = Optional.empty();
    private String description = "";
    private String basis = "";
    private Optional<LapsedItem> lapsed = Optional.empty();
    private final WaitingFiles files = new WaitingFiles();

    Sketch(String id) {
        this.id = id;
    }

    /** What it is called in addresses. */
    String id() {
        return id;
    }

    Optional<ProjectId> project() {
        return project;
    }

    /** Another project has other officers, cases and orders. */
    void project(Optional<ProjectId> chosen) {
        if (!project.equals(chosen)) {
            project = chosen;
            responsible = Set.of();
            joined = Optional.empty();
            lapsed = Optional.empty();
        }
    }

    Optional<LocalDate> conduct() {
        return conduct;
    }

    /** On another day others may have been responsible. */
    void conduct(Optional<LocalDate> day) {
        if (!conduct.equals(day)) {
            conduct = day;
            responsible = Set.of();
        }
    }

    /** The officers whose division of work covers it; empty for everybody who served. */
    Set<OfficerId> responsible() {
        return responsible;
    }

    void responsible(Set<OfficerId> officers) {
        responsible = Set.copyOf(officers);
    }

    Optional<CaseId> joined() {
        return joined;
    }

    void joined(Optional<CaseId> chosen) {
        joined = chosen;
    }

    Optional<ProvisionCode> provision() {
        return provision;
    }

    void provision(ProvisionCode chosen) {
        provision = Optional.of(chosen);
    }

    String description() {
        return description;
    }

    void description(String words) {
        description = words;
    }

    String basis() {
        return basis;
    }

    void basis(String document) {
        basis = document;
    }

    /** The missed deadline that Art. 11 rests on. */
    Optional<LapsedItem> lapsed() {
        return provision.filter(code -> code == ProvisionCode.A11).flatMap(code -> lapsed);
    }

    void lapsed(Optional<LapsedItem> chosen) {
        lapsed = chosen;
    }

    /** The files that will be attached to the case. */
    WaitingFiles files() {
        return files;
    }

    /** Whether the step was done, as far as can be said without asking. */
    boolean done(WizardStep step) {
        return switch (step) {
            case WHO -> project.isPresent() && conduct.isPresent();
            case WHICH -> provision.isPresent();
            case EVIDENCE -> !description.isBlank() && files.missing().isEmpty();
            case CHECK -> false;
        };
    }

    /** What would be registered; empty while something is missing. */
    Optional<FindingDraft> draft() {
        if (!done(WizardStep.WHO) || !done(WizardStep.WHICH)) {
            return Optional.empty();
        }
        return Optional.of(new FindingDraft(
                project.orElseThrow(),
                provision.orElseThrow(),
                conduct.orElseThrow(),
                description.strip(),
                basis.strip(),
                lapsed().map(LapsedItem::reference),
                joined.or(() -> lapsed().map(LapsedItem::caseId)),
                responsible));
    }

    /**
     * A situation whose deadline was missed, which Art. 11 may follow.
     *
     * @param reference the order
     * @param caseId the case of the finding that was to be corrected
     */
    record LapsedItem(OrderReference reference, CaseId caseId) {}
}
