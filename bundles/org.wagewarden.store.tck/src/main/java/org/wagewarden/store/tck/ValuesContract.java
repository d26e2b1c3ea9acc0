// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wagewarden.store.api.Migrations;
import org.wagewarden.store.api.Migrations.Step;
import org.wagewarden.store.api.Sql;
import org.wagewarden.store.api.Store;
import org.wagewarden.store.api.StoreException;

/** What every store promises about values. */
public abstract class ValuesContract {

    private static final String INSERT =
            "INSERT INTO test_values (id, t, i, n, f, d, p, b, x, c) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final Migrations TABLE = new Migrations(
            "test",
            List.of(
                    new Step(
                            1,
                            "001-values.sql",
                            """
                    -- one column of each type
                    CREATE TABLE test_values (
                        id VARCHAR(20) NOT NULL PRIMARY KEY,
                        t VARCHAR(200), i INTEGER, n BIGINT, f BOOLEAN, d DATE, p ${instant}, b ${bytes}, x ${text},
                        c DECIMAL(12, 2)
                    );
                    """)));

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
    void everyValueComesBackAsItWas() {
        Instant instant = Instant.parse("2024-02-29T15:59:59.123456Z");
        String text = "温州市鹿城区 “quoted” \uD842\uDFB7 ½\n";
        String longText = "薪".repeat(100_000);
        byte[] bytes = {0, 1, -1, 127, -128};
        insert(
                "1",
                text,
                42,
                1L << 40,
                true,
                LocalDate.of(2024, 2, 29),
                instant,
                bytes,
                longText,
                new BigDecimal("3.50"));
        store.read(session -> session.one(Sql.of("SELECT * FROM test_values WHERE t = ?", text), row -> {
                    assertThat(row.text("t")).isEqualTo(text);
                    assertThat(row.integer("I")).isEqualTo(42);
                    assertThat(row.number("n")).isEqualTo(1L << 40);
                    assertThat(row.flag("f")).isTrue();
                    assertThat(row.date("d")).isEqualTo(LocalDate.of(2024, 2, 29));
                    assertThat(row.instant("p")).isEqualTo(instant);
                    assertThat(row.bytes("b")).isEqualTo(bytes);
                    assertThat(row.text("x")).isEqualTo(longText);
                    assertThat(row.optionalDecimal("c")).contains(new BigDecimal("3.50"));
                    return 1;
                }))
                .orElseThrow();
    }

    @Test
    void nothingComesBackAsNothing() {
        insert("1", null, null, null, null, null, null, null, null, null);
        insert("2", Optional.empty(), null, null, null, Optional.<LocalDate>empty(), null, null, null, null);
        store.read(session -> session.list(Sql.of("SELECT * FROM test_values"), row -> {
            assertThat(row.optionalText("t")).isEmpty();
            assertThat(row.optionalInteger("i")).isEmpty();
            assertThat(row.optionalDecimal("c")).isEmpty();
            assertThat(row.optionalDate("d")).isEmpty();
            assertThat(row.optionalInstant("p")).isEmpty();
            assertThat(row.optionalBytes("b")).isEmpty();
            assertThat(row.optionalText("x")).isEmpty();
            assertThatThrownBy(() -> row.flag("f"))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("NULL");
            return 1;
        }));
    }

    @Test
    void enumsAreKeptByName() {
        insert("1", TimeUnit.DAYS, 1, null, null, null, null, null, null, null);
        assertThat(store.<Optional<TimeUnit>>read(session -> session.one(
                        Sql.of("SELECT t FROM test_values WHERE t = ?", Optional.of(TimeUnit.DAYS)),
                        row -> row.constant("t", TimeUnit.class))))
                .contains(TimeUnit.DAYS);
    }

    @Test
    void timesDoNotDependOnTheZoneOfTheProcess() {
        TimeZone before = TimeZone.getDefault();
        // An hour that did not exist in Shanghai (1986-05-04 02:00 to 03:00), and finer parts than a database keeps.
        Instant instant = Instant.parse("1986-05-03T18:30:00.123456789Z");
        LocalDate date = LocalDate.of(1986, 5, 4);
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
            insert("1", null, null, null, null, date, instant, null, null, null);
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            store.read(session -> session.one(Sql.of("SELECT d, p FROM test_values"), row -> {
                assertThat(row.instant("p")).isEqualTo(instant.truncatedTo(ChronoUnit.MICROS));
                assertThat(row.date("d")).isEqualTo(date);
                return 1;
            }));
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void batchesAndLongResultsAreWhole() {
        int rows = 12_345;
        store.write(session -> {
            session.batch("INSERT INTO test_values (id, i, t) VALUES (?, ?, ?)", () -> IntStream.range(0, rows)
                    .<Object[]>mapToObj(i -> new Object[] {"r" + i, i, i % 3 == 0 ? null : "第" + i})
                    .iterator());
            return 1;
        });
        int[] seen = {0};
        store.read(session -> {
            session.each(Sql.of("SELECT i FROM test_values ORDER BY i"), row -> assertThat(row.integer("i"))
                    .isEqualTo(seen[0]++));
            return 1;
        });
        assertThat(seen[0]).isEqualTo(rows);
    }

    @Test
    void pagesAreCutTheSameWay() {
        for (String id : List.of("b", "B", "a", "é", "中", "Z")) {
            insert(id, null, null, null, null, null, null, null, null, null);
        }
        Sql query = Sql.of("SELECT id FROM test_values")
                .where("id > ?", "B")
                .append("ORDER BY id OFFSET ? ROWS FETCH NEXT ? ROWS ONLY", 1, 3);
        assertThat(store.<List<String>>read(session -> session.list(query, row -> row.text("id"))))
                .containsExactly("a", "b", "é");
        Sql in = Sql.of("SELECT id FROM test_values")
                .whereIn("id", List.of("a", "中"))
                .append("ORDER BY id");
        assertThat(store.<List<String>>read(session -> session.list(in, row -> row.text("id"))))
                .containsExactly("a", "中");
    }

    @Test
    void moreThanOneRowIsABug() {
        Stream.of("1", "2").forEach(id -> insert(id, null, null, null, null, null, null, null, null, null));
        assertThatThrownBy(() ->
                        store.read(session -> session.one(Sql.of("SELECT id FROM test_values"), row -> row.text("id"))))
                .isInstanceOf(StoreException.class);
    }

    @Test
    void valuesOfOtherTypesAreRefused() {
        assertThatThrownBy(() -> insert("1", 'x', null, null, null, null, null, null, null, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> insert("1", "a\0b", null, null, null, null, null, null, null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRefusedValueIsNotRepeatedInTheMessage() {
        assertThatThrownBy(() -> insert("1", "张三".repeat(200), null, null, null, null, null, null, null, null))
                .isInstanceOf(StoreException.class)
                .hasMessageNotContaining("张三")
                .rootCause()
                .hasMessageNotContaining("张三");
    }

    private void insert(Object... values) {
        Sql sql = Sql.of(INSERT, values);
        assertThat(Arrays.asList(values)).hasSize(10);
        store.write(session -> session.update(sql));
    }
}
