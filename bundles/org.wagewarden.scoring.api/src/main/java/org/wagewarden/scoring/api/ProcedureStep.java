// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One step of a proceeding. Steps are only ever added.
 *
 * @param place 1, 2, 3 …
 * @param kind what was done
 * @param on the day it is about
 * @param at when it was recorded
 * @param byName who recorded it
 * @param text what was said or why, may be empty
 * @param way how a document was served, where one was
 * @param proof what proves the service, may be empty
 * @param document the document it made, where it made one
 */
public record ProcedureStep(
        int place,
        StepKind kind,
        LocalDate on,
        Instant at,
        String byName,
        String text,
        Optional<DeliveryWay> way,
        String proof,
        Optional<DocumentId> document) {}
