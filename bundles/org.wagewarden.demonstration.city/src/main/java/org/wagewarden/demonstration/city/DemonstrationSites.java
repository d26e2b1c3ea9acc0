// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.demonstration.city;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.platform.api.Sort;
import org.wagewarden.registry.api.Project;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.registry.api.ProjectQuery;
import org.wagewarden.registry.api.ProjectState;
import org.wagewarden.registry.api.Projects;
import org.wagewarden.scoring.api.ProvisionCode;
import org.wagewarden.scoring.api.Responsibilities;
import org.wagewarden.scoring.api.Responsibility;

/** Where the demonstration city has its cases: sites whose officers, who can be charged, have served for a while. */
@Component(service = DemonstrationSites.class)
public final class DemonstrationSites {

    /** How long the officers have served at least. */
    static final int DAYS = 31;

    private static final int PAGE = 100;
    private static final int EACH = 4;
    private static final List<String> DISTRICTS = List.of("lucheng", "ouhai", "longwan", "yueqing");

    private final Projects projects;
    private final Responsibilities responsibilities;
    private final CityClock clock;

    @Activate
    public DemonstrationSites(
            @Reference Projects projects, @Reference Responsibilities responsibilities, @Reference CityClock clock) {
        this.projects = projects;
        this.responsibilities = responsibilities;
        this.clock = clock;
    }

    /** Sites with one officer: one of each district in turn, {@value #EACH} times. */
    List<ProjectId> ofOne() {
        return find(1, EACH);
    }

    /** Sites with two officers: one of each district. */
    List<ProjectId> ofTwo() {
        return find(2, 1);
    }

    private List<ProjectId> find(int officers, int each) {
        List<List<ProjectId>> all =
                DISTRICTS.stream().map(district -> in(district, officers, each)).toList();
        List<ProjectId> mixed = new ArrayList<>();
        for (int i = 0; i < each; i++) {
            for (List<ProjectId> district : all) {
                mixed.add(district.get(i));
            }
        }
        return mixed;
    }

    private List<ProjectId> in(String district, int officers, int each) {
        ProjectQuery running = new ProjectQuery(
                "",
                Optional.of(new DistrictCode(district)),
                Optional.empty(),
                Optional.of(ProjectState.STARTED),
                Optional.empty(),
                false,
                Sort.by("permitNumber").reversed());
        List<ProjectId> found = projects.list(Caller.platform(), running, PageRequest.first(PAGE)).items().stream()
                .filter(project -> project.officersServing() == officers)
                .map(Project::id)
                .filter(project -> toBeCharged(project) == officers)
                .limit(each)
                .toList();
        if (found.size() < each) {
            throw new IllegalStateException("Too few sites for cases in " + district);
        }
        return found;
    }

    private long toBeCharged(ProjectId project) {
        return responsibilities
                .on(
                        Caller.platform(),
                        project,
                        ProvisionCode.A10_1,
                        clock.today().minusDays(DAYS))
                .orThrow()
                .responsible()
                .stream()
                .filter(person -> person.part() == Responsibility.Part.CHARGED)
                .count();
    }
}
