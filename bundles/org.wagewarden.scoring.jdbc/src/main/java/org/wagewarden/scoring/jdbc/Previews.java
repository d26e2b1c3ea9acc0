// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.registry.api.Appointment;
import org.wagewarden.registry.api.Appointments;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.Projects;
import org.wagewarden.scoring.api.Cycle;
import org.wagewarden.scoring.api.EntryRole;
import org.wagewarden.scoring.api.Explanation;
import org.wagewarden.scoring.api.LedgerEntry;
import org.wagewarden.scoring.api.LedgerEntryId;
import org.wagewarden.scoring.api.Policies;
import org.wagewarden.scoring.api.Preview;
import org.wagewarden.scoring.api.Proceeding;
import org.wagewarden.scoring.api.Standing;
import org.wagewarden.scoring.rules.Standings;
import org.wagewarden.store.api.Session;

/** Computes what an entry would mean before it is written. */
@Component(service = Previews.class)
public final class Previews {

    private final Books books;
    private final Appointments appointments;
    private final Projects projects;
    private final Policies policies;
    private final CityClock clock;

    @Activate
    public Previews(
            @Reference Books books,
            @Reference Appointments appointments,
            @Reference Projects projects,
            @Reference Policies policies,
            @Reference CityClock clock) {
        this.books = books;
        this.appointments = appointments;
        this.projects = projects;
        this.policies = policies;
        this.clock = clock;
    }

    /** What this entry, the next of the officer's ledger, would mean. */
    Preview of(Session session, String officerName, LedgerEntry next) {
        return of(session, officerName, List.of(next));
    }

    /** What these entries, the next of the officer's ledger and taking effect on one day, would mean together. */
    Preview of(Session session, String officerName, List<LedgerEntry> next) {
        OfficerId officer = next.getFirst().officer();
        LocalDate effective = next.getFirst().effectiveDate();
        Standing before = books.standing(session, officer, effective).orElseThrow();
        Standing after = with(session, next, effective);
        boolean crosses = after.crossed() && !before.crossed();
        return new Preview(
                officer,
                officerName,
                before,
                after,
                crosses,
                crosses ? vacancies(officer) : List.of(),
                next.stream()
                        .flatMap(each -> notes(each, after).stream())
                        .distinct()
                        .toList());
    }

    /** What a cancellation means, or taking it back: the points stay, the filing does not. */
    Preview filing(Session session, Proceeding p, boolean cancels) {
        Standing standing = books.standing(session, p.officer(), clock.today()).orElseThrow();
        return new Preview(
                p.officer(),
                p.officerName(),
                standing,
                standing,
                false,
                cancels ? vacancies(p.officer()) : List.of(),
                List.of());
    }

    /** What this reversal, the next of the officer's ledger, would mean (A20). */
    Preview annulment(Session session, String officerName, LedgerEntry reversal) {
        Standing before =
                books.standing(session, reversal.officer(), clock.today()).orElseThrow();
        Standing after = with(session, List.of(reversal), clock.today());
        List<LocalText> notes = new ArrayList<>(revived(before, after));
        boolean falls = before.cycles().stream()
                .filter(cycle -> cycle.crossedBy().isPresent())
                .anyMatch(cycle -> after.cycles().stream()
                        .filter(same -> same.cycle().equals(cycle.cycle()))
                        .allMatch(same -> same.crossedBy().isEmpty()));
        if (falls) {
            notes.add(new LocalText(
                    "该记分周期累计将不足12分：待决定的取消备案建议失效；已生效的取消备案须另行决定撤回。",
                    "The sum of its cycle would fall below twelve: an open proposal to cancel lapses; a cancellation"
                            + " in effect has to be withdrawn by another decision."));
        }
        return new Preview(reversal.officer(), officerName, before, after, false, List.of(), notes);
    }

    private Standing with(Session session, List<LedgerEntry> next, LocalDate asOf) {
        OfficerId officer = next.getFirst().officer();
        List<LedgerEntry> entries = new ArrayList<>(EntryRows.of(session, officer));
        entries.addAll(next);
        return books.standing(session, officer, books.anchor(officer).orElseThrow(), entries, asOf);
    }

    /** What counted nothing before and counts now. */
    private static List<LocalText> revived(Standing before, Standing after) {
        Set<LedgerEntryId> counted = before.lines().stream()
                .filter(line -> line.counted() > 0)
                .map(line -> line.entry().id())
                .collect(Collectors.toSet());
        return after.lines().stream()
                .filter(line ->
                        line.counted() > 0 && !counted.contains(line.entry().id()))
                .map(line -> new LocalText(
                        "恢复计入：" + line.entry().provision().article().label().zh() + "，" + line.counted() + "分。",
                        "Counts again: "
                                + line.entry().provision().article().label().en() + ", " + line.counted() + "."))
                .toList();
    }

    private List<LocalText> notes(LedgerEntry next, Standing after) {
        LocalDate anchor = after.anchor();
        List<LocalText> notes = new ArrayList<>();
        if (next.effectiveDate().isAfter(next.servedOn())) {
            notes.add(new LocalText(
                    "扣分待申诉期届满后生效，无人申诉的，最早于" + next.effectiveDate() + "生效；有人申诉的，办结后生效。",
                    "The deduction waits for objections: without one it takes effect on " + next.effectiveDate()
                            + ", otherwise when it is settled."));
        }
        Optional<Cycle> conduct =
                Standings.cycle(anchor, List.of(), policies.on(next.effectiveDate()), next.conductDate());
        if (conduct.isPresent() && after.cycle().isPresent() && !conduct.equals(after.cycle())) {
            notes.add(new LocalText(
                    "行为日在第" + conduct.get().number() + "个记分周期，按决定生效日计入第"
                            + after.cycle().get().number() + "个记分周期。",
                    "The conduct was in cycle " + conduct.get().number()
                            + "; by the day the decision takes effect it counts" + " in cycle "
                            + after.cycle().get().number() + "."));
        }
        for (Standing.Line line : after.lines()) {
            boolean touched = line.entry().id().equals(next.id()) && line.role() != EntryRole.COUNTED
                    || line.by().equals(Optional.of(next.id()));
            if (touched) {
                sentence(after, line).ifPresent(notes::add);
            }
        }
        return notes;
    }

    private static Optional<LocalText> sentence(Standing standing, Standing.Line line) {
        return standing.explanation().lines().stream()
                .filter(l -> l.entry().equals(Optional.of(line.entry().id())))
                .map(Explanation.Line::text)
                .findFirst();
    }

    /** The projects whose only officer this is. Everybody may know what the city loses, so the scope does not matter. */
    private List<Preview.Vacancy> vacancies(OfficerId officer) {
        LocalDate today = clock.today();
        return appointments.of(Caller.platform(), officer).stream()
                .filter(a -> !a.from().isAfter(today)
                        && a.until().filter(last -> last.isBefore(today)).isEmpty())
                .map(Appointment::project)
                .distinct()
                .flatMap(project -> projects.find(Caller.platform(), project).stream())
                .filter(project -> project.state().inProgress() && project.officersServing() <= 1)
                .map(project -> new Preview.Vacancy(project.id(), project.name()))
                .toList();
    }
}
