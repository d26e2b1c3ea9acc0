// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.platform.api.Sort;
import org.wagewarden.registry.api.IdNumber;
import org.wagewarden.registry.api.OfficerDraft;
import org.wagewarden.registry.api.OfficerQuery;
import org.wagewarden.registry.tck.Callers;
import org.wagewarden.store.api.Sql;
import org.wagewarden.store.tck.StoreKind;
import org.wagewarden.store.tck.TestStore;
import org.wagewarden.store.tck.TestStores;

/** Pages and searches walk along indexes, whatever the collation: PostgreSQL says so itself. */
class IndexUseTest {

    private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许邓韩冯曹";
    private static final String NAMES = "伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂玉兰建国华文志";
    private static final LocalDate TODAY = LocalDate.of(2024, 3, 10);

    @TempDir
    private static Path folder;

    private static TestStore store;
    private static OfficerRows rows;

    @BeforeAll
    static void fill() {
        store = TestStores.open(StoreKind.POSTGRES);
        rows = new OfficerRows(new Secrets(folder.resolve("keys"), new RegistrySchema(store.store())));
        Random random = new Random(7);
        List<OfficerDraft> drafts = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            String number = "330302%d%02d01%03d".formatted(1960 + i / 1000 % 40, 1 + i % 12, i % 1000);
            drafts.add(new OfficerDraft(
                    one(SURNAMES, random) + one(NAMES, random) + one(NAMES, random),
                    IdNumber.complete(number),
                    "",
                    Optional.empty(),
                    new DistrictCode(i % 13 == 0 ? "ruian" : "lucheng")));
        }
        store.store().write(session -> {
            rows.insert(session, drafts, Instant.now());
            return session.update(Sql.of("ANALYZE registry_officer"));
        });
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "zhang", "zw", "张", "张伟", "003073", "33030219600101000X"})
    void aSearchUsesAnIndex(String text) {
        assertNoScan(OfficerQuery.text(text), Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "filedOn", "district"})
    void aPageFarBehindUsesAnIndex(String field) {
        List<String> key =
                switch (field) {
                    case "name" -> List.of("wangwei", "01hqzzzzzzzzzzzzzzzzzzzzzz");
                    case "filedOn" -> List.of("9999-12-31", "01hqzzzzzzzzzzzzzzzzzzzzzz");
                    default -> List.of("lucheng", "wangwei", "01hqzzzzzzzzzzzzzzzzzzzzzz");
                };
        OfficerQuery all = new OfficerQuery(
                "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Sort.by(field));
        assertNoScan(all, Optional.of(new Ordering.Place(false, key)));
        assertNoScan(all, Optional.of(new Ordering.Place(true, key)));
    }

    @Test
    void aDistrictUsesAnIndex() {
        OfficerQuery query = new OfficerQuery(
                "",
                Optional.of(new DistrictCode("ruian")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Sort.by("name"));
        assertNoScan(query, Optional.empty());
    }

    private static void assertNoScan(OfficerQuery query, Optional<Ordering.Place> place) {
        OfficerFilter filter = new OfficerFilter(rows, Callers.city(), query, TODAY);
        store.store().read(session -> {
            for (Condition way : filter.ways(session)) {
                Sql keys = Pages.query("registry_officer", way, filter.order(), place, 51);
                Sql explain = Sql.of("EXPLAIN " + keys.text(), keys.parameters().toArray());
                List<String> plan = session.list(explain, row -> row.text("QUERY PLAN"));
                assertThat(String.join("\n", plan)).contains("Index").doesNotContain("Seq Scan");
            }
            return true;
        });
    }

    private static String one(String from, Random random) {
        return from.substring(random.nextInt(from.length())).substring(0, 1);
    }
}
