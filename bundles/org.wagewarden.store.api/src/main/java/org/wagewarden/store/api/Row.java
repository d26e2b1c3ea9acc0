// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The row that a query stands on, by column name (case does not matter). The methods that return a plain value throw
 * {@link StoreException} on NULL; for columns that may be NULL take the {@code optional…} ones. Valid inside the mapper
 * only.
 */
@ProviderType
public interface Row {

    String text(String column);

    int integer(String column);

    long number(String column);

    boolean flag(String column);

    LocalDate date(String column);

    Instant instant(String column);

    byte[] bytes(String column);

    <E extends Enum<E>> E constant(String column, Class<E> type);

    Optional<String> optionalText(String column);

    Optional<Integer> optionalInteger(String column);

    Optional<BigDecimal> optionalDecimal(String column);

    Optional<LocalDate> optionalDate(String column);

    Optional<Instant> optionalInstant(String column);

    Optional<byte[]> optionalBytes(String column);
}
