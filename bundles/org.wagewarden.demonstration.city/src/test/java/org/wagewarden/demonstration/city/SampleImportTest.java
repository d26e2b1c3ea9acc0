// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.demonstration.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wagewarden.demonstration.city.City.Table;
import org.wagewarden.exchange.api.Download;
import org.wagewarden.exchange.api.ImportId;
import org.wagewarden.exchange.api.ImportState;
import org.wagewarden.exchange.api.ImportView;
import org.wagewarden.exchange.api.RowOutcome;
import org.wagewarden.exchange.api.RowView;
import org.wagewarden.exchange.api.RunMode;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.registry.api.OfficerQuery;
import org.wagewarden.store.tck.StoreKind;

/** 500 officers of whom 20 are wrong: imported, the rest corrected in the error workbook's upload, and taken back. */
class SampleImportTest {

    @ParameterizedTest
    @CsvSource({"MEMORY,XLSX", "MEMORY,GB18030", "POSTGRES,XLSX"})
    void wrongRowsAreFoundCorrectedAndImported(StoreKind kind, String format) throws IOException {
        CityGenerator generator = new CityGenerator(CityGenerator.SEED, Platform.TODAY);
        City city = generator.make();
        Table sample = WrongRows.sample(generator);
        byte[] file =
                format.equals("XLSX") ? CityFiles.xlsx(sample) : CityFiles.csv(sample, ';', Charset.forName("GB18030"));
        try (Platform platform = new Platform(kind)) {
            platform.load(city.table(City.CONTRACTORS));

            ImportId id = platform.imports
                    .upload(platform.city, City.OFFICERS, format.equals("XLSX") ? "名单.xlsx" : "名单.csv", file)
                    .orThrow();
            ImportView checked = platform.done(platform.imports.check(platform.city, id));

            assertThat(checked.totals().of(RowOutcome.ERROR)).isEqualTo(WrongRows.WRONG);
            assertThat(checked.totals().of(RowOutcome.NEW)).isEqualTo(WrongRows.ROWS - WrongRows.WRONG);
            List<RowView> wrong = wrong(platform, id);
            assertThat(wrong.stream().map(r -> r.messages().getFirst().code()))
                    .containsOnly(
                            "id-number-check-character",
                            "value-missing",
                            "uscc-check-character",
                            "duplicate-in-file",
                            "not-a-choice");
            assertThat(wrong.getFirst().messages().getFirst().text().zh())
                    .startsWith("B14 身份证校验位应为")
                    .endsWith("，请核对后重新填写");
            sample.rows().stream().map(r -> r.get("idNumber")).forEach(n -> assertThat(wrong)
                    .allSatisfy(r -> assertThat(r.messages().toString()).doesNotContain(n)));

            ImportView ran = platform.done(platform.imports.run(platform.city, id, RunMode.SKIP_BAD_ROWS));
            assertThat(ran.result().orElseThrow().inserted()).isEqualTo(480);
            assertThat(ran.result().orElseThrow().skipped()).isEqualTo(20);

            Download errors =
                    platform.imports.errors(platform.city, id, Locale.CHINESE).orThrow();
            ImportId rest = platform.imports
                    .upload(platform.city, City.OFFICERS, errors.fileName(), errors.content())
                    .orThrow();
            correct(platform, rest, platform.done(platform.imports.check(platform.city, rest)), generator);
            ImportView second = platform.done(platform.imports.run(platform.city, rest, RunMode.ALL_OR_NOTHING));
            assertThat(second.state()).isEqualTo(ImportState.DONE);
            assertThat(platform.officers.count(platform.city, OfficerQuery.all()))
                    .isEqualTo(500);

            platform.done(platform.imports.undo(platform.city, rest));
            ImportView undone = platform.done(platform.imports.undo(platform.city, id));
            assertThat(undone.result().orElseThrow().undone()).isEqualTo(480);
            assertThat(platform.officers.count(platform.city, OfficerQuery.all()))
                    .isZero();
        }
    }

    private static void correct(Platform platform, ImportId id, ImportView checked, CityGenerator generator) {
        assertThat(checked.totals().all()).isEqualTo(WrongRows.WRONG);
        // The four rows that repeated another one's number collide with the register now, not with the file.
        assertThat(checked.totals().of(RowOutcome.UPDATE)).isEqualTo(4);
        for (RowView row : platform.imports
                .rows(platform.city, id, EnumSet.allOf(RowOutcome.class), PageRequest.first(50))
                .items()) {
            Map<String, String> right = new HashMap<>(generator.stranger());
            platform.imports
                    .correct(platform.city, id, row.number(), "idNumber", right.get("idNumber"))
                    .orThrow();
            platform.imports
                    .correct(platform.city, id, row.number(), "name", right.get("name"))
                    .orThrow();
            platform.imports
                    .correct(platform.city, id, row.number(), "phone", right.get("phone"))
                    .orThrow();
            platform.imports
                    .correct(platform.city, id, row.number(), "employer", right.get("employer"))
                    .orThrow();
            assertThat(platform.imports
                            .correct(platform.city, id, row.number(), "district", "鹿城区")
                            .orThrow()
                            .outcome())
                    .isEqualTo(RowOutcome.NEW);
        }
    }

    private static List<RowView> wrong(Platform platform, ImportId id) {
        return platform.imports
                .rows(platform.city, id, EnumSet.of(RowOutcome.ERROR), PageRequest.first(50))
                .items();
    }
}
