// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.wagewarden.platform.api.Outcome;

/**
 * The law on facts that somebody brings: what-if questions, trials of another reading, checks by other systems. The same
 * computation as for the ledger; nothing is read from the register and nothing is stored, so it needs no permission.
 * Thread-safe.
 */
@ProviderType
public interface Evaluations {

    /** The most officers one call from outside may bring. */
    int MOST = 10_000;

    /**
     * A policy to compute with.
     *
     * @param version a version of the policy; empty takes the one in force today
     * @param readings single readings to replace in it, by key
     * @return rejected with {@code policy-unknown} (field {@code version}), {@code reading-unknown}, {@code reading-fixed},
     *     {@code reading-value} (fields {@code readings[i].key} and {@code readings[i].value})
     */
    Outcome<Policy> policy(Optional<Integer> version, List<PolicyValue> readings);

    /**
     * Where an officer with these facts stands on a day.
     *
     * @return rejected when the facts contradict themselves, each reason with its field ({@code findings[2].effectiveDate}):
     *     {@code name-taken}, {@code finding-unknown}, {@code order-unknown}, {@code order-item}, {@code dates-order}, {@code objection-missing}. Facts
     *     that the Measures do not let anybody be charged for are no contradiction: they are {@link Trial#refused}
     */
    Outcome<Trial> evaluate(Facts facts, Policy policy, LocalDate asOf);
}
