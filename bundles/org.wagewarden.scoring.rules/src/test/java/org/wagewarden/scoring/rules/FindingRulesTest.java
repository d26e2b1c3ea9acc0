// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wagewarden.platform.api.Article;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.scoring.api.FindingDraft;
import org.wagewarden.scoring.api.OrderReference;
import org.wagewarden.scoring.api.Policy;
import org.wagewarden.scoring.api.PolicyReading;
import org.wagewarden.scoring.api.ProvisionCode;

/** What a finding needs, and the readings in words. */
class FindingRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 1);
    private static final Set<ProvisionCode> ON_PAPER =
            Set.of(ProvisionCode.A12_1, ProvisionCode.A13_1, ProvisionCode.A13_2, ProvisionCode.A14);

    @ParameterizedTest
    @EnumSource(ProvisionCode.class)
    void someSituationsRestOnADocument(ProvisionCode code) {
        FindingDraft draft = draft(code, TODAY, "现场检查发现");
        if (code == ProvisionCode.A11) {
            assertThat(codes(draft)).containsExactly("order-required");
        } else {
            assertThat(codes(draft)).isEqualTo(ON_PAPER.contains(code) ? List.of("basis-required") : List.of());
        }
        if (ON_PAPER.contains(code)) {
            Reason missing = FindingRules.check(draft, TODAY).getFirst();
            assertThat(missing.article()).contains(code.article());
            assertThat(missing.field()).contains("basis");
            assertThat(codes(draft.restingOn("  "))).containsExactly("basis-required");
            assertThat(codes(draft.restingOn("文号1"))).isEmpty();
        }
        assertThat(codes(draft.restingOn("长".repeat(201)))).contains("basis-length");
        assertThat(codes(draft.restingOn("长".repeat(200)))).doesNotContain("basis-length");
    }

    @Test
    void theConductLiesBetweenTheMeasuresAndToday() {
        assertThat(codes(draft(ProvisionCode.A10_1, LocalDate.of(2023, 7, 1), "四个字的")))
                .isEmpty();
        assertThat(codes(draft(ProvisionCode.A10_1, LocalDate.of(2023, 6, 30), "四个字的")))
                .containsExactly("before-measures");
        assertThat(codes(draft(ProvisionCode.A10_1, TODAY.plusDays(1), "四个字的"))).containsExactly("conduct-in-future");
        Reason early = FindingRules.check(draft(ProvisionCode.A10_1, LocalDate.of(2023, 6, 30), "四个字的"), TODAY)
                .getFirst();
        assertThat(early.article()).contains(Article.of(16));
    }

    @Test
    void theDescriptionHasALength() {
        assertThat(codes(draft(ProvisionCode.A10_1, TODAY, " 三个字 "))).containsExactly("description-length");
        assertThat(codes(draft(ProvisionCode.A10_1, TODAY, "字".repeat(2000)))).isEmpty();
        assertThat(codes(draft(ProvisionCode.A10_1, TODAY, "字".repeat(2001)))).containsExactly("description-length");
    }

    @Test
    void aSurchargeNeedsALapsedOrderOnASituationOfArticle10() {
        assertThat(codes(after(order("O1", ProvisionCode.A10_2, 10, 1)))).isEmpty();
        assertThat(codes(after(order("O1", ProvisionCode.A12_1, 10, 1)))).containsExactly("order-item");
        assertThat(codes(after(order(" ", ProvisionCode.A10_2, 10, 1)))).containsExactly("order-number");
        assertThat(codes(after(order("长".repeat(80), ProvisionCode.A10_2, 10, 1))))
                .isEmpty();
        assertThat(codes(after(order("长".repeat(81), ProvisionCode.A10_2, 10, 1))))
                .containsExactly("order-number");
        assertThat(codes(after(order("O1", ProvisionCode.A10_2, 1, 1)))).isEmpty();
        assertThat(codes(after(order("O1", ProvisionCode.A10_2, 1, 2)))).containsExactly("order-dates");
        assertThat(codes(after(order("O1", ProvisionCode.A10_2, 10, 0))))
                .containsExactly("deadline-running", "conduct-before-deadline");
        FindingDraft early =
                draft(ProvisionCode.A11, TODAY.minusDays(1), "逾期未改正").after(order("O1", ProvisionCode.A10_2, 10, 1));
        assertThat(codes(early)).containsExactly("conduct-before-deadline");
        assertThat(codes(draft(ProvisionCode.A10_2, TODAY, "现场检查发现").after(order("", ProvisionCode.A12_1, 1, 2))))
                .as("only Art. 11 asks for it")
                .isEmpty();
    }

    @Test
    void oldMeansMoreThanTwoYears() {
        assertThat(FindingRules.oldFact(LocalDate.of(2024, 3, 1), LocalDate.of(2026, 3, 1), Policy.recommended()))
                .isFalse();
        assertThat(FindingRules.oldFact(LocalDate.of(2024, 2, 29), LocalDate.of(2026, 3, 1), Policy.recommended()))
                .isTrue();
    }

    @Test
    void everyGapHasItsReadingAndValue() {
        List<PolicyReading> readings = new PolicyReadings().of(Policy.recommended());
        assertThat(readings)
                .hasSize(31)
                .extracting(PolicyReading::id)
                .startsWith("A1", "A2", "A3")
                .endsWith("A27", "A28");
        assertThat(readings)
                .extracting(PolicyReading::id)
                .doesNotHaveDuplicates()
                .contains("A19", "A19b");
        assertThat(readings).extracting(PolicyReading::key).doesNotHaveDuplicates();
        assertThat(readings)
                .allMatch(r -> r.alternatives().isEmpty() || r.alternatives().contains(r.value()));
        assertThat(values(Policy.recommended()))
                .isEqualTo(List.of(
                        "INCLUSIVE",
                        "FROM_ANCHOR",
                        "NONE",
                        "NONE",
                        "DECISION",
                        "ONE_YEAR_AFTER",
                        "KEEP_ANCHOR",
                        "BEFORE_START_DAY",
                        "CONTRACT_AND_INSURANCE",
                        "3",
                        "DIVISION_OR_ALL",
                        "ONE_PER_ITEM",
                        "ONCE_PER_ORDER_AND_ITEM",
                        "DIFFERENCE",
                        "ONCE",
                        "FULL",
                        "FIRST_CASE_OWNS",
                        "DISTRICT_OF_CROSSING",
                        "ESTABLISHED_ARREARS",
                        "true",
                        "ON_SERVICE",
                        "60",
                        "ORIGINAL_CYCLE",
                        "RECORD_ONLY",
                        "RECORD_ONLY",
                        "NEVER",
                        "CONDUCT",
                        "3",
                        "NO_EXEMPTION",
                        "2",
                        "6, 3"));
        Policy other = OtherPolicies.with(
                Policy.AnchorDay.EXCLUSIVE,
                Policy.Attribution.CONDUCT,
                Policy.AfterRefiling.NEW_ANCHOR,
                Policy.AcrossCycles.FULL,
                Policy.SameCase.EACH,
                Policy.BeforeCancellation.COUNT,
                Policy.Effect.AFTER_APPEAL);
        assertThat(values(other))
                .contains("EXCLUSIVE", "CONDUCT", "NEW_ANCHOR", "EACH", "COUNT", "AFTER_APPEAL", "9", "4", "false")
                .doesNotContain("DIFFERENCE");
        assertThat(values(OtherPolicies.article14(Policy.AcrossCycles.DIFFERENCE)))
                .doesNotContain("FULL");
    }

    private static List<String> values(Policy policy) {
        return new PolicyReadings()
                .of(policy).stream().map(PolicyReading::value).toList();
    }

    private static FindingDraft draft(ProvisionCode code, LocalDate conduct, String text) {
        return FindingDraft.of(ProjectId.next(), code, conduct, text);
    }

    private static FindingDraft after(OrderReference order) {
        return draft(ProvisionCode.A11, TODAY, "逾期未改正").after(order);
    }

    private static OrderReference order(String number, ProvisionCode item, int ordered, int deadline) {
        return new OrderReference(number, item, TODAY.minusDays(ordered), TODAY.minusDays(deadline));
    }

    private static List<String> codes(FindingDraft draft) {
        return FindingRules.check(draft, TODAY).stream().map(Reason::code).toList();
    }
}
