// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A cancellation of the filing (Art. 15), as far as the computation of standings needs it (A7, A21).
 *
 * @param cancelled when the cancellation took effect
 * @param withdrawn when it was withdrawn, if it was (A20)
 * @param refiled when the person was filed again
 */
public record Interruption(LocalDate cancelled, Optional<LocalDate> withdrawn, Optional<LocalDate> refiled) {}
