// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.store.api.Migrations;
import org.wagewarden.store.api.Migrations.Step;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Sql;
import org.wagewarden.store.api.Store;
import org.wagewarden.store.api.StoreException;

/** What every store promises about transactions. */
public abstract class StoreContract {

    static final Migrations TABLE = new Migrations(
            "test",
            List.of(new Step(
                    1,
                    "001-counter.sql",
                    "CREATE TABLE test_counter (id INTEGER NOT NULL PRIMARY KEY, n BIGINT NOT NULL);")));
    private static final Reason NO = Reason.of("no", "不行", "No");

    private TestStore test;
    private Store store;

    /** Which store is tested. */
    protected abstract StoreKind kind();

    @BeforeEach
    void open() {
        test = TestStores.open(kind());
        store = test.store();
        store.migrate(TABLE);
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void whatWasWrittenIsReadAgain() {
        store.write(session -> insert(session, 1));
        assertThat(ids()).containsExactly(1);
    }

    @Test
    void workThatThrowsLeavesNothing() {
        assertThatThrownBy(() -> store.write(session -> {
                    insert(session, 1);
                    throw new IllegalStateException("stop");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(ids()).isEmpty();
    }

    @Test
    void aRejectedCommandLeavesNothing() {
        Outcome<Integer> outcome = store.command(session -> {
            insert(session, 1);
            return Outcome.rejected(NO);
        });
        assertThat(outcome.reasons()).containsExactly(NO);
        assertThat(ids()).isEmpty();
    }

    @Test
    void innerWorkJoinsTheOuter() {
        assertThatThrownBy(() -> store.write(outer -> {
                    insert(outer, 1);
                    store.write(inner -> insert(inner, 2));
                    assertThat(ids()).containsExactly(1, 2);
                    throw new IllegalStateException("stop");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(ids()).isEmpty();
    }

    @Test
    void aRejectedInnerCommandIsUndoneAlone() {
        Outcome<Integer> outcome = store.command(outer -> {
            insert(outer, 1);
            store.command(inner -> {
                insert(inner, 2);
                return Outcome.<Integer>rejected(NO);
            });
            return Outcome.accepted(insert(outer, 3));
        });
        assertThat(outcome.isAccepted()).isTrue();
        assertThat(ids()).containsExactly(1, 3);
    }

    @Test
    void anInnerCommandThatThrowsIsUndoneAlone() {
        store.write(outer -> {
            insert(outer, 1);
            assertThatThrownBy(() -> store.command(inner -> Outcome.accepted(insert(inner, 1))))
                    .isInstanceOfSatisfying(
                            StoreException.class, e -> assertThat(e.duplicate()).isTrue());
            return insert(outer, 2);
        });
        assertThat(ids()).containsExactly(1, 2);
    }

    @Test
    void aFailedStatementSpoilsItsTransaction() {
        assertThatThrownBy(() -> store.write(session -> {
                    insert(session, 1);
                    try {
                        insert(session, 1);
                    } catch (StoreException ignored) {
                        // Going on would work on one database and not on the other.
                    }
                    return 1;
                }))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("rolled back");
        assertThat(ids()).isEmpty();
    }

    @Test
    void aDuplicateIsRecognised() {
        store.write(session -> insert(session, 1));
        assertThatThrownBy(() -> store.write(session -> insert(session, 1)))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.duplicate()).isTrue());
        assertThatThrownBy(() -> store.write(session -> {
                    session.batch(
                            "INSERT INTO test_counter (id, n) VALUES (?, ?)",
                            List.<Object[]>of(new Object[] {2, 0L}, new Object[] {1, 0L}));
                    return 1;
                }))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.duplicate()).isTrue());
        assertThat(ids()).containsExactly(1);
    }

    @Test
    void changesAreRefusedWhileReading() {
        assertThatThrownBy(() -> store.read(session -> insert(session, 1)))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("Store.write");
        store.read(outer -> store.write(inner -> insert(inner, 2)));
        assertThat(ids()).containsExactly(2);
    }

    @Test
    void aSessionIsOverWhenItsWorkIs() {
        List<Session> kept = new ArrayList<>();
        store.read(kept::add);
        assertThatThrownBy(() -> kept.getFirst().list(Sql.of("SELECT id FROM test_counter"), row -> 1))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void actionsRunAfterTheCommitAndOnlyThen() {
        List<String> done = new ArrayList<>();
        store.write(outer -> {
            outer.afterCommit(() -> done.add("outer " + ids()));
            store.command(inner -> {
                inner.afterCommit(() -> done.add("rejected"));
                return Outcome.<Integer>rejected(NO);
            });
            store.command(inner -> {
                inner.afterCommit(() -> {
                    throw new IllegalStateException("must not disturb the others");
                });
                inner.afterCommit(() -> done.add("inner"));
                return Outcome.accepted(insert(inner, 7));
            });
            assertThat(done).isEmpty();
            return 1;
        });
        assertThat(done).containsExactly("outer [7]", "inner");
        assertThatThrownBy(() -> store.write(session -> {
                    session.afterCommit(() -> done.add("never"));
                    throw new IllegalStateException("stop");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(done).hasSize(2);
    }

    private static int insert(Session session, int id) {
        return session.update(Sql.of("INSERT INTO test_counter (id, n) VALUES (?, ?)", id, 0L));
    }

    private List<Integer> ids() {
        return store.read(
                session -> session.list(Sql.of("SELECT id FROM test_counter ORDER BY id"), row -> row.integer("id")));
    }
}
