// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.registry;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.platform.api.Article;
import org.wagewarden.registry.api.Division;
import org.wagewarden.registry.api.DivisionDraft;
import org.wagewarden.registry.api.Divisions;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.registry.api.Projects;
import org.wagewarden.rest.web.http.Answer;
import org.wagewarden.rest.web.http.Area;
import org.wagewarden.rest.web.http.Body;
import org.wagewarden.rest.web.http.Call;
import org.wagewarden.rest.web.http.Fields;
import org.wagewarden.rest.web.http.Handler;

/** Written divisions of work (A11). */
@Component(
        service = Area.class,
        name = Area.COMPONENT + DivisionOperations.TAG,
        property = Area.PROPERTY + "=" + DivisionOperations.TAG)
public final class DivisionOperations implements Area {

    static final String TAG = "divisions";

    private final Divisions divisions;
    private final Projects projects;

    @Activate
    public DivisionOperations(@Reference Divisions divisions, @Reference Projects projects) {
        this.divisions = divisions;
        this.projects = projects;
    }

    @Override
    public String tag() {
        return TAG;
    }

    @Override
    public Map<String, Handler> handlers() {
        return Map.of("listDivisions", this::list, "registerDivision", this::register);
    }

    private Answer list(Call call) {
        ProjectId project = new ProjectId(call.parameter("id"));
        return Answer.found(
                projects.find(call.caller(), project),
                known -> Answer.list(divisions.of(call.caller(), project), DivisionOperations::json));
    }

    private Answer register(Call call) {
        Body body = call.body();
        DivisionDraft draft = new DivisionDraft(
                new ProjectId(call.parameter("id")),
                body.date("from"),
                body.optionalDate("until"),
                body.objects("shares").stream().map(DivisionOperations::share).toList(),
                body.text("documentName"),
                Base64.getDecoder().decode(body.text("document")));
        return Answer.of(divisions.register(call.caller(), draft), made -> Answer.created(json(made)));
    }

    private static DivisionDraft.Share share(Body body) {
        return new DivisionDraft.Share(
                new OfficerId(body.text("officer")),
                body.texts("matters").stream().map(Article::parse).collect(Collectors.toSet()));
    }

    private static Fields json(Division division) {
        return Fields.of()
                .with("id", division.id().value())
                .with("project", division.project().value())
                .with("from", division.from())
                .with("until", division.until())
                .with(
                        "shares",
                        division.shares().stream().map(DivisionOperations::json).toList())
                .with("documentName", division.documentName())
                .with("registeredAt", division.registeredAt())
                .with("registeredByName", division.registeredByName());
    }

    private static Fields json(Division.Share share) {
        return Fields.of()
                .with("officer", share.officer().value())
                .with("officerName", share.officerName())
                .with("matters", matters(share.matters()));
    }

    private static List<String> matters(Set<Article> matters) {
        return matters.stream().sorted().map(Article::code).toList();
    }
}
