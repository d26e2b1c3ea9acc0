// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.training;

import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.Officers;
import org.wagewarden.rest.web.http.Answer;
import org.wagewarden.rest.web.http.Area;
import org.wagewarden.rest.web.http.Body;
import org.wagewarden.rest.web.http.Call;
import org.wagewarden.rest.web.http.Handler;
import org.wagewarden.training.api.SessionDraft;
import org.wagewarden.training.api.SessionId;
import org.wagewarden.training.api.Trainings;

/** Sessions, attendance and exams (Art. 4). */
@Component(
        service = Area.class,
        name = Area.COMPONENT + TrainingOperations.TAG,
        property = Area.PROPERTY + "=" + TrainingOperations.TAG)
public final class TrainingOperations implements Area {

    static final String TAG = "trainings";

    private final Trainings trainings;
    private final Officers officers;

    @Activate
    public TrainingOperations(@Reference Trainings trainings, @Reference Officers officers) {
        this.trainings = trainings;
        this.officers = officers;
    }

    @Override
    public String tag() {
        return TAG;
    }

    @Override
    public Map<String, Handler> handlers() {
        return Map.of(
                "listSessions", this::list,
                "announceSession", this::announce,
                "getSession", this::get,
                "listParticipants", this::participants,
                "enrol", this::enrol,
                "recordAttendance", this::recordAttendance,
                "recordExam", this::recordExam,
                "listParticipations", this::participations);
    }

    private Answer list(Call call) {
        return Answer.page(trainings.list(call.caller(), call.page()), TrainingJson::session);
    }

    private Answer announce(Call call) {
        Body body = call.body();
        SessionDraft draft = new SessionDraft(
                body.text("title"),
                new DistrictCode(body.text("district")),
                body.date("heldOn"),
                body.date("examOn"),
                body.integer("passMark"));
        return Answer.of(
                trainings.announce(call.caller(), draft),
                session -> Answer.created("sessions/" + session.id().value(), TrainingJson.session(session)));
    }

    private Answer get(Call call) {
        return Answer.found(
                trainings.find(call.caller(), session(call)), session -> Answer.ok(TrainingJson.session(session)));
    }

    private Answer participants(Call call) {
        return Answer.found(
                trainings.find(call.caller(), session(call)),
                session ->
                        Answer.list(trainings.participants(call.caller(), session.id()), TrainingJson::participation));
    }

    private Answer enrol(Call call) {
        return Answer.of(
                trainings.enrol(
                        call.caller(), session(call), new OfficerId(call.body().text("officer"))),
                participation -> Answer.created(TrainingJson.participation(participation)));
    }

    private Answer recordAttendance(Call call) {
        return Answer.of(
                trainings.recordAttendance(
                        call.caller(), session(call), officer(call), call.body().flag("attended")),
                participation -> Answer.ok(TrainingJson.participation(participation)));
    }

    private Answer recordExam(Call call) {
        return Answer.of(
                trainings.recordExam(
                        call.caller(), session(call), officer(call), call.body().integer("score")),
                participation -> Answer.ok(TrainingJson.participation(participation)));
    }

    private Answer participations(Call call) {
        OfficerId officer = new OfficerId(call.parameter("id"));
        return Answer.found(
                officers.find(call.caller(), officer),
                known -> Answer.list(trainings.of(call.caller(), officer), TrainingJson::participation));
    }

    private static SessionId session(Call call) {
        return new SessionId(call.parameter("id"));
    }

    private static OfficerId officer(Call call) {
        return new OfficerId(call.parameter("officer"));
    }
}
