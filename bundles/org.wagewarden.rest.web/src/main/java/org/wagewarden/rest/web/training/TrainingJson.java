// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.training;

import org.wagewarden.rest.web.http.Fields;
import org.wagewarden.training.api.Certificate;
import org.wagewarden.training.api.Participation;
import org.wagewarden.training.api.Session;
import org.wagewarden.training.api.SessionId;

/** Training's things as the contract shows them. */
final class TrainingJson {

    private TrainingJson() {}

    static Fields session(Session session) {
        return Fields.of()
                .with("id", session.id().value())
                .with("title", session.title())
                .with("district", session.district())
                .with("heldOn", session.heldOn())
                .with("examOn", session.examOn())
                .with("passMark", session.passMark())
                .with("participants", session.participants());
    }

    static Fields participation(Participation participation) {
        return Fields.of()
                .with("session", participation.session().value())
                .with("officer", participation.officer().value())
                .with("officerName", participation.officerName())
                .with("attended", participation.attended())
                .with("score", participation.score())
                .with("passed", participation.passed())
                .with("certificateNumber", participation.certificateNumber());
    }

    static Fields certificate(Certificate certificate) {
        return Fields.of()
                .with("number", certificate.number())
                .with("officer", certificate.officer().value())
                .with("issuedOn", certificate.issuedOn())
                .with("session", certificate.session().map(SessionId::value))
                .with("trainedOn", certificate.trainedOn())
                .with("examOn", certificate.examOn())
                .with("replaces", certificate.replaces());
    }
}
