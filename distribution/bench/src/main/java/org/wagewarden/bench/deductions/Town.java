// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.bench.deductions;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.registry.api.AppointmentDraft;
import org.wagewarden.registry.api.Contractor;
import org.wagewarden.registry.api.ContractorDraft;
import org.wagewarden.registry.api.ContractorId;
import org.wagewarden.registry.api.IdNumber;
import org.wagewarden.registry.api.OfficerDraft;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.ProjectDraft;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.registry.api.Uscc;
import org.wagewarden.registry.tck.TemporaryKeys;
import org.wagewarden.scoring.api.DecisionDraft;
import org.wagewarden.scoring.api.Delivery;
import org.wagewarden.scoring.api.DeliveryWay;
import org.wagewarden.scoring.api.Finding;
import org.wagewarden.scoring.api.FindingDraft;
import org.wagewarden.scoring.api.Inspector;
import org.wagewarden.scoring.api.Proceeding;
import org.wagewarden.scoring.api.ProceedingId;
import org.wagewarden.scoring.api.ProvisionCode;
import org.wagewarden.scoring.api.Statement;
import org.wagewarden.scoring.api.Verdict;
import org.wagewarden.scoring.tck.People;
import org.wagewarden.scoring.tck.SetClock;
import org.wagewarden.store.api.Sql;
import org.wagewarden.store.api.Store;
import org.wagewarden.training.api.SessionDraft;
import org.wagewarden.training.api.SessionId;

/** A register in which every officer waits for the service of one decision. */
final class Town {

    /** The day of the services. */
    static final String TODAY = "2024-09-14";

    private static final String TRAINED = "2023-09-15";
    private static final DistrictCode DISTRICT = new DistrictCode("lucheng");
    /** How many are trained together. */
    private static final int SEATS = 200;

    private static final Caller CLERK = People.regulator("city");
    private static final Caller DECIDER = People.decider("city");
    private static final Path KEYS = TemporaryKeys.file();

    private final SetClock clock = new SetClock(TRAINED);
    private final Parts parts;

    private Town(Store store) {
        parts = new Parts(store, clock, KEYS);
    }

    /** The parts over a store that was filled, today. */
    static Parts open(Store store) {
        return new Parts(store, new SetClock(TODAY), KEYS);
    }

    /** Fills an empty store with as many decided proceedings, each against another officer of another project. */
    static void fill(Store store, int proceedings) {
        Town town = new Town(store);
        try (town.parts) {
            ContractorId contractor = town.contractor();
            List<OfficerId> officers = town.officers(proceedings);
            for (int i = 0; i < proceedings; i++) {
                ProjectId project = town.project(contractor, i);
                town.appoint(officers.get(i), project);
                town.clock.set(TODAY);
                town.decided(project);
                town.clock.set(TRAINED);
            }
        }
    }

    /** Which proceedings wait for service, in order. */
    static List<ProceedingId> waiting(Store store) {
        return store.read(session -> session.list(
                Sql.of("SELECT id FROM scoring_proceeding WHERE stage = 'DECIDED' ORDER BY id"),
                row -> new ProceedingId(row.text("id"))));
    }

    /** Serves a decision, by which the deduction takes effect. */
    static void serve(Parts parts, ProceedingId id) {
        parts.proceedings
                .serve(CLERK, id, new Delivery(LocalDate.parse(TODAY), DeliveryWay.IN_PERSON, "当事人签收"))
                .orThrow();
    }

    private ContractorId contractor() {
        return parts.contractors
                .register(
                        Caller.platform(),
                        new ContractorDraft(
                                Uscc.complete("91330302000000001"), "温州建工集团", Contractor.Kind.GENERAL, DISTRICT, ""))
                .orThrow()
                .id();
    }

    private List<OfficerId> officers(int wanted) {
        List<OfficerId> officers = new ArrayList<>();
        while (officers.size() < wanted) {
            SessionId session = session();
            int end = Math.min(wanted, officers.size() + SEATS);
            for (int i = officers.size(); i < end; i++) {
                officers.add(officer(session, i));
            }
        }
        return officers;
    }

    private SessionId session() {
        return parts.trainings
                .announce(Caller.platform(), new SessionDraft("劳资专管员培训", DISTRICT, clock.today(), clock.today(), 60))
                .orThrow()
                .id();
    }

    private OfficerId officer(SessionId session, int number) {
        Caller platform = Caller.platform();
        IdNumber id = IdNumber.complete("330302" + (1960 + number / 1000) + "0101" + "%03d".formatted(number % 1000));
        OfficerId officer = parts.officers
                .register(platform, new OfficerDraft("林晓", id, "", Optional.empty(), DISTRICT))
                .orThrow()
                .id();
        parts.trainings.enrol(platform, session, officer).orThrow();
        parts.trainings.recordAttendance(platform, session, officer, true).orThrow();
        parts.trainings.recordExam(platform, session, officer, 80).orThrow();
        String certificate =
                parts.certificates.issue(platform, session, officer).orThrow().number();
        parts.filings.file(platform, officer, certificate).orThrow();
        return officer;
    }

    private ProjectId project(ContractorId contractor, int number) {
        return parts.projects
                .register(
                        Caller.platform(),
                        new ProjectDraft(
                                "P%06d".formatted(number),
                                "江滨大桥" + number,
                                contractor,
                                DISTRICT,
                                "五马街道",
                                AuthorityFunction.TRANSPORT,
                                Optional.of(LocalDate.parse(TRAINED)),
                                Optional.empty(),
                                Optional.empty()))
                .orThrow()
                .id();
    }

    private void appoint(OfficerId officer, ProjectId project) {
        byte[] document = "%PDF-1.7 任命书".getBytes(StandardCharsets.UTF_8);
        parts.appointments
                .appoint(
                        Caller.platform(),
                        new AppointmentDraft(
                                officer, project, LocalDate.parse(TRAINED), "", "任命书.pdf", document, true, true))
                .orThrow();
    }

    private void decided(ProjectId project) {
        LocalDate today = clock.today();
        Finding finding = parts.findings
                .open(CLERK, FindingDraft.of(project, ProvisionCode.A10_1, today, "现场检查发现的情形。"))
                .orThrow();
        parts.proceedings
                .nameInspectors(
                        CLERK, finding.id(), List.of(new Inspector("赵一", "浙C001"), new Inspector("钱二", "浙C002")))
                .orThrow();
        Proceeding p = parts.proceedings.of(CLERK, finding.id()).getFirst();
        Delivery delivery = new Delivery(today, DeliveryWay.IN_PERSON, "当事人签收");
        parts.proceedings.giveNotice(CLERK, p.id(), delivery).orThrow();
        parts.proceedings
                .recordStatement(CLERK, p.id(), Statement.nothing(today, "当事人表示没有意见。"))
                .orThrow();
        parts.proceedings
                .decide(DECIDER, p.id(), DecisionDraft.of(Verdict.DEDUCT, "事实清楚，由其负责。"))
                .orThrow();
    }
}
