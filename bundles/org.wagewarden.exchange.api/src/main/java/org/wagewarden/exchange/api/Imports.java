// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Page;
import org.wagewarden.platform.api.PageRequest;

/**
 * Imports of tables: upload, mapping, dry run, correction, run, undo. A caller sees the own imports only and needs the
 * profile's permission; every row must lie in the caller's scope. Jobs ({@link #check}, {@link #run}, {@link #undo}) return
 * at once; {@link #find} tells their progress. Imports are forgotten after thirty days. Thread-safe.
 *
 * <p>Rejections that any method may give: {@code not-permitted}, {@code not-found}, {@code profile-missing} (its bundle was
 * removed), {@code busy} (a job of this import is at work), {@code wrong-state}.
 */
@ProviderType
public interface Imports {

    /** The largest file, in bytes. */
    int MOST_BYTES = 20 * 1024 * 1024;

    /** The most rows of a file. */
    int MOST_ROWS = 100_000;

    /** What the caller may import, in order. */
    List<ProfileView> profiles(Caller by);

    /** An XLSX workbook to fill in: headings, drop-downs, an example row, and a sheet that explains the columns. */
    Outcome<Download> template(Caller by, String profile, Locale locale);

    /**
     * Reads a file: format, encoding, separator, headings and mapping are found by themselves. Rejected with
     * {@code file-too-large}, {@code file-unreadable} (neither XLSX nor text, damaged, or unpacking beyond all measure),
     * {@code file-empty} or {@code too-many-rows}.
     *
     * @param fileName as the user's computer names it
     */
    Outcome<ImportId> upload(Caller by, String profile, String fileName, byte[] content);

    /** One of the caller's imports. */
    Optional<ImportView> find(Caller by, ImportId id);

    /** The caller's imports, newest first. */
    Page<ImportView> list(Caller by, PageRequest page);

    /** Reads the file another way. Results of a dry run and corrections are lost. */
    Outcome<ImportView> choose(Caller by, ImportId id, SourceChoice choice);

    /**
     * Says which of the file's columns is which; remembered for the caller and the profile. Results of a dry run and
     * corrections are lost.
     *
     * @param mapping column key to the file column's index; columns that are left out are not imported
     */
    Outcome<ImportView> map(Caller by, ImportId id, Map<String, Integer> mapping);

    /** Starts the dry run: every row gets its outcome. Rejected with {@code column-missing} for each required column. */
    Outcome<ImportView> check(Caller by, ImportId id);

    /**
     * Rows in the order of the file.
     *
     * @param only these outcomes; empty for all
     */
    Page<RowView> rows(Caller by, ImportId id, Set<RowOutcome> only, PageRequest page);

    /** Changes a cell and judges the row again, and rows that had the same key. */
    Outcome<RowView> correct(Caller by, ImportId id, int row, String column, String value);

    /** Says that a suspected duplicate is somebody else, so that the row is imported; or takes that back. */
    Outcome<RowView> confirm(Caller by, ImportId id, int row, boolean somebodyElse);

    /**
     * Starts the run. Every row is judged again in the transaction that writes it. Rejected with {@code bad-rows} when all
     * or nothing is asked for and a row is an error or an unconfirmed duplicate, and with {@code nothing-to-do}.
     */
    Outcome<ImportView> run(Caller by, ImportId id, RunMode mode);

    /**
     * The rows that were not imported, in the layout of the file, bad cells in yellow, each with what is wrong. The workbook
     * can be corrected and uploaded as it is.
     */
    Outcome<Download> errors(Caller by, ImportId id, Locale locale);

    /** Starts taking back a run, within 24 hours after it. What was touched since stays, and {@link #rows} says so. */
    Outcome<ImportView> undo(Caller by, ImportId id);

    /** Forgets an import that is not at work; what it imported stays. */
    Outcome<ImportId> discard(Caller by, ImportId id);
}
