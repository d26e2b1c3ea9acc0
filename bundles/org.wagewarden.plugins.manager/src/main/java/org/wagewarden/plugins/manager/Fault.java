// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.plugins.manager;

import java.util.List;
import java.util.Set;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Reason;

/**
 * Why a jar is not taken, or a plugin does not run.
 *
 * @param code for support: {@code WWP-014}; the README lists them
 * @param cause what is wrong
 * @param remedy what to do about it
 */
record Fault(String code, LocalText cause, LocalText remedy) {

    /** Something is missing, a newer version or a namesake is there: worth another try when other plugins come or go. */
    static final Set<String> DEPENDS_ON_OTHERS = Set.of("WWP-014", "WWP-015", "WWP-019");

    static Fault of(int number, String causeZh, String causeEn, String remedyZh, String remedyEn) {
        return new Fault(
                "WWP-%03d".formatted(number), new LocalText(causeZh, causeEn), new LocalText(remedyZh, remedyEn));
    }

    Reason reason() {
        return Reason.of(code, cause.zh() + remedy.zh(), cause.en() + " " + remedy.en());
    }

    /** A version and the codes of what is wrong with it, for the log and the audit trail. */
    static String list(Candidate candidate, List<Fault> faults) {
        String codes = String.join(", ", faults.stream().map(Fault::code).toList());
        return candidate.version() + (codes.isEmpty() ? "" : " " + codes);
    }
}
