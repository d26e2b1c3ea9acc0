// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import org.wagewarden.platform.api.PublicId;

/** Identifies a document. */
public record DocumentId(String value) {
    public DocumentId {
        PublicId.check(value);
    }

    public static DocumentId next() {
        return new DocumentId(PublicId.next());
    }
}
