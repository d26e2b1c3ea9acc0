// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.tck;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;

/** One PostgreSQL server for this process; it stops with it. */
final class PostgresServer {

    static final String USER = "postgres";

    private PostgresServer() {}

    static String url(String database) {
        return "jdbc:postgresql://localhost:" + Holder.SERVER.getPort() + "/" + database;
    }

    static DataSource administrator() {
        return Holder.SERVER.getPostgresDatabase();
    }

    /** Started by the first use. */
    private static final class Holder {
        private static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                // Tests lose nothing when the machine fails, and are much faster without waiting for the disk.
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .setServerConfig("full_page_writes", "off")
                        .setServerConfig("deadlock_timeout", "200ms")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
