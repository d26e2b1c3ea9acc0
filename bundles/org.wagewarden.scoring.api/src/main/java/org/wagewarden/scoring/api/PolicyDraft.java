// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.time.LocalDate;
import java.util.List;

/**
 * A change of the policy to be proposed.
 *
 * @param effectiveFrom the first day it is to be used for; today or later
 * @param values the readings that change, 1 to 20
 * @param note what the change rests on, 10 to 2,000 characters
 */
public record PolicyDraft(LocalDate effectiveFrom, List<PolicyValue> values, String note) {

    public PolicyDraft {
        values = List.copyOf(values);
    }
}
