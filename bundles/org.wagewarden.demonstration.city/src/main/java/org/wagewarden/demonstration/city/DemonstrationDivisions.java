// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.demonstration.city;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.Article;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.registry.api.Appointment;
import org.wagewarden.registry.api.Appointments;
import org.wagewarden.registry.api.DivisionDraft;
import org.wagewarden.registry.api.DivisionDraft.Share;
import org.wagewarden.registry.api.Divisions;
import org.wagewarden.registry.api.ProjectId;

/**
 * Written divisions of work in the demonstration city (A11): on some sites with two officers, the situations that the words
 * of their appointments mean.
 */
@Component(service = DemonstrationDivisions.class)
public final class DemonstrationDivisions {

    private static final String DOCUMENT = "劳资专管员分工（演示）.txt";

    private static final Map<String, Set<Article>> MATTERS = Map.of(
            CityGenerator.ATTENDANCE,
            Set.of(Article.of(10, 1), Article.of(10, 4), Article.of(10, 5), Article.of(10, 6), Article.of(10, 7)),
            CityGenerator.WAGES,
            Set.of(
                    Article.of(10, 2),
                    Article.of(10, 3),
                    Article.of(10, 8),
                    Article.of(10, 9),
                    Article.of(10, 10),
                    Article.of(10, 11),
                    Article.of(12),
                    Article.of(13),
                    Article.of(14)));

    private final DemonstrationSites sites;
    private final Appointments appointments;
    private final Divisions divisions;
    private final CityClock clock;

    @Activate
    public DemonstrationDivisions(
            @Reference DemonstrationSites sites,
            @Reference Appointments appointments,
            @Reference Divisions divisions,
            @Reference CityClock clock) {
        this.sites = sites;
        this.appointments = appointments;
        this.divisions = divisions;
        this.clock = clock;
    }

    /** Registers one in each district, and says where; each holds since its second officer came. */
    List<ProjectId> register() {
        List<ProjectId> divided = sites.ofTwo();
        divided.forEach(this::divide);
        return divided;
    }

    private void divide(ProjectId project) {
        List<Appointment> serving = appointments.on(Caller.platform(), project, clock.today()).stream()
                .sorted(Comparator.comparing(Appointment::from))
                .toList();
        LocalDate from = serving.getLast().from();
        List<Share> shares = serving.stream()
                .map(one -> new Share(one.officer(), MATTERS.get(one.division())))
                .toList();
        divisions
                .register(
                        Caller.platform(),
                        new DivisionDraft(project, from, Optional.empty(), shares, DOCUMENT, words(serving)))
                .orThrow();
    }

    private static byte[] words(List<Appointment> serving) {
        StringBuilder words = new StringBuilder("劳资专管员书面分工（演示数据，非真实文件）\n\n");
        serving.forEach(one -> words.append(one.officerName())
                .append("：")
                .append(one.division())
                .append('\n'));
        return words.toString().getBytes(StandardCharsets.UTF_8);
    }
}
