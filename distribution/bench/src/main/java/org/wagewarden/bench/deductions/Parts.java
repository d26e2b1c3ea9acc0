// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.bench.deductions;

import java.nio.file.Path;
import org.wagewarden.access.jdbc.AccessSchema;
import org.wagewarden.access.jdbc.JdbcAuditTrail;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.registry.jdbc.JdbcAppointments;
import org.wagewarden.registry.jdbc.JdbcContractors;
import org.wagewarden.registry.jdbc.JdbcDistricts;
import org.wagewarden.registry.jdbc.JdbcDivisions;
import org.wagewarden.registry.jdbc.JdbcFilings;
import org.wagewarden.registry.jdbc.JdbcOfficers;
import org.wagewarden.registry.jdbc.JdbcProjects;
import org.wagewarden.registry.jdbc.JdbcReminders;
import org.wagewarden.registry.jdbc.RegistrySchema;
import org.wagewarden.registry.jdbc.Secrets;
import org.wagewarden.scoring.jdbc.AnnouncedWorkingDays;
import org.wagewarden.scoring.jdbc.Attachments;
import org.wagewarden.scoring.jdbc.Bookings;
import org.wagewarden.scoring.jdbc.Books;
import org.wagewarden.scoring.jdbc.CancellationEffects;
import org.wagewarden.scoring.jdbc.CaseDesk;
import org.wagewarden.scoring.jdbc.DecisionPhase;
import org.wagewarden.scoring.jdbc.Drafts;
import org.wagewarden.scoring.jdbc.Holds;
import org.wagewarden.scoring.jdbc.InstalledChecks;
import org.wagewarden.scoring.jdbc.JdbcCaseOpenings;
import org.wagewarden.scoring.jdbc.JdbcFindings;
import org.wagewarden.scoring.jdbc.JdbcOfficerCases;
import org.wagewarden.scoring.jdbc.JdbcPolicies;
import org.wagewarden.scoring.jdbc.JdbcProceedings;
import org.wagewarden.scoring.jdbc.NextSteps;
import org.wagewarden.scoring.jdbc.NoticePhase;
import org.wagewarden.scoring.jdbc.ObjectionPeriod;
import org.wagewarden.scoring.jdbc.ObjectionPhase;
import org.wagewarden.scoring.jdbc.Paperwork;
import org.wagewarden.scoring.jdbc.Proposals;
import org.wagewarden.scoring.jdbc.Recusals;
import org.wagewarden.scoring.jdbc.Registration;
import org.wagewarden.scoring.jdbc.ResponsibleOfficers;
import org.wagewarden.scoring.jdbc.ScoringSchema;
import org.wagewarden.scoring.jdbc.ServicePhase;
import org.wagewarden.store.api.Store;
import org.wagewarden.training.jdbc.JdbcCertificates;
import org.wagewarden.training.jdbc.JdbcTrainings;
import org.wagewarden.training.jdbc.TrainingSchema;

/** The platform's own parts over one store, put together as the framework does; the audit trail seals as it goes. */
final class Parts implements AutoCloseable {

    final JdbcAuditTrail audit;
    final JdbcContractors contractors;
    final JdbcProjects projects;
    final JdbcOfficers officers;
    final JdbcFilings filings;
    final JdbcAppointments appointments;
    final JdbcTrainings trainings;
    final JdbcCertificates certificates;
    final JdbcFindings findings;
    final JdbcProceedings proceedings;

    Parts(Store store, CityClock clock, Path keys) {
        audit = new JdbcAuditTrail(new AccessSchema(store), clock);
        ScoringSchema scoring = new ScoringSchema(store);
        JdbcCaseOpenings cases = new JdbcCaseOpenings(scoring);
        RegistrySchema registry = new RegistrySchema(store);
        Secrets secrets = new Secrets(keys, registry);
        JdbcDistricts districts = new JdbcDistricts(registry);
        contractors = new JdbcContractors(registry, districts, audit, clock);
        projects = new JdbcProjects(registry, districts, audit, clock);
        officers = new JdbcOfficers(registry, secrets, districts, audit, clock);
        appointments = new JdbcAppointments(registry, secrets, cases, audit, clock);
        TrainingSchema training = new TrainingSchema(store);
        certificates = new JdbcCertificates(training, officers, new JdbcOfficerCases(scoring), audit, clock);
        filings = new JdbcFilings(registry, secrets, certificates, audit, clock);
        trainings = new JdbcTrainings(training, districts, officers, filings, audit, clock);

        JdbcPolicies policies = new JdbcPolicies(scoring);
        Books books = new Books(certificates, filings, policies);
        ResponsibleOfficers responsible = new ResponsibleOfficers(
                projects, appointments, new JdbcDivisions(registry, cases, audit, clock), officers, books, clock);
        Drafts drafts = new Drafts(projects, responsible, policies, clock);
        Paperwork papers = new Paperwork(books, audit, clock);
        findings = new JdbcFindings(
                scoring, drafts, new Registration(papers, audit, clock), new Attachments(audit, clock));
        AnnouncedWorkingDays days = new AnnouncedWorkingDays(clock);
        ObjectionPeriod period = new ObjectionPeriod(policies, days);
        Proposals proposals = new Proposals(books, papers, audit);
        Bookings bookings = new Bookings(proposals, clock);
        CancellationEffects effects =
                new CancellationEffects(books, papers, filings, proposals, appointments, projects, districts);
        CaseDesk desk = new CaseDesk(scoring);
        DecisionPhase decisions = new DecisionPhase(desk, papers, books, policies, period);
        ServicePhase services = new ServicePhase(desk, papers, bookings, period, effects);
        ObjectionPhase objections = new ObjectionPhase(desk, papers, bookings, proposals, effects);
        proceedings = new JdbcProceedings(
                scoring,
                new NoticePhase(desk, papers, days, policies, new JdbcReminders(registry, audit, clock)),
                decisions,
                services,
                objections,
                new Recusals(scoring, audit, clock),
                new Holds(scoring, new InstalledChecks(scoring, clock)),
                new NextSteps(decisions, services, objections));
    }

    @Override
    public void close() {
        audit.close();
    }
}
