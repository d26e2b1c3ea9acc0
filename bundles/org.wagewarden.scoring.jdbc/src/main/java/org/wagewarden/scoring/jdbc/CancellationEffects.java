// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.Appointment;
import org.wagewarden.registry.api.Appointments;
import org.wagewarden.registry.api.Districts;
import org.wagewarden.registry.api.Filings;
import org.wagewarden.registry.api.Project;
import org.wagewarden.registry.api.Projects;
import org.wagewarden.scoring.api.Measures;
import org.wagewarden.scoring.api.Proceeding;
import org.wagewarden.scoring.api.ProceedingKind;
import org.wagewarden.scoring.api.ProceedingStage;
import org.wagewarden.scoring.api.ProposalState;
import org.wagewarden.scoring.api.StepKind;
import org.wagewarden.store.api.Session;

/** What a cancellation does in the register, and how it is paused and taken back; part of the command's transaction. */
@Component(service = CancellationEffects.class)
public final class CancellationEffects {

    private final Books books;
    private final Paperwork papers;
    private final Filings filings;
    private final CancelledFiling filing;
    private final Proposals proposals;
    private final Appointments appointments;
    private final Projects projects;
    private final Districts districts;

    @Activate
    public CancellationEffects(
            @Reference Books books,
            @Reference Paperwork papers,
            @Reference Filings filings,
            @Reference Proposals proposals,
            @Reference Appointments appointments,
            @Reference Projects projects,
            @Reference Districts districts) {
        this.books = books;
        this.papers = papers;
        this.filings = filings;
        this.filing = new CancelledFiling(filings);
        this.proposals = proposals;
        this.appointments = appointments;
        this.projects = projects;
        this.districts = districts;
    }

    /** Ends the filing in the whole city and writes to the employers and the other districts (Art. 15, A16). */
    List<Reason> cancel(Session session, Caller by, Proceeding p, LocalDate on) {
        if (books.sum(session, p, papers.today()) < Measures.FULL_SCORE) {
            return List.of(Refusals.belowTwelve());
        }
        if (proposals.overtaken(session, p)) {
            return List.of(Refusals.refiledSince());
        }
        Proceeding.Ruling ruling = p.ruling().orElseThrow();
        ProposalRows.decide(
                session,
                p.proposal().orElseThrow(),
                ProposalState.CANCELLED,
                ruling.by(),
                ruling.byName(),
                ruling.on(),
                Optional.of(on),
                ruling.reasons());
        List<Reason> refused = filings.cancel(by, p.officer(), on).reasons();
        if (refused.isEmpty()) {
            write(session, by, p);
        }
        return refused;
    }

    private void write(Session session, Caller by, Proceeding p) {
        LocalDate today = papers.today();
        List<Project> serving = appointments.of(Caller.platform(), p.officer()).stream()
                .filter(a -> !a.from().isAfter(today)
                        && a.until().filter(last -> last.isBefore(today)).isEmpty())
                .map(Appointment::project)
                .distinct()
                .flatMap(id -> projects.find(Caller.platform(), id).stream())
                .filter(project -> project.state().inProgress())
                .toList();
        names(serving, Project::contractorName)
                .forEach((employer, names) ->
                        papers.make(session, by, p, papers.letters().recommendation(p, employer, names)));
        names(
                        serving.stream()
                                .filter(project -> !project.district().equals(p.district()))
                                .toList(),
                        project -> project.district().value())
                .forEach((district, names) ->
                        papers.make(session, by, p, papers.letters().districtNotice(p, name(district), names)));
    }

    private static Map<String, List<String>> names(List<Project> projects, Function<Project, String> by) {
        return projects.stream()
                .collect(Collectors.groupingBy(
                        by, TreeMap::new, Collectors.mapping(Project::name, Collectors.toList())));
    }

    private String name(String district) {
        return districts
                .find(new DistrictCode(district))
                .map(d -> d.name().zh())
                .orElse(district);
    }

    /** A decision of withdrawal in effect: the cancellation it is about is over (A20). */
    List<Reason> withdraw(Session session, Caller by, Proceeding p, LocalDate on) {
        if (books.sum(session, p, papers.today()) >= Measures.FULL_SCORE) {
            return List.of(StepRefusals.notBelowTwelve());
        }
        ProposalRows.withdraw(session, p.proposal().orElseThrow(), on);
        ProceedingRows.of(session, p.proposal().get(), ProceedingKind.CANCELLATION)
                .ifPresent(c -> ProceedingRows.move(
                        session, c, ProceedingStage.ANNULLED, "annulled_on = ?, stayed_on = NULL", on));
        return over(session, by, p);
    }

    /** A cancellation annulled after an objection: the same, in its own proceeding. */
    List<Reason> annul(Session session, Caller by, Proceeding p, LocalDate on) {
        ProposalRows.withdraw(session, p.proposal().orElseThrow(), on);
        ProceedingRows.of(session, p.proposal().get(), ProceedingKind.WITHDRAWAL)
                .filter(w -> w.stage() == ProceedingStage.OPENED || w.stage() == ProceedingStage.DECIDED)
                .ifPresent(w -> {
                    ProceedingRows.move(session, w, ProceedingStage.LAPSED, "");
                    papers.step(session, by, w, StepKind.LAPSE, on, "取消备案决定已被撤销。");
                });
        return over(session, by, p);
    }

    /** The filing is live again, unless another cancellation holds; and twelve of another cycle may be proposed now. */
    private List<Reason> over(Session session, Caller by, Proceeding p) {
        List<Reason> refused = filing.settle(session, by, p.officer());
        if (refused.isEmpty()) {
            proposals.review(session, by, p.officer(), p.officerName(), false);
        }
        return refused;
    }

    /** Makes the filing live while the cancellation is stayed, so that the wait stands still (A6). */
    List<Reason> pause(Session session, Caller by, Proceeding p) {
        return filing.refiled(p.officer(), p.effect().orElseThrow().effectiveOn())
                ? List.of(Refusals.waitOver())
                : filing.settle(session, by, p.officer());
    }

    /** Goes on after a stay; the wait is longer by the days it lasted. */
    List<Reason> resume(Session session, Caller by, Proceeding p) {
        return filing.settle(session, by, p.officer());
    }
}
