// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import org.wagewarden.platform.api.CityClock;
import org.wagewarden.scoring.api.Findings;
import org.wagewarden.scoring.api.RectificationOrders;
import org.wagewarden.scoring.tck.ScoringUnderTest;
import org.wagewarden.scoring.tck.TableAudit;
import org.wagewarden.scoring.tck.Town;
import org.wagewarden.store.api.Store;

/** Puts the provider together by hand, as the components do in the framework. */
final class JdbcScoring {

    private JdbcScoring() {}

    static ScoringUnderTest start(Store store, Town town, TableAudit audit, CityClock clock) {
        return start(store, town, audit, clock, new InstalledChecks(new ScoringSchema(store), clock));
    }

    static ScoringUnderTest start(Store store, Town town, TableAudit audit, CityClock clock, InstalledChecks checks) {
        ScoringSchema schema = new ScoringSchema(store);
        JdbcPolicies policies = new JdbcPolicies(schema);
        Books books = new Books(town.certificates(), town.filings(), policies);
        ResponsibleOfficers officers = new ResponsibleOfficers(
                town.projects(), town.appointments(), town.divisions(), town.officers(), books, clock);
        Drafts drafts = new Drafts(town.projects(), officers, policies, clock);
        Previews previews = new Previews(books, town.appointments(), town.projects(), policies, clock);
        Paperwork papers = new Paperwork(books, audit, clock);
        Attachments attachments = new Attachments(audit, clock);
        AnnouncedWorkingDays days = new AnnouncedWorkingDays(clock);
        ObjectionPeriod period = new ObjectionPeriod(policies, days);
        Proposals proposals = new Proposals(books, papers, audit);
        Bookings bookings = new Bookings(proposals, clock);
        CancellationEffects effects = new CancellationEffects(
                books, papers, town.filings(), proposals, town.appointments(), town.projects(), town.districts());
        CaseDesk desk = new CaseDesk(schema);
        DecisionPhase decisions = new DecisionPhase(desk, papers, books, policies, period);
        ServicePhase services = new ServicePhase(desk, papers, bookings, period, effects);
        NoticePhase notices = new NoticePhase(desk, papers, days, policies, town.reminders());
        ObjectionPhase objections = new ObjectionPhase(desk, papers, bookings, proposals, effects);
        return new ScoringUnderTest(
                new CatalogueProvisions(),
                policies,
                new JdbcPolicyChanges(schema, policies, audit, clock),
                officers,
                new JdbcCaseOpenings(schema),
                new JdbcOfficerCases(schema),
                new JdbcFindings(schema, drafts, new Registration(papers, audit, clock), attachments),
                new JdbcCases(schema),
                new JdbcDecisions(schema, drafts, previews, period, bookings, clock),
                new JdbcPointsLedger(schema, books, clock),
                new JdbcCancellations(schema),
                new JdbcProceedings(
                        schema,
                        notices,
                        decisions,
                        services,
                        objections,
                        new Recusals(schema, audit, clock),
                        new Holds(schema, checks),
                        new NextSteps(decisions, services, objections)),
                new JdbcOwnRecord(schema, town.officerAccounts(), town.officers(), books, notices, objections, clock),
                new JdbcCaseDocuments(schema),
                new JdbcRecomputations(schema, books, audit),
                new JdbcExhibits(schema, attachments, audit, clock),
                days);
    }

    /** Orders to correct on a store that was started. */
    static RectificationOrders orders(Store store, Findings findings, TableAudit audit, CityClock clock) {
        ScoringSchema schema = new ScoringSchema(store);
        return new JdbcRectificationOrders(
                schema, findings, new JdbcPolicies(schema), new AnnouncedWorkingDays(clock), audit, clock);
    }
}
