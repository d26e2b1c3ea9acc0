// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.Article;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.Appointment;
import org.wagewarden.registry.api.Appointments;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.Project;
import org.wagewarden.registry.api.Projects;
import org.wagewarden.scoring.api.FindingDraft;
import org.wagewarden.scoring.api.FindingFlag;
import org.wagewarden.scoring.api.Policies;
import org.wagewarden.scoring.api.Responsible;
import org.wagewarden.scoring.rules.FindingRules;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Sql;

/** Turns a draft into everything a finding needs, or says all that is wrong with it. */
@Component(service = Drafts.class)
public final class Drafts {

    /**
     * A draft that may be opened.
     *
     * @param factKey what may be charged only once (A13, A15)
     */
    record Ready(
            FindingDraft draft,
            Project project,
            List<Responsible> responsible,
            Set<FindingFlag> flags,
            String factKey) {

        List<Responsible> chargeable() {
            return responsible.stream().filter(Responsible::certified).toList();
        }
    }

    private final Projects projects;
    private final Appointments appointments;
    private final Books books;
    private final Policies policies;
    private final CityClock clock;

    @Activate
    public Drafts(
            @Reference Projects projects,
            @Reference Appointments appointments,
            @Reference Books books,
            @Reference Policies policies,
            @Reference CityClock clock) {
        this.projects = projects;
        this.appointments = appointments;
        this.books = books;
        this.policies = policies;
        this.clock = clock;
    }

    Outcome<Ready> prepare(Session session, Caller by, FindingDraft draft) {
        Optional<Project> project =
                projects.find(by, draft.project()).filter(p -> by.scope().reaches(p.district(), p.sector()));
        if (project.isEmpty()) {
            return Outcome.rejected(Caller.outOfScope().at("project"));
        }
        LocalDate today = clock.today();
        List<Reason> wrong = new ArrayList<>(FindingRules.check(draft, today));
        String factKey = factKey(draft);
        owner(session, factKey).ifPresent(wrong::add);
        joined(session, by, draft).ifPresent(wrong::add);
        OrderChecks.surcharge(session, draft).ifPresent(wrong::add);
        List<Appointment> serving = appointments.on(by, draft.project(), draft.conductDate());
        division(draft, serving).ifPresent(wrong::add);
        if (!wrong.isEmpty()) {
            return Outcome.rejected(wrong);
        }
        List<Responsible> responsible = serving.stream()
                .filter(a ->
                        draft.responsible().isEmpty() || draft.responsible().contains(a.officer()))
                .map(a -> new Responsible(
                        a.officer(), a.officerName(), books.certified(a.officer(), draft.conductDate())))
                .distinct()
                .toList();
        return Outcome.accepted(
                new Ready(draft, project.get(), responsible, flags(draft, responsible, today), factKey));
    }

    private Set<FindingFlag> flags(FindingDraft draft, List<Responsible> responsible, LocalDate today) {
        Set<FindingFlag> flags = EnumSet.noneOf(FindingFlag.class);
        if (FindingRules.oldFact(draft.conductDate(), today, policies.on(today))) {
            flags.add(FindingFlag.OLD_FACT);
        }
        if (responsible.isEmpty()) {
            flags.add(FindingFlag.NO_OFFICER);
        }
        if (responsible.stream().anyMatch(r -> !r.certified())) {
            flags.add(FindingFlag.UNCERTIFIED);
        }
        if (responsible.stream().filter(Responsible::certified).count() > 1) {
            flags.add(FindingFlag.SEVERAL_OFFICERS);
        }
        return flags;
    }

    /** Only a written division of work narrows who is charged (A11). */
    private static Optional<Reason> division(FindingDraft draft, List<Appointment> serving) {
        if (draft.responsible().isEmpty()) {
            return Optional.empty();
        }
        Set<OfficerId> officers = serving.stream().map(Appointment::officer).collect(Collectors.toSet());
        if (!officers.containsAll(draft.responsible())) {
            return Optional.of(Reason.of(
                            "not-responsible",
                            "所选人员在行为日不是该项目的劳资专管员。",
                            "A chosen person was not an officer of the project on the day of the conduct.")
                    .under(Article.of(10))
                    .at("responsible"));
        }
        boolean divided = serving.stream().anyMatch(a -> !a.division().isBlank());
        return officers.equals(draft.responsible()) || divided
                ? Optional.empty()
                : Optional.of(Reason.of(
                                "no-division",
                                "该项目没有书面分工，当时在任的每一名专管员都应负责，不能只选其中一部分。",
                                "There is no written division of work, so every officer then serving is responsible; a part"
                                        + " of them cannot be chosen.")
                        .under(Article.of(10))
                        .at("responsible"));
    }

    private static Optional<Reason> joined(Session session, Caller by, FindingDraft draft) {
        if (draft.joinedCase().isEmpty()) {
            return Optional.empty();
        }
        Sql sql = Sql.of("SELECT c.project_id FROM scoring_case c")
                .where("c.id = ?", draft.joinedCase().get().value());
        ScopeCondition.add(sql, by.scope(), "c");
        Optional<String> project = session.one(sql, row -> row.text("project_id"));
        if (project.isEmpty()) {
            return Optional.of(Caller.outOfScope().at("joinedCase"));
        }
        return project.get().equals(draft.project().value())
                ? Optional.empty()
                : Optional.of(
                        Reason.of("case-other-project", "所选案件属于另一个项目。", "The chosen case is about another project.")
                                .at("joinedCase"));
    }

    private static Optional<Reason> owner(Session session, String factKey) {
        return session.one(
                Sql.of("SELECT case_id, opened_at, opened_by_name FROM scoring_finding WHERE fact_key = ?", factKey),
                row -> {
                    LocalDate day = LocalDate.ofInstant(row.instant("opened_at"), CityClock.ZONE);
                    String owner = row.text("case_id");
                    return Reason.of(
                            "duplicate-finding",
                            "同一事实已由" + row.text("opened_by_name") + "于" + day + "立案（案件" + owner
                                    + "），同一事实只扣一次分，可在该案件中补充。",
                            "The same fact was opened by " + row.text("opened_by_name") + " on " + day + " (case "
                                    + owner + "); a fact is charged once. Join that case instead.");
                });
    }

    private static String factKey(FindingDraft draft) {
        String what = draft.order()
                .filter(order -> draft.provision().article().number() == 11)
                .map(order -> order.number().strip() + "|" + order.item())
                .orElseGet(() -> draft.conductDate().toString());
        return draft.project().value() + "|" + draft.provision() + "|" + what;
    }
}
