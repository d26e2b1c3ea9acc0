// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.wagewarden.registry.api.Project;

/** How long the ledgers of a project have to be kept (Art. 10(11), A25). */
public final class Retention {

    private static final int YEARS = 3;

    private Retention() {}

    /**
     * The last day on which they have to be there: three years after the later of completion and full settlement. Empty while
     * either is not known: then they are kept indefinitely.
     */
    public static Optional<LocalDate> lastDay(Project project) {
        return project.completed()
                .flatMap(done -> project.wagesSettled().map(settled -> settled.isAfter(done) ? settled : done))
                .map(later -> later.plusYears(YEARS));
    }
}
