// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.wagewarden.access.api.Caller;

/** The documents of proceedings in the caller's scope, as they were made. Reading needs REGISTRY_READ. Thread-safe. */
@ProviderType
public interface CaseDocuments {

    /** The documents of a proceeding, oldest first. */
    List<CaseDocument> of(Caller by, ProceedingId id);

    /** One document. */
    Optional<CaseDocument> find(Caller by, DocumentId id);
}
