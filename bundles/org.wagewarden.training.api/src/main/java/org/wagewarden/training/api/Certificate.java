// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.training.api;

import java.time.LocalDate;
import java.util.Optional;
import org.wagewarden.registry.api.OfficerId;

/**
 * A 《温州市职业技能培训合格证书》. The date of a person's first certificate anchors the scoring cycle (Art. 9); a replacement or a
 * later one never moves it (A1, A7).
 *
 * @param number unique in the city
 * @param officer whose
 * @param issuedOn the day of issue
 * @param session the session that led to it; empty for one taken over from an earlier register
 * @param trainedOn the day of the training behind it; the day of issue where the session is not known
 * @param examOn the day of the exam behind it
 * @param replaces the number of the certificate it replaces
 */
public record Certificate(
        String number,
        OfficerId officer,
        LocalDate issuedOn,
        Optional<SessionId> session,
        LocalDate trainedOn,
        LocalDate examOn,
        Optional<String> replaces) {

    /** The title that the Measures give (Art. 4). */
    public static final String TITLE = "温州市职业技能培训合格证书";
}
