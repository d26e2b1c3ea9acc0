// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.training.api;

import java.time.LocalDate;
import org.wagewarden.access.api.DistrictCode;

/**
 * A session to be announced.
 *
 * @param title 2 to 120 characters
 * @param district the organising authority's district
 * @param heldOn the day of the training
 * @param examOn the day of the exam, not before the training
 * @param passMark 0 to 100
 */
public record SessionDraft(String title, DistrictCode district, LocalDate heldOn, LocalDate examOn, int passMark) {}
