// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.Article;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.Project;
import org.wagewarden.registry.api.Projects;
import org.wagewarden.scoring.api.FindingDraft;
import org.wagewarden.scoring.api.FindingFlag;
import org.wagewarden.scoring.api.OrderReference;
import org.wagewarden.scoring.api.Policies;
import org.wagewarden.scoring.api.ProvisionCode;
import org.wagewarden.scoring.api.Responsibility;
import org.wagewarden.scoring.api.Responsibility.Basis;
import org.wagewarden.scoring.api.Responsible;
import org.wagewarden.scoring.rules.FindingRules;
import org.wagewarden.scoring.rules.Retention;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Sql;

/** Turns a draft into everything a finding needs, or says all that is wrong with it. */
@Component(service = Drafts.class)
public final class Drafts {

    /**
     * A draft that may be opened.
     *
     * @param responsibility why those are responsible
     * @param factKey what may be charged only once (A13, A15)
     */
    record Ready(
            FindingDraft draft,
            Project project,
            List<Responsible> responsible,
            Responsibility responsibility,
            Set<FindingFlag> flags,
            String factKey) {

        List<Responsible> chargeable() {
            return responsible.stream().filter(Responsible::certified).toList();
        }
    }

    private final Projects projects;
    private final ResponsibleOfficers officers;
    private final Policies policies;
    private final CityClock clock;

    @Activate
    public Drafts(
            @Reference Projects projects,
            @Reference ResponsibleOfficers officers,
            @Reference Policies policies,
            @Reference CityClock clock) {
        this.projects = projects;
        this.officers = officers;
        this.policies = policies;
        this.clock = clock;
    }

    Outcome<Ready> prepare(Session session, Caller by, FindingDraft said) {
        Optional<Project> project = reached(by, said);
        if (project.isEmpty()) {
            return Outcome.rejected(Caller.outOfScope().at("project"));
        }
        LocalDate today = clock.today();
        List<Reason> wrong = new ArrayList<>(FindingRules.check(said, today));
        FindingDraft draft =
                switch (Surcharges.follow(session, by, said)) {
                    case Outcome.Accepted<FindingDraft>(FindingDraft followed) -> followed;
                    case Outcome.Rejected<FindingDraft>(List<Reason> why) -> {
                        wrong.addAll(why);
                        yield said;
                    }
                };
        Duplicates.refusal(session, draft).ifPresent(wrong::add);
        joined(session, by, draft).ifPresent(wrong::add);
        retention(draft, project.get()).ifPresent(wrong::add);
        Responsibility answer = officers.of(project.get(), matter(draft), draft.conductDate());
        Chosen.refusal(draft, answer).ifPresent(wrong::add);
        if (!wrong.isEmpty()) {
            return Outcome.rejected(wrong);
        }
        List<Responsible> responsible = Chosen.of(draft, answer);
        return Outcome.accepted(new Ready(
                draft,
                project.get(),
                responsible,
                answer,
                flags(draft, answer, responsible, today),
                Duplicates.key(draft)));
    }

    /** The draft's project, when the caller supervises it. */
    Optional<Project> reached(Caller by, FindingDraft draft) {
        return projects.find(by, draft.project()).filter(p -> by.scope().reaches(p.district(), p.sector()));
    }

    /** Several that are to be opened together; all that is wrong with any of them is said at once. */
    Outcome<List<Ready>> prepare(Session session, Caller by, List<FindingDraft> all) {
        List<Ready> ready = new ArrayList<>();
        List<Reason> wrong = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            FindingDraft each = all.get(i);
            int place = i;
            switch (prepare(session, by, each)) {
                case Outcome.Accepted<Ready>(Ready one) -> ready.add(one);
                case Outcome.Rejected<Ready>(List<Reason> why) ->
                    why.forEach(reason -> wrong.add(CaseDrafts.about(each, place, reason)));
            }
        }
        return wrong.isEmpty() ? Outcome.accepted(ready) : Outcome.rejected(wrong);
    }

    private Set<FindingFlag> flags(
            FindingDraft draft, Responsibility answer, List<Responsible> responsible, LocalDate today) {
        Set<FindingFlag> flags = EnumSet.noneOf(FindingFlag.class);
        if (FindingRules.oldFact(draft.conductDate(), today, policies.on(today))) {
            flags.add(FindingFlag.OLD_FACT);
        }
        if (responsible.isEmpty()) {
            flags.add(answer.basis() == Basis.LAST_OFFICER ? FindingFlag.UNIT_ONLY : FindingFlag.NO_OFFICER);
        }
        if (responsible.stream().anyMatch(r -> !r.certified())) {
            flags.add(FindingFlag.UNCERTIFIED);
        }
        if (responsible.stream().filter(Responsible::certified).count() > 1) {
            flags.add(FindingFlag.SEVERAL_OFFICERS);
        }
        return flags;
    }

    /** What has to be divided: Art. 11 goes with the item that was to be corrected. */
    private static ProvisionCode matter(FindingDraft draft) {
        return draft.provision() == ProvisionCode.A11
                ? draft.order().map(OrderReference::item).orElse(ProvisionCode.A10_1)
                : draft.provision();
    }

    /** Ledgers are owed for three years, not longer (A25). */
    private static Optional<Reason> retention(FindingDraft draft, Project project) {
        return draft.provision() == ProvisionCode.A10_11
                ? Retention.lastDay(project)
                        .filter(last -> draft.conductDate().isAfter(last))
                        .map(last -> Reason.of(
                                        "retention-over",
                                        "台账保存期已于" + last + "届满，此后不再构成该情形。",
                                        "The ledgers had to be kept until " + last
                                                + "; not having them after that is no" + " situation.")
                                .under(Article.of(10, 11))
                                .at("conductDate"))
                : Optional.empty();
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
}
