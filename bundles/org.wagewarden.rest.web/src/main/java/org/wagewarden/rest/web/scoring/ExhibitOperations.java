// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.scoring;

import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.rest.web.http.Answer;
import org.wagewarden.rest.web.http.Area;
import org.wagewarden.rest.web.http.Call;
import org.wagewarden.rest.web.http.Handler;
import org.wagewarden.scoring.api.CaseId;
import org.wagewarden.scoring.api.Cases;
import org.wagewarden.scoring.api.ExhibitDraft;
import org.wagewarden.scoring.api.ExhibitId;
import org.wagewarden.scoring.api.Exhibits;

/** The files that prove what was found. */
@Component(
        service = Area.class,
        name = Area.COMPONENT + ExhibitOperations.TAG,
        property = Area.PROPERTY + "=" + ExhibitOperations.TAG)
public final class ExhibitOperations implements Area {

    static final String TAG = "exhibits";

    private final Exhibits exhibits;
    private final Cases cases;

    @Activate
    public ExhibitOperations(@Reference Exhibits exhibits, @Reference Cases cases) {
        this.exhibits = exhibits;
        this.cases = cases;
    }

    @Override
    public String tag() {
        return TAG;
    }

    @Override
    public Map<String, Handler> handlers() {
        return Map.of(
                "listExhibits", this::list,
                "attachExhibit", this::attach,
                "getExhibitFile", this::file,
                "withdrawExhibit", this::withdraw);
    }

    private Answer list(Call call) {
        return Answer.found(
                cases.find(call.caller(), new CaseId(call.parameter("id"))),
                known -> Answer.list(exhibits.of(call.caller(), known.id()), ExhibitJson::exhibit));
    }

    private Answer attach(Call call) {
        ExhibitDraft draft =
                new ExhibitDraft(call.fileName().orElseThrow(), call.parameter("Content-Description"), call.content());
        return Answer.of(
                exhibits.attach(call.caller(), new CaseId(call.parameter("id")), draft),
                exhibit -> Answer.created("exhibits/" + exhibit.id().value() + "/file", ExhibitJson.exhibit(exhibit)));
    }

    private Answer file(Call call) {
        return Answer.found(exhibits.content(call.caller(), id(call)), ExhibitJson::file);
    }

    private Answer withdraw(Call call) {
        return Answer.of(
                exhibits.withdraw(call.caller(), id(call), call.body().text("reason")),
                exhibit -> Answer.ok(ExhibitJson.exhibit(exhibit)));
    }

    private static ExhibitId id(Call call) {
        return new ExhibitId(call.parameter("id"));
    }
}
