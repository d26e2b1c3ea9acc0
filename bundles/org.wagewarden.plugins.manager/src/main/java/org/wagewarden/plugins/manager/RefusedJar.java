// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.plugins.manager;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A jar in the inbox that was not taken.
 *
 * @param file its name
 * @param candidate what it says it is, as far as that could be read
 * @param since when it was refused
 * @param faults why
 */
record RefusedJar(String file, Optional<Candidate> candidate, Instant since, List<Fault> faults) {

    RefusedJar {
        faults = List.copyOf(faults);
    }

    /** Whether it may fit once other plugins have come or gone. */
    boolean worthAnotherTry() {
        return faults.stream().allMatch(f -> Fault.DEPENDS_ON_OTHERS.contains(f.code()));
    }

    /** Whether it was whole and allowed, and failed only when it was started. */
    boolean failedToStart() {
        return faults.stream()
                .allMatch(f -> f.code().equals("WWP-016") || f.code().equals("WWP-017"));
    }
}
