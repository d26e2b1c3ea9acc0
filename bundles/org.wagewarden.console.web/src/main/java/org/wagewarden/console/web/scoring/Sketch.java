// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.scoring.api.CaseDraft;
import org.wagewarden.scoring.api.CaseId;
import org.wagewarden.scoring.api.FindingDraft;
import org.wagewarden.scoring.api.OrderReference;
import org.wagewarden.scoring.api.ProvisionCode;

/** The findings of an inspection that are being written, with whatever was entered so far. Used with the session locked. */
final class Sketch {

    private final String id;
    private Optional<ProjectId> project = Optional.empty();
    private Optional<LocalDate> conduct = Optional.empty();
    private Set<OfficerId> responsible = Set.of();
    private Optional<CaseId> joined = Optional.empty();
    private final Set<ProvisionCode> provisions = new TreeSet<>();
    private Optional<ProvisionCode> latest = Optional.empty();
    private String description = "";
    private final Map<ProvisionCode, String> facts = new EnumMap<>(ProvisionCode.class);
    private final Map<ProvisionCode, String> bases = new EnumMap<>(ProvisionCode.class);
    private String otherFact = "";
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

    /** The situations that were found, in the order of the Measures. */
    Set<ProvisionCode> provisions() {
        return Collections.unmodifiableSet(provisions);
    }

    /** What was written to a situation that is left out is kept, in case it comes back. */
    void provisions(Set<ProvisionCode> chosen) {
        latest = chosen.stream()
                .filter(code -> !provisions.contains(code))
                .findFirst()
                .or(() -> latest.filter(chosen::contains))
                .or(() -> chosen.stream().findFirst());
        provisions.clear();
        provisions.addAll(chosen);
    }

    /** The one that was chosen last. */
    Optional<ProvisionCode> latest() {
        return latest;
    }

    boolean has(ProvisionCode code) {
        return provisions.contains(code);
    }

    String description() {
        return description;
    }

    void description(String words) {
        description = words;
    }

    /** What belongs to one situation only; empty where the common facts are enough. */
    String facts(ProvisionCode code) {
        return facts.getOrDefault(code, "");
    }

    void facts(ProvisionCode code, String words) {
        facts.put(code, words);
    }

    /** What would be registered as the facts of a situation. */
    String told(ProvisionCode code) {
        // words to one of several are shown only while there are several
        return provisions.size() > 1 && !facts(code).isBlank() ? facts(code) : description;
    }

    String basis(ProvisionCode code) {
        return bases.getOrDefault(code, "");
    }

    void basis(ProvisionCode code, String document) {
        bases.put(code, document);
    }

    /** Why it is another fact than a similar one that is there; empty while nobody had to say so. */
    String otherFact() {
        return otherFact;
    }

    void otherFact(String reasons) {
        otherFact = reasons;
    }

    /** The missed deadline that Art. 11 rests on. */
    Optional<LapsedItem> lapsed() {
        return has(ProvisionCode.A11) ? lapsed : Optional.empty();
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
            case WHICH -> !provisions.isEmpty();
            case EVIDENCE ->
                provisions.stream().noneMatch(code -> told(code).isBlank())
                        && files.missing().isEmpty();
            case CHECK -> false;
        };
    }

    /** What would be registered, without the files; empty while something is missing. */
    Optional<CaseDraft> draft() {
        if (!done(WizardStep.WHO) || !done(WizardStep.WHICH)) {
            return Optional.empty();
        }
        return Optional.of(new CaseDraft(provisions.stream().map(this::finding).toList(), List.of()));
    }

    /** The case that the findings join: the one that was chosen, or the one whose order was not obeyed. */
    Optional<CaseId> caseId() {
        return joined.or(() -> lapsed().map(LapsedItem::caseId));
    }

    private FindingDraft finding(ProvisionCode code) {
        return new FindingDraft(
                project.orElseThrow(),
                code,
                conduct.orElseThrow(),
                told(code).strip(),
                basis(code).strip(),
                lapsed().filter(item -> code == ProvisionCode.A11).map(LapsedItem::reference),
                caseId(),
                responsible,
                otherFact.strip());
    }

    /**
     * A situation whose deadline was missed, which Art. 11 may follow.
     *
     * @param reference the order
     * @param caseId the case of the finding that was to be corrected
     */
    record LapsedItem(OrderReference reference, CaseId caseId) {}
}
