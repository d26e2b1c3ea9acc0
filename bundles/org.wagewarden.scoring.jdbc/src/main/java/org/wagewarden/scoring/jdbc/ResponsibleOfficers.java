// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.time.LocalDate;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Permission;
import org.wagewarden.platform.api.Article;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.Appointments;
import org.wagewarden.registry.api.Divisions;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.Officers;
import org.wagewarden.registry.api.Project;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.registry.api.Projects;
import org.wagewarden.scoring.api.ProvisionCode;
import org.wagewarden.scoring.api.Responsibilities;
import org.wagewarden.scoring.api.Responsibility;
import org.wagewarden.scoring.rules.ResponsibilityRules;

/** Asks the register and the rules who answers for a situation; the one place for findings and for whoever asks. */
@Component(service = {Responsibilities.class, ResponsibleOfficers.class})
public final class ResponsibleOfficers implements Responsibilities {

    private final Projects projects;
    private final Appointments appointments;
    private final Divisions divisions;
    private final Officers officers;
    private final Books books;
    private final CityClock clock;

    @Activate
    public ResponsibleOfficers(
            @Reference Projects projects,
            @Reference Appointments appointments,
            @Reference Divisions divisions,
            @Reference Officers officers,
            @Reference Books books,
            @Reference CityClock clock) {
        this.projects = projects;
        this.appointments = appointments;
        this.divisions = divisions;
        this.officers = officers;
        this.books = books;
        this.clock = clock;
    }

    @Override
    public Outcome<Responsibility> on(Caller by, ProjectId project, ProvisionCode provision, LocalDate day) {
        Optional<Reason> denied = by.lacks(Permission.REGISTRY_READ);
        if (denied.isPresent()) {
            return Outcome.rejected(denied.get());
        }
        Optional<Project> found =
                projects.find(by, project).filter(p -> by.scope().reaches(p.district(), p.sector()));
        if (found.isEmpty()) {
            return Outcome.rejected(Caller.outOfScope().at("project"));
        }
        return provision == ProvisionCode.A11
                ? Outcome.rejected(Reason.of(
                                "order-item",
                                "第十一条的责任人随被责令改正的第十条情形确定，请按该情形查询。",
                                "Who answers under Art. 11 follows the item of Art. 10 that was to be corrected; ask for that"
                                        + " item.")
                        .under(Article.of(11))
                        .at("provision"))
                : Outcome.accepted(of(found.get(), provision, day));
    }

    /** The same for a project that was found in the scope already; the provision is not Art. 11. */
    Responsibility of(Project project, ProvisionCode provision, LocalDate day) {
        Caller platform = Caller.platform();
        return ResponsibilityRules.of(
                new ResponsibilityRules.Register(
                        project,
                        appointments.of(platform, project.id()),
                        divisions.of(platform, project.id()),
                        officer -> books.certified(officer, day),
                        officer -> employed(project, officer, day),
                        clock.today()),
                provision,
                day);
    }

    /** Employed by the unit that day, as far as the register knows: nobody else is registered as the employer. */
    private boolean employed(Project project, OfficerId officer, LocalDate day) {
        return officers.employer(Caller.platform(), officer, day)
                .filter(employer -> !employer.equals(project.contractor()))
                .isEmpty();
    }
}
