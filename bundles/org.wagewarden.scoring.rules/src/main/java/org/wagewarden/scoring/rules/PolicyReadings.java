// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.scoring.api.Policy;
import org.wagewarden.scoring.api.PolicyReading;

/** The gaps of the Measures in words (A1 to A28), with the values of a policy. Immutable. */
public final class PolicyReadings {

    private final List<String[]> blocks;

    /** Reads the texts. */
    public PolicyReadings() {
        try (InputStream in = PolicyReadings.class.getResourceAsStream("readings.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            blocks = Arrays.stream(text.strip().split("\n\n"))
                    .map(block -> block.split("\n"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every reading, in order, with its value in a policy. */
    public List<PolicyReading> of(Policy policy) {
        return blocks.stream().map(block -> reading(block, policy)).toList();
    }

    private static PolicyReading reading(String[] block, Policy policy) {
        String[] head = block[0].split(" \\| ?", -1);
        List<String> alternatives = Arrays.stream(head[3].split(","))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
        return new PolicyReading(
                head[0],
                head[1],
                value(head[1], head[2].strip(), policy),
                alternatives,
                new LocalText(block[1], block[2]),
                new LocalText(block[3], block[4]),
                new LocalText(block[5], block[6]));
    }

    private static String value(String key, String fixed, Policy policy) {
        return switch (key) {
            case "cycle.anchorDay" -> policy.anchorDay().name();
            case "cycle.attribution" -> policy.attribution().name();
            case "cycle.afterRefiling" -> policy.afterRefiling().name();
            case "officer.projectsWarning" -> "" + policy.projectsWarning();
            case "absorption.article13" -> policy.article13AcrossCycles().name();
            case "article13.sameCase" -> policy.article13SameCase().name();
            case "absorption.article14" -> policy.article14AcrossCycles().name();
            case "deadlines.holidayRoll" -> "" + policy.holidayRoll();
            case "decision.effect" -> policy.effect().name();
            case "objection.days" -> "" + policy.objectionDays();
            case "beforeCancellation.count" -> policy.beforeCancellation().name();
            case "oldFacts.years" -> "" + policy.oldFactYears();
            case "warnings.remaining" ->
                policy.warnAtRemaining().stream().map(String::valueOf).collect(Collectors.joining(", "));
            default -> fixed;
        };
    }
}
