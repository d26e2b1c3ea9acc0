// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import org.wagewarden.platform.api.PublicId;

/** The public identifier of a proposal to cancel a filing. */
public record ProposalId(String value) {
    public ProposalId {
        PublicId.check(value);
    }

    public static ProposalId next() {
        return new ProposalId(PublicId.next());
    }
}
