// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.tck;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.registry.api.Division;
import org.wagewarden.registry.api.DivisionDraft;
import org.wagewarden.registry.api.Divisions;
import org.wagewarden.registry.api.ProjectId;

/** The divisions of work of the town. */
record TownDivisions(Town town) implements Divisions {

    @Override
    public List<Division> of(Caller by, ProjectId project) {
        return town.divisionList.stream()
                .filter(d -> d.project().equals(project))
                .toList()
                .reversed();
    }

    @Override
    public Optional<Division> on(Caller by, ProjectId project, LocalDate day) {
        throw new UnsupportedOperationException("Scoring does not ask for this");
    }

    @Override
    public Outcome<Division> register(Caller by, DivisionDraft draft) {
        throw new UnsupportedOperationException("Scoring does not ask for this");
    }
}
