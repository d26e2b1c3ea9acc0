// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.time.LocalDate;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** The policy: how the gaps of the Measures are read, by date. Public knowledge. Thread-safe. */
@ProviderType
public interface Policies {

    /** The policy in force on a day. */
    Policy on(LocalDate day);

    /** All versions, oldest first. */
    List<Policy> history();

    /** Every reading in words, with its value in this policy. */
    List<PolicyReading> readings(Policy policy);
}
