// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.scoring.api.FindingDraft;
import org.wagewarden.scoring.api.Responsibility;
import org.wagewarden.scoring.api.Responsibility.Basis;
import org.wagewarden.scoring.api.Responsibility.Part;
import org.wagewarden.scoring.api.Responsibility.Person;
import org.wagewarden.scoring.api.Responsible;

/** Which of those who come into question a finding names (A11): the register decides, not who writes the finding. */
final class Chosen {

    private Chosen() {}

    /** Those whom a draft charges. */
    static List<Responsible> of(FindingDraft draft, Responsibility answer) {
        return answer.responsible().stream()
                .filter(p ->
                        draft.responsible().isEmpty() || draft.responsible().contains(p.officer()))
                .map(p -> new Responsible(p.officer(), p.name(), p.part() == Part.CHARGED))
                .toList();
    }

    /** Why a draft may not name whom it names; empty when it may. */
    static Optional<Reason> refusal(FindingDraft draft, Responsibility answer) {
        if (draft.responsible().isEmpty()) {
            return Optional.empty();
        }
        Set<OfficerId> responsible =
                answer.responsible().stream().map(Person::officer).collect(Collectors.toSet());
        Set<OfficerId> strangers = new HashSet<>(draft.responsible());
        strangers.removeAll(responsible);
        if (!strangers.isEmpty()) {
            return Optional.of(at(draft, notResponsible(answer, strangers, draft.conductDate())));
        }
        if (responsible.equals(draft.responsible()) || answer.basis() == Basis.DIVISION_TEXT) {
            return Optional.empty();
        }
        return Optional.of(at(
                draft,
                answer.basis() == Basis.NO_DIVISION
                        ? Reason.of(
                                "no-division",
                                "该项目没有涵盖该情形的书面分工，当时在任的每一名专管员都应负责，不能只选其中一部分。",
                                "No written division of work covers this, so every officer then serving is responsible; a"
                                        + " part of them cannot be chosen.")
                        : Reason.of(
                                "division-names-more",
                                "该情形由多名专管员共同负责，每一名都应承担，不能只选其中一部分。",
                                "Several officers answer for this, each of them; a part of them cannot be chosen.")));
    }

    private static Reason notResponsible(Responsibility answer, Set<OfficerId> strangers, LocalDate day) {
        List<Person> known = answer.people().stream()
                .filter(p -> strangers.contains(p.officer()))
                .toList();
        return known.isEmpty()
                ? Reason.of(
                        "not-responsible",
                        "所选人员在行为日（" + day + "）不是该项目的劳资专管员。",
                        "A chosen person was not an officer of the project on " + day + ", the day of the conduct.")
                : Reason.of(
                        "not-responsible",
                        known.stream()
                                .map(p -> p.name() + "不对该情形负责：" + p.why().zh())
                                .collect(Collectors.joining()),
                        known.stream()
                                .map(p -> p.name() + " does not answer for this: "
                                        + p.why().en())
                                .collect(Collectors.joining(" ")));
    }

    private static Reason at(FindingDraft draft, Reason reason) {
        return reason.under(draft.provision().article()).at("responsible");
    }
}
