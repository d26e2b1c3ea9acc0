// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wagewarden.exchange.api.ImportState.CHECKED;
import static org.wagewarden.exchange.api.ImportState.DONE;
import static org.wagewarden.exchange.api.ImportState.FAILED;
import static org.wagewarden.exchange.api.ImportState.INTERRUPTED;
import static org.wagewarden.exchange.api.ImportState.UNDONE;
import static org.wagewarden.exchange.api.ImportState.UPLOADED;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wagewarden.access.api.AccountId;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Channel;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.access.api.Grant;
import org.wagewarden.access.api.Role;
import org.wagewarden.access.api.Scope;
import org.wagewarden.access.jdbc.AccessSchema;
import org.wagewarden.access.jdbc.JdbcAuditTrail;
import org.wagewarden.exchange.api.ImportId;
import org.wagewarden.exchange.api.ImportState;
import org.wagewarden.exchange.api.ImportView;
import org.wagewarden.exchange.api.RowOutcome;
import org.wagewarden.exchange.api.RowView;
import org.wagewarden.exchange.api.RunMode;
import org.wagewarden.exchange.api.SourceChoice;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.store.api.Sql;
import org.wagewarden.store.tck.StoreKind;
import org.wagewarden.store.tck.TestStore;
import org.wagewarden.store.tck.TestStores;

class SpreadsheetImportsTest {

    private static final Caller CITY = caller(DistrictCode.CITY);
    private static final Caller LUCHENG = caller(new DistrictCode("lucheng"));
    private static final String HEADER = "姓名,编号,所在地,出生日期,备注\n";

    private TestStore database;
    private JdbcAuditTrail audit;
    private SpreadsheetImports imports;
    private People people;
    private final Profiles profiles = new Profiles();
    private final Sealing sealing = new Sealing(Optional.empty());
    private Instant now = Instant.parse("2024-09-14T02:00:00Z");

    private void start(StoreKind kind) {
        database = TestStores.open(kind);
        people = new People(database.store());
        profiles.bind(people);
        open();
    }

    private void open() {
        CityClock clock = new CityClock() {
            @Override
            public Instant now() {
                return now;
            }

            @Override
            public boolean demonstration() {
                return false;
            }
        };
        audit = new JdbcAuditTrail(new AccessSchema(database.store()), clock);
        imports = new SpreadsheetImports(new ExchangeSchema(database.store()), sealing, profiles, audit, clock);
    }

    @AfterEach
    void stop() {
        if (database != null) {
            imports.close();
            audit.close();
            database.close();
        }
    }

    @ParameterizedTest
    @EnumSource(StoreKind.class)
    void fromUploadToUndo(StoreKind kind) {
        start(kind);
        ImportId id = upload(CITY, HEADER + "陈静,N1,鹿城区,1990-1-2,甲\n林晓,BAD2,瓯海区,,乙\n周敏,N3,火星,,丙\n叶青,N1,鹿城区,,丁\n");
        ImportView uploaded = imports.find(CITY, id).orElseThrow();
        assertThat(uploaded.state()).isEqualTo(UPLOADED);
        assertThat(uploaded.source().rows()).isEqualTo(4);
        assertThat(uploaded.source().columns().getLast().key()).isEmpty();

        ImportView checked = done(CITY, imports.check(CITY, id));
        assertThat(checked.state()).isEqualTo(CHECKED);
        assertThat(checked.totals().of(RowOutcome.NEW)).isEqualTo(1);
        assertThat(checked.totals().of(RowOutcome.ERROR)).isEqualTo(3);
        assertThat(problems(id))
                .containsExactly("B3 编号校验位应为X，请核对后重新填写", "C4 所在地应为：鹿城区、瓯海区之一，请从下拉列表中选择", "B5 与第2行重复，请删除其中一行或更正");
        assertThat(people.all()).isEmpty();

        assertThat(codes(imports.run(CITY, id, RunMode.ALL_OR_NOTHING))).containsExactly("bad-rows");
        ImportView ran = done(CITY, imports.run(CITY, id, RunMode.SKIP_BAD_ROWS));
        assertThat(ran.state()).isEqualTo(DONE);
        assertThat(ran.result().orElseThrow().inserted()).isEqualTo(1);
        assertThat(ran.result().orElseThrow().skipped()).isEqualTo(3);
        assertThat(people.all()).containsExactly("N1 陈静");

        ImportView undone = done(CITY, imports.undo(CITY, id));
        assertThat(undone.state()).isEqualTo(UNDONE);
        assertThat(undone.result().orElseThrow().undone()).isEqualTo(1);
        assertThat(people.all()).isEmpty();
        assertThat(codes(imports.undo(CITY, id))).containsExactly("undo-over");
    }

    @Test
    void theErrorWorkbookCanBeCorrectedAndUploadedAsItIs() {
        start(StoreKind.MEMORY);
        ImportId id = upload(CITY, HEADER + "陈静,N1,鹿城区,,甲\n=1+1,BAD2,瓯海区,,乙\n");
        done(CITY, imports.check(CITY, id));
        done(CITY, imports.run(CITY, id, RunMode.SKIP_BAD_ROWS));

        byte[] workbook = imports.errors(CITY, id, Locale.CHINESE).orThrow().content();
        ImportId again = imports.upload(CITY, People.ID, "更正.xlsx", workbook).orThrow();
        ImportView checked = done(CITY, imports.check(CITY, again));

        assertThat(checked.totals().all()).isEqualTo(1);
        assertThat(checked.totals().of(RowOutcome.ERROR)).isEqualTo(1);
        assertThat(rows(again, Set.of()).getFirst().values())
                .containsEntry("name", "=1+1")
                .doesNotContainValue("问题");
        assertThat(new String(unzipped(workbook, "comments"), StandardCharsets.UTF_8))
                .contains("<comment ref=\"B2\"");
        assertThat(imports.correct(CITY, again, 2, "number", "N2").orThrow().outcome())
                .isEqualTo(RowOutcome.NEW);
        done(CITY, imports.run(CITY, again, RunMode.ALL_OR_NOTHING));
        assertThat(people.all()).containsExactly("N1 陈静", "N2 =1+1");
    }

    @Test
    void theFilledTemplateIsReadWithoutItsExample() {
        start(StoreKind.MEMORY);
        byte[] template =
                imports.template(CITY, People.ID, Locale.ENGLISH).orThrow().content();
        ImportId id = imports.upload(CITY, People.ID, "t.xlsx", template).orThrow();

        assertThat(imports.find(CITY, id).orElseThrow().source().columns())
                .allMatch(c -> c.key().isPresent());
        assertThat(done(CITY, imports.check(CITY, id)).totals().all()).isZero();
        assertThat(codes(imports.run(CITY, id, RunMode.SKIP_BAD_ROWS))).containsExactly("nothing-to-do");
        assertThat(new String(unzipped(template, "sheet1.xml"), StandardCharsets.UTF_8))
                .contains("dataValidation");
    }

    @Test
    void aCorrectionJudgesRowsWithTheSameKeyAgain() {
        start(StoreKind.MEMORY);
        ImportId id = upload(CITY, HEADER + "陈静,N1,鹿城区,,\n林晓,N1,鹿城区,,\n");
        done(CITY, imports.check(CITY, id));
        assertThat(problems(id)).hasSize(1);

        imports.correct(CITY, id, 2, "number", "N9").orThrow();

        assertThat(problems(id)).isEmpty();
        assertThat(imports.find(CITY, id).orElseThrow().totals().of(RowOutcome.NEW))
                .isEqualTo(2);
        assertThat(codes(imports.correct(CITY, id, 99, "number", "N9"))).containsExactly("not-found");
        assertThat(codes(imports.correct(CITY, id, 2, "nothing", "N9"))).containsExactly("column-unknown");
    }

    @Test
    void aSuspectedDuplicateWaitsForAPerson() {
        start(StoreKind.MEMORY);
        importAll("陈静,N1,鹿城区,,\n");
        ImportId id = upload(CITY, HEADER + "陈静,N2,鹿城区,,\n");
        ImportView checked = done(CITY, imports.check(CITY, id));
        assertThat(checked.totals().of(RowOutcome.SUSPECTED_DUPLICATE)).isEqualTo(1);
        assertThat(codes(imports.run(CITY, id, RunMode.SKIP_BAD_ROWS))).containsExactly("nothing-to-do");

        assertThat(imports.confirm(CITY, id, 2, true).orThrow().confirmed()).isTrue();
        done(CITY, imports.run(CITY, id, RunMode.ALL_OR_NOTHING));

        assertThat(people.all()).containsExactly("N1 陈静", "N2 陈静");
    }

    @Test
    void changesAreUpdatedAndUndoneUnlessTouchedSince() {
        start(StoreKind.MEMORY);
        importAll("陈静,N1,鹿城区,,\n林晓,N2,鹿城区,,\n");
        ImportId id = importAll("陈晶,N1,鹿城区,,\n林晓,N2,鹿城区,,\n周敏,N3,鹿城区,,\n叶青,N4,鹿城区,,\n");
        assertThat(imports.find(CITY, id).orElseThrow().result().orElseThrow())
                .satisfies(r -> assertThat(List.of(r.inserted(), r.updated(), r.unchanged(), r.skipped()))
                        .containsExactly(2, 1, 1, 0));
        people.rename("N3", "已改名");

        ImportView undone = done(CITY, imports.undo(CITY, id));

        assertThat(undone.result().orElseThrow().undone()).isEqualTo(2);
        assertThat(undone.result().orElseThrow().kept()).isEqualTo(1);
        assertThat(people.all()).containsExactly("N1 陈静", "N2 林晓", "N3 已改名");
        assertThat(rows(id, Set.of()).get(2).obstacle())
                .hasValueSatisfying(o -> assertThat(o.zh()).contains("已被修改"));
    }

    @Test
    void undoEndsAfterADay() {
        start(StoreKind.MEMORY);
        ImportId id = importAll("陈静,N1,鹿城区,,\n");
        assertThat(imports.find(CITY, id).orElseThrow().undoUntil()).hasValue(now.plus(Duration.ofHours(24)));

        now = now.plus(Duration.ofHours(25));

        assertThat(codes(imports.undo(CITY, id))).containsExactly("undo-over");
    }

    @Test
    void everyRowMustLieInTheScope() {
        start(StoreKind.MEMORY);
        ImportId id = upload(LUCHENG, HEADER + "陈静,N1,鹿城区,,\n林晓,N2,瓯海区,,\n");

        done(LUCHENG, imports.check(LUCHENG, id));

        assertThat(rows(LUCHENG, id, EnumSet.of(RowOutcome.ERROR)))
                .singleElement()
                .satisfies(r -> assertThat(r.messages().getFirst().text().zh()).isEqualTo("C3 不在您的数据范围内，请核对后重新填写"));
    }

    @Test
    void othersSeeNothingOfAnImport() {
        start(StoreKind.MEMORY);
        ImportId id = upload(CITY, HEADER + "陈静,N1,鹿城区,,\n");

        assertThat(imports.find(LUCHENG, id)).isEmpty();
        assertThat(imports.list(LUCHENG, PageRequest.first(10)).items()).isEmpty();
        assertThat(codes(imports.check(LUCHENG, id))).containsExactly("not-found");
        assertThat(codes(imports.discard(LUCHENG, id))).containsExactly("not-found");
        Caller reader =
                new Caller(CITY.account(), "x", Set.of(Role.TRAINING_ORGANISER), Scope.WHOLE_CITY, Channel.CONSOLE);
        assertThat(imports.profiles(reader)).isEmpty();
        assertThat(codes(imports.check(reader, id))).containsExactly("not-permitted");
    }

    @Test
    void aMappingIsRemembered() {
        start(StoreKind.MEMORY);
        String header = "谁,号,哪里\n";
        ImportId id = upload(CITY, header + "陈静,N1,鹿城区\n");
        assertThat(codes(imports.check(CITY, id)))
                .containsOnly("column-missing")
                .hasSize(3);

        imports.map(CITY, id, Map.of("name", 0, "number", 1, "district", 2)).orThrow();
        assertThat(done(CITY, imports.check(CITY, id)).totals().of(RowOutcome.NEW))
                .isEqualTo(1);

        ImportId next = upload(CITY, header + "林晓,N2,鹿城区\n");
        assertThat(done(CITY, imports.check(CITY, next)).totals().of(RowOutcome.NEW))
                .isEqualTo(1);
        assertThat(codes(imports.map(CITY, next, Map.of("name", 0, "number", 0))))
                .containsExactly("column-unknown");
    }

    @Test
    void aFileMayBeReadAnotherWay() {
        start(StoreKind.MEMORY);
        ImportId id = upload(CITY, HEADER + "陈静,N1,鹿城区,,\n");

        assertThat(codes(imports.choose(
                        CITY, id, new SourceChoice(Optional.empty(), Optional.of("UTF-16"), Optional.empty()))))
                .isNotEmpty();
        ImportView view = imports.choose(
                        CITY, id, new SourceChoice(Optional.empty(), Optional.empty(), Optional.of(';')))
                .orThrow();

        assertThat(view.source().columns()).hasSize(1);
    }

    @Test
    void aProfileThatFailsEndsTheJobAndNothingElse() {
        start(StoreKind.MEMORY);
        ImportId id = upload(CITY, HEADER + "陈静,BOOM,鹿城区,,\n");

        ImportView view = done(CITY, imports.check(CITY, id));

        assertThat(view.state()).isEqualTo(UPLOADED);
        assertThat(view.failure().map(Reason::code)).hasValue("job-failed");
        profiles.unbind(people);
        assertThat(codes(imports.check(CITY, id))).containsExactly("profile-missing");
    }

    @Test
    void allOrNothingRefusesWhatChangedSinceTheDryRun() {
        start(StoreKind.MEMORY);
        ImportId id = upload(CITY, HEADER + "陈静,N1,鹿城区,,\n林晓,N2,鹿城区,,\n");
        done(CITY, imports.check(CITY, id));
        importAll("林晓,N7,鹿城区,,\n");

        ImportView view = done(CITY, imports.run(CITY, id, RunMode.ALL_OR_NOTHING));

        assertThat(view.state()).isEqualTo(FAILED);
        assertThat(view.failure().map(Reason::code)).hasValue("bad-rows");
        assertThat(view.totals().of(RowOutcome.SUSPECTED_DUPLICATE)).isEqualTo(1);
        assertThat(people.all()).containsExactly("N7 林晓");
    }

    @Test
    void aResultSurvivesARestartAndAnInterruptedRunGoesOn() {
        start(StoreKind.DERBY);
        StringBuilder text = new StringBuilder(HEADER);
        for (int i = 0; i < 2_500; i++) {
            text.append("人").append(i).append(",N").append(i).append(",鹿城区,,\n");
        }
        ImportId id = upload(CITY, text.toString());
        done(CITY, imports.check(CITY, id));
        database.store()
                .write(s -> s.update(
                        Sql.of("UPDATE exchange_import SET state = ? WHERE id = ?", ImportState.RUNNING, id.value())));

        restart();

        assertThat(imports.find(CITY, id).orElseThrow().state()).isEqualTo(INTERRUPTED);
        ImportView view = done(CITY, imports.run(CITY, id, RunMode.SKIP_BAD_ROWS));
        assertThat(view.result().orElseThrow().inserted()).isEqualTo(2_500);
        restart();
        assertThat(imports.find(CITY, id).orElseThrow().result().orElseThrow().inserted())
                .isEqualTo(2_500);
        assertThat(rows(id, Set.of())).hasSize(500).allMatch(RowView::applied);
    }

    @Test
    void pagesGoForwardsAndBackwards() {
        start(StoreKind.MEMORY);
        StringBuilder text = new StringBuilder(HEADER);
        for (int i = 0; i < 2_100; i++) {
            text.append("人")
                    .append(i)
                    .append(i % 700 == 5 ? ",BAD" : ",N")
                    .append(i)
                    .append(",鹿城区,,\n");
        }
        ImportId id = upload(CITY, text.toString());
        done(CITY, imports.check(CITY, id));

        var first = imports.rows(CITY, id, EnumSet.of(RowOutcome.ERROR), PageRequest.first(2));
        var second = imports.rows(
                CITY,
                id,
                EnumSet.of(RowOutcome.ERROR),
                PageRequest.at(2, first.next().orElseThrow()));
        var back = imports.rows(
                CITY,
                id,
                EnumSet.of(RowOutcome.ERROR),
                PageRequest.at(2, second.previous().orElseThrow()));

        assertThat(first.items()).extracting(RowView::number).containsExactly(7, 707);
        assertThat(second.items()).extracting(RowView::number).containsExactly(1_407);
        assertThat(second.next()).isEmpty();
        assertThat(back.items()).isEqualTo(first.items());
        assertThat(back.previous()).isEmpty();
    }

    @Test
    void oldImportsAreForgotten() {
        start(StoreKind.MEMORY);
        ImportId id = importAll("陈静,N1,鹿城区,,\n");
        now = now.plus(Duration.ofDays(31));

        new Housekeeping(new ImportTable(database.store(), sealing), new CityClock() {
                    @Override
                    public Instant now() {
                        return now;
                    }

                    @Override
                    public boolean demonstration() {
                        return false;
                    }
                })
                .sweep();

        assertThat(imports.find(CITY, id)).isEmpty();
        assertThat(people.all()).hasSize(1);
    }

    @Test
    void theStoreHoldsNoRowInPlainText() {
        start(StoreKind.MEMORY);
        ImportId id = upload(CITY, HEADER + "陈静,N1,鹿城区,,\n");
        done(CITY, imports.check(CITY, id));

        List<byte[]> kept = database.store()
                .read(s -> s.list(
                        Sql.of("SELECT content_sealed FROM exchange_portion"), row -> row.bytes("content_sealed")));

        assertThat(new String(kept.getFirst(), StandardCharsets.ISO_8859_1))
                .doesNotContain(new String("陈静".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }

    private void restart() {
        imports.close();
        audit.close();
        profiles.unbind(people);
        database.reopen();
        people = new People(database.store());
        profiles.bind(people);
        open();
    }

    private ImportId importAll(String rows) {
        ImportId id = upload(CITY, HEADER + rows);
        done(CITY, imports.check(CITY, id));
        done(CITY, imports.run(CITY, id, RunMode.ALL_OR_NOTHING));
        return id;
    }

    private ImportId upload(Caller by, String csv) {
        return imports.upload(by, People.ID, "名单.csv", csv.getBytes(StandardCharsets.UTF_8))
                .orThrow();
    }

    private ImportView done(Caller by, Outcome<ImportView> started) {
        ImportId id = started.orThrow().id();
        Instant until = Instant.now().plusSeconds(60);
        while (imports.find(by, id).orElseThrow().state().busy()) {
            assertThat(Instant.now()).isBefore(until);
            LockSupport.parkNanos(20_000_000);
        }
        return imports.find(by, id).orElseThrow();
    }

    private List<String> problems(ImportId id) {
        return rows(id, EnumSet.of(RowOutcome.ERROR)).stream()
                .flatMap(r -> r.messages().stream())
                .map(m -> m.text().zh())
                .toList();
    }

    private List<RowView> rows(ImportId id, Set<RowOutcome> only) {
        return rows(CITY, id, only);
    }

    private List<RowView> rows(Caller by, ImportId id, Set<RowOutcome> only) {
        return imports.rows(by, id, only, PageRequest.first(500)).items();
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome instanceof Outcome.Rejected<?>(List<Reason> reasons)
                ? reasons.stream().map(Reason::code).toList()
                : List.of();
    }

    private static Caller caller(DistrictCode district) {
        return new Caller(
                AccountId.next(),
                "陈静",
                Set.of(Role.REGULATOR),
                new Scope(List.of(new Grant(district, EnumSet.allOf(AuthorityFunction.class)))),
                Channel.CONSOLE);
    }

    private static byte[] unzipped(byte[] book, String part) {
        try (ZipFile zip = ZipFile.builder().setByteArray(book).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (entry.getName().contains(part) && entry.getName().endsWith(".xml")) {
                    return zip.getInputStream(entry).readAllBytes();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new byte[0];
    }
}
