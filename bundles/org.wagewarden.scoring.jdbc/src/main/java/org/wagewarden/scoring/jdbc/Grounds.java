// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wagewarden.scoring.api.CancellationProposal;
import org.wagewarden.scoring.api.Finding;
import org.wagewarden.scoring.api.Proceeding;
import org.wagewarden.scoring.api.Verdict;
import org.wagewarden.scoring.rules.ProvisionCatalogue;

/**
 * What a notice or a decision rests on, in paragraphs that lead to what it says and to nothing else. Pure.
 *
 * @param finding of a deduction
 * @param proposal of a cancellation or its withdrawal
 * @param sum what the proposal's cycle holds on the day of the document, which need not be what it held when proposed
 */
record Grounds(Optional<Finding> finding, Optional<CancellationProposal> proposal, int sum) {

    private static final ProvisionCatalogue CATALOGUE = new ProvisionCatalogue();
    private static final String FILING = "《温州市职业技能培训合格证书》备案资格";

    /** Of a notice: what is about to be decided. */
    List<String> proposed(Proceeding p) {
        List<String> text = new ArrayList<>();
        finding.ifPresent(f -> {
            text.add("经查，" + facts(f));
            inspectors(p).ifPresent(text::add);
            text.add("上述情形符合" + provision(f) + "，应扣" + p.points() + "分。");
        });
        proposal.ifPresent(
                c -> text.add(cycle(c) + "累计被扣" + sum + "分。根据" + Letters.MEASURES + "第十五条，应取消你的" + FILING + "。"));
        return text;
    }

    /** Of a decision. */
    List<String> decided(Proceeding p, Verdict verdict) {
        return switch (verdict) {
            case DEDUCT, CANCEL -> proposed(p);
            case DISMISS -> dismissed(p);
            case KEEP -> kept();
            case WITHDRAW -> withdrawn();
        };
    }

    private List<String> dismissed(Proceeding p) {
        List<String> text = new ArrayList<>();
        finding.ifPresent(f -> {
            text.add("立案时认为，" + facts(f));
            inspectors(p).ifPresent(text::add);
            text.add("上述情形涉及" + provision(f) + "（" + p.points() + "分）。经审查，决定不予扣分。");
        });
        return text;
    }

    private List<String> kept() {
        return proposal.stream()
                .map(c -> cycle(c) + "累计被扣" + sum + "分，曾拟根据" + Letters.MEASURES + "第十五条取消你的" + FILING + "。经审查，决定不予取消。")
                .toList();
    }

    private List<String> withdrawn() {
        return proposal.stream()
                .map(c -> "因" + cycle(c) + "累计被扣满12分，你的" + FILING
                        + c.effectiveOn()
                                .map(day -> "自" + DocumentText.date(day) + "起")
                                .orElse("") + "根据" + Letters.MEASURES
                        + "第十五条被取消。有关扣分决定撤销后，该周期现累计被扣" + sum
                        + "分，未满12分，取消备案的依据不复存在，应撤回取消备案决定，恢复你的备案资格。")
                .toList();
    }

    private static String facts(Finding f) {
        return f.projectName() + "于" + DocumentText.date(f.conductDate()) + "存在下列情形：" + f.description()
                + (f.basis().isBlank() ? "" : "（依据文书：" + f.basis() + "）");
    }

    private static Optional<String> inspectors(Proceeding p) {
        return p.inspectors().isEmpty()
                ? Optional.empty()
                : Optional.of("检查人员："
                        + p.inspectors().stream()
                                .map(i -> i.name() + "（" + i.number() + "）")
                                .collect(Collectors.joining("、"))
                        + "。");
    }

    private static String provision(Finding f) {
        return Letters.MEASURES + f.provision().article().label().zh() + "“"
                + CATALOGUE.get(f.provision()).text().zh() + "”";
    }

    private static String cycle(CancellationProposal c) {
        return "你在" + c.cycle().from() + "至" + c.cycle().to() + "的记分周期内";
    }
}
