// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wagewarden.platform.api.Article;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.scoring.api.Cycle;
import org.wagewarden.scoring.api.Explanation.Line;
import org.wagewarden.scoring.api.Explanation.Topic;
import org.wagewarden.scoring.api.Interruption;
import org.wagewarden.scoring.api.LedgerEntry;
import org.wagewarden.scoring.api.LedgerEntryId;
import org.wagewarden.scoring.api.Measures;
import org.wagewarden.scoring.api.Policy;
import org.wagewarden.scoring.api.Standing;

/** Writes a standing in sentences that a person can check. */
final class ExplanationWriter {

    private final LocalDate anchor;
    private final LocalDate asOf;
    private final Policy policy;
    private final List<Interruption> interruptions;
    private final Optional<Cycle> present;
    private final List<Standing.Line> lines;
    private final List<Standing.CycleSum> cycles;
    private final Map<LedgerEntryId, LedgerEntry> entries = new HashMap<>();
    private final List<Line> text = new ArrayList<>();

    ExplanationWriter(
            LocalDate anchor,
            LocalDate asOf,
            Policy policy,
            List<Interruption> interruptions,
            Optional<Cycle> present,
            List<Standing.Line> lines,
            List<Standing.CycleSum> cycles) {
        this.anchor = anchor;
        this.asOf = asOf;
        this.policy = policy;
        this.interruptions = interruptions;
        this.present = present;
        this.lines = lines;
        this.cycles = cycles;
        lines.forEach(line -> entries.put(line.entry().id(), line.entry()));
    }

    List<Line> write() {
        cycle();
        for (Standing.CycleSum each : cycles) {
            if (present.filter(each.cycle()::equals).isEmpty()) {
                earlier(each);
            }
        }
        for (Standing.Line line : lines) {
            if (line.cycle().isEmpty() || line.cycle().equals(present)) {
                entry(line);
            }
        }
        present.ifPresent(this::sum);
        add(
                Topic.POLICY,
                "以上按第" + policy.version() + "版政策（" + policy.effectiveFrom() + "起施行）计算，结果可随时由记分台账重新计算核对。",
                "Computed by version " + policy.version() + " of the policy (in force from " + policy.effectiveFrom()
                        + "); it can be computed again from the ledger at any time.");
        return text;
    }

    private void cycle() {
        if (present.isEmpty()) {
            add(
                    Topic.CYCLE,
                    asOf + "不在任何记分周期内：记分周期自初次取得合格证书之日（" + anchor + "）起计算。",
                    asOf + " is in no scoring cycle: cycles are counted from the day of the first certificate, "
                            + anchor + ".",
                    Article.of(9));
            return;
        }
        Cycle now = present.get();
        add(
                Topic.CYCLE,
                "记分周期为十二个月，自初次取得合格证书之日（" + anchor + "）起计算，补证、换证不改变起算日；" + asOf + "处于第" + now.number() + "个记分周期："
                        + now.from() + "至" + now.to() + "。",
                "A scoring cycle is twelve months, counted from the day of the first certificate, " + anchor
                        + "; a replacement does not move it. " + asOf + " is in cycle " + now.number() + ": "
                        + now.from() + " to " + now.to() + ".",
                Article.of(9));
        if (anchor.getMonthValue() == 2 && anchor.getDayOfMonth() == 29) {
            add(
                    Topic.CYCLE,
                    "起算日为2月29日：平年的周期于2月28日届满，下一周期自3月1日起；闰年仍自2月29日起。",
                    "The anchor is 29 February: in other years the cycle ends on 28 February and the next begins on 1"
                            + " March; in leap years it begins on 29 February again.",
                    Article.of(9));
        }
        boolean moved = interruptions.stream()
                .flatMap(i -> i.refiled().stream())
                .anyMatch(refiled -> refiled.equals(now.from()));
        if (moved && policy.afterRefiling() == Policy.AfterRefiling.NEW_ANCHOR) {
            add(
                    Topic.CYCLE,
                    "按现行政策，重新备案之日起另行起算记分周期。",
                    "By the present policy the cycles are counted anew from the day of the new filing.");
        }
    }

    private void earlier(Standing.CycleSum each) {
        Cycle cycle = each.cycle();
        boolean crossed = each.crossedBy().isPresent();
        add(
                Topic.CYCLE,
                "第" + cycle.number() + "个记分周期（" + cycle.from() + "至" + cycle.to() + "）扣" + each.sum() + "分"
                        + (crossed ? "，已达到12分" : "") + "；记分不结转到其他周期，记录保留。",
                "Cycle " + cycle.number() + " (" + cycle.from() + " to " + cycle.to() + "): " + each.sum()
                        + " deducted" + (crossed ? ", which reached 12" : "")
                        + "; nothing is carried into another cycle, the record is kept.",
                Article.of(9));
    }

    private void entry(Standing.Line line) {
        LedgerEntry entry = line.entry();
        LocalText facts = EntryWords.facts(entry);
        LocalText role = EntryWords.role(line, line.by().map(entries::get));
        text.add(new Line(
                Topic.ENTRY,
                new LocalText(facts.zh() + role.zh(), facts.en() + " " + role.en()),
                Optional.of(entry.provision().article()),
                Optional.of(entry.id()),
                line.cycle().isPresent() ? line.counted() : 0));
    }

    private void sum(Cycle now) {
        Standing.CycleSum total =
                cycles.stream().filter(c -> c.cycle().equals(now)).findFirst().orElseThrow();
        int left = Math.max(0, Measures.FULL_SCORE - total.sum());
        add(
                Topic.SUM,
                "本记分周期累计扣" + total.sum() + "分，满分12分，余" + left + "分。",
                total.sum() + " deducted in this cycle of 12 points, " + left + " left.",
                Article.of(9));
        if (total.crossedBy().isPresent()) {
            LedgerEntry by = entries.get(total.crossedBy().get());
            add(
                    Topic.CONSEQUENCE,
                    "自" + by.effectiveDate() + "生效的"
                            + by.provision().article().label().zh()
                            + "扣分起累计达到12分：应由行业主管部门或人力社保部门决定取消合格证书备案。系统只提出建议，由具名人员决定。",
                    "With the deduction under "
                            + by.provision().article().label().en() + ", effective "
                            + by.effectiveDate() + ", the sum reached 12: an industry department or the human resources"
                            + " department decides on cancelling the filing. The platform only proposes; a named person"
                            + " decides.",
                    Article.of(15));
        } else {
            add(
                    Topic.CONSEQUENCE,
                    "再扣" + left + "分即累计达到12分，将取消合格证书备案；周期届满后重新按12分起算。",
                    left + " more would reach 12 and lead to the cancellation of the filing; the next cycle starts with"
                            + " 12 again.",
                    Article.of(15));
        }
    }

    private void add(Topic topic, String zh, String en, Article... article) {
        text.add(new Line(
                topic,
                new LocalText(zh, en),
                article.length == 0 ? Optional.empty() : Optional.of(article[0]),
                Optional.empty(),
                0));
    }
}
