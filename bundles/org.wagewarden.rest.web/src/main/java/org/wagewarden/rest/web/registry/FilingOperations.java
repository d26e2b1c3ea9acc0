// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.registry;

import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.registry.api.Filings;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.Officers;
import org.wagewarden.rest.web.http.Answer;
import org.wagewarden.rest.web.http.Area;
import org.wagewarden.rest.web.http.Call;
import org.wagewarden.rest.web.http.Handler;

/** Filing of certificates (Art. 4). */
@Component(
        service = Area.class,
        name = Area.COMPONENT + FilingOperations.TAG,
        property = Area.PROPERTY + "=" + FilingOperations.TAG)
public final class FilingOperations implements Area {

    static final String TAG = "filings";

    private final Filings filings;
    private final Officers officers;

    @Activate
    public FilingOperations(@Reference Filings filings, @Reference Officers officers) {
        this.filings = filings;
        this.officers = officers;
    }

    @Override
    public String tag() {
        return TAG;
    }

    @Override
    public Map<String, Handler> handlers() {
        return Map.of("listFilings", this::list, "fileCertificate", this::file);
    }

    private Answer list(Call call) {
        OfficerId officer = new OfficerId(call.parameter("id"));
        return Answer.found(
                officers.find(call.caller(), officer),
                known -> Answer.list(filings.of(call.caller(), officer), RegistryJson::filing));
    }

    private Answer file(Call call) {
        return Answer.of(
                filings.file(
                        call.caller(),
                        new OfficerId(call.parameter("id")),
                        call.body().text("certificateNumber")),
                filing -> Answer.created(RegistryJson.filing(filing)));
    }
}
