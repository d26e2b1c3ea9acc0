// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import org.wagewarden.platform.api.CityClock;
import org.wagewarden.scoring.tck.ScoringUnderTest;
import org.wagewarden.scoring.tck.TableAudit;
import org.wagewarden.scoring.tck.Town;
import org.wagewarden.store.api.Store;

/** Puts the provider together by hand, as the components do in the framework. */
final class JdbcScoring {

    private JdbcScoring() {}

    static ScoringUnderTest start(Store store, Town town, TableAudit audit, CityClock clock) {
        return start(store, town, audit, clock, new InstalledChecks());
    }

    static ScoringUnderTest start(Store store, Town town, TableAudit audit, CityClock clock, InstalledChecks checks) {
        ScoringSchema schema = new ScoringSchema(store);
        JdbcPolicies policies = new JdbcPolicies(schema);
        Books books = new Books(town.certificates(), town.filings(), policies);
        Drafts drafts = new Drafts(town.projects(), town.appointments(), books, policies, clock);
        Previews previews = new Previews(books, town.appointments(), town.projects(), policies, clock);
        Proposals proposals = new Proposals(books, audit);
        return new ScoringUnderTest(
                new CatalogueProvisions(),
                policies,
                new JdbcFindings(schema, drafts, audit, clock),
                new JdbcCases(schema),
                new JdbcDecisions(
                        schema, drafts, previews, proposals, new Holds(schema, checks), policies, audit, clock),
                new JdbcPointsLedger(schema, books, clock),
                new JdbcCancellations(schema, books, town.filings(), audit, clock));
    }
}
