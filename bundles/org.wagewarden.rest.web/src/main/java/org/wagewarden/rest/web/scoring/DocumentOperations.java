// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.scoring;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.rest.web.http.Answer;
import org.wagewarden.rest.web.http.Area;
import org.wagewarden.rest.web.http.Call;
import org.wagewarden.rest.web.http.Handler;
import org.wagewarden.scoring.api.CaseDocuments;
import org.wagewarden.scoring.api.DocumentId;
import org.wagewarden.scoring.api.ProceedingId;
import org.wagewarden.scoring.api.Proceedings;

/** The documents of the procedure. */
@Component(
        service = Area.class,
        name = Area.COMPONENT + DocumentOperations.TAG,
        property = Area.PROPERTY + "=" + DocumentOperations.TAG)
public final class DocumentOperations implements Area {

    static final String TAG = "documents";

    private final CaseDocuments documents;
    private final Proceedings proceedings;

    @Activate
    public DocumentOperations(@Reference CaseDocuments documents, @Reference Proceedings proceedings) {
        this.documents = documents;
        this.proceedings = proceedings;
    }

    @Override
    public String tag() {
        return TAG;
    }

    @Override
    public Map<String, Handler> handlers() {
        return Map.of("listDocuments", this::list, "getDocument", this::get, "getDocumentFile", this::file);
    }

    private Answer list(Call call) {
        return Answer.found(
                proceedings.find(call.caller(), new ProceedingId(call.parameter("id"))),
                found -> Answer.list(documents.of(call.caller(), found.id()), ProceedingJson::document));
    }

    private Answer get(Call call) {
        return Answer.found(
                documents.find(call.caller(), id(call)), found -> Answer.ok(ProceedingJson.document(found)));
    }

    private Answer file(Call call) {
        return Answer.found(documents.find(call.caller(), id(call)), found -> {
            String page = "<!DOCTYPE html><html lang=\"zh\"><head><meta charset=\"utf-8\"><title>" + found.number()
                    + "</title></head><body>" + found.html() + "</body></html>";
            return Answer.file(
                    found.number() + ".html", "text/html;charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
        });
    }

    private static DocumentId id(Call call) {
        return new DocumentId(call.parameter("id"));
    }
}
