// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.spreadsheet;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.wagewarden.access.api.AccountId;
import org.wagewarden.exchange.api.FileColumn;
import org.wagewarden.exchange.api.ImportId;
import org.wagewarden.exchange.api.ImportSource;
import org.wagewarden.exchange.api.ImportState;
import org.wagewarden.exchange.api.RunMode;
import org.wagewarden.platform.api.Reason;

/** An import as the store has it, without its rows. */
record ImportRecord(
        ImportId id,
        AccountId account,
        String profile,
        String fileName,
        Instant uploadedAt,
        ImportState state,
        Optional<RunMode> mode,
        Optional<Instant> finishedAt,
        long millis,
        Optional<Reason> failure,
        ImportSource source) {

    /** Column key to the index of the file's column. */
    Map<String, Integer> mapping() {
        Map<String, Integer> mapping = new HashMap<>();
        for (FileColumn column : source.columns()) {
            column.key().ifPresent(key -> mapping.put(key, column.index()));
        }
        return mapping;
    }
}
