// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.training.api;

import java.time.LocalDate;
import org.wagewarden.access.api.DistrictCode;

/**
 * A training session with its exam (Art. 4).
 *
 * @param id the identifier
 * @param title what it is called
 * @param district the organising authority's district
 * @param heldOn the day of the training
 * @param examOn the day of the exam, not before the training
 * @param passMark the score from which on the exam is passed, 0 to 100
 * @param participants how many people are enrolled
 */
public record Session(
        SessionId id,
        String title,
        DistrictCode district,
        LocalDate heldOn,
        LocalDate examOn,
        int passMark,
        int participants) {}
