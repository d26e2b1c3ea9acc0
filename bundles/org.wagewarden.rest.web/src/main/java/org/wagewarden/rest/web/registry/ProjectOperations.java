// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.registry;

import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.registry.api.ContractorId;
import org.wagewarden.registry.api.Project;
import org.wagewarden.registry.api.ProjectDraft;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.registry.api.ProjectQuery;
import org.wagewarden.registry.api.ProjectState;
import org.wagewarden.registry.api.Projects;
import org.wagewarden.rest.web.http.Answer;
import org.wagewarden.rest.web.http.Area;
import org.wagewarden.rest.web.http.Body;
import org.wagewarden.rest.web.http.Call;
import org.wagewarden.rest.web.http.Handler;

/** Project-contracts. */
@Component(
        service = Area.class,
        name = Area.COMPONENT + ProjectOperations.TAG,
        property = Area.PROPERTY + "=" + ProjectOperations.TAG)
public final class ProjectOperations implements Area {

    static final String TAG = "projects";

    private final Projects projects;

    @Activate
    public ProjectOperations(@Reference Projects projects) {
        this.projects = projects;
    }

    @Override
    public String tag() {
        return TAG;
    }

    @Override
    public Map<String, Handler> handlers() {
        return Map.of(
                "listProjects", this::list,
                "registerProject", this::register,
                "getProject", this::get,
                "changeProject", this::change,
                "advanceProject", this::advance);
    }

    private Answer list(Call call) {
        ProjectQuery query = new ProjectQuery(
                call.optional("text").orElse(""),
                call.optional("district").map(DistrictCode::new),
                call.constant("sector", AuthorityFunction.class),
                call.constant("state", ProjectState.class),
                call.optional("contractor").map(ContractorId::new),
                call.flag("vacant"),
                call.sort());
        return Answer.page(projects.list(call.caller(), query, call.page()), RegistryJson::project);
    }

    private Answer register(Call call) {
        return Answer.of(projects.register(call.caller(), draft(call.body())), project -> Answer.created(
                        "projects/" + project.id().value(), RegistryJson.project(project))
                .at(project.revision()));
    }

    private Answer get(Call call) {
        return Answer.found(projects.find(call.caller(), id(call)), ProjectOperations::one);
    }

    private Answer change(Call call) {
        return Answer.of(
                projects.change(call.caller(), id(call), call.startingRevision(), draft(call.body())),
                ProjectOperations::one);
    }

    private Answer advance(Call call) {
        return Answer.of(
                projects.advance(
                        call.caller(),
                        id(call),
                        call.startingRevision(),
                        call.body().constant("state", ProjectState.class),
                        call.body().date("on")),
                ProjectOperations::one);
    }

    private static Answer one(Project project) {
        return Answer.ok(RegistryJson.project(project)).at(project.revision());
    }

    private static ProjectId id(Call call) {
        return new ProjectId(call.parameter("id"));
    }

    private static ProjectDraft draft(Body body) {
        return new ProjectDraft(
                body.text("permitNumber"),
                body.text("name"),
                new ContractorId(body.text("contractor")),
                new DistrictCode(body.text("district")),
                body.textOrEmpty("street"),
                body.constant("sector", AuthorityFunction.class),
                body.optionalDate("started"),
                body.optionalDate("completed"),
                body.optionalDate("wagesSettled"));
    }
}
