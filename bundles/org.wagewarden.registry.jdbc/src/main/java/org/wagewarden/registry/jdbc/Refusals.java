// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import org.wagewarden.platform.api.Reason;

/** Refusals that several commands share. */
final class Refusals {

    private Refusals() {}

    static Reason changedMeanwhile() {
        return Reason.of(
                "changed-meanwhile",
                "该记录已被他人修改，请刷新后重试。",
                "Somebody else has changed this record meanwhile; reload it and try again.");
    }
}
