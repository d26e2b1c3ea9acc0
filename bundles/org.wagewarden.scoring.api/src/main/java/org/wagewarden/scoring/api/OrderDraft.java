// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.time.LocalDate;
import java.util.List;

/**
 * An order to be issued.
 *
 * @param number its document number, 1 to 80 characters
 * @param orderedOn when it was served
 * @param deadline the last day it names
 * @param findings the findings to be corrected, 1 to 12, all on one project, of Art. 10 or 12.1, each situation once
 */
public record OrderDraft(String number, LocalDate orderedOn, LocalDate deadline, List<FindingId> findings) {

    public OrderDraft {
        findings = List.copyOf(findings);
    }
}
