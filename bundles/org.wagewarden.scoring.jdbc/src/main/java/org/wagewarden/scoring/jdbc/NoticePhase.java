// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Permission;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.Reminder;
import org.wagewarden.registry.api.Reminders;
import org.wagewarden.scoring.api.CountedDay;
import org.wagewarden.scoring.api.Delivery;
import org.wagewarden.scoring.api.FindingId;
import org.wagewarden.scoring.api.Inspector;
import org.wagewarden.scoring.api.Measures;
import org.wagewarden.scoring.api.Policies;
import org.wagewarden.scoring.api.Proceeding;
import org.wagewarden.scoring.api.ProceedingId;
import org.wagewarden.scoring.api.ProceedingKind;
import org.wagewarden.scoring.api.ProceedingStage;
import org.wagewarden.scoring.api.Statement;
import org.wagewarden.scoring.api.StepKind;
import org.wagewarden.scoring.api.WorkingDays;
import org.wagewarden.store.api.Session;

/** From the opening to the decision: inspectors, notice, statement, hearing. */
@Component(service = NoticePhase.class)
public final class NoticePhase {

    /** Working days after the notice in which a hearing may be asked for (Penalty Law Art. 64). */
    private static final int HEARING_DAYS = 5;

    private final CaseDesk desk;
    private final Paperwork papers;
    private final WorkingDays days;
    private final Policies policies;
    private final Reminders reminders;

    @Activate
    public NoticePhase(
            @Reference CaseDesk desk,
            @Reference Paperwork papers,
            @Reference WorkingDays days,
            @Reference Policies policies,
            @Reference Reminders reminders) {
        this.desk = desk;
        this.papers = papers;
        this.days = days;
        this.policies = policies;
        this.reminders = reminders;
    }

    Outcome<List<Proceeding>> nameInspectors(Caller by, FindingId finding, List<Inspector> inspectors) {
        Optional<Reason> denied = by.lacks(Permission.FINDING_WRITE);
        if (denied.isPresent()) {
            return Outcome.rejected(denied.get());
        }
        long named = inspectors.stream()
                .filter(i -> fits(i.name(), 100) && fits(i.number(), 60))
                .map(i -> i.number().strip())
                .distinct()
                .count();
        if (named < Inspector.LEAST || named != inspectors.size()) {
            return Outcome.rejected(StepRefusals.twoInspectors());
        }
        if (named > Inspector.MOST) {
            return Outcome.rejected(StepRefusals.tooManyInspectors());
        }
        return desk.store().command(session -> {
            List<Proceeding> known = ProceedingRows.of(session, by, finding);
            if (known.isEmpty()) {
                return Outcome.rejected(Caller.outOfScope());
            }
            Locks.take(
                    session,
                    known.stream().map(p -> "officer:" + p.officer().value()).toList());
            List<Proceeding> now = ProceedingRows.of(session, by, finding);
            Optional<Reason> wrong = RecusalRows.refusal(
                            session, by, now.getFirst().caseId())
                    .or(() -> now.stream()
                            .filter(p -> p.stage() != ProceedingStage.OPENED)
                            .findFirst()
                            .map(StepRefusals::wrongStage));
            if (wrong.isPresent()) {
                return Outcome.rejected(wrong.get());
            }
            InspectorRows.set(session, finding, inspectors);
            papers.note(by, now.getFirst(), "inspectors-named", "finding/" + finding.value());
            return Outcome.accepted(ProceedingRows.of(session, by, finding));
        });
    }

    private static boolean fits(String text, int most) {
        return !text.isBlank() && text.strip().length() <= most;
    }

    Outcome<Proceeding> giveNotice(Caller by, ProceedingId id, Delivery delivery) {
        return desk.at(by, Permission.FINDING_WRITE, id, (session, p) -> {
            if (p.stage() != ProceedingStage.OPENED || p.kind() == ProceedingKind.WITHDRAWAL) {
                return List.of(StepRefusals.wrongStage(p));
            }
            List<Reason> wrong = new ArrayList<>();
            if (p.kind() == ProceedingKind.DEDUCTION && p.inspectors().size() < Inspector.LEAST) {
                wrong.add(StepRefusals.twoInspectors());
            }
            LocalDate opened = LocalDate.ofInstant(p.openedAt(), CityClock.ZONE);
            StepRefusals.delivery(delivery, opened, papers.today()).ifPresent(wrong::add);
            Grounds grounds = papers.grounds(session, p);
            if (p.kind() == ProceedingKind.CANCELLATION && grounds.sum() < Measures.FULL_SCORE) {
                wrong.add(Refusals.belowTwelve());
            }
            if (wrong.isEmpty()) {
                give(session, by, p, delivery, grounds);
            }
            return wrong;
        });
    }

    private void give(Session session, Caller by, Proceeding p, Delivery delivery, Grounds grounds) {
        // no period runs before the letter that names it exists, whatever day its delivery is given
        LocalDate made = papers.today();
        CountedDay until = days.after(made, policies.on(made).statementWorkingDays());
        Optional<CountedDay> hearing =
                p.points() >= Measures.FULL_SCORE ? Optional.of(days.after(made, HEARING_DAYS)) : Optional.empty();
        Proceeding.Notice notice =
                new Proceeding.Notice(delivery.on(), until, hearing, false, false, Optional.empty(), Optional.empty());
        Set<Integer> missing = new TreeSet<>(until.missingYears());
        hearing.ifPresent(day -> missing.addAll(day.missingYears()));
        ProceedingRows.move(
                session,
                p,
                ProceedingStage.NOTICED,
                "notice_on = ?, statement_until = ?, hearing_until = ?, missing_years = ?",
                delivery.on(),
                until.day(),
                hearing.map(CountedDay::day),
                missing.stream().map(String::valueOf).collect(Collectors.joining(" ")));
        papers.served(
                session, by, p, StepKind.NOTICE, delivery, papers.letters().notice(p, grounds, notice));
        p.finding()
                .flatMap(id -> CaseRows.finding(session, Caller.platform(), id))
                .ifPresent(finding -> {
                    List<Reminder> before = reminders.of(Caller.platform(), finding.project()).stream()
                            .filter(r -> r.officer().equals(p.officer()) && r.on().isBefore(finding.conductDate()))
                            .toList();
                    if (!before.isEmpty()) {
                        papers.make(session, by, p, papers.letters().reminders(p, before, finding.openedAt()));
                    }
                });
    }

    Outcome<Proceeding> recordStatement(Caller by, ProceedingId id, Statement statement) {
        return desk.at(by, Permission.FINDING_WRITE, id, stating(by, statement, true));
    }

    /** A statement of the officer's own. */
    Outcome<Proceeding> state(Caller by, OfficerId officer, ProceedingId id, Statement statement) {
        return desk.own(by, officer, id, stating(by, statement, !statement.nothing()));
    }

    private CaseDesk.Step stating(Caller by, Statement statement, boolean textNeeded) {
        return (session, p) -> {
            if (p.stage() != ProceedingStage.NOTICED) {
                return List.of(StepRefusals.wrongStage(p));
            }
            Proceeding.Notice notice = p.notice().orElseThrow();
            List<Reason> wrong = new ArrayList<>();
            StepRefusals.day(statement.on(), notice.on(), papers.today()).ifPresent(wrong::add);
            if (textNeeded || !statement.text().isBlank()) {
                StepRefusals.text(statement.text(), "text").ifPresent(wrong::add);
            }
            if (statement.noHearing() && notice.hearingUntil().isEmpty()) {
                wrong.add(StepRefusals.noHearing());
            }
            if (wrong.isEmpty()) {
                ProceedingRows.set(
                        session, p, "nothing_to_state = ?, no_hearing = ?", statement.nothing(), statement.noHearing());
                papers.step(
                        session,
                        by,
                        p,
                        statement.nothing() ? StepKind.NOTHING_TO_STATE : StepKind.STATEMENT,
                        statement.on(),
                        said(statement),
                        papers.letters().statement(p, statement));
            }
            return wrong;
        };
    }

    private static String said(Statement statement) {
        String text = statement.text().strip();
        return statement.noHearing() ? text + (text.isEmpty() ? "" : " ") + "（不申请听证）" : text;
    }

    Outcome<Proceeding> requestHearing(Caller by, ProceedingId id, LocalDate on) {
        return desk.at(by, Permission.FINDING_WRITE, id, requestingHearing(by, on));
    }

    /** The officer's own request. */
    Outcome<Proceeding> requestHearing(Caller by, OfficerId officer, ProceedingId id) {
        return desk.own(by, officer, id, requestingHearing(by, papers.today()));
    }

    private CaseDesk.Step requestingHearing(Caller by, LocalDate on) {
        return (session, p) -> {
            if (p.stage() != ProceedingStage.NOTICED) {
                return List.of(StepRefusals.wrongStage(p));
            }
            Proceeding.Notice notice = p.notice().orElseThrow();
            if (notice.hearingUntil().isEmpty()) {
                return List.of(StepRefusals.noHearing());
            }
            if (notice.hearingRequestedOn().isPresent()) {
                return List.of(StepRefusals.hearingRequested());
            }
            List<Reason> wrong = new ArrayList<>();
            StepRefusals.day(on, notice.on(), papers.today()).ifPresent(wrong::add);
            LocalDate until = notice.hearingUntil().get().day();
            if (on.isAfter(until)) {
                wrong.add(StepRefusals.hearingLate(until));
            }
            if (wrong.isEmpty()) {
                ProceedingRows.set(session, p, "hearing_requested_on = ?", on);
                papers.step(session, by, p, StepKind.HEARING_REQUEST, on, "");
            }
            return wrong;
        };
    }

    Outcome<Proceeding> recordHearing(Caller by, ProceedingId id, LocalDate on, String record) {
        return desk.at(by, Permission.FINDING_WRITE, id, (session, p) -> {
            if (p.stage() != ProceedingStage.NOTICED) {
                return List.of(StepRefusals.wrongStage(p));
            }
            Optional<LocalDate> requested = p.notice().orElseThrow().hearingRequestedOn();
            if (requested.isEmpty() || p.notice().get().hearingHeldOn().isPresent()) {
                return List.of(StepRefusals.noHearing());
            }
            List<Reason> wrong = new ArrayList<>();
            StepRefusals.day(on, requested.get(), papers.today()).ifPresent(wrong::add);
            StepRefusals.text(record, "text").ifPresent(wrong::add);
            if (wrong.isEmpty()) {
                ProceedingRows.set(session, p, "hearing_held_on = ?", on);
                papers.step(
                        session,
                        by,
                        p,
                        StepKind.HEARING,
                        on,
                        record.strip(),
                        papers.letters().hearing(p, on, record));
            }
            return wrong;
        });
    }
}
