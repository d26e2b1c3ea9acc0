// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.access.jdbc;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.wagewarden.access.api.AccountId;
import org.wagewarden.access.api.AuditEntry;
import org.wagewarden.access.api.Channel;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.store.api.Row;

/**
 * An entry as the table holds it. Its hashes are defined here and nowhere else; a checker in another language needs
 * this: SHA-256 over UTF-8 texts, each behind its length as four bytes, big end first.
 *
 * @param id sorts by time of writing
 * @param sealNumber its place in the chain; empty until sealed
 * @param contentHash over {@code "entry"}, id, time in microseconds since 1970, account, name, channel, action, subject,
 *     district or nothing, detail
 * @param chainHash over {@code "seal"}, place, chain hash of the entry before (64 zeros for the first), content hash
 */
record AuditRow(
        String id,
        Instant at,
        String account,
        String name,
        Channel channel,
        String action,
        String subject,
        Optional<String> district,
        String detail,
        String contentHash,
        Optional<Long> sealNumber,
        Optional<String> chainHash) {

    static final String COLUMNS = "id, at_instant, account_id, person_name, channel, action_name, subject, district,"
            + " detail, content_hash, seal_number, chain_hash";

    /** What the first entry is chained to. */
    static final String ORIGIN = "0".repeat(64);

    static AuditRow of(Row row) {
        return new AuditRow(
                row.text("id"),
                row.instant("at_instant"),
                row.text("account_id"),
                row.text("person_name"),
                row.constant("channel", Channel.class),
                row.text("action_name"),
                row.text("subject"),
                row.optionalText("district"),
                row.text("detail"),
                row.text("content_hash"),
                row.optionalDecimal("seal_number").map(number -> number.longValueExact()),
                row.optionalText("chain_hash"));
    }

    /** The hash that the content has now. */
    String hashOfContent() {
        return Hashes.of(
                "entry",
                id,
                Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, at)),
                account,
                name,
                channel.name(),
                action,
                subject,
                district.orElse(""),
                detail);
    }

    /** The hash that the chain has behind this entry. */
    static String seal(long number, String before, String contentHash) {
        return Hashes.of("seal", Long.toString(number), before, contentHash);
    }

    AuditEntry entry() {
        return new AuditEntry(
                sealNumber.orElse(0L),
                at,
                new AccountId(account),
                name,
                channel,
                action,
                subject,
                district.map(DistrictCode::new),
                detail);
    }
}
