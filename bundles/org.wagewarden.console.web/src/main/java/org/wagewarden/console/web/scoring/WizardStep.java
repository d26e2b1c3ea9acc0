// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Reason;

/** The steps to a finding, in their order; each has an address of its own. */
enum WizardStep {
    WHO("", "谁、哪个项目、何时", "Who, which project, when"),
    WHICH("which", "哪一条", "Which provision"),
    EVIDENCE("evidence", "事实与证据", "Facts and evidence"),
    CHECK("check", "核对", "Check");

    private static final String ROOT = "findings";

    private final String segment;
    private final LocalText label;

    WizardStep(String segment, String zh, String en) {
        this.segment = segment;
        this.label = new LocalText(zh, en);
    }

    LocalText label() {
        return label;
    }

    /** Where it stands in the console. */
    String path() {
        return segment.isEmpty() ? ROOT : ROOT + "/" + segment;
    }

    Optional<WizardStep> before() {
        return ordinal() == 0 ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
    }

    WizardStep after() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }

    /** The step at what follows the view's path in an address. */
    static Optional<WizardStep> at(List<String> path) {
        String wanted = path.isEmpty() ? "" : path.getFirst();
        return Arrays.stream(values())
                .filter(step -> step.segment.equals(wanted))
                .findFirst();
    }

    /** The step that has the input a refusal is about. */
    static WizardStep of(Reason reason) {
        String field = reason.field().orElse("").replaceFirst("^findings\\.\\d+\\.?", "");
        if (field.equals("provision")) {
            return WHICH;
        }
        return field.equals("description")
                        || field.equals("basis")
                        || field.equals("otherFact")
                        || field.startsWith("order")
                        || field.startsWith("exhibits")
                ? EVIDENCE
                : WHO;
    }
}
