// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.scoring.api.Finding;
import org.wagewarden.scoring.api.OrderDraft;
import org.wagewarden.scoring.api.OrderDue;
import org.wagewarden.scoring.api.OrderItem;
import org.wagewarden.scoring.api.OrderItemState;
import org.wagewarden.scoring.api.OrderReference;
import org.wagewarden.scoring.api.ProvisionCode;
import org.wagewarden.scoring.api.ReInspection;
import org.wagewarden.scoring.api.RectificationOrder;
import org.wagewarden.scoring.api.Verdict;

/** What orders to correct promise (Art. 11, T3 to T6). */
public abstract class RectificationOrdersContract extends OrdersFixture {

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
