// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.util.List;

/**
 * What one inspection of one project found, to be opened as one case.
 *
 * @param findings the situations, each with its own facts; one to 18, all of one project, joining the same case or none
 * @param exhibits the files that prove them, at most {@link Exhibits#MOST_AT_ONCE} with {@link
 *     Exhibits#MOST_BYTES_AT_ONCE} bytes together
 */
public record CaseDraft(List<FindingDraft> findings, List<ExhibitDraft> exhibits) {

    public CaseDraft {
        findings = List.copyOf(findings);
        exhibits = List.copyOf(exhibits);
    }
}
