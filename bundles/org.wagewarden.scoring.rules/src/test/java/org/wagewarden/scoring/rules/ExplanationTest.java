// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wagewarden.platform.api.Article;
import org.wagewarden.scoring.api.Explanation;
import org.wagewarden.scoring.api.Explanation.Topic;
import org.wagewarden.scoring.api.Interruption;
import org.wagewarden.scoring.api.Policy;
import org.wagewarden.scoring.api.ProvisionCode;
import org.wagewarden.scoring.api.Standing;

/** The explanation says which cycle and why, what each entry counts and why, the sum and what follows. */
class ExplanationTest {

    private final Book book = new Book("2023-09-15");

    @Test
    void anEmptyLedgerHasACycleASumAndAConsequence() {
        assertThat(zh("2024-03-01"))
                .containsExactly(
                        "记分周期为十二个月，自初次取得合格证书之日（2023-09-15）起计算，补证、换证不改变起算日；2024-03-01处于第1个记分周期：2023-09-15至2024-09-14。",
                        "本记分周期累计扣0分，满分12分，余12分。",
                        "再扣12分即累计达到12分，将取消合格证书备案；周期届满后重新按12分起算。",
                        "以上按第1版政策（2023-07-01起施行）计算，结果可随时由记分台账重新计算核对。");
        assertThat(en("2024-03-01").getFirst())
                .isEqualTo(
                        "A scoring cycle is twelve months, counted from the day of the first certificate, 2023-09-15; a"
                                + " replacement does not move it. 2024-03-01 is in cycle 1: 2023-09-15 to 2024-09-14.");
        assertThat(lines("2024-03-01"))
                .extracting(Explanation.Line::topic)
                .containsExactly(Topic.CYCLE, Topic.SUM, Topic.CONSEQUENCE, Topic.POLICY);
        assertThat(lines("2024-03-01"))
                .extracting(l -> l.article().map(Article::number).orElse(0))
                .containsExactly(9, 9, 15, 0);
    }

    @Test
    void anEntryQuotesItsClause() {
        Scripts.write(book, "10.3 P A 2024-02-20 > 2024-03-01");
        Explanation.Line line = lines("2024-03-01").get(1);
        assertThat(line.text().zh())
                .isEqualTo("《P》第十条第（三）项「未按规定存储工资保证金或者提供相应的金融机构保函的」，应扣1分；行为日2024-02-20，决定于2024-03-01生效：计入本周期，扣1分。");
        assertThat(line.text().en())
                .isEqualTo(
                        "P, Art. 10(3) \"the wage guarantee was not deposited as required, nor a corresponding letter of"
                                + " guarantee of a financial institution provided\", 1 by the Measures; conduct on 2024-02-20,"
                                + " decision effective 2024-03-01: counted in this cycle: 1.");
        assertThat(line.points()).isEqualTo(1);
        assertThat(line.article()).contains(Article.of(10, 3));
        assertThat(line.entry()).contains(book.entries.getFirst().id());
        assertThat(zh("2024-03-01")).contains("本记分周期累计扣1分，满分12分，余11分。");
    }

    @Test
    void aSurchargeNamesItsOrder() {
        book.surcharge("P", "A", "责改7号", ProvisionCode.A10_2, "2024-03-20");
        assertThat(zh("2024-03-20").get(1)).contains("责令改正文书责改7号（第十条第（二）项）期限至2024-03-19，逾期未改正；计入本周期，扣2分。");
        assertThat(en("2024-03-20").get(1))
                .contains("order 责改7号 (Art. 10(2)), deadline 2024-03-19, not corrected; counted");
    }

    @Test
    void everyRoleIsExplained() {
        book.interruptions.add(new Interruption(LocalDate.of(2024, 2, 1), Optional.empty(), Optional.empty()));
        Scripts.write(
                book,
                "12.1 P A 2024-10-01; 13.2 P A 2024-10-02; 13.1 P A 2024-10-03; 10.1 P B 2024-10-04; 10.2 P B 2024-10-04;"
                        + " reverse 4 2024-10-05; stay 5 2024-10-05; 10.3 P C 2024-10-06 > 2025-01-01; 10.4 P C 2023-06-01 >"
                        + " 2024-10-06; 10.5 P C 2023-09-01 > 2024-10-06; 10.6 P C 2024-01-01 > 2024-10-06");
        assertThat(String.join("\n", zh("2024-11-01")))
                .contains("同一案件已按2024-10-02生效的第十三条第（二）项扣分扣分，本条被吸收，计0分；该决定若被撤销，本条恢复计分。")
                .contains("同一事实已由2024-10-02生效的第十三条第（二）项扣分扣分，不重复扣，计0分。")
                .contains("已由2024-10-05生效的冲正决定撤销，在原周期内冲正，计0分。")
                .contains("停止执行期间，计0分。")
                .contains("2024-10-05生效的冲正（第十条第（一）项，P）：更正2024-10-04生效的第十条第（一）项扣分，本身不计分。")
                .contains("尚未生效，计0分。")
                .contains("行为发生在办法施行（2023-07-01）之前，不予记分（第十六条）。")
                .contains("行为发生时尚未取得合格证书，没有记分周期，仅作记录（第九条）。")
                .contains("行为发生在取消备案之前，决定在其后的周期生效，仅作记录，不计入新周期（口径A21）。");
        assertThat(String.join("\n", en("2024-11-01")))
                .contains("absorbed by the deduction under Art. 13(2) effective 2024-10-02 of the same case, counts 0")
                .contains("the same fact is charged by the deduction under Art. 13(2) effective 2024-10-02 already")
                .contains("taken back by the decision effective 2024-10-05 in its own cycle")
                .contains("Reversal effective 2024-10-05 (Art. 10(1), P): corrects the deduction under Art. 10(1)")
                .contains("recorded, not counted in the new cycle (reading A21).")
                .contains("Stay effective 2024-10-05 (Art. 10(2), P): corrects");
        assertThat(lines("2024-11-01").stream()
                        .mapToInt(Explanation.Line::points)
                        .sum())
                .isEqualTo(6);
    }

    @Test
    void theRestOfAnEarlierCycleIsExplained() {
        Scripts.write(book, "12.1 P A 2024-03-01; 13.2 P A 2024-10-01");
        assertThat(zh("2024-10-01"))
                .contains("第1个记分周期（2023-09-15至2024-09-14）扣3分；记分不结转到其他周期，记录保留。")
                .anyMatch(l -> l.endsWith("同一案件在以前周期已扣的分数（2024-03-01生效的第十二条第（一）项扣分）保留在原周期，本条补足差额，计3分。"));
        assertThat(en("2024-10-01"))
                .contains(
                        "Cycle 1 (2023-09-15 to 2024-09-14): 3 deducted; nothing is carried into another cycle, the record"
                                + " is kept.")
                .anyMatch(l -> l.endsWith("this entry adds the rest and counts 3."));
        assertThat(lines("2024-10-01"))
                .as("entries of earlier cycles are summed up")
                .hasSize(6);
    }

    @Test
    void twelveIsExplainedByTheEntryThatReachedIt() {
        Scripts.write(book, "13.2 P A 2024-03-01; 13.3 P A 2024-03-02");
        List<String> text = zh("2024-03-02");
        assertThat(text).contains("本记分周期累计扣12分，满分12分，余0分。");
        assertThat(text).contains("自2024-03-02生效的第十三条第（三）项扣分起累计达到12分：应由行业主管部门或人力社保部门决定取消合格证书备案。系统只提出建议，由具名人员决定。");
        assertThat(en("2024-03-02"))
                .anyMatch(l -> l.startsWith("With the deduction under Art. 13(3), effective 2024-03-02"));
        assertThat(zh("2024-10-01")).contains("第1个记分周期（2023-09-15至2024-09-14）扣12分，已达到12分；记分不结转到其他周期，记录保留。");
        assertThat(en("2024-10-01")).anyMatch(l -> l.contains("12 deducted, which reached 12; nothing"));
        assertThat(zh("2024-10-01")).contains("本记分周期累计扣0分，满分12分，余12分。");
    }

    @Test
    void beforeTheAnchorItSaysWhyThereIsNoCycle() {
        assertThat(zh("2023-09-01"))
                .containsExactly(
                        "2023-09-01不在任何记分周期内：记分周期自初次取得合格证书之日（2023-09-15）起计算。",
                        "以上按第1版政策（2023-07-01起施行）计算，结果可随时由记分台账重新计算核对。");
        assertThat(en("2023-09-01").getFirst()).startsWith("2023-09-01 is in no scoring cycle");
    }

    @Test
    void aLeapDayAndANewAnchorAreExplained() {
        String leap = "起算日为2月29日：平年的周期于2月28日届满，下一周期自3月1日起；闰年仍自2月29日起。";
        Book leapDay = new Book("2024-02-29");
        assertThat(texts(leapDay.standing("2025-03-01"))).contains(leap);
        assertThat(texts(new Book("2024-02-28").standing("2025-03-01"))).doesNotContain(leap);
        assertThat(texts(new Book("2024-01-29").standing("2025-03-01"))).doesNotContain(leap);
        String moved = "按现行政策，重新备案之日起另行起算记分周期。";
        book.interruptions.add(
                new Interruption(LocalDate.of(2024, 3, 10), Optional.empty(), Optional.of(LocalDate.of(2025, 9, 15))));
        assertThat(zh("2025-10-01")).doesNotContain(moved);
        book.policy = OtherPolicies.with(Policy.AfterRefiling.NEW_ANCHOR);
        assertThat(zh("2025-10-01")).contains(moved);
        assertThat(zh("2025-09-01")).doesNotContain(moved);
        assertThat(zh("2025-10-01").getLast()).contains("第2版政策");
    }

    @Test
    void itIsWrittenOnceAndEqualWhenComputedAgain() {
        Scripts.write(book, "10.1 P A 2024-03-01");
        Standing one = book.standing("2024-03-01");
        assertThat(one.explanation().lines()).isSameAs(one.explanation().lines());
        assertThat(book.standing("2024-03-01")).isEqualTo(one).hasSameHashCodeAs(one);
        assertThat(book.standing("2024-03-02")).isNotEqualTo(one);
    }

    private List<Explanation.Line> lines(String asOf) {
        return book.standing(asOf).explanation().lines();
    }

    private List<String> zh(String asOf) {
        return texts(book.standing(asOf));
    }

    private List<String> en(String asOf) {
        return lines(asOf).stream().map(l -> l.text().en()).toList();
    }

    private static List<String> texts(Standing standing) {
        return standing.explanation().lines().stream().map(l -> l.text().zh()).toList();
    }
}
