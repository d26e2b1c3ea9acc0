// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.registry;

import java.util.Base64;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.registry.api.AppointmentDraft;
import org.wagewarden.registry.api.AppointmentId;
import org.wagewarden.registry.api.Appointments;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.Officers;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.registry.api.Projects;
import org.wagewarden.rest.web.http.Answer;
import org.wagewarden.rest.web.http.Area;
import org.wagewarden.rest.web.http.Body;
import org.wagewarden.rest.web.http.Call;
import org.wagewarden.rest.web.http.Handler;

/** Appointments of officers to projects (Art. 5). */
@Component(
        service = Area.class,
        name = Area.COMPONENT + AppointmentOperations.TAG,
        property = Area.PROPERTY + "=" + AppointmentOperations.TAG)
public final class AppointmentOperations implements Area {

    static final String TAG = "appointments";

    private final Appointments appointments;
    private final Officers officers;
    private final Projects projects;

    @Activate
    public AppointmentOperations(
            @Reference Appointments appointments, @Reference Officers officers, @Reference Projects projects) {
        this.appointments = appointments;
        this.officers = officers;
        this.projects = projects;
    }

    @Override
    public String tag() {
        return TAG;
    }

    @Override
    public Map<String, Handler> handlers() {
        return Map.of(
                "listAppointmentsOfOfficer", this::ofOfficer,
                "listAppointmentsOfProject", this::ofProject,
                "appoint", this::appoint,
                "endAppointment", this::end);
    }

    private Answer ofOfficer(Call call) {
        OfficerId officer = new OfficerId(call.parameter("id"));
        return Answer.found(
                officers.find(call.caller(), officer),
                known -> Answer.list(appointments.of(call.caller(), officer), RegistryJson::appointment));
    }

    private Answer ofProject(Call call) {
        ProjectId project = new ProjectId(call.parameter("id"));
        return Answer.found(
                projects.find(call.caller(), project),
                known -> Answer.list(appointments.of(call.caller(), project), RegistryJson::appointment));
    }

    private Answer appoint(Call call) {
        Body body = call.body();
        AppointmentDraft draft = new AppointmentDraft(
                new OfficerId(body.text("officer")),
                new ProjectId(body.text("project")),
                body.date("from"),
                body.textOrEmpty("division"),
                body.text("documentName"),
                Base64.getDecoder().decode(body.text("document")),
                body.flag("labourContract"),
                body.flag("socialInsurance"));
        return Answer.of(
                appointments.appoint(call.caller(), draft),
                appointment -> Answer.created(RegistryJson.appointment(appointment)));
    }

    private Answer end(Call call) {
        return Answer.of(
                appointments.end(
                        call.caller(),
                        new AppointmentId(call.parameter("id")),
                        call.body().date("lastDay")),
                appointment -> Answer.ok(RegistryJson.appointment(appointment)));
    }
}
