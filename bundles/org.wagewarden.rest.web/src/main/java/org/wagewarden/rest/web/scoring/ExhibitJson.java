// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.scoring;

import org.wagewarden.rest.web.http.Answer;
import org.wagewarden.rest.web.http.Fields;
import org.wagewarden.scoring.api.Exhibit;
import org.wagewarden.scoring.api.ExhibitContent;
import org.wagewarden.scoring.api.ExhibitFile;

/** Exhibits as the contract shows them. */
final class ExhibitJson {

    private ExhibitJson() {}

    static Fields exhibit(Exhibit exhibit) {
        ExhibitFile file = exhibit.file();
        return Fields.of()
                .with("id", exhibit.id().value())
                .with("case", exhibit.caseId().value())
                .with("name", file.name())
                .with("kind", file.kind().name())
                .with("mediaType", file.kind().mediaType())
                .with("size", file.size())
                .with("sha256", file.sha256())
                .with("description", exhibit.description())
                .with("attachedAt", exhibit.attachedAt())
                .with("attachedByName", exhibit.attachedByName())
                .with("withdrawal", exhibit.withdrawal().map(ExhibitJson::withdrawal));
    }

    /** The bytes as they were attached, to keep and not to show. */
    static Answer file(ExhibitContent content) {
        ExhibitFile file = content.exhibit().file();
        return Answer.file(file.name(), file.kind().mediaType(), content.bytes());
    }

    private static Fields withdrawal(Exhibit.Withdrawal withdrawal) {
        return Fields.of()
                .with("at", withdrawal.at())
                .with("byName", withdrawal.byName())
                .with("reason", withdrawal.reason());
    }
}
