// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.api;

import java.time.Instant;
import java.util.Optional;
import org.wagewarden.platform.api.Reason;

/**
 * One import as it stands.
 *
 * @param id its identifier
 * @param profile identifier of the profile
 * @param fileName the uploaded file's name
 * @param uploadedAt when
 * @param state where it is
 * @param source how the file is read
 * @param totals the outcome of the dry run; all zero before it
 * @param done rows the present or last job has dealt with
 * @param total rows the job has to deal with
 * @param mode the mode of the run, once there is one
 * @param result what the run did, once it is over
 * @param undoUntil until when the run can be undone; empty when it cannot
 * @param failure why the last job changed nothing
 */
public record ImportView(
        ImportId id,
        String profile,
        String fileName,
        Instant uploadedAt,
        ImportState state,
        ImportSource source,
        ImportTotals totals,
        int done,
        int total,
        Optional<RunMode> mode,
        Optional<ImportResult> result,
        Optional<Instant> undoUntil,
        Optional<Reason> failure) {}
