// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.api;

import org.wagewarden.platform.api.PublicId;

/** The public identifier of a project-contract. */
public record ProjectId(String value) {
    public ProjectId {
        PublicId.check(value);
    }

    public static ProjectId next() {
        return new ProjectId(PublicId.next());
    }
}
