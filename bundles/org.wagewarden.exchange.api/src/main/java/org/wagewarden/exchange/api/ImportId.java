// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.api;

import org.wagewarden.platform.api.PublicId;

/** The public identifier of one import: a file and what became of it. */
public record ImportId(String value) {
    public ImportId {
        PublicId.check(value);
    }

    public static ImportId next() {
        return new ImportId(PublicId.next());
    }
}
