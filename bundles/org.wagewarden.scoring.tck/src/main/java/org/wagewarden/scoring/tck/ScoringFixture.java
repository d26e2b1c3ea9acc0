// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.scoring.api.DecisionDraft;
import org.wagewarden.scoring.api.Delivery;
import org.wagewarden.scoring.api.DeliveryWay;
import org.wagewarden.scoring.api.ExtremeAct;
import org.wagewarden.scoring.api.Finding;
import org.wagewarden.scoring.api.FindingDraft;
import org.wagewarden.scoring.api.Inspector;
import org.wagewarden.scoring.api.Proceeding;
import org.wagewarden.scoring.api.ProceedingStage;
import org.wagewarden.scoring.api.ProvisionCode;
import org.wagewarden.scoring.api.Standing;
import org.wagewarden.scoring.api.Statement;
import org.wagewarden.scoring.api.Verdict;
import org.wagewarden.store.api.Store;
import org.wagewarden.store.tck.StoreKind;
import org.wagewarden.store.tck.TestStore;
import org.wagewarden.store.tck.TestStores;

/** A town with one project and one officer in Lucheng, and a provider on a store of its own. */
public abstract class ScoringFixture {

    /** The store. */
    protected TestStore test;

    protected final SetClock clock = new SetClock("2024-03-01");
    protected final Town town = new Town();
    protected final Caller regulator = People.regulator("lucheng");
    protected final Caller decider = People.decider("lucheng");

    /** Decides on cancellations: another person than the one who decided the deduction. */
    protected final Caller canceller = People.decider("lucheng");

    /** Records steps everywhere in the city. */
    protected final Caller clerk = People.regulator("city");

    protected final ProjectId project = town.project("江滨大桥", "lucheng", AuthorityFunction.TRANSPORT);
    protected final OfficerId officer = town.officer("2023-09-15");
    protected TableAudit audit;
    protected ScoringUnderTest scoring;

    /** Which store is tested. */
    protected abstract StoreKind kind();

    /** Starts the provider. */
    protected abstract ScoringUnderTest start(Store store, Town register, TableAudit trail, CityClock time);

    @BeforeEach
    void open() {
        town.appoint(officer, "林晓", project, "2023-10-01", "");
        test = TestStores.open(kind(), "scoring", empty -> start(empty, town, new TableAudit(empty), clock));
        audit = new TableAudit(test.store());
        scoring = start(test.store(), town, audit, clock);
    }

    @AfterEach
    void close() {
        test.close();
    }

    /** A finding on the project, of today. */
    protected FindingDraft draft(ProvisionCode code) {
        return draft(code, clock.today().toString());
    }

    protected FindingDraft draft(ProvisionCode code, String conduct) {
        return alike(code, conduct).apart("另一次检查发现的另一事实。");
    }

    /** A finding of which nothing is said that sets it apart from others like it. */
    protected FindingDraft alike(ProvisionCode code, String conduct) {
        return FindingDraft.of(project, code, LocalDate.parse(conduct), "现场检查发现的情形。")
                .restingOn("温人社责〔2024〕1号");
    }

    protected Finding open(FindingDraft draft) {
        return scoring.findings().open(regulator, draft).orThrow();
    }

    /** The proceeding on a finding, against its first officer. */
    protected Proceeding proceeding(Finding finding) {
        return scoring.proceedings().of(clerk, finding.id()).getFirst();
    }

    /** Service in person, today. */
    protected Delivery today() {
        return new Delivery(clock.today(), DeliveryWay.IN_PERSON, "当事人签收");
    }

    /** Inspectors are named, notice is given, the officer has nothing to state. */
    protected Proceeding heard(Finding finding) {
        Proceeding p = proceeding(finding);
        if (p.stage() == ProceedingStage.OPENED) {
            scoring.proceedings()
                    .nameInspectors(
                            clerk, finding.id(), List.of(new Inspector("赵一", "浙C001"), new Inspector("钱二", "浙C002")))
                    .orThrow();
            heard(p);
        }
        return proceeding(finding);
    }

    /** Notice is given, the officer has nothing to state and asks for no hearing. */
    protected void heard(Proceeding p) {
        Proceeding noticed =
                scoring.proceedings().giveNotice(clerk, p.id(), today()).orThrow();
        Statement nothing = Statement.nothing(clock.today(), "当事人当面表示没有意见。");
        scoring.proceedings()
                .recordStatement(
                        clerk,
                        p.id(),
                        noticed.notice().orElseThrow().hearingUntil().isPresent() ? nothing.withoutHearing() : nothing)
                .orThrow();
    }

    /** Tries to decide on a finding once the officer was heard. */
    protected Outcome<Proceeding> decide(Caller by, Finding finding, Verdict verdict, String reasons) {
        Optional<ExtremeAct> act =
                finding.provision() == ProvisionCode.A14 ? Optional.of(ExtremeAct.TOWER_CRANE) : Optional.empty();
        return scoring.proceedings().decide(by, heard(finding).id(), new DecisionDraft(verdict, reasons, act));
    }

    /** The whole way on one day, up to the service, for every officer. */
    protected void deduct(Finding finding) {
        Proceeding first =
                decide(decider, finding, Verdict.DEDUCT, "欠薪属实，事件由其引起。").orThrow();
        scoring.proceedings().serve(clerk, first.id(), today()).orThrow();
        for (Proceeding other : scoring.proceedings().of(clerk, finding.id())) {
            if (other.stage() == ProceedingStage.OPENED) {
                heard(other);
                scoring.proceedings()
                        .decide(decider, other.id(), DecisionDraft.of(Verdict.DEDUCT, ""))
                        .orThrow();
                scoring.proceedings().serve(clerk, other.id(), today()).orThrow();
            }
        }
    }

    /** Opens, decides and serves. */
    protected Finding charge(FindingDraft draft) {
        Finding finding = open(draft);
        deduct(finding);
        return finding;
    }

    protected Standing standing() {
        return scoring.ledger().standing(regulator, officer).orElseThrow();
    }

    protected static List<String> codes(Outcome<?> outcome) {
        assertThat(outcome.isAccepted()).isFalse();
        return outcome instanceof Outcome.Rejected<?> rejected
                ? rejected.reasons().stream().map(Reason::code).toList()
                : List.of();
    }
}
