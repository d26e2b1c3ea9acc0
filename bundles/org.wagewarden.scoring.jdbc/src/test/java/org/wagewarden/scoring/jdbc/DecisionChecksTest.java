// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.ComponentServiceObjects;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.plugins.api.PluginGuard;
import org.wagewarden.scoring.api.CheckAnswer;
import org.wagewarden.scoring.api.CheckReport;
import org.wagewarden.scoring.api.DecisionCheck;
import org.wagewarden.scoring.api.DecisionChecks;
import org.wagewarden.scoring.api.Finding;
import org.wagewarden.scoring.api.FindingState;
import org.wagewarden.scoring.api.Proceeding;
import org.wagewarden.scoring.api.ProvisionCode;
import org.wagewarden.scoring.api.Verdict;
import org.wagewarden.scoring.tck.People;
import org.wagewarden.scoring.tck.ScoringFixture;
import org.wagewarden.scoring.tck.ScoringUnderTest;
import org.wagewarden.scoring.tck.TableAudit;
import org.wagewarden.scoring.tck.Town;
import org.wagewarden.store.api.Store;
import org.wagewarden.store.tck.StoreKind;

/** Districts add to decisions and cannot bend the law (R-068, R-069, T28, T29). */
class DecisionChecksTest {

    private static final DistrictCode LUCHENG = new DistrictCode("lucheng");
    private static final LocalText TEXT = new LocalText("须核对银行流水", "Compare the bank statement");

    /** A plugin's service, as the framework hands it over. */
    private record Plugin(DecisionCheck check) implements ComponentServiceObjects<DecisionCheck> {
        @Override
        public DecisionCheck getService() {
            return check;
        }

        @Override
        public void ungetService(DecisionCheck service) {}

        @Override
        public ServiceReference<DecisionCheck> getServiceReference() {
            throw new UnsupportedOperationException("Nobody asks for it");
        }
    }

    /** Calls at once and turns what is thrown into a rejection, as the promise says. */
    private static final class CallingGuard implements PluginGuard {
        @Override
        public <T> Outcome<T> call(Map<String, ?> service, Duration limit, Callable<T> call) {
            try {
                return Outcome.accepted(call.call());
            } catch (Exception e) {
                return Outcome.rejected(Reason.of("plugin-failed", "插件出错。", "The plugin failed."));
            }
        }

        @Override
        public <T> Outcome<T> callHere(Map<String, ?> service, Duration limit, Callable<T> call) {
            return call(service, limit, call);
        }

        @Override
        public Optional<Reason> quarantine(Map<String, ?> service) {
            return Optional.empty();
        }
    }

    abstract static class Checks extends ScoringFixture {

        private InstalledChecks installed;
        private DecisionChecks checks;

        @Override
        protected ScoringUnderTest start(Store store, Town town, TableAudit audit, CityClock clock) {
            installed = new InstalledChecks(new ScoringSchema(store), clock);
            return JdbcScoring.start(store, town, audit, clock, installed);
        }

        @BeforeEach
        void startChecks() {
            installed.setGuard(new CallingGuard());
            ScoringSchema schema = new ScoringSchema(test.store());
            checks = new JdbcDecisionChecks(schema, new Holds(schema, installed), installed, audit, clock);
        }

        private Runnable install(String district, boolean required, Function<Finding, CheckAnswer> answer) {
            Plugin plugin = new Plugin(answer::apply);
            Map<String, Object> properties = Map.of(
                    "service.id",
                    7L,
                    DecisionCheck.PLUGIN,
                    "lucheng.bank",
                    DecisionCheck.DISTRICT,
                    district,
                    DecisionCheck.REQUIRED,
                    required);
            installed.add(plugin, properties);
            return () -> installed.remove(plugin, properties);
        }

        private List<String> decide(Finding finding) {
            Outcome<Proceeding> outcome = decide(decider, finding, Verdict.DEDUCT, "");
            if (!outcome.isAccepted()) {
                return codes(outcome);
            }
            scoring.proceedings().serve(clerk, outcome.orThrow().id(), today()).orThrow();
            return List.of();
        }

        @Test
        void t28ARequiredPluginThatIsStoppedMidCaseHoldsTheDecision() {
            Runnable stop = install("lucheng", true, finding -> CheckAnswer.NOTHING);
            Finding finding = open(draft(ProvisionCode.A10_2));
            stop.run();

            assertThat(decide(finding)).containsExactly("plugin-missing");
            assertThat(checks.of(decider, finding.id())
                            .orElseThrow()
                            .holds()
                            .getFirst()
                            .text()
                            .zh())
                    .contains("lucheng.bank", "暂缓");
            assertThat(standing().sum()).as("nothing is computed without it").isZero();
            assertThat(scoring.findings()
                            .find(regulator, finding.id())
                            .orElseThrow()
                            .state())
                    .isEqualTo(FindingState.OPEN);
            install("lucheng", true, f -> CheckAnswer.NOTHING);
            assertThat(decide(finding)).isEmpty();
            assertThat(standing().sum()).isEqualTo(1);
        }

        @Test
        void t28ARestartDoesNotForgetThatAPluginIsRequired() {
            Runnable stop = install("lucheng", true, finding -> CheckAnswer.NOTHING);
            install("lucheng", true, finding -> CheckAnswer.NOTHING);
            Finding finding = open(draft(ProvisionCode.A10_2));
            stop.run();
            scoring = start(test.store(), town, audit, clock);
            startChecks();

            assertThat(decide(finding)).containsExactly("plugin-missing");
            assertThat(checks.required(LUCHENG)).singleElement().satisfies(required -> {
                assertThat(required.plugin()).isEqualTo("lucheng.bank");
                assertThat(required.present()).isFalse();
                assertThat(required.requiredByName()).as("it said so itself").isEmpty();
            });
            assertThat(checks.required(new DistrictCode("ouhai"))).isEmpty();
            checks.release(decider, LUCHENG, "lucheng.bank", "插件已卸载").orThrow();
            assertThat(checks.required(LUCHENG)).isEmpty();
            assertThat(decide(finding)).isEmpty();
        }

        @Test
        void aPluginForTheWholeCityIsThereForEachDistrict() {
            checks.require(decider, LUCHENG, "lucheng.bank").orThrow();
            Finding finding = open(draft(ProvisionCode.A10_2));
            assertThat(decide(finding)).containsExactly("plugin-missing");
            install("city", false, f -> CheckAnswer.NOTHING);
            assertThat(checks.required(LUCHENG)).allMatch(DecisionChecks.Required::present);
            assertThat(decide(finding)).isEmpty();
        }

        @Test
        void aPluginForOneDistrictIsNotThereForTheCity() {
            Caller city = People.decider("city");
            checks.require(city, DistrictCode.CITY, "lucheng.bank").orThrow();
            install("ouhai", false, f -> CheckAnswer.NOTHING);
            assertThat(decide(open(draft(ProvisionCode.A10_2)))).containsExactly("plugin-missing");
        }

        @Test
        void aPersonMayRequireAPluginThatWasNeverThere() {
            Finding finding = open(draft(ProvisionCode.A10_2));
            assertThat(codes(checks.require(regulator, LUCHENG, "lucheng.bank")))
                    .containsExactly("not-permitted");
            assertThat(codes(checks.require(People.decider("ouhai"), LUCHENG, "lucheng.bank")))
                    .containsExactly("not-found");
            assertThat(codes(checks.require(decider, DistrictCode.CITY, "lucheng.bank")))
                    .containsExactly("not-found");
            assertThat(codes(checks.require(decider, LUCHENG, "no plugin"))).containsExactly("plugin-id");
            checks.require(decider, LUCHENG, "lucheng.bank").orThrow();
            assertThat(codes(checks.require(decider, LUCHENG, "lucheng.bank"))).containsExactly("already-required");
            assertThat(checks.required(LUCHENG)).hasSize(1).noneMatch(DecisionChecks.Required::present);
            assertThat(checks.required(new DistrictCode("ouhai"))).isEmpty();
            assertThat(decide(finding)).containsExactly("plugin-missing");
            assertThat(codes(checks.release(decider, LUCHENG, "lucheng.bank", " ")))
                    .containsExactly("reasons-required");
            checks.release(decider, LUCHENG, "lucheng.bank", "插件已停用").orThrow();
            assertThat(decide(finding)).isEmpty();
            assertThat(audit.actions("district/lucheng"))
                    .containsExactly("scoring.plugin.required", "scoring.plugin.released");
        }

        @Test
        void aPluginThatIsGoneForGoodCanBeReleased() {
            Runnable stop = install("lucheng", true, finding -> CheckAnswer.NOTHING);
            Finding finding = open(draft(ProvisionCode.A10_2));
            assertThat(codes(checks.release(decider, LUCHENG, "lucheng.bank", "不再需要")))
                    .as("it is there")
                    .containsExactly("not-found");
            stop.run();
            checks.release(decider, LUCHENG, "lucheng.bank", "插件已卸载").orThrow();
            assertThat(decide(finding)).isEmpty();
        }

        @Test
        void aFailingCheckHoldsOnlyWhereItIsRequired() {
            Runnable stop = install("lucheng", false, finding -> {
                throw new IllegalStateException("broken");
            });
            Finding finding = open(draft(ProvisionCode.A10_2));
            CheckReport report = checks.of(decider, finding.id()).orElseThrow();
            assertThat(report.holds()).isEmpty();
            assertThat(report.notes()).hasSize(1);
            checks.require(decider, LUCHENG, "lucheng.bank").orThrow();
            assertThat(decide(finding)).containsExactly("plugin-failed");
            stop.run();
            install("lucheng", false, f -> CheckAnswer.NOTHING);
            assertThat(decide(finding)).isEmpty();
        }

        @Test
        void whatACheckAsksForIsDoneByANamedPerson() {
            install(
                    "lucheng",
                    false,
                    finding ->
                            new CheckAnswer(List.of(new CheckAnswer.Requirement("bank-statement", TEXT)), List.of()));
            Finding finding = open(draft(ProvisionCode.A10_2));
            assertThat(decide(finding)).containsExactly("check-required");
            assertThat(codes(checks.done(regulator, finding.id(), "lucheng.bank", "bank-statement", "已核对")))
                    .containsExactly("not-permitted");
            assertThat(codes(checks.done(decider, finding.id(), "lucheng.bank", "another", "已核对")))
                    .containsExactly("no-such-requirement");
            assertThat(codes(checks.done(
                            People.decider("ouhai"), finding.id(), "lucheng.bank", "bank-statement", "已核对")))
                    .containsExactly("not-found");
            Caller relative = People.decider("lucheng");
            scoring.proceedings()
                    .recuse(relative, finding.caseId(), "与当事人有亲属关系")
                    .orThrow();
            assertThat(codes(checks.done(relative, finding.id(), "lucheng.bank", "bank-statement", "已核对")))
                    .containsExactly("recused");
            CheckReport report = checks.done(decider, finding.id(), "lucheng.bank", "bank-statement", "已核对")
                    .orThrow();
            assertThat(report.holds()).isEmpty();
            assertThat(report.requirements().getFirst().done().orElseThrow().byName())
                    .isEqualTo("决定人");
            assertThat(decide(finding)).isEmpty();
        }

        @Test
        void t29WhateverAPluginAnswersThePointsAreTheLaws() {
            List<Finding> seen = new ArrayList<>();
            install("lucheng", false, finding -> {
                seen.add(finding);
                // the most a plugin can say: look into something else as well
                return new CheckAnswer(
                        List.of(),
                        List.of(new CheckAnswer.Proposal(
                                ProvisionCode.A10_2, new LocalText("建议免予扣分", "Waive item 10.2"))));
            });
            Finding finding = open(draft(ProvisionCode.A10_2));
            CheckReport report = checks.of(decider, finding.id()).orElseThrow();
            assertThat(report.proposals()).hasSize(1);
            assertThat(decide(finding)).isEmpty();
            assertThat(standing().sum()).isEqualTo(1);
            assertThat(seen).isNotEmpty();
            assertThat(CheckAnswer.class.getRecordComponents())
                    .as("there is no word for less")
                    .extracting(component -> component.getName())
                    .containsExactly("requirements", "findings");
        }

        @Test
        void anotherDistrictsPluginHasNoSay() {
            Runnable stop = install("ouhai", true, finding -> {
                throw new IllegalStateException("broken");
            });
            Finding finding = open(draft(ProvisionCode.A10_2));
            assertThat(checks.of(decider, finding.id()).orElseThrow().notes()).isEmpty();
            stop.run();
            assertThat(decide(finding)).isEmpty();
        }

        @Test
        void withoutTheGuardARequiredPluginIsNotAsked() {
            install("city", true, finding -> CheckAnswer.NOTHING);
            PluginGuard other = new CallingGuard();
            installed.setGuard(other);
            installed.unsetGuard(other);
            assertThat(decide(open(draft(ProvisionCode.A10_2)))).containsExactly("plugin-failed");
        }
    }

    @Nested
    class InMemory extends Checks {
        @Override
        protected StoreKind kind() {
            return StoreKind.MEMORY;
        }
    }

    @Nested
    class InDerby extends Checks {
        @Override
        protected StoreKind kind() {
            return StoreKind.DERBY;
        }
    }

    @Nested
    class InPostgres extends Checks {
        @Override
        protected StoreKind kind() {
            return StoreKind.POSTGRES;
        }
    }
}
