// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.api;

import org.wagewarden.platform.api.PublicId;

/** The public identifier of a contractor. */
public record ContractorId(String value) {
    public ContractorId {
        PublicId.check(value);
    }

    public static ContractorId next() {
        return new ContractorId(PublicId.next());
    }
}
