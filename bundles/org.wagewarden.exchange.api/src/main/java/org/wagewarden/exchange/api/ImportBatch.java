// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.api;

import java.util.List;
import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;

/** Rows that a profile has looked at. Used by one thread, inside the transaction it was made in. */
@ConsumerType
public interface ImportBatch {

    /** The judgement of every row, in the order the rows were given. */
    List<Verdict> verdicts();

    /**
     * Writes rows whose outcome is NEW or UPDATE, and suspected duplicates that a person confirmed, in batches.
     *
     * @param rows numbers of the rows to write
     * @return what was done, one change a row
     */
    List<Change> apply(Set<Integer> rows);
}
