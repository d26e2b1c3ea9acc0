// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.jdbc;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.store.api.Migrations;
import org.wagewarden.store.api.Migrations.Step;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Sql;
import org.wagewarden.store.api.StoreException;

/**
 * Applies migrations: all that an area lacks in one transaction, so that a step that fails leaves nothing behind (both
 * databases can undo changes to tables). The lock on the history keeps other threads and processes waiting.
 */
final class Migrator {

    private static final Logger LOG = LoggerFactory.getLogger(Migrator.class);

    private final JdbcStore store;
    private final Dialect dialect;

    Migrator(JdbcStore store, Dialect dialect) {
        this.store = store;
        this.dialect = dialect;
    }

    void migrate(Migrations migrations) {
        check(migrations);
        // Nothing to do is the usual case, and needs no lock.
        if (pending(migrations, store.read(session -> applied(session, migrations.area())))
                .isEmpty()) {
            return;
        }
        List<Step> done = store.write(session -> apply(session, migrations));
        if (!done.isEmpty()) {
            LOG.info(
                    "Tables of {} brought to version {}",
                    migrations.area(),
                    done.getLast().version());
        }
    }

    private List<Step> apply(Session session, Migrations migrations) {
        execute("LOCK TABLE store_history IN EXCLUSIVE MODE", "the lock on the history");
        List<Step> pending = pending(migrations, applied(session, migrations.area()));
        for (Step step : pending) {
            for (String sql : MigrationScript.statements(step.sql(), dialect)) {
                execute(sql, migrations.area() + "/" + step.title());
            }
            session.update(Sql.of(
                    History.INSERT,
                    migrations.area(),
                    step.version(),
                    step.title(),
                    checksum(step),
                    Instant.now(),
                    step.sql()));
        }
        return pending;
    }

    private void execute(String sql, String where) {
        try (Statement statement = store.connection().createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            StoreException problem = store.failed(e, sql);
            throw new StoreException(
                    new LocalText(
                            "数据表升级 " + where + " 失败，未作任何改动：" + problem.text().zh(),
                            "The migration " + where + " failed and nothing of it was kept: "
                                    + problem.text().en()),
                    problem);
        }
    }

    private static List<Applied> applied(Session session, String area) {
        return session.list(
                Sql.of("SELECT version, title, checksum FROM store_history WHERE area = ? ORDER BY version", area),
                row -> new Applied(row.integer("version"), row.text("title"), row.text("checksum")));
    }

    /** The steps that the database lacks; throws when it has others than ours, or more. */
    private static List<Step> pending(Migrations migrations, List<Applied> applied) {
        List<Step> steps = migrations.steps();
        if (applied.size() > steps.size()) {
            throw new StoreException(
                    new LocalText(
                            "数据库由更新版本的程序写成（%s 的表为第 %d 版，本程序只到第 %d 版）；请启动新版本，或恢复备份。"
                                    .formatted(migrations.area(), applied.size(), steps.size()),
                            "The database was written by a newer version of this program (tables of %s: version %d, known here: %d); start that version or restore a backup."
                                    .formatted(migrations.area(), applied.size(), steps.size())),
                    null);
        }
        for (int i = 0; i < applied.size(); i++) {
            if (!applied.get(i).checksum().equals(checksum(steps.get(i)))) {
                throw new StoreException(changed(migrations.area(), steps.get(i), applied.get(i)), null);
            }
        }
        return steps.subList(applied.size(), steps.size());
    }

    private static LocalText changed(String area, Step step, Applied applied) {
        return new LocalText(
                "数据表升级文件 %s/%s 在执行（当时为 %s）之后被改动；已执行的文件不得修改，请使用原版程序。".formatted(area, step.title(), applied.title()),
                "The migration %s/%s was changed after it had been applied (as %s); use the program as it was released."
                        .formatted(area, step.title(), applied.title()));
    }

    private static void check(Migrations migrations) {
        for (int i = 0; i < migrations.steps().size(); i++) {
            if (migrations.steps().get(i).version() != i + 1) {
                throw new IllegalArgumentException(
                        "The migrations of " + migrations.area() + " are not numbered 1, 2, 3 …");
            }
        }
    }

    /** Of the text as it is written, with any line ends: it must not depend on who checked it out. */
    private static String checksum(Step step) {
        try {
            byte[] text = step.sql().replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private record Applied(int version, String title, String checksum) {}
}
