// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.scoring.api.Policy;
import org.wagewarden.scoring.api.PolicyReading;
import org.wagewarden.scoring.api.PolicyValue;

/** Replaces single readings of a policy. Immutable. */
public final class PolicyValues {

    private static final int MOST_PROJECTS = 100;
    private static final int MOST_YEARS = 50;

    /** The Review Law lets other laws set longer periods, never shorter ones. */
    private static final int LEAST_OBJECTION_DAYS = 60;

    private static final int MOST_OBJECTION_DAYS = 365;

    /** How a reading's text changes a draft; false where the text is none of its values. */
    private static final Map<String, BiPredicate<PolicyDraft, String>> CHANGES = Map.ofEntries(
            Map.entry("cycle.anchorDay", (p, v) -> set(choice(Policy.AnchorDay.class, v), c -> p.anchorDay = c)),
            Map.entry("cycle.attribution", (p, v) -> set(choice(Policy.Attribution.class, v), c -> p.attribution = c)),
            Map.entry(
                    "cycle.afterRefiling",
                    (p, v) -> set(choice(Policy.AfterRefiling.class, v), c -> p.afterRefiling = c)),
            Map.entry(
                    "absorption.article13", (p, v) -> set(choice(Policy.AcrossCycles.class, v), c -> p.article13 = c)),
            Map.entry("article13.sameCase", (p, v) -> set(choice(Policy.SameCase.class, v), c -> p.sameCase = c)),
            Map.entry(
                    "absorption.article14", (p, v) -> set(choice(Policy.AcrossCycles.class, v), c -> p.article14 = c)),
            Map.entry(
                    "beforeCancellation.count",
                    (p, v) -> set(choice(Policy.BeforeCancellation.class, v), c -> p.beforeCancellation = c)),
            Map.entry("decision.effect", (p, v) -> set(choice(Policy.Effect.class, v), c -> p.effect = c)),
            Map.entry(
                    "objection.days",
                    (p, v) -> set(number(v, LEAST_OBJECTION_DAYS, MOST_OBJECTION_DAYS), n -> p.objectionDays = n)),
            Map.entry("deadlines.holidayRoll", (p, v) -> set(truth(v), t -> p.holidayRoll = t)),
            Map.entry(
                    "officer.projectsWarning", (p, v) -> set(number(v, 1, MOST_PROJECTS), n -> p.projectsWarning = n)),
            Map.entry("oldFacts.years", (p, v) -> set(number(v, 1, MOST_YEARS), n -> p.oldFactYears = n)),
            Map.entry("warnings.remaining", (p, v) -> set(numbers(v), n -> p.warnAtRemaining = n)));

    private final PolicyReadings readings;

    public PolicyValues(PolicyReadings readings) {
        this.readings = readings;
    }

    /**
     * The policy with these readings replaced. Rejected with {@code reading-unknown}, {@code reading-fixed},
     * {@code reading-twice} and {@code reading-value}, at {@code readings[i].key} or {@code readings[i].value}.
     */
    public Outcome<Policy> replace(Policy policy, List<PolicyValue> values) {
        Map<String, PolicyReading> known =
                readings.of(policy).stream().collect(Collectors.toMap(PolicyReading::key, Function.identity()));
        List<Reason> wrong = new ArrayList<>();
        PolicyDraft draft = new PolicyDraft(policy);
        for (int i = 0; i < values.size(); i++) {
            PolicyValue value = values.get(i);
            String field = "readings[" + i + "]";
            Optional<Reason> refusal = key(value, values.subList(0, i), known);
            if (refusal.isPresent()) {
                wrong.add(refusal.get().at(field + ".key"));
                continue;
            }
            if (!CHANGES.get(value.key()).test(draft, value.value().strip())) {
                wrong.add(wrongValue(known.get(value.key())).at(field + ".value"));
            }
        }
        return wrong.isEmpty() ? Outcome.accepted(draft.policy()) : Outcome.rejected(wrong);
    }

    private static Optional<Reason> key(PolicyValue value, List<PolicyValue> before, Map<String, PolicyReading> known) {
        if (!known.containsKey(value.key())) {
            return Optional.of(Reason.of("reading-unknown", "没有这一项口径。", "There is no such reading."));
        }
        if (!CHANGES.containsKey(value.key())) {
            return Optional.of(Reason.of(
                    "reading-fixed",
                    "该口径由办法直接规定，不能改动。",
                    "This reading follows from the Measures and cannot be changed."));
        }
        return before.stream().anyMatch(b -> b.key().equals(value.key()))
                ? Optional.of(Reason.of("reading-twice", "同一口径只能填写一次。", "A reading can be given once only."))
                : Optional.empty();
    }

    private static Reason wrongValue(PolicyReading reading) {
        if (!reading.alternatives().isEmpty()) {
            String list = String.join(", ", reading.alternatives());
            return Reason.of("reading-value", "只能选择：" + list + "。", "Choose one of: " + list + ".");
        }
        return switch (reading.key()) {
            case "warnings.remaining" ->
                Reason.of(
                        "reading-value",
                        "请填写1至11之间递减的余分，用逗号分隔；不提醒则留空。",
                        "Give balances from 11 down to 1, separated by commas; empty for none.");
            case "oldFacts.years" -> range(1, MOST_YEARS);
            case "objection.days" -> range(LEAST_OBJECTION_DAYS, MOST_OBJECTION_DAYS);
            default -> range(1, MOST_PROJECTS);
        };
    }

    private static Reason range(int least, int most) {
        return Reason.of(
                "reading-value",
                "应为" + least + "至" + most + "的整数。",
                "This has to be a number from " + least + " to " + most + ".");
    }

    private static <T> boolean set(Optional<T> value, Consumer<T> place) {
        value.ifPresent(place);
        return value.isPresent();
    }

    private static Optional<Boolean> truth(String text) {
        return Optional.of(text)
                .filter(t -> t.equals("true") || t.equals("false"))
                .map(Boolean::valueOf);
    }

    private static <E extends Enum<E>> Optional<E> choice(Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(c -> c.name().equals(text))
                .findFirst();
    }

    private static Optional<Integer> number(String text, int least, int most) {
        return text.matches("\\d{1,6}")
                ? Optional.of(Integer.parseInt(text)).filter(n -> n >= least && n <= most)
                : Optional.empty();
    }

    /** Balances at which the officer is told, from high to low (A28). */
    private static Optional<List<Integer>> numbers(String text) {
        if (text.isEmpty()) {
            return Optional.of(List.of());
        }
        List<Integer> all = new ArrayList<>();
        for (String each : text.split(",", -1)) {
            Optional<Integer> number = number(each.strip(), 1, 11);
            if (number.isEmpty() || !all.isEmpty() && all.getLast() <= number.get()) {
                return Optional.empty();
            }
            all.add(number.get());
        }
        return Optional.of(all);
    }
}
