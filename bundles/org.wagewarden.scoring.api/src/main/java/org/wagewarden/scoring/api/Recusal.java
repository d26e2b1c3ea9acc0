// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.time.Instant;
import org.wagewarden.access.api.AccountId;

/**
 * A person's declaration of a conflict of interest in a case (回避).
 *
 * @param caseId in which case
 * @param account who
 * @param name that person's name
 * @param reason why
 * @param at since when
 */
public record Recusal(CaseId caseId, AccountId account, String name, String reason, Instant at) {}
