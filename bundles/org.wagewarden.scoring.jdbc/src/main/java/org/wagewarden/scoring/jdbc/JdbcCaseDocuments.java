// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Permission;
import org.wagewarden.scoring.api.CaseDocument;
import org.wagewarden.scoring.api.CaseDocuments;
import org.wagewarden.scoring.api.DocumentId;
import org.wagewarden.scoring.api.ProceedingId;
import org.wagewarden.store.api.Store;

/** The documents of the procedure in the store. */
@Component
public final class JdbcCaseDocuments implements CaseDocuments {

    private final Store store;

    @Activate
    public JdbcCaseDocuments(@Reference ScoringSchema schema) {
        this.store = schema.store();
    }

    @Override
    public List<CaseDocument> of(Caller by, ProceedingId id) {
        return by.may(Permission.REGISTRY_READ)
                ? store.read(session -> ProceedingRows.find(session, by, id)
                        .map(p -> DocumentRows.of(session, p.id()))
                        .orElse(List.of()))
                : List.of();
    }

    @Override
    public Optional<CaseDocument> find(Caller by, DocumentId id) {
        return by.may(Permission.REGISTRY_READ)
                ? store.read(session -> DocumentRows.find(session, by, id))
                : Optional.empty();
    }
}
