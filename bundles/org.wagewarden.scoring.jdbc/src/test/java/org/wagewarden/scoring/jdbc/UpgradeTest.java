// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wagewarden.access.api.AccountId;
import org.wagewarden.access.api.Caller;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.scoring.api.CaseId;
import org.wagewarden.scoring.api.DecisionDraft;
import org.wagewarden.scoring.api.DecisionId;
import org.wagewarden.scoring.api.Delivery;
import org.wagewarden.scoring.api.DeliveryWay;
import org.wagewarden.scoring.api.Exhibit;
import org.wagewarden.scoring.api.FindingId;
import org.wagewarden.scoring.api.Inspector;
import org.wagewarden.scoring.api.LedgerEntryId;
import org.wagewarden.scoring.api.ObjectionResult;
import org.wagewarden.scoring.api.Proceeding;
import org.wagewarden.scoring.api.ProceedingStage;
import org.wagewarden.scoring.api.ProposalId;
import org.wagewarden.scoring.api.Statement;
import org.wagewarden.scoring.api.Verdict;
import org.wagewarden.scoring.tck.People;
import org.wagewarden.scoring.tck.SampleFiles;
import org.wagewarden.scoring.tck.ScoringUnderTest;
import org.wagewarden.scoring.tck.SetClock;
import org.wagewarden.scoring.tck.TableAudit;
import org.wagewarden.scoring.tck.Town;
import org.wagewarden.store.api.Migrations;
import org.wagewarden.store.api.Sql;
import org.wagewarden.store.api.Store;
import org.wagewarden.store.tck.StoreKind;
import org.wagewarden.store.tck.TestStore;
import org.wagewarden.store.tck.TestStores;

/** A data folder from before there was a procedure: what was decided is shown so, and what was not can go on. */
class UpgradeTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 20);
    private static final Instant AT = Instant.parse("2024-02-20T02:00:00Z");

    private final Town town = new Town();
    private final OfficerId officer = town.officer("2023-09-15");
    private final String project = ProjectId.next().value();
    private final String caseId = CaseId.next().value();
    private final FindingId deducted = FindingId.next();
    private final FindingId dismissed = FindingId.next();
    private final FindingId open = FindingId.next();
    private final ProposalId cancelled = ProposalId.next();
    private final LedgerEntryId entry = LedgerEntryId.next();
    private final Caller clerk = People.regulator("city");

    @ParameterizedTest
    @EnumSource
    void whatWasBookedBeforeTheProcedureIsKeptAndCanGoOn(StoreKind kind) {
        try (TestStore test = TestStores.open(kind)) {
            Store store = test.store();
            store.migrate(Migrations.beside(ScoringSchema.class, "scoring", "V1__scoring.sql"));
            book(store);
            SetClock clock = new SetClock("2024-03-01");
            ScoringUnderTest scoring = JdbcScoring.start(store, town, new TableAudit(store), clock);

            Proceeding effective = only(scoring, deducted);
            assertThat(effective.stage()).isEqualTo(ProceedingStage.EFFECTIVE);
            assertThat(effective.points()).isEqualTo(12);
            assertThat(effective.effect().orElseThrow().entry()).contains(entry);
            assertThat(effective.effect().get().servedOn()).isEqualTo(DAY);
            assertThat(effective.ruling().orElseThrow().verdict()).isEqualTo(Verdict.DEDUCT);
            assertThat(effective.ruling().get().byName()).isEqualTo("原决定人");
            assertThat(only(scoring, dismissed).stage()).isEqualTo(ProceedingStage.DISMISSED);
            assertThat(only(scoring, dismissed).effect()).isEmpty();
            assertThat(scoring.proceedings().of(clerk, cancelled))
                    .singleElement()
                    .satisfies(p -> {
                        assertThat(p.stage()).isEqualTo(ProceedingStage.EFFECTIVE);
                        assertThat(p.ruling().orElseThrow().verdict()).isEqualTo(Verdict.CANCEL);
                        assertThat(p.caseId().value()).isEqualTo(caseId);
                    });
            assertThat(scoring.ledger().standing(clerk, officer).orElseThrow().sum())
                    .isEqualTo(12);

            goesOn(scoring, only(scoring, open), clock.today());
            isObjectedTo(scoring, effective);
            takesExhibits(scoring);
        }
    }

    private void goesOn(ScoringUnderTest scoring, Proceeding p, LocalDate today) {
        assertThat(p.stage()).isEqualTo(ProceedingStage.OPENED);
        Delivery delivery = new Delivery(today, DeliveryWay.IN_PERSON, "当事人签收");
        scoring.proceedings()
                .nameInspectors(clerk, open, List.of(new Inspector("赵一", "浙C001"), new Inspector("钱二", "浙C002")))
                .orThrow();
        scoring.proceedings().giveNotice(clerk, p.id(), delivery).orThrow();
        scoring.proceedings()
                .recordStatement(clerk, p.id(), Statement.nothing(today, "当事人表示没有意见。"))
                .orThrow();
        scoring.proceedings()
                .decide(People.decider("lucheng"), p.id(), DecisionDraft.of(Verdict.DEDUCT, ""))
                .orThrow();
        scoring.proceedings().serve(clerk, p.id(), delivery).orThrow();
        assertThat(scoring.ledger().standing(clerk, officer).orElseThrow().sum())
                .isEqualTo(13);
    }

    private void isObjectedTo(ScoringUnderTest scoring, Proceeding p) {
        scoring.proceedings().object(clerk, p.id(), DAY, "不服").orThrow();
        scoring.proceedings()
                .settle(People.decider("lucheng"), p.id(), ObjectionResult.ANNULLED, "事实不清")
                .orThrow();
        assertThat(scoring.ledger().standing(clerk, officer).orElseThrow().sum())
                .isEqualTo(1);
    }

    private void takesExhibits(ScoringUnderTest scoring) {
        CaseId known = new CaseId(caseId);
        Exhibit made =
                scoring.exhibits().attach(clerk, known, SampleFiles.photo(1)).orThrow();
        assertThat(scoring.exhibits().of(clerk, known)).containsExactly(made);
    }

    private Proceeding only(ScoringUnderTest scoring, FindingId finding) {
        List<Proceeding> found = scoring.proceedings().of(clerk, finding);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private void book(Store store) {
        store.write(session -> {
            session.update(Sql.of(
                    "INSERT INTO scoring_case (id, project_id, project_name, contractor_name, search_text, district,"
                            + " sector, state, opened_at, opened_by_name) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    caseId,
                    project,
                    "江滨大桥",
                    "温州建工集团",
                    "江滨大桥",
                    "lucheng",
                    "TRANSPORT",
                    "OPEN",
                    AT,
                    "原立案人"));
            return 1;
        });
        finding(store, deducted, "14", "DEDUCTED");
        finding(store, dismissed, "10.2", "DISMISSED");
        finding(store, open, "10.3", "OPEN");
        DecisionId decision = DecisionId.next();
        decision(store, decision, deducted, "DEDUCT", Optional.of(entry));
        decision(store, DecisionId.next(), dismissed, "DISMISS", Optional.empty());
        entry(store, decision);
        proposal(store);
    }

    private void finding(Store store, FindingId id, String provision, String state) {
        store.write(session -> {
            session.update(Sql.of(
                    "INSERT INTO scoring_finding (id, case_id, project_id, provision, conduct_date, description, basis,"
                            + " flags, state, opened_by, opened_by_name, opened_at)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    id.value(),
                    caseId,
                    project,
                    provision,
                    DAY,
                    "现场检查发现的情形",
                    "",
                    "",
                    state,
                    AccountId.next().value(),
                    "原立案人",
                    AT));
            return session.update(Sql.of(
                    "INSERT INTO scoring_responsible (finding_id, officer_id, officer_name, certified, place)"
                            + " VALUES (?, ?, ?, ?, 0)",
                    id.value(),
                    officer.value(),
                    "林晓",
                    true));
        });
    }

    private void decision(
            Store store, DecisionId id, FindingId finding, String verdict, Optional<LedgerEntryId> booked) {
        store.write(session -> session.update(Sql.of(
                "INSERT INTO scoring_decision (id, finding_id, officer_id, officer_name, verdict, reasons, decided_by,"
                        + " decided_by_name, held_function, decided_on, served_on, effective_on, entry_id, place)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
                id.value(),
                finding.value(),
                officer.value(),
                "林晓",
                verdict,
                "事实清楚",
                AccountId.next().value(),
                "原决定人",
                "TRANSPORT",
                DAY,
                DAY,
                booked.map(e -> DAY),
                booked.map(LedgerEntryId::value))));
    }

    private void entry(Store store, DecisionId decision) {
        store.write(session -> session.update(Sql.of(
                "INSERT INTO scoring_entry (id, officer_id, sequence_number, kind, provision, points, case_id, finding_id,"
                        + " decision_id, project_id, project_name, contractor_name, district, held_function,"
                        + " conduct_date, served_on, effective_on, booked_at, booked_by_name)"
                        + " VALUES (?, ?, 1, 'DEDUCTION', '14', 12, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entry.value(),
                officer.value(),
                caseId,
                deducted.value(),
                decision.value(),
                project,
                "江滨大桥",
                "温州建工集团",
                "lucheng",
                "TRANSPORT",
                DAY,
                DAY,
                DAY,
                AT,
                "原决定人")));
    }

    private void proposal(Store store) {
        store.write(session -> session.update(Sql.of(
                "INSERT INTO scoring_proposal (id, officer_id, officer_name, cycle_number, cycle_from, cycle_to, attempt,"
                        + " points_sum, crossed_by, project_name, district, sector, state, opened_by, proposed_at,"
                        + " decided_by, decided_by_name, decided_on, effective_on, reasons)"
                        + " VALUES (?, ?, ?, 1, ?, ?, 1, 12, ?, ?, ?, ?, 'CANCELLED', ?, ?, ?, ?, ?, ?, ?)",
                cancelled.value(),
                officer.value(),
                "林晓",
                LocalDate.of(2023, 9, 15),
                LocalDate.of(2024, 9, 14),
                entry.value(),
                "江滨大桥",
                "lucheng",
                "TRANSPORT",
                AccountId.next().value(),
                AT,
                AccountId.next().value(),
                "原决定人",
                DAY,
                DAY,
                "")));
    }
}
