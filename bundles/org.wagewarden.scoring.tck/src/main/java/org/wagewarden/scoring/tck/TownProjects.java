// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.tck;

import java.time.LocalDate;
import java.util.Optional;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Page;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.registry.api.ContractorId;
import org.wagewarden.registry.api.Project;
import org.wagewarden.registry.api.ProjectDraft;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.registry.api.ProjectQuery;
import org.wagewarden.registry.api.ProjectState;
import org.wagewarden.registry.api.Projects;

/** The projects of the town; found by identifier, in the caller's scope. */
record TownProjects(Town town) implements Projects {

    @Override
    public Optional<Project> find(Caller by, ProjectId id) {
        return Optional.ofNullable(town.projectsById.get(id)).filter(project -> Town.visible(by, project));
    }

    @Override
    public Page<Project> list(Caller by, ProjectQuery query, PageRequest page) {
        throw new UnsupportedOperationException("Scoring does not ask for this");
    }

    @Override
    public long count(Caller by, ProjectQuery query) {
        throw new UnsupportedOperationException("Scoring does not ask for this");
    }

    @Override
    public Optional<Project> find(Caller by, String permitNumber, ContractorId contractor) {
        throw new UnsupportedOperationException("Scoring does not ask for this");
    }

    @Override
    public Outcome<Project> register(Caller by, ProjectDraft draft) {
        throw new UnsupportedOperationException("Scoring does not ask for this");
    }

    @Override
    public Outcome<Project> change(Caller by, ProjectId id, long revision, ProjectDraft draft) {
        throw new UnsupportedOperationException("Scoring does not ask for this");
    }

    @Override
    public Outcome<Project> advance(Caller by, ProjectId id, long revision, ProjectState next, LocalDate on) {
        throw new UnsupportedOperationException("Scoring does not ask for this");
    }
}
