// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.time.LocalDate;
import java.util.Optional;
import org.wagewarden.access.api.AccountId;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.registry.api.OfficerId;

/**
 * A named person's decision on a finding, for one of the responsible officers. It takes effect when it is served (A19).
 *
 * @param id the identifier
 * @param finding on which finding
 * @param officer for whom
 * @param officerName that person's name
 * @param verdict what it says
 * @param reasons why, may be empty for a deduction
 * @param decidedBy who decided
 * @param decidedByName that person's name
 * @param function the function under which the person decided
 * @param decidedOn when
 * @param noticeOn when the officer was told of facts, grounds and points
 * @param statementUntil the last day of the period for statements
 * @param servedOn when it was served; empty before
 * @param effectiveOn since when it counts; decides the cycle (A5)
 * @param entry the ledger entry it led to
 */
public record Decision(
        DecisionId id,
        FindingId finding,
        OfficerId officer,
        String officerName,
        Verdict verdict,
        String reasons,
        AccountId decidedBy,
        String decidedByName,
        AuthorityFunction function,
        LocalDate decidedOn,
        Optional<LocalDate> noticeOn,
        Optional<LocalDate> statementUntil,
        Optional<LocalDate> servedOn,
        Optional<LocalDate> effectiveOn,
        Optional<LedgerEntryId> entry) {}
