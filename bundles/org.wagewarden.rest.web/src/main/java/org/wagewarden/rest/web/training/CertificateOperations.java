// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.training;

import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.Officers;
import org.wagewarden.rest.web.http.Answer;
import org.wagewarden.rest.web.http.Area;
import org.wagewarden.rest.web.http.Call;
import org.wagewarden.rest.web.http.Handler;
import org.wagewarden.training.api.Certificate;
import org.wagewarden.training.api.Certificates;
import org.wagewarden.training.api.SessionId;

/** Certificates (Art. 4). */
@Component(
        service = Area.class,
        name = Area.COMPONENT + CertificateOperations.TAG,
        property = Area.PROPERTY + "=" + CertificateOperations.TAG)
public final class CertificateOperations implements Area {

    static final String TAG = "certificates";

    private final Certificates certificates;
    private final Officers officers;

    @Activate
    public CertificateOperations(@Reference Certificates certificates, @Reference Officers officers) {
        this.certificates = certificates;
        this.officers = officers;
    }

    @Override
    public String tag() {
        return TAG;
    }

    @Override
    public Map<String, Handler> handlers() {
        return Map.of(
                "listCertificates", this::list,
                "getCertificate", this::get,
                "issueCertificate", this::issue,
                "replaceCertificate", this::replace,
                "takeOverCertificate", this::takeOver);
    }

    private Answer list(Call call) {
        OfficerId officer = new OfficerId(call.parameter("id"));
        List<Certificate> held = certificates.of(call.caller(), officer);
        return held.isEmpty() && officers.find(call.caller(), officer).isEmpty()
                ? Answer.notFound()
                : Answer.list(held, TrainingJson::certificate);
    }

    private Answer get(Call call) {
        return Answer.found(
                certificates.find(call.caller(), call.parameter("number")),
                certificate -> Answer.ok(TrainingJson.certificate(certificate)));
    }

    private Answer issue(Call call) {
        return created(certificates.issue(
                call.caller(), new SessionId(call.parameter("id")), new OfficerId(call.parameter("officer"))));
    }

    private Answer replace(Call call) {
        return created(certificates.replace(call.caller(), call.parameter("number")));
    }

    private Answer takeOver(Call call) {
        return created(certificates.takeOver(
                call.caller(),
                new OfficerId(call.parameter("id")),
                call.body().text("number"),
                call.body().date("issuedOn")));
    }

    private static Answer created(Outcome<Certificate> outcome) {
        return Answer.of(outcome, certificate -> Answer.created(TrainingJson.certificate(certificate)));
    }
}
