// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.policy;

import java.util.Map;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Badge;
import org.wagewarden.console.web.components.Tone;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.scoring.api.PolicyChange;
import org.wagewarden.scoring.api.PolicyReading;

/** Words that the pages of the policy share; above all, what the values of the readings mean. */
final class Words {

    static final LocalText TITLE = new LocalText("制度口径", "Policy readings");
    static final LocalText PROPOSE = new LocalText("提出口径变更", "Propose a change of the policy");
    static final LocalText WHO_CHANGES = new LocalText(
            "口径适用于全市，由数据范围为全市的决定人员提出变更，另一名决定人员批准。",
            "The policy is the city's: a decision maker for the whole city proposes a change, another one approves it.");
    static final LocalText NEW_VALUE = new LocalText("新的取值", "New value");
    static final LocalText VALUE = new LocalText("现行取值", "Value in force");
    static final LocalText EFFECTIVE = new LocalText("生效日期", "In force from");
    static final LocalText STATE = new LocalText("状态", "State");
    static final LocalText PROPOSED_BY = new LocalText("提出人", "Proposed by");
    static final LocalText DECIDED_BY = new LocalText("批准人", "Decided by");

    private static final Map<String, LocalText> VALUES = Map.ofEntries(
            Map.entry("cycle.anchorDay INCLUSIVE", new LocalText("含当日", "that day included")),
            Map.entry("cycle.anchorDay EXCLUSIVE", new LocalText("不含当日", "from the day after")),
            Map.entry("cycle.attribution DECISION", new LocalText("决定生效之日", "the day the decision takes effect")),
            Map.entry("cycle.attribution CONDUCT", new LocalText("行为发生之日", "the day of the conduct")),
            Map.entry("cycle.afterRefiling KEEP_ANCHOR", new LocalText("起算日不变", "the anchor stays")),
            Map.entry("cycle.afterRefiling NEW_ANCHOR", new LocalText("重新起算", "the anchor moves")),
            Map.entry("absorption.article13 DIFFERENCE", new LocalText("补足差额", "the rest is added")),
            Map.entry("absorption.article13 FULL", new LocalText("全额计算", "counts in full")),
            Map.entry("article13.sameCase ONCE", new LocalText("同案只扣一次", "once in a case")),
            Map.entry("article13.sameCase EACH", new LocalText("分别扣分", "each by itself")),
            Map.entry("absorption.article14 DIFFERENCE", new LocalText("补足差额", "the rest is added")),
            Map.entry("absorption.article14 FULL", new LocalText("全额计算", "counts in full")),
            Map.entry("deadlines.holidayRoll true", new LocalText("遇休息日顺延", "rolls over days off")),
            Map.entry("deadlines.holidayRoll false", new LocalText("不顺延", "does not roll")),
            Map.entry("decision.effect ON_SERVICE", new LocalText("送达生效", "on service")),
            Map.entry("decision.effect AFTER_APPEAL", new LocalText("复议期满后生效", "after the time for review")),
            Map.entry("beforeCancellation.count RECORD_ONLY", new LocalText("只记录，不计入", "recorded only")),
            Map.entry("beforeCancellation.count COUNT", new LocalText("计入新周期", "counted in the new cycle")));

    private static final Map<String, LocalText> UNITS = Map.of(
            "objection.days", new LocalText("送达后 %s 日内", "within %s days after service"),
            "officer.projectsWarning", new LocalText("超过 %s 个项目时提示", "pointed out above %s projects"),
            "oldFacts.years", new LocalText("超过 %s 年时提示", "pointed out after %s years"),
            "warnings.remaining", new LocalText("余 %s 分时提醒", "told at %s left"));

    private Words() {}

    /** Whether another value can be chosen; the other readings follow from the Measures. */
    static boolean changeable(PolicyReading reading) {
        return !reading.alternatives().isEmpty() || UNITS.containsKey(reading.key());
    }

    /** Its number and its question. */
    static String name(ViewContext context, PolicyReading reading) {
        return reading.id() + " " + context.text(reading.question());
    }

    /** What a value means; the value itself where there is nothing to choose. */
    static LocalText value(String key, String value) {
        LocalText named = VALUES.get(key + " " + value);
        if (named != null) {
            return named;
        }
        LocalText unit = UNITS.get(key);
        if (unit == null) {
            return LocalText.same(value);
        }
        return value.isEmpty()
                ? new LocalText("不提醒", "nobody is told")
                : new LocalText(unit.zh().formatted(value), unit.en().formatted(value));
    }

    /** The values that change, before and after. */
    static String changes(ViewContext context, PolicyChange change) {
        return change.values().stream()
                .map(value -> context.text(value(value.key(), value.from())) + " → "
                        + context.text(value(value.key(), value.to())))
                .collect(java.util.stream.Collectors.joining(context.text(new LocalText("；", "; "))));
    }

    static Badge state(ViewContext context, PolicyChange change) {
        return new Badge(
                context.text(change.state().label()),
                switch (change.state()) {
                    case PROPOSED -> Tone.WARNING;
                    case APPROVED -> Tone.GOOD;
                    case REFUSED -> Tone.NEUTRAL;
                });
    }
}
