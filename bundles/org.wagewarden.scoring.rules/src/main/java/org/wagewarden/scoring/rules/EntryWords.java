// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.rules;

import java.util.Optional;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.scoring.api.EntryKind;
import org.wagewarden.scoring.api.LedgerEntry;
import org.wagewarden.scoring.api.OrderReference;
import org.wagewarden.scoring.api.Provision;
import org.wagewarden.scoring.api.Standing;

/** The words of the explanation for one entry: its facts, and what it counts for and why. */
final class EntryWords {

    private static final ProvisionCatalogue CATALOGUE = new ProvisionCatalogue();

    private EntryWords() {}

    /** What the entry says. */
    static LocalText facts(LedgerEntry entry) {
        Provision provision = CATALOGUE.get(entry.provision());
        String label = provision.article().label().zh();
        String english = provision.article().label().en();
        if (entry.kind() != EntryKind.DEDUCTION) {
            return new LocalText(
                    entry.effectiveDate() + "生效的" + entry.kind().label().zh() + "（" + label + "，" + entry.projectName()
                            + "）：",
                    entry.kind().label().en() + " effective " + entry.effectiveDate() + " (" + english + ", "
                            + entry.projectName() + "):");
        }
        Optional<OrderReference> order = entry.order();
        return new LocalText(
                "《" + entry.projectName() + "》" + label + "「"
                        + clause(provision.text().zh()) + "」，应扣"
                        + entry.points() + "分；行为日" + entry.conductDate() + "，决定于" + entry.effectiveDate() + "生效："
                        + order.map(EntryWords::orderZh).orElse(""),
                entry.projectName() + ", " + english + " \""
                        + clause(provision.text().en()) + "\", "
                        + entry.points() + " by the Measures; conduct on " + entry.conductDate()
                        + ", decision effective " + entry.effectiveDate() + ":"
                        + order.map(EntryWords::orderEn).orElse(""));
    }

    private static String orderZh(OrderReference order) {
        return "责令改正文书" + order.number() + "（" + order.item().article().label().zh() + "）期限至" + order.deadline()
                + "，逾期未改正；";
    }

    private static String orderEn(OrderReference order) {
        return " order " + order.number() + " ("
                + order.item().article().label().en() + "), deadline " + order.deadline() + ", not corrected;";
    }

    private static String clause(String text) {
        char last = text.charAt(text.length() - 1);
        return "；。;.".indexOf(last) >= 0 ? text.substring(0, text.length() - 1) : text;
    }

    /** What it counts for, and why. */
    static LocalText role(Standing.Line line, Optional<LedgerEntry> other) {
        LocalText by = other.map(EntryWords::name).orElse(new LocalText("另一记录", "another entry"));
        return switch (line.role()) {
            case COUNTED -> counted(line, by);
            case ABSORBED ->
                new LocalText(
                        "同一案件已按" + by.zh() + "扣分，本条被吸收，计0分；该决定若被撤销，本条恢复计分。",
                        "absorbed by " + by.en() + " of the same case, counts 0; it revives if that decision is"
                                + " annulled.");
            case SAME_FACT ->
                new LocalText(
                        "同一事实已由" + by.zh() + "扣分，不重复扣，计0分。",
                        "the same fact is charged by " + by.en() + " already, counts 0.");
            case REVERSED ->
                new LocalText(
                        "已由" + by.zh() + "撤销，在原周期内冲正，计0分。",
                        "taken back by " + by.en() + " in its own cycle, counts 0.");
            case SUSPENDED -> new LocalText("停止执行期间，计0分。", "suspended by a stay, counts 0 while it lasts.");
            case CORRECTION ->
                new LocalText("更正" + by.zh() + "，本身不计分。", "corrects " + by.en() + "; counts nothing itself.");
            case NOT_YET -> new LocalText("尚未生效，计0分。", "not effective yet, counts 0.");
            case BEFORE_MEASURES ->
                new LocalText(
                        "行为发生在办法施行（2023-07-01）之前，不予记分（第十六条）。",
                        "the conduct was before the Measures came into force on 2023-07-01, not scoreable (Art. 16).");
            case BEFORE_CERTIFICATE ->
                new LocalText(
                        "行为发生时尚未取得合格证书，没有记分周期，仅作记录（第九条）。",
                        "no certificate was held at the time of the conduct, so there is no cycle; recorded only (Art."
                                + " 9).");
            case BEFORE_CANCELLATION ->
                new LocalText(
                        "行为发生在取消备案之前，决定在其后的周期生效，仅作记录，不计入新周期（口径A21）。",
                        "the conduct was before the cancellation and was decided in a later cycle; recorded, not counted"
                                + " in the new cycle (reading A21).");
        };
    }

    private static LocalText counted(Standing.Line line, LocalText by) {
        LedgerEntry entry = line.entry();
        if (line.counted() < entry.points()) {
            return new LocalText(
                    "同一案件在以前周期已扣的分数（" + by.zh() + "）保留在原周期，本条补足差额，计" + line.counted() + "分。",
                    "what the same case was charged in an earlier cycle (" + by.en() + ") stays there; this entry adds"
                            + " the rest and counts " + line.counted() + ".");
        }
        return new LocalText("计入本周期，扣" + line.counted() + "分。", "counted in this cycle: " + line.counted() + ".");
    }

    private static LocalText name(LedgerEntry entry) {
        String label = entry.provision().article().label().zh();
        String english = entry.provision().article().label().en();
        return entry.kind() == EntryKind.DEDUCTION
                ? new LocalText(
                        entry.effectiveDate() + "生效的" + label + "扣分",
                        "the deduction under " + english + " effective " + entry.effectiveDate())
                : new LocalText(
                        entry.effectiveDate() + "生效的" + entry.kind().label().zh() + "决定",
                        "the decision effective " + entry.effectiveDate());
    }
}
