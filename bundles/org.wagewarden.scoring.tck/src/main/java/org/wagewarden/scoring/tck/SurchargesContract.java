// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wagewarden.platform.api.Article;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.Division;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.scoring.api.CaseDraft;
import org.wagewarden.scoring.api.Finding;
import org.wagewarden.scoring.api.FindingDraft;
import org.wagewarden.scoring.api.ObjectionResult;
import org.wagewarden.scoring.api.OrderItem;
import org.wagewarden.scoring.api.OrderItemState;
import org.wagewarden.scoring.api.OrderReference;
import org.wagewarden.scoring.api.ProceedingId;
import org.wagewarden.scoring.api.ProvisionCode;
import org.wagewarden.scoring.api.RectificationOrder;
import org.wagewarden.scoring.api.Responsible;
import org.wagewarden.scoring.api.Verdict;

/** What +2 for a missed deadline promises: once for an order and item that are registered and lapsed (R-048, R-049, A13). */
public abstract class SurchargesContract extends OrdersFixture {

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
}
