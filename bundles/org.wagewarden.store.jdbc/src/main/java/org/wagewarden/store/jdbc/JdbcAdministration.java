// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.jdbc;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.store.api.StoreAdministration;
import org.wagewarden.store.api.StoreException;
import org.wagewarden.store.jdbc.content.BackupWriter;
import org.wagewarden.store.jdbc.content.TableSummary;

/** Backups and answers about an open database. */
final class JdbcAdministration implements StoreAdministration {

    private static final Logger LOG = LoggerFactory.getLogger(JdbcAdministration.class);
    private static final int PING_SECONDS = 5;

    private final Database database;
    /** One copy at a time: two would not be faster, and need the room twice. */
    private final Lock lock = new ReentrantLock();

    JdbcAdministration(Database database) {
        this.database = database;
    }

    @Override
    public SortedMap<String, Long> backup(Path folder) {
        BackupWriter writer = new BackupWriter(folder);
        writer.prepare();
        SortedMap<String, Long> rows = new TreeMap<>();
        inSnapshot(snapshot -> writer.write(snapshot.content())).forEach((table, sum) -> rows.put(table, sum.rows()));
        LOG.info(
                "Backup written: {} tables, {} rows",
                rows.size(),
                rows.values().stream().mapToLong(n -> n).sum());
        return rows;
    }

    @Override
    public SortedMap<String, String> fingerprint() {
        SortedMap<String, String> fingerprints = new TreeMap<>();
        inSnapshot(snapshot -> snapshot.content().summaries())
                .forEach((table, sum) -> fingerprints.put(table, sum.fingerprint()));
        return fingerprints;
    }

    @Override
    public SortedMap<String, Integer> versions() {
        try (Connection connection = database.connect()) {
            SortedMap<String, Integer> versions = new TreeMap<>();
            History.read(connection).forEach(e -> versions.merge(e.area(), e.version(), Math::max));
            connection.rollback();
            return versions;
        } catch (SQLException e) {
            throw Problems.busy(e);
        }
    }

    @Override
    public void ping() {
        try (Connection connection = database.connect()) {
            if (!connection.isValid(PING_SECONDS)) {
                throw new StoreException(new LocalText("数据库没有响应。", "The database does not answer."), null);
            }
        } catch (SQLException e) {
            throw Problems.busy(e);
        }
    }

    @Override
    public String description() {
        try (Connection connection = database.connect()) {
            DatabaseMetaData meta = connection.getMetaData();
            return meta.getDatabaseProductName() + " "
                    + meta.getDatabaseProductVersion().replaceFirst(" .*", "");
        } catch (SQLException e) {
            throw Problems.busy(e);
        }
    }

    private SortedMap<String, TableSummary> inSnapshot(Reading reading) {
        lock.lock();
        try (Snapshot snapshot = Snapshot.of(database)) {
            return reading.of(snapshot);
        } catch (SQLException e) {
            throw Problems.statement(e, "snapshot");
        } catch (IOException e) {
            throw new StoreException(
                    new LocalText(
                            "无法写入数据库的临时副本；请检查数据目录的剩余空间。",
                            "The temporary copy of the database cannot be written; check the free space of the data folder."),
                    e);
        } finally {
            lock.unlock();
        }
    }

    /** Reads a snapshot. */
    private interface Reading {
        SortedMap<String, TableSummary> of(Snapshot snapshot) throws SQLException, IOException;
    }
}
