// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wagewarden.store.api.StoreException;

/**
 * One transaction of one thread. It consists of scopes: the transaction itself, and a savepoint for each command inside.
 * A statement that fails spoils its scope: PostgreSQL would refuse every further statement of it, Derby would not, and
 * here both behave alike, because a spoilt scope cannot be kept.
 */
final class Transaction {

    private static final Logger LOG = LoggerFactory.getLogger(Transaction.class);

    private final Connection connection;
    private final Dialect dialect;
    private final Thread owner = Thread.currentThread();
    private final Deque<Scope> scopes = new ArrayDeque<>();
    private boolean conflict;

    Transaction(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
        scopes.push(new Scope(null));
    }

    Connection connection() {
        if (Thread.currentThread() != owner || scopes.isEmpty()) {
            throw new IllegalStateException(
                    "A session is valid on the thread of its work only, and until the work returns");
        }
        return connection;
    }

    /** A statement as this database wants it. */
    String text(String sql) {
        return dialect.statement(sql);
    }

    /** Notes that a statement failed, and gives the exception to throw. */
    StoreException failed(SQLException e, String sql) {
        conflict |= dialect.isConflict(e);
        StoreException problem = Problems.statement(e, sql);
        spoil(problem);
        return problem;
    }

    /** Makes sure that the innermost scope is not kept. */
    void spoil(RuntimeException problem) {
        scopes.peek().spoilt = problem;
    }

    /** Whether the database undid everything in favour of another transaction. */
    boolean conflict() {
        return conflict;
    }

    void afterCommit(Runnable action) {
        scopes.peek().afterCommit.add(action);
    }

    /** Starts a part that can be undone alone. */
    void enter() {
        try {
            scopes.push(new Scope(connection.setSavepoint()));
        } catch (SQLException e) {
            throw failed(e, "SAVEPOINT");
        }
    }

    /** Ends that part and makes it part of what surrounds it. */
    void keep() {
        Scope scope = scopes.peek();
        if (scope.spoilt != null) {
            throw scope.spoilt();
        }
        try {
            connection.releaseSavepoint(scope.savepoint);
        } catch (SQLException e) {
            throw failed(e, "RELEASE SAVEPOINT");
        }
        scopes.pop();
        scopes.peek().afterCommit.addAll(scope.afterCommit);
    }

    /** Ends that part and undoes it. */
    void undo() {
        Scope scope = scopes.pop();
        if (conflict) {
            return; // The savepoint is gone, together with everything else.
        }
        try {
            connection.rollback(scope.savepoint);
        } catch (SQLException e) {
            throw failed(e, "ROLLBACK TO SAVEPOINT");
        }
    }

    /** Commits, and gives back what is to be done now. */
    List<Runnable> commit() {
        Scope scope = scopes.peek();
        if (scope.spoilt != null) {
            throw scope.spoilt();
        }
        try {
            connection.commit();
        } catch (SQLException e) {
            conflict |= dialect.isConflict(e);
            throw Problems.commit(e);
        }
        scopes.clear();
        return scope.afterCommit;
    }

    /** Undoes everything. A failure is only noted: the caller has the reason already, and the pool drops the connection. */
    void rollBack() {
        scopes.clear();
        try {
            connection.rollback();
        } catch (SQLException e) {
            LOG.warn("A transaction was not rolled back in order (SQLState {})", e.getSQLState());
        }
    }

    private static final class Scope {
        private final Savepoint savepoint;
        private final List<Runnable> afterCommit = new ArrayList<>();
        private RuntimeException spoilt;

        Scope(Savepoint savepoint) {
            this.savepoint = savepoint;
        }

        StoreException spoilt() {
            return new StoreException(
                    "A transaction went on although a part of it had failed, and was rolled back: "
                            + spoilt.getMessage(),
                    spoilt);
        }
    }
}
