// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.scoring.api.ProvisionCode;
import org.wagewarden.scoring.api.Recomputation.Kind;
import org.wagewarden.scoring.tck.RecomputationsContract;
import org.wagewarden.scoring.tck.ScoringUnderTest;
import org.wagewarden.scoring.tck.TableAudit;
import org.wagewarden.scoring.tck.Town;
import org.wagewarden.store.api.Sql;
import org.wagewarden.store.api.Store;
import org.wagewarden.store.tck.StoreKind;

/** The contract of computing everything again, on every store, and what it finds when rows were changed by hand. */
class JdbcRecomputationsContractTest {

    abstract static class OnJdbc extends RecomputationsContract {
        @Override
        protected ScoringUnderTest start(Store store, Town town, TableAudit audit, CityClock clock) {
            return JdbcScoring.start(store, town, audit, clock);
        }

        @Test
        void aRemovedEntryLeavesAGap() {
            charge(draft(ProvisionCode.A10_1));
            charge(draft(ProvisionCode.A10_2));
            change("DELETE FROM scoring_entry WHERE sequence_number = 1");
            assertThat(kinds()).containsExactly(Kind.SEQUENCE);
        }

        @Test
        void changedPointsAreNoticed() {
            charge(draft(ProvisionCode.A12_1));
            change("UPDATE scoring_entry SET points = 1");
            assertThat(kinds()).containsExactly(Kind.POINTS);
        }

        @Test
        void aDeductionWithoutDecisionIsNoticed() {
            charge(draft(ProvisionCode.A12_1));
            change("UPDATE scoring_decision SET entry_id = NULL");
            assertThat(kinds()).containsExactly(Kind.DECISION);
        }

        @Test
        void aRemovedProposalIsMissed() {
            charge(draft(ProvisionCode.A14));
            change("DELETE FROM scoring_step");
            change("DELETE FROM scoring_document");
            change("DELETE FROM scoring_proceeding");
            change("DELETE FROM scoring_proposal");
            assertThat(kinds()).containsExactly(Kind.PROPOSAL_MISSING);
        }

        @Test
        void aProposalWithoutTwelvePointsIsNoticed() {
            charge(draft(ProvisionCode.A14));
            change("DELETE FROM scoring_entry");
            change("INSERT INTO scoring_entry (id, officer_id, sequence_number, kind, provision, points, case_id,"
                    + " finding_id, decision_id, project_id, project_name, contractor_name, district, held_function,"
                    + " conduct_date, served_on, effective_on, booked_at, booked_by_name)"
                    + " SELECT d.entry_id, d.officer_id, 1, 'DEDUCTION', '10.1', 1, f.case_id, f.id, d.id, f.project_id,"
                    + " 'x', 'x', 'lucheng', 'HUMAN_RESOURCES', f.conduct_date, d.served_on, d.effective_on,"
                    + " f.opened_at, 'x' FROM scoring_decision d JOIN scoring_finding f ON f.id = d.finding_id");
            assertThat(kinds()).containsExactly(Kind.PROPOSAL_UNFOUNDED);
        }

        private void change(String sql) {
            test.store().write(session -> session.update(Sql.of(sql)));
        }
    }

    @Nested
    class InMemory extends OnJdbc {
        @Override
        protected StoreKind kind() {
            return StoreKind.MEMORY;
        }
    }

    @Nested
    class InDerby extends OnJdbc {
        @Override
        protected StoreKind kind() {
            return StoreKind.DERBY;
        }
    }

    @Nested
    class InPostgres extends OnJdbc {
        @Override
        protected StoreKind kind() {
            return StoreKind.POSTGRES;
        }
    }
}
