// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.api;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Statements inside one transaction. SQL is the part that every database of the platform understands; parameters are
 * {@code ?}. Accepted parameter values: String, Integer, Long, Boolean, BigDecimal, LocalDate, Instant, byte[], enums (by
 * name), Optional of these (empty is NULL) and null. Every method throws {@link StoreException} when the database fails.
 *
 * <p>A table may be followed by {@code {index:name}} or {@code {constraint:name}}: its rows are then found by that index even
 * where the database would not know better, as in a transaction that fills the table. Only for lookups by many keys.
 */
@ProviderType
public interface Session {

    /** All rows, mapped. Bounded by the query itself ({@code FETCH FIRST n ROWS ONLY}) or known to be few. */
    <T> List<T> list(Sql query, RowMapper<T> mapper);

    /** The only row, or none; more than one is a bug and throws. */
    <T> Optional<T> one(Sql query, RowMapper<T> mapper);

    /** Rows one after the other, fetched in portions; for long results that are not kept. */
    void each(Sql query, Consumer<Row> reader);

    /** Runs a change and says how many rows it touched. */
    int update(Sql change);

    /**
     * Runs one change with many rows of parameters, sent in batches.
     *
     * @param sql with as many {@code ?} as each row has values
     */
    void batch(String sql, Iterable<Object[]> rows);

    /** Runs after the outermost transaction has committed, on the same thread; not at all when it rolls back. */
    void afterCommit(Runnable action);
}
