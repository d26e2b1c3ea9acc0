// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.store.api.Migrations;
import org.wagewarden.store.api.Store;
import org.wagewarden.store.api.StoreException;
import org.wagewarden.store.api.Work;

/**
 * Transactions on a data source, at the isolation READ COMMITTED. A thread has at most one; what is called inside joins
 * it. A row is locked until the end of the transaction by {@code UPDATE t SET id = id WHERE id = ?}, which works alike on
 * every database.
 */
public final class JdbcStore implements Store {

    private static final Logger LOG = LoggerFactory.getLogger(JdbcStore.class);
    private static final LocalText BUSY =
            new LocalText("同一数据正被大量修改，请稍后再试。", "The same data is being changed by too many at once; try again later.");
    private static final int ATTEMPTS = 20;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    private final DataSource source;
    private final Dialect dialect;
    private final Consumer<StoreException> problems;
    private final Migrator migrator;
    private final ThreadLocal<Transaction> current = new ThreadLocal<>();

    /**
     * A store on a database that is set up.
     *
     * @param source gives connections that stand in our schema
     * @param dialect which database it is
     * @param problems is told when tables could not be brought up to date
     */
    public JdbcStore(DataSource source, Dialect dialect, Consumer<StoreException> problems) {
        this.source = source;
        this.dialect = dialect;
        this.problems = problems;
        this.migrator = new Migrator(this, dialect);
    }

    @Override
    public <T> T read(Work<T> work) {
        Transaction surrounding = current.get();
        return surrounding == null ? outermost(work, false, value -> true) : joined(surrounding, work, false);
    }

    @Override
    public <T> T write(Work<T> work) {
        Transaction surrounding = current.get();
        return surrounding == null ? outermost(work, true, value -> true) : joined(surrounding, work, true);
    }

    @Override
    public <T> Outcome<T> command(Work<Outcome<T>> work) {
        Transaction surrounding = current.get();
        return surrounding == null ? outermost(work, true, Outcome::isAccepted) : nested(surrounding, work);
    }

    @Override
    public void migrate(Migrations migrations) {
        if (current.get() != null) {
            throw new IllegalStateException("Migrations run in transactions of their own");
        }
        try {
            migrator.migrate(migrations);
        } catch (StoreException e) {
            problems.accept(e);
            throw e;
        }
    }

    Connection connection() {
        return current.get().connection();
    }

    StoreException failed(SQLException e, String sql) {
        return current.get().failed(e, sql);
    }

    private <T> T joined(Transaction transaction, Work<T> work, boolean writable) {
        try {
            return work.with(new JdbcSession(transaction, writable));
        } catch (RuntimeException e) {
            if (writable) {
                transaction.spoil(e);
            }
            throw e;
        }
    }

    private <T> Outcome<T> nested(Transaction transaction, Work<Outcome<T>> work) {
        transaction.enter();
        boolean kept = false;
        try {
            Outcome<T> outcome = work.with(new JdbcSession(transaction, true));
            if (outcome.isAccepted()) {
                transaction.keep();
                kept = true;
            }
            return outcome;
        } finally {
            if (!kept) {
                transaction.undo();
            }
        }
    }

    private <T> T outermost(Work<T> work, boolean writable, Predicate<T> keep) {
        long start = System.nanoTime();
        for (int attempt = 1; ; attempt++) {
            try {
                return attempt(work, writable, keep);
            } catch (Conflict e) {
                if (attempt == ATTEMPTS || System.nanoTime() - start > PATIENCE) {
                    throw new StoreException(BUSY, e.getCause());
                }
                LOG.debug("Attempt {} gave way to another transaction", attempt);
                pause(attempt);
            }
        }
    }

    private <T> T attempt(Work<T> work, boolean writable, Predicate<T> keep) throws Conflict {
        T value;
        List<Runnable> afterCommit = List.of();
        try (Connection connection = connect()) {
            Transaction transaction = new Transaction(connection, dialect);
            current.set(transaction);
            boolean done = false;
            try {
                value = work.with(new JdbcSession(transaction, writable));
                if (transaction.conflict()) {
                    throw new Conflict(null);
                }
                if (keep.test(value)) {
                    afterCommit = transaction.commit();
                    done = true;
                }
            } catch (RuntimeException e) {
                if (transaction.conflict()) {
                    throw new Conflict(e);
                }
                throw e;
            } finally {
                current.remove();
                if (!done) {
                    transaction.rollBack();
                }
            }
        } catch (SQLException e) {
            throw Problems.commit(e);
        }
        afterCommit.forEach(JdbcStore::run);
        return value;
    }

    private Connection connect() {
        try {
            Connection connection = source.getConnection();
            if (connection.getAutoCommit()) {
                connection.setAutoCommit(false);
            }
            return connection;
        } catch (SQLException e) {
            throw Problems.busy(e);
        }
    }

    private static void run(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            // The transaction is committed; what listens to it must not make it look failed.
            LOG.warn("An action after a commit failed: {}", e.getClass().getName());
        }
    }

    private static void pause(int attempt) {
        long most = Math.min(200, 2L << Math.min(attempt, 8));
        LockSupport.parkNanos(
                TimeUnit.MILLISECONDS.toNanos(ThreadLocalRandom.current().nextLong(1, most + 1)));
    }

    /** The database undid the work in favour of another transaction. */
    private static final class Conflict extends Exception {
        private static final long serialVersionUID = 1L;

        Conflict(Throwable cause) {
            super(null, cause, false, false);
        }
    }
}
