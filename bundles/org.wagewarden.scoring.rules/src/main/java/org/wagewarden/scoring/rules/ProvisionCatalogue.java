// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.wagewarden.platform.api.Article;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.scoring.api.Measures;
import org.wagewarden.scoring.api.Passage;
import org.wagewarden.scoring.api.Provision;
import org.wagewarden.scoring.api.ProvisionCode;
import org.wagewarden.scoring.api.Provisions;

/** The Measures and the catalogue of scoreable situations, read once. Immutable. */
public final class ProvisionCatalogue implements Provisions {

    private final Measures measures = MeasuresText.load();
    private final List<Provision> all = Arrays.stream(ProvisionCode.values())
            .map(code -> new Provision(
                    code,
                    code.article(),
                    code.points(),
                    title(code),
                    measures.text(code.article()),
                    measures.inForceFrom()))
            .toList();
    private final List<Passage> passages =
            measures.articles().stream().flatMap(ProvisionCatalogue::passages).toList();

    @Override
    public Measures measures() {
        return measures;
    }

    @Override
    public List<Provision> all() {
        return all;
    }

    @Override
    public Provision get(ProvisionCode code) {
        return all.get(code.ordinal());
    }

    @Override
    public List<Passage> search(String text) {
        List<String> words = Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        List<Passage> found = new ArrayList<>();
        for (Passage passage : passages) {
            if (!words.isEmpty() && words.stream().allMatch(word -> speaksOf(passage, word))) {
                found.add(passage);
            }
        }
        return List.copyOf(found);
    }

    /** A number means an article; anything else is looked for in the words and in the citation. */
    private static boolean speaksOf(Passage passage, String word) {
        Article article = passage.article();
        if (word.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.')) {
            String number = article.number() + article.item().map(i -> "." + i).orElse("");
            return number.equals(word) || number.startsWith(word + ".");
        }
        LocalText label = article.label();
        return Stream.of(passage.text().zh(), passage.text().en(), label.zh(), label.en())
                .anyMatch(where -> where.toLowerCase(Locale.ROOT).contains(word));
    }

    private static Stream<Passage> passages(Measures.ArticleText article) {
        List<Passage> list = new ArrayList<>();
        LocalText lead = article.closing()
                .map(c -> new LocalText(
                        article.lead().zh() + c.zh(), article.lead().en() + " " + c.en()))
                .orElse(article.lead());
        list.add(new Passage(article.article(), lead));
        article.items().forEach(item -> list.add(new Passage(item.article(), item.text())));
        return list.stream();
    }

    private static LocalText title(ProvisionCode code) {
        return switch (code) {
            case A10_1 -> new LocalText("项目资料、六项制度台账未收集整理", "Documents and ledgers not kept");
            case A10_2 -> new LocalText("未按规定开设或使用工资专户", "Special wage account not opened or used");
            case A10_3 -> new LocalText("未存储工资保证金或提供保函", "No wage guarantee deposit or letter");
            case A10_4 -> new LocalText("未落实实名制登记", "No real-name registration");
            case A10_5 -> new LocalText("未订立书面劳动合同、代签或未录像", "Labour contracts missing, signed by others or not filmed");
            case A10_6 -> new LocalText("未对农民工进行考勤", "Attendance not kept");
            case A10_7 -> new LocalText("对分包单位用工监管不到位", "Subcontractors not supervised");
            case A10_8 -> new LocalText("分包单位未委托总包代发工资", "Subcontractor did not delegate payment");
            case A10_9 -> new LocalText("未设维权信息告示牌或内容不符", "Notice board missing or wrong");
            case A10_10 -> new LocalText("未编制书面工资支付台账并经本人签字", "No signed pay ledger");
            case A10_11 -> new LocalText("用工管理台账保存不足三年", "Ledger not kept for three years");
            case A11 -> new LocalText("责令改正后逾期未改正", "Not corrected within the deadline");
            case A12_1 -> new LocalText("克扣或无故拖欠工资被责令改正", "Wages withheld or in arrears, correction ordered");
            case A12_2 -> new LocalText("不配合工资保证金风险审验", "No cooperation in the guarantee risk review");
            case A13_1 -> new LocalText("因欠薪被列入“黑名单”", "Blacklisted for arrears");
            case A13_2 -> new LocalText("因欠薪受到行政处罚（处理）", "Penalty or handling decision for arrears");
            case A13_3 -> new LocalText("无理抗拒、阻挠监督检查", "Refused or obstructed inspection");
            case A14 -> new LocalText("因欠薪发生非理性维权行为", "Extreme acts caused by arrears");
        };
    }
}
