// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.api;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Permission;
import org.wagewarden.platform.api.LocalText;

/**
 * Something that can be imported from a table: register it as a service, and the console, REST and the command line offer
 * it. The profile says which columns there are and judges and applies rows in batches; reading files, cleaning cells,
 * missing and malformed values, duplicates inside the file, progress, error workbooks and the record of each run are done
 * for it. Must be thread-safe.
 */
@ConsumerType
public interface ImportProfile {

    /** Service property with the value of {@link #id()}, so that a component can refer to one profile. */
    String PROFILE = "wagewarden.import.profile";

    /** Rows that are handed over in one call, at most. */
    int BATCH = 1_000;

    /** Stable, area first: {@code registry.officers}. */
    String id();

    /** What is imported: 劳资专管员, Officers. */
    LocalText title();

    /** One sentence on what a row is and what must be there before. */
    LocalText description();

    /** Its place in lists; a profile whose rows others refer to comes first. */
    int order();

    /** The columns of the template, in order; keys are unique. */
    List<ImportColumn> columns();

    /** Keys of the columns that together must not occur twice in one file. */
    List<String> key();

    /** What a caller needs beside the scope. */
    default Permission permission() {
        return Permission.REGISTRY_IMPORT;
    }

    /**
     * Judges rows, with a fixed number of queries for all of them together. Called inside the store's transaction: reading
     * for a dry run, writing for a run. The values are clean: trimmed, dates as {@code yyyy-MM-dd}, choices as their code,
     * identifiers in half-width capitals without spaces; required values are there.
     *
     * @param by whose import it is; every row must lie in this caller's scope, otherwise it is an error
     * @param rows 1 to {@link #BATCH} rows with different keys
     */
    ImportBatch prepare(Caller by, List<ImportRow> rows);

    /**
     * Takes back what a run did, inside a writing transaction, with a fixed number of statements per batch: inserted records
     * are removed and changed ones get their previous values, unless they were touched since.
     *
     * @param changes 1 to {@link #BATCH} changes that {@link ImportBatch#apply} reported
     * @return for each change, in the same order, what became of it
     */
    List<Undone> undo(Caller by, List<Change> changes);
}
