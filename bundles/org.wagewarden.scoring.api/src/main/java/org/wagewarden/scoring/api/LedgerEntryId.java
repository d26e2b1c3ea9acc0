// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import org.wagewarden.platform.api.PublicId;

/** The public identifier of an entry of the points ledger. */
public record LedgerEntryId(String value) {
    public LedgerEntryId {
        PublicId.check(value);
    }

    public static LedgerEntryId next() {
        return new LedgerEntryId(PublicId.next());
    }
}
