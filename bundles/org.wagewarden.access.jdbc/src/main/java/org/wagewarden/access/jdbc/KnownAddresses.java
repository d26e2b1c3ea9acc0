// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.access.jdbc;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.wagewarden.access.api.AccountId;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Sql;

/** Where accounts have signed in from before; kept as hashes. */
final class KnownAddresses {

    private static final int PER_ACCOUNT = 8;

    private KnownAddresses() {}

    /** Whether this name has signed in from here; the same query whether the name exists or not. */
    static boolean knows(Session session, String name, String address) {
        return session.one(
                        Sql.of("SELECT account_id FROM access_known_address")
                                .where("address_hash = ?", hash(name, address)),
                        row -> row.text("account_id"))
                .isPresent();
    }

    /** Remembers that it did, and forgets the oldest beyond {@value #PER_ACCOUNT}. */
    static void remember(Session session, AccountId id, String name, String address, Instant now) {
        String hash = hash(name, address);
        int seen = session.update(
                Sql.of("UPDATE access_known_address SET last_seen = ? WHERE address_hash = ?", now, hash));
        if (seen > 0) {
            return;
        }
        session.update(Sql.of(
                "INSERT INTO access_known_address (address_hash, account_id, last_seen) VALUES (?, ?, ?)",
                hash,
                id.value(),
                now));
        List<String> oldest = session.list(
                Sql.of("SELECT address_hash FROM access_known_address")
                        .where("account_id = ?", id.value())
                        .append("ORDER BY last_seen DESC OFFSET ? ROWS FETCH NEXT 100 ROWS ONLY", PER_ACCOUNT),
                row -> row.text("address_hash"));
        if (!oldest.isEmpty()) {
            session.update(Sql.of("DELETE FROM access_known_address").whereIn("address_hash", oldest));
        }
    }

    /** The address that is counted: an IPv6 address stands for its network of 64 bits, which one machine owns whole. */
    static String counted(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            // a text with a colon is never looked up by name
            InetAddress parsed = InetAddress.getByName(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), 8))
                    : parsed.getHostAddress();
        } catch (UnknownHostException e) {
            return address;
        }
    }

    private static String hash(String name, String address) {
        return Hashes.of("known-address", name, address);
    }
}
