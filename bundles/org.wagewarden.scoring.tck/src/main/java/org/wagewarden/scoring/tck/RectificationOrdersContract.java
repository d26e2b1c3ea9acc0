// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.Article;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.Division;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.scoring.api.CaseDraft;
import org.wagewarden.scoring.api.Finding;
import org.wagewarden.scoring.api.FindingDraft;
import org.wagewarden.scoring.api.Findings;
import org.wagewarden.scoring.api.ObjectionResult;
import org.wagewarden.scoring.api.OrderDraft;
import org.wagewarden.scoring.api.OrderDue;
import org.wagewarden.scoring.api.OrderItem;
import org.wagewarden.scoring.api.OrderItemState;
import org.wagewarden.scoring.api.OrderReference;
import org.wagewarden.scoring.api.ProceedingId;
import org.wagewarden.scoring.api.ProvisionCode;
import org.wagewarden.scoring.api.ReInspection;
import org.wagewarden.scoring.api.RectificationOrder;
import org.wagewarden.scoring.api.RectificationOrders;
import org.wagewarden.scoring.api.Responsible;
import org.wagewarden.scoring.api.Verdict;
import org.wagewarden.store.api.Store;

/** What orders to correct promise (Art. 11, T3 to T6). The first of March 2024 is a Friday. */
public abstract class RectificationOrdersContract extends ScoringFixture {

    private static final String PROOF = "已补开专用账户，见开户证明";

    private RectificationOrders orders;

    /** Starts the orders on the same store. */
    protected abstract RectificationOrders orders(Store store, Findings findings, TableAudit trail, CityClock time);

    @BeforeEach
    void start() {
        orders = orders(test.store(), scoring.findings(), audit, clock);
    }

    private RectificationOrder issue(String number, String deadline, Finding... findings) {
        return orders.issue(regulator, draft(number, deadline, findings)).orThrow();
    }

    private OrderDraft draft(String number, String deadline, Finding... findings) {
        return new OrderDraft(
                number,
                clock.today(),
                LocalDate.parse(deadline),
                List.of(findings).stream().map(Finding::id).toList());
    }

    private OrderItem item(RectificationOrder order) {
        return orders.find(regulator, order.id()).orElseThrow().items().getFirst();
    }

    @Test
    void t3CorrectedOnTheLastDayNoMore() {
        Finding finding = charge(draft(ProvisionCode.A10_2));
        RectificationOrder order = issue("责改1", "2024-03-20", finding);
        clock.set("2024-03-20");
        RectificationOrder corrected = orders.correct(regulator, order.id(), ProvisionCode.A10_2, clock.today(), PROOF)
                .orThrow();

        assertThat(corrected.open()).isFalse();
        assertThat(corrected.items().getFirst().state()).isEqualTo(OrderItemState.CORRECTED);
        assertThat(corrected.items().getFirst().correction().orElseThrow().checkedByName())
                .isEqualTo("监管员");
        clock.set("2024-04-01");
        assertThat(codes(orders.confirmLapse(regulator, order.id(), ProvisionCode.A10_2, "没有证明材料")))
                .containsExactly("item-settled");
        assertThat(codes(orders.charge(regulator, order.id(), ProvisionCode.A10_2)))
                .containsExactly("corrected-in-time");
        OrderReference reference = new OrderReference("责改1", ProvisionCode.A10_2, order.orderedOn(), order.deadline());
        assertThat(codes(scoring.findings()
                        .open(regulator, draft(ProvisionCode.A11).after(reference))))
                .containsExactly("corrected-in-time");
        assertThat(standing().sum()).isEqualTo(1);
    }

    @Test
    void t4AMissedDeadlineProposesAndAPersonDecides() {
        Finding finding = charge(draft(ProvisionCode.A10_2));
        RectificationOrder order = issue("责改1", "2024-03-20", finding);
        assertThat(codes(orders.confirmLapse(regulator, order.id(), ProvisionCode.A10_2, "没有证明材料")))
                .containsExactly("deadline-running");
        clock.set("2024-03-21");
        assertThat(item(order).state()).as("nothing happens by itself").isEqualTo(OrderItemState.OPEN);
        assertThat(codes(orders.charge(regulator, order.id(), ProvisionCode.A10_2)))
                .containsExactly("not-lapsed");
        RectificationOrder lapsed = orders.confirmLapse(regulator, order.id(), ProvisionCode.A10_2, "没有证明材料")
                .orThrow();
        assertThat(lapsed.items().getFirst().proposed()).isTrue();
        assertThat(lapsed.open()).isTrue();
        assertThat(standing().sum()).as("proposed only").isEqualTo(1);

        Finding surcharge =
                orders.charge(regulator, order.id(), ProvisionCode.A10_2).orThrow();

        assertThat(surcharge.provision()).isEqualTo(ProvisionCode.A11);
        assertThat(surcharge.caseId()).isEqualTo(finding.caseId());
        assertThat(surcharge.conductDate()).isEqualTo(LocalDate.of(2024, 3, 21));
        assertThat(item(order).charged()).contains(surcharge.id());
        assertThat(orders.find(regulator, order.id()).orElseThrow().open()).isFalse();
        assertThat(standing().sum()).as("opened only").isEqualTo(1);
        deduct(surcharge);
        assertThat(standing().sum()).isEqualTo(3);
        assertThat(codes(orders.charge(regulator, order.id(), ProvisionCode.A10_2)))
                .containsExactly("already-charged");
        assertThat(audit.actions("order/" + order.id().value()))
                .containsExactly("scoring.order.issued", "scoring.order.lapsed");
    }

    @Test
    void t5ADeadlineOnAHolidayRollsToTheNextWorkingDay() {
        Finding finding = open(draft(ProvisionCode.A10_2));
        RectificationOrder order = issue("责改1", "2024-05-01", finding);
        assertThat(order.stated()).isEqualTo(LocalDate.of(2024, 5, 1));
        assertThat(order.deadline()).isEqualTo(LocalDate.of(2024, 5, 6));
        clock.set("2024-05-06");
        assertThat(orders.correct(regulator, order.id(), ProvisionCode.A10_2, clock.today(), PROOF)
                        .orThrow()
                        .items()
                        .getFirst()
                        .state())
                .isEqualTo(OrderItemState.CORRECTED);
    }

    @Test
    void t6AnExtensionBeforeTheLapseMovesTheDeadlineAndOneAfterwardsDoesNot() {
        Finding finding = open(draft(ProvisionCode.A10_2));
        RectificationOrder order = issue("责改1", "2024-03-20", finding);
        clock.set("2024-03-19");
        LocalDate later = LocalDate.of(2024, 3, 30);
        assertThat(codes(orders.extend(regulator, order.id(), later, "雨天停工"))).containsExactly("not-permitted");
        assertThat(codes(orders.extend(decider, order.id(), LocalDate.of(2024, 3, 20), " ")))
                .containsExactlyInAnyOrder("reasons-required", "extension-later");
        RectificationOrder extended =
                orders.extend(decider, order.id(), later, "雨天停工").orThrow();
        assertThat(extended.deadline()).as("a Saturday").isEqualTo(LocalDate.of(2024, 4, 1));
        assertThat(extended.extensions()).hasSize(1);
        assertThat(extended.extensions().getFirst().approvedByName()).isEqualTo("决定人");
        clock.set("2024-04-01");
        assertThat(codes(orders.confirmLapse(regulator, order.id(), ProvisionCode.A10_2, "没有证明材料")))
                .containsExactly("deadline-running");
        clock.set("2024-04-02");
        assertThat(codes(orders.extend(decider, order.id(), LocalDate.of(2024, 4, 30), "雨天停工")))
                .containsExactly("deadline-lapsed");
        assertThat(orders.confirmLapse(regulator, order.id(), ProvisionCode.A10_2, "没有证明材料")
                        .isAccepted())
                .isTrue();
    }

    @Test
    void aReInspectionSettlesOrConfirms() {
        RectificationOrder order =
                issue("责改1", "2024-03-20", open(draft(ProvisionCode.A10_2)), open(draft(ProvisionCode.A10_9)));
        clock.set("2024-03-10");
        RectificationOrder early = orders.inspect(
                        regulator, order.id(), ProvisionCode.A10_2, ReInspection.uncorrected(clock.today(), "仍未开设账户"))
                .orThrow();
        assertThat(early.items().getFirst().state()).as("the deadline runs").isEqualTo(OrderItemState.OPEN);
        assertThat(early.items().getFirst().inspections()).hasSize(1);
        RectificationOrder seen = orders.inspect(
                        regulator, order.id(), ProvisionCode.A10_9, ReInspection.corrected(clock.today(), "公示牌已设置"))
                .orThrow();
        assertThat(seen.items().getLast().state()).isEqualTo(OrderItemState.CORRECTED);
        assertThat(seen.open()).isTrue();
        clock.set("2024-03-21");
        OrderItem lapsed = orders.inspect(
                        regulator, order.id(), ProvisionCode.A10_2, ReInspection.uncorrected(clock.today(), "仍未开设账户"))
                .orThrow()
                .items()
                .getFirst();
        assertThat(lapsed.lapse().orElseThrow().means()).isEqualTo(OrderItem.Means.RE_INSPECTION);
        assertThat(lapsed.inspections()).hasSize(2);
    }

    @Test
    void aLateCorrectionProvesTheLapseAndADecisionMakerMaySetItAside() {
        RectificationOrder order = issue("责改1", "2024-03-20", open(draft(ProvisionCode.A10_2)));
        clock.set("2024-03-25");
        assertThat(codes(orders.correct(regulator, order.id(), ProvisionCode.A10_2, LocalDate.of(2024, 3, 26), "短")))
                .containsExactlyInAnyOrder("conduct-in-future", "evidence-required");
        OrderItem late = orders.correct(regulator, order.id(), ProvisionCode.A10_2, LocalDate.of(2024, 3, 21), PROOF)
                .orThrow()
                .items()
                .getFirst();
        assertThat(late.state()).isEqualTo(OrderItemState.LAPSED);
        assertThat(late.lapse().orElseThrow().means()).isEqualTo(OrderItem.Means.LATE_CORRECTION);
        assertThat(codes(orders.setAside(regulator, order.id(), ProvisionCode.A10_2, "情节轻微")))
                .containsExactly("not-permitted");
        RectificationOrder set = orders.setAside(decider, order.id(), ProvisionCode.A10_2, "情节轻微，已主动改正")
                .orThrow();
        assertThat(set.open()).isFalse();
        assertThat(codes(orders.charge(regulator, order.id(), ProvisionCode.A10_2)))
                .containsExactly("set-aside");
    }

    @Test
    void plusTwoOncePerOrderAndItemWhoeverAsks() {
        Finding finding = open(draft(ProvisionCode.A10_2));
        RectificationOrder order = issue("责改1", "2024-03-20", finding);
        assertThat(codes(orders.issue(regulator, draft("责改2", "2024-03-25", finding))))
                .as("the first still runs")
                .containsExactly("already-ordered");
        clock.set("2024-03-21");
        orders.confirmLapse(regulator, order.id(), ProvisionCode.A10_2, "没有证明材料")
                .orThrow();
        List<Outcome<Finding>> outcomes = Together.run(IntStream.range(0, 4)
                .<Callable<Outcome<Finding>>>mapToObj(
                        i -> () -> orders.charge(regulator, order.id(), ProvisionCode.A10_2))
                .toList());
        assertThat(outcomes.stream().filter(Outcome::isAccepted)).hasSize(1);
        RectificationOrder second = issue("责改2", "2024-03-29", finding);
        clock.set("2024-03-30");
        orders.confirmLapse(regulator, second.id(), ProvisionCode.A10_2, "没有证明材料")
                .orThrow();
        assertThat(orders.charge(regulator, second.id(), ProvisionCode.A10_2).isAccepted())
                .as("a new order with a new deadline")
                .isTrue();
    }

    @Test
    void aFindingUnderArticle11FollowsTheStoredOrder() {
        RectificationOrder order = issue("责改1", "2024-03-20", open(draft(ProvisionCode.A10_2)));
        clock.set("2024-03-25");
        OrderReference said =
                new OrderReference("责改1", ProvisionCode.A10_2, order.orderedOn(), LocalDate.of(2024, 3, 15));
        assertThat(codes(scoring.findings()
                        .open(regulator, draft(ProvisionCode.A11).after(said))))
                .containsExactly("order-dates");
        OrderReference right = new OrderReference("责改1", ProvisionCode.A10_2, order.orderedOn(), order.deadline());
        assertThat(codes(scoring.findings()
                        .open(regulator, draft(ProvisionCode.A11).after(right))))
                .containsExactly("not-lapsed");
        OrderReference other = new OrderReference("责改1", ProvisionCode.A10_3, order.orderedOn(), order.deadline());
        assertThat(codes(scoring.findings()
                        .open(regulator, draft(ProvisionCode.A11).after(other))))
                .containsExactly("no-such-item");
        orders.confirmLapse(regulator, order.id(), ProvisionCode.A10_2, "没有证明材料")
                .orThrow();
        Finding finding = open(draft(ProvisionCode.A11).after(right));
        assertThat(item(order).charged()).contains(finding.id());
    }

    @Test
    void anOrderIsKnownByEverySpellingOfItsNumber() {
        RectificationOrder order = issue("责改〔2024〕9号", "2024-03-20", open(draft(ProvisionCode.A10_2)));
        Finding other = open(draft(ProvisionCode.A10_3));
        clock.set("2024-03-19");
        orders.correct(regulator, order.id(), ProvisionCode.A10_2, clock.today(), PROOF)
                .orThrow();
        clock.set("2024-03-25");
        for (String spelling : List.of("责改[2024]9号", "责改〔2024〕 9号", "责改〔2024〕09号", "责改（２０２４）9号")) {
            OrderReference said =
                    new OrderReference(spelling, ProvisionCode.A10_2, order.orderedOn(), order.deadline());
            assertThat(codes(scoring.findings()
                            .open(regulator, draft(ProvisionCode.A11).after(said))))
                    .as(spelling)
                    .containsExactly("corrected-in-time");
            assertThat(codes(orders.issue(regulator, draft(spelling, "2024-04-10", other))))
                    .as(spelling)
                    .containsExactly("order-number-taken");
        }
    }

    @Test
    void twoSpellingsInOneRegistrationAreOneFact() {
        RectificationOrder order = issue("责改〔2024〕9号", "2024-03-20", open(draft(ProvisionCode.A10_2)));
        clock.set("2024-03-21");
        orders.confirmLapse(regulator, order.id(), ProvisionCode.A10_2, "没有证明材料")
                .orThrow();
        List<FindingDraft> twice = Stream.of("责改〔2024〕9号", "责改[2024]09号")
                .map(number -> draft(ProvisionCode.A11)
                        .after(new OrderReference(number, ProvisionCode.A10_2, order.orderedOn(), order.deadline())))
                .toList();
        assertThat(codes(scoring.findings().open(regulator, new CaseDraft(twice, List.of()))))
                .containsExactly("findings-twice");
        Finding opened = open(twice.getLast());
        assertThat(opened.order().orElseThrow().number())
                .as("as it is registered")
                .isEqualTo("责改〔2024〕9号");
        assertThat(item(order).charged()).contains(opened.id());
    }

    @Test
    void noSurchargeOnAnOrderThatNobodyRegistered() {
        LocalDate today = clock.today();
        OrderReference invented =
                new OrderReference("责改404", ProvisionCode.A10_2, today.minusDays(9), today.minusDays(1));
        Outcome<Finding> refused =
                scoring.findings().open(regulator, draft(ProvisionCode.A11).after(invented));
        assertThat(codes(refused)).containsExactly("order-unregistered");
        Reason why = ((Outcome.Rejected<Finding>) refused).reasons().getFirst();
        assertThat(why.text().zh()).contains("在“责令改正”中登记");
        assertThat(why.field()).contains("order.number");
    }

    @Test
    void t5ADeadlineOnAHolidayIsMissedOnceItsRolledDayIsOver() {
        clock.set("2024-09-20");
        RectificationOrder order = issue("责改1", "2024-10-01", open(draft(ProvisionCode.A10_2)));
        assertThat(order.deadline()).isEqualTo(LocalDate.of(2024, 10, 8));
        clock.set("2024-10-03");
        OrderReference stated =
                new OrderReference("责改1", ProvisionCode.A10_2, order.orderedOn(), LocalDate.of(2024, 10, 1));
        assertThat(codes(scoring.findings()
                        .open(regulator, draft(ProvisionCode.A11, "2024-10-02").after(stated))))
                .containsExactly("order-dates");
        assertThat(codes(orders.confirmLapse(regulator, order.id(), ProvisionCode.A10_2, "没有证明材料")))
                .containsExactly("deadline-running");
    }

    @Test
    void aSurchargeGoesWithTheItemThatWasToBeCorrected() {
        OfficerId attendance = town.officer("2023-09-15");
        town.appoint(attendance, "周平", project, "2023-10-01", "");
        town.divide(
                project,
                "2024-02-01",
                new Division.Share(officer, "林晓", Set.of(Article.of(12, 1))),
                new Division.Share(attendance, "周平", Set.of(Article.of(10, 6))));
        RectificationOrder order = issue("责改1", "2024-03-20", open(draft(ProvisionCode.A10_6)));
        clock.set("2024-03-21");
        orders.confirmLapse(regulator, order.id(), ProvisionCode.A10_6, "没有证明材料")
                .orThrow();
        assertThat(orders.charge(regulator, order.id(), ProvisionCode.A10_6)
                        .orThrow()
                        .responsible())
                .extracting(Responsible::officer)
                .containsExactly(attendance);
    }

    @Test
    void twoOrdersOnOneFindingAtOnceAreOne() {
        Finding finding = open(draft(ProvisionCode.A10_2));
        List<Outcome<RectificationOrder>> outcomes = Together.run(IntStream.range(0, 4)
                .<Callable<Outcome<RectificationOrder>>>mapToObj(
                        i -> () -> orders.issue(regulator, draft("责改" + i, "2024-03-20", finding)))
                .toList());
        assertThat(outcomes.stream().filter(Outcome::isAccepted)).hasSize(1);
        assertThat(outcomes.stream().filter(o -> !o.isAccepted()))
                .allSatisfy(o -> assertThat(codes(o)).containsExactly("already-ordered"));
    }

    @Test
    void aLapseIsChargedOrSetAsideNeverBoth() {
        Finding finding = open(draft(ProvisionCode.A10_2));
        RectificationOrder order = issue("责改1", "2024-03-20", finding);
        clock.set("2024-03-21");
        orders.confirmLapse(regulator, order.id(), ProvisionCode.A10_2, "没有证明材料")
                .orThrow();
        OrderReference said = new OrderReference("责改1", ProvisionCode.A10_2, order.orderedOn(), order.deadline());
        List<Outcome<?>> outcomes = Together.run(List.<Callable<Outcome<?>>>of(
                () -> orders.setAside(decider, order.id(), ProvisionCode.A10_2, "情节轻微"),
                () -> orders.charge(regulator, order.id(), ProvisionCode.A10_2),
                () -> scoring.findings()
                        .open(regulator, draft(ProvisionCode.A11).after(said)),
                () -> orders.setAside(decider, order.id(), ProvisionCode.A10_2, "情节轻微")));
        assertThat(outcomes.stream().filter(Outcome::isAccepted)).hasSize(1);
        boolean aside = outcomes.getFirst().isAccepted() || outcomes.getLast().isAccepted();
        assertThat(item(order).state()).isEqualTo(aside ? OrderItemState.SET_ASIDE : OrderItemState.CHARGED);
    }

    @Test
    void nothingIsAddedToWhatDoesNotStand() {
        Finding dismissed = open(draft(ProvisionCode.A10_2));
        Finding annulled = charge(draft(ProvisionCode.A10_3));
        Finding standing = open(draft(ProvisionCode.A10_4));
        RectificationOrder order = issue("责改1", "2024-03-20", dismissed, annulled, standing);
        clock.set("2024-03-21");
        for (OrderItem each : order.items()) {
            orders.confirmLapse(regulator, order.id(), each.provision(), "没有证明材料")
                    .orThrow();
        }
        Finding surcharge =
                orders.charge(regulator, order.id(), ProvisionCode.A10_4).orThrow();
        decide(decider, dismissed, Verdict.DISMISS, "证据不足").orThrow();
        decide(decider, standing, Verdict.DISMISS, "证据不足").orThrow();
        ProceedingId booked = proceeding(annulled).id();
        scoring.proceedings().object(clerk, booked, clock.today(), "已提交保函").orThrow();
        scoring.proceedings()
                .settle(People.decider("lucheng"), booked, ObjectionResult.ANNULLED, "事实认定有误")
                .orThrow();

        assertThat(codes(orders.charge(regulator, order.id(), ProvisionCode.A10_2)))
                .containsExactly("dismissed");
        assertThat(codes(orders.charge(regulator, order.id(), ProvisionCode.A10_3)))
                .containsExactly("annulled");
        assertThat(codes(orders.issue(regulator, draft("责改2", "2024-04-20", annulled))))
                .containsExactly("annulled");
        assertThat(codes(decide(decider, surcharge, Verdict.DEDUCT, "逾期未改正"))).containsExactly("dismissed");
        decide(decider, surcharge, Verdict.DISMISS, "原情形已不予扣分").orThrow();
        assertThat(standing().sum()).isZero();
    }

    @Test
    void anOrderIsRegisteredBeforeItsDeadlineEndsAndNotForEver() {
        Finding finding = open(draft(ProvisionCode.A10_2));
        clock.set("2024-05-06");
        assertThat(codes(orders.issue(
                        regulator,
                        new OrderDraft(
                                "责改1", LocalDate.of(2024, 4, 2), LocalDate.of(2024, 4, 12), List.of(finding.id())))))
                .containsExactly("deadline-over");
        assertThat(codes(orders.issue(regulator, draft("责改1", "2026-05-07", finding))))
                .containsExactly("deadline-far");
        assertThat(codes(orders.issue(regulator, draft("责改1", "9999-12-31", finding))))
                .containsExactly("deadline-far");
        // the first of May was a day off: that deadline ends today
        RectificationOrder order = orders.issue(
                        regulator,
                        new OrderDraft(
                                "责改1", LocalDate.of(2024, 4, 2), LocalDate.of(2024, 5, 1), List.of(finding.id())))
                .orThrow();
        assertThat(codes(orders.extend(decider, order.id(), LocalDate.of(9999, 12, 31), "雨天停工")))
                .containsExactly("deadline-far");
        assertThat(orders.extend(decider, order.id(), LocalDate.of(2026, 5, 6), "雨天停工")
                        .isAccepted())
                .isTrue();
    }

    @Test
    void aReInspectionAfterTheDeadlineSaysWhenItWasCorrected() {
        RectificationOrder order =
                issue("责改1", "2024-03-20", open(draft(ProvisionCode.A10_2)), open(draft(ProvisionCode.A10_9)));
        clock.set("2024-03-22");
        assertThat(inspected(order, ProvisionCode.A10_2, ReInspection.corrected(clock.today(), "3月18日已改正")))
                .containsExactly("correction-day");
        assertThat(inspected(
                        order,
                        ProvisionCode.A10_2,
                        ReInspection.corrected(LocalDate.of(2024, 3, 21), clock.today(), "3月18日已改正")))
                .containsExactly("correction-day");
        assertThat(inspected(
                        order,
                        ProvisionCode.A10_2,
                        ReInspection.corrected(clock.today(), LocalDate.of(2024, 2, 28), "3月18日已改正")))
                .containsExactly("order-dates");
        assertThat(inspected(
                        order,
                        ProvisionCode.A10_2,
                        new ReInspection(clock.today(), false, Optional.of(clock.today()), "仍未改正")))
                .containsExactly("not-corrected");
        assertThat(item(order).inspections()).as("nothing refused is kept").isEmpty();
        OrderItem inTime = orders.inspect(
                        regulator,
                        order.id(),
                        ProvisionCode.A10_2,
                        ReInspection.corrected(clock.today(), LocalDate.of(2024, 3, 18), "3月18日已改正"))
                .orThrow()
                .items()
                .getFirst();
        assertThat(inTime.state()).isEqualTo(OrderItemState.CORRECTED);
        assertThat(inTime.correction().orElseThrow().on()).isEqualTo(LocalDate.of(2024, 3, 18));
        assertThat(inTime.inspections()).extracting(OrderItem.Inspection::on).containsExactly(clock.today());
        OrderItem late = orders.inspect(
                        regulator,
                        order.id(),
                        ProvisionCode.A10_9,
                        ReInspection.corrected(clock.today(), LocalDate.of(2024, 3, 21), "昨日方设置"))
                .orThrow()
                .items()
                .getLast();
        assertThat(late.lapse().orElseThrow().means()).isEqualTo(OrderItem.Means.LATE_CORRECTION);
    }

    private List<String> inspected(RectificationOrder order, ProvisionCode item, ReInspection seen) {
        return codes(orders.inspect(regulator, order.id(), item, seen));
    }

    @Test
    void whoDeclaredAConflictDoesNothingAboutAnOrder() {
        Finding first = open(draft(ProvisionCode.A10_2));
        Finding second = open(draft(ProvisionCode.A10_3));
        scoring.proceedings().recuse(regulator, second.caseId(), "近亲属").orThrow();
        assertThat(codes(orders.issue(regulator, draft("责改1", "2024-03-20", first, second))))
                .containsExactly("recused");
        RectificationOrder order =
                orders.issue(clerk, draft("责改1", "2024-03-20", first, second)).orThrow();
        scoring.proceedings().recuse(decider, first.caseId(), "近亲属").orThrow();
        assertThat(codes(orders.extend(decider, order.id(), LocalDate.of(2024, 3, 29), "雨天停工")))
                .containsExactly("recused");
        assertThat(codes(orders.correct(regulator, order.id(), ProvisionCode.A10_2, clock.today(), PROOF)))
                .containsExactly("recused");
        assertThat(inspected(order, ProvisionCode.A10_2, ReInspection.uncorrected(clock.today(), "仍未开设账户")))
                .containsExactly("recused");
        clock.set("2024-03-21");
        assertThat(codes(orders.confirmLapse(regulator, order.id(), ProvisionCode.A10_2, "没有证明材料")))
                .containsExactly("recused");
        orders.confirmLapse(clerk, order.id(), ProvisionCode.A10_3, "没有证明材料").orThrow();
        assertThat(codes(orders.charge(regulator, order.id(), ProvisionCode.A10_3)))
                .containsExactly("recused");
        assertThat(codes(orders.setAside(decider, order.id(), ProvisionCode.A10_3, "情节轻微")))
                .containsExactly("recused");
        OrderReference said = new OrderReference("责改1", ProvisionCode.A10_3, order.orderedOn(), order.deadline());
        assertThat(codes(scoring.findings()
                        .open(regulator, draft(ProvisionCode.A11).after(said))))
                .as("in a case of its own")
                .containsExactly("recused");
        assertThat(orders.charge(clerk, order.id(), ProvisionCode.A10_3).isAccepted())
                .isTrue();
    }

    @Test
    void arrearsAreOrderedToBePaidWithoutArticle11() {
        RectificationOrder order = issue("责改1", "2024-03-20", open(draft(ProvisionCode.A12_1)));
        assertThat(orders.confirmLapse(regulator, order.id(), ProvisionCode.A12_1, "没有支付凭证"))
                .isInstanceOfSatisfying(Outcome.Rejected.class, refused -> assertThat(
                                ((Reason) refused.reasons().getFirst()).article())
                        .as("the order is the trigger of 12(1), Art. 11 is about Art. 10")
                        .contains(Article.of(12, 1)));
        clock.set("2024-03-21");
        RectificationOrder lapsed = orders.confirmLapse(regulator, order.id(), ProvisionCode.A12_1, "没有支付凭证")
                .orThrow();
        assertThat(lapsed.items().getFirst().proposed()).isFalse();
        assertThat(lapsed.open()).isFalse();
        assertThat(codes(orders.charge(regulator, order.id(), ProvisionCode.A12_1)))
                .containsExactly("order-item");
    }

    @Test
    void whatCannotBeOrderedIsRefused() {
        Finding obstruction = open(draft(ProvisionCode.A13_3));
        Finding account = open(draft(ProvisionCode.A10_2));
        assertThat(codes(orders.issue(regulator, draft(" ", "2024-02-20", obstruction))))
                .containsExactlyInAnyOrder("order-number", "order-dates", "deadline-over", "order-item");
        assertThat(codes(orders.issue(regulator, draft("责改1", "2024-03-20")))).containsExactly("order-findings");
        assertThat(codes(orders.issue(regulator, draft("责改1", "2024-03-20", account, account))))
                .containsExactly("item-twice");
        issue("责改1", "2024-03-20", account);
        assertThat(codes(orders.issue(regulator, draft("责改1", "2024-03-20", open(draft(ProvisionCode.A10_3))))))
                .containsExactly("order-number-taken");
        Finding dismissed = open(draft(ProvisionCode.A10_4));
        decide(decider, dismissed, Verdict.DISMISS, "证据不足").orThrow();
        assertThat(codes(orders.issue(regulator, draft("责改2", "2024-03-20", dismissed))))
                .containsExactly("dismissed");
    }

    @Test
    void anotherDistrictSeesNothing() {
        Finding finding = open(draft(ProvisionCode.A10_2));
        RectificationOrder order = issue("责改1", "2024-03-20", finding);
        Caller elsewhere = People.regulator("ouhai");
        assertThat(orders.find(elsewhere, order.id())).isEmpty();
        assertThat(orders.of(elsewhere, project)).isEmpty();
        assertThat(orders.inbox(elsewhere, Optional.empty(), Optional.empty(), PageRequest.first(10))
                        .items())
                .isEmpty();
        assertThat(codes(orders.correct(elsewhere, order.id(), ProvisionCode.A10_2, clock.today(), PROOF)))
                .containsExactly("not-found");
        assertThat(codes(orders.issue(elsewhere, draft("责改9", "2024-03-20", finding))))
                .containsExactly("not-found");
        assertThat(orders.find(People.administrator(), order.id())).isEmpty();
        assertThat(codes(orders.issue(People.administrator(), draft("责改9", "2024-03-20", finding))))
                .containsExactly("not-permitted");
        assertThat(orders.of(regulator, project)).containsExactly(order);
    }

    @Test
    void theInboxIsGroupedByHowNearTheDeadlineIs() {
        ProvisionCode[] codes = {
            ProvisionCode.A10_1, ProvisionCode.A10_2, ProvisionCode.A10_3, ProvisionCode.A10_4, ProvisionCode.A10_5
        };
        String[] deadlines = {"2024-03-04", "2024-03-05", "2024-03-06", "2024-03-08", "2024-03-11"};
        for (int i = 0; i < codes.length; i++) {
            issue("责改" + i, deadlines[i], open(draft(codes[i])));
        }
        clock.set("2024-03-05");
        assertThat(orders.waiting(regulator, Optional.empty()))
                .containsEntry(OrderDue.OVERDUE, 1L)
                .containsEntry(OrderDue.TODAY, 1L)
                .containsEntry(OrderDue.SOON, 2L)
                .containsEntry(OrderDue.LATER, 1L);
        for (OrderDue due : OrderDue.values()) {
            assertThat(orders.inbox(regulator, Optional.of(due), Optional.empty(), PageRequest.first(10))
                            .items())
                    .isNotEmpty()
                    .allMatch(order -> order.due(clock.today()) == due);
        }
        var first = orders.inbox(regulator, Optional.empty(), Optional.empty(), PageRequest.first(2));
        assertThat(first.items()).extracting(RectificationOrder::number).containsExactly("责改0", "责改1");
        var second = orders.inbox(
                regulator,
                Optional.empty(),
                Optional.empty(),
                PageRequest.at(2, first.next().orElseThrow()));
        assertThat(second.items()).extracting(RectificationOrder::number).containsExactly("责改2", "责改3");
        var back = orders.inbox(
                regulator,
                Optional.empty(),
                Optional.empty(),
                PageRequest.at(2, second.previous().orElseThrow()));
        assertThat(back.items()).isEqualTo(first.items());
    }
}
