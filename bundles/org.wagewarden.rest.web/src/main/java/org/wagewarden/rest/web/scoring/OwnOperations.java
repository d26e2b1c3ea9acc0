// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.scoring;

import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.rest.web.http.Answer;
import org.wagewarden.rest.web.http.Area;
import org.wagewarden.rest.web.http.Call;
import org.wagewarden.rest.web.http.Fields;
import org.wagewarden.rest.web.http.Handler;
import org.wagewarden.scoring.api.ExhibitId;
import org.wagewarden.scoring.api.OwnRecord;
import org.wagewarden.scoring.api.Proceeding;
import org.wagewarden.scoring.api.ProceedingId;

/** What an officer sees and does with the own account. */
@Component(
        service = Area.class,
        name = Area.COMPONENT + OwnOperations.TAG,
        property = Area.PROPERTY + "=" + OwnOperations.TAG)
public final class OwnOperations implements Area {

    static final String TAG = "own";

    private final OwnRecord record;

    @Activate
    public OwnOperations(@Reference OwnRecord record) {
        this.record = record;
    }

    @Override
    public String tag() {
        return TAG;
    }

    @Override
    public Map<String, Handler> handlers() {
        return Map.of(
                "getOwnRecord", this::own,
                "listOwnProceedings", call -> Answer.list(record.proceedings(call.caller()), ProceedingJson::whole),
                "listOwnSteps", this::steps,
                "listOwnDocuments", this::documents,
                "listOwnExhibits", this::exhibits,
                "getOwnExhibitFile", this::exhibit,
                "stateOnOwnProceeding", this::state,
                "requestOwnHearing", this::requestHearing,
                "objectToOwnDecision", this::object);
    }

    private Answer own(Call call) {
        return Answer.found(
                record.of(call.caller()),
                own -> Answer.ok(Fields.of()
                        .with("officer", own.officer().id().value())
                        .with("name", own.officer().name())
                        .with("maskedIdNumber", own.officer().maskedIdNumber())
                        .with("employerName", own.officer().employerName())
                        .with("filing", own.officer().filing())
                        .with("projectsServing", own.officer().projectsServing())
                        .with("standing", own.standing().map(StandingJson::standing))));
    }

    private Answer steps(Call call) {
        return Answer.found(mine(call), p -> Answer.list(record.steps(call.caller(), p.id()), ProceedingJson::step));
    }

    private Answer documents(Call call) {
        return Answer.found(
                mine(call), p -> Answer.list(record.documents(call.caller(), p.id()), ProceedingJson::document));
    }

    private Answer exhibits(Call call) {
        return Answer.found(mine(call), p -> Answer.list(record.exhibits(call.caller(), p.id()), ExhibitJson::exhibit));
    }

    private Answer exhibit(Call call) {
        return Answer.found(
                record.exhibit(call.caller(), id(call), new ExhibitId(call.parameter("exhibit"))), ExhibitJson::file);
    }

    private Optional<Proceeding> mine(Call call) {
        return record.proceedings(call.caller()).stream()
                .filter(p -> p.id().equals(id(call)))
                .findFirst();
    }

    private Answer state(Call call) {
        return Answer.of(
                record.state(
                        call.caller(),
                        id(call),
                        call.body().textOrEmpty("text"),
                        call.body().flag("nothing"),
                        call.body().flag("noHearing")),
                p -> Answer.ok(ProceedingJson.whole(p)));
    }

    private Answer requestHearing(Call call) {
        return Answer.of(record.requestHearing(call.caller(), id(call)), p -> Answer.ok(ProceedingJson.whole(p)));
    }

    private Answer object(Call call) {
        return Answer.of(
                record.object(call.caller(), id(call), call.body().text("text")),
                p -> Answer.ok(ProceedingJson.whole(p)));
    }

    private static ProceedingId id(Call call) {
        return new ProceedingId(call.parameter("id"));
    }
}
