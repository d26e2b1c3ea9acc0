// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.registry;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.Permission;
import org.wagewarden.console.api.Audience;
import org.wagewarden.console.api.OfficerTab;
import org.wagewarden.console.api.Placement;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.registry.api.Appointments;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.Projects;

/** 任职: a person's appointments, and a new one. */
@Component(service = OfficerTab.class)
public final class AppointmentsTab implements OfficerTab {

    private static final Placement PLACEMENT = new Placement(
            "appointments", new LocalText("项目任职", "Appointments"), 300, Audience.holding(Permission.REGISTRY_READ));

    private final Appointments appointments;
    private final Projects projects;
    private final CityClock clock;

    @Activate
    public AppointmentsTab(
            @Reference Appointments appointments, @Reference Projects projects, @Reference CityClock clock) {
        this.appointments = appointments;
        this.projects = projects;
        this.clock = clock;
    }

    @Override
    public Placement placement() {
        return PLACEMENT;
    }

    @Override
    public com.vaadin.flow.component.Component create(OfficerId officer, ViewContext context) {
        return new AppointmentPanel(context, appointments, projects, clock, officer);
    }
}
