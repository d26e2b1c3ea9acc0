// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.training.api;

import java.util.Optional;
import org.wagewarden.registry.api.OfficerId;

/**
 * A person in a session.
 *
 * @param session which
 * @param officer who
 * @param officerName that person's name
 * @param attended whether the person was there; empty before attendance is recorded
 * @param score 0 to 100; empty before the exam is recorded
 * @param passed attended, and the score reaches the pass mark
 * @param certificateNumber the certificate issued from it
 */
public record Participation(
        SessionId session,
        OfficerId officer,
        String officerName,
        Optional<Boolean> attended,
        Optional<Integer> score,
        boolean passed,
        Optional<String> certificateNumber) {}
