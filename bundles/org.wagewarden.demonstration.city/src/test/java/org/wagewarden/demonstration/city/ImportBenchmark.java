// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.demonstration.city;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.wagewarden.demonstration.city.City.Table;
import org.wagewarden.exchange.api.ImportId;
import org.wagewarden.exchange.api.RowOutcome;
import org.wagewarden.exchange.api.RunMode;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Sql;
import org.wagewarden.store.tck.StoreKind;

/**
 * Measures the import of 10,000 officers against the bare batch of the same rows, and the load of the whole city. Run
 * {@link #main} with a store (DERBY or POSTGRES) and a number of rounds; each round measures both, one after the other.
 */
final class ImportBenchmark {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final String COLUMNS =
            "id, name, phone, employer_id, district, filed_on, number_masked, number_sealed,"
                    + " number_hash, last_six_hash, pinyin, initials, name_key, revision, changed_at";

    private ImportBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        StoreKind kind = StoreKind.valueOf(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        City city = new CityGenerator(CityGenerator.SEED, Platform.TODAY).make();
        byte[] file = CityFiles.xlsx(city.table(City.OFFICERS));
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round <= rounds; round++) {
            double ratio = round(kind, city, file, round == 0 ? "warm-up" : "round " + round);
            if (round > 0) {
                ratios.add(ratio);
            }
        }
        Collections.sort(ratios);
        OUT.printf(
                "run / bare batch, rows for each second of the processor, median: %.2f%n",
                ratios.get(ratios.size() / 2));
        System.exit(0);
    }

    private static double round(StoreKind kind, City city, byte[] file, String name) {
        try (Platform platform = new Platform(kind)) {
            Moment begun = Moment.now();
            platform.loader.load(city, rows -> {});
            Span load = begun.since();
            OUT.printf("%s: city of %d rows %s", name, city.size(), load);
        }
        try (Platform platform = new Platform(kind)) {
            Table contractors = city.table(City.CONTRACTORS);
            platform.load(contractors);
            begin(platform);
            Moment begun = Moment.now();
            ImportId id = platform.imports
                    .upload(platform.city, City.OFFICERS, "o.xlsx", file)
                    .orThrow();
            Span upload = begun.since();
            begun = Moment.now();
            platform.done(platform.imports.check(platform.city, id));
            Span check = begun.since();
            begun = Moment.now();
            long inserted = platform.done(platform.imports.run(platform.city, id, RunMode.SKIP_BAD_ROWS))
                    .totals()
                    .of(RowOutcome.NEW);
            Span run = begun.since();
            Span bare = bare(platform);
            OUT.printf(
                    "; %d officers: upload %s, dry run %s, run %s, bare batch %s%n",
                    inserted, upload, check, run, bare);
            return (double) bare.cpu() / run.cpu();
        }
    }

    private static void begin(Platform platform) {
        platform.database.store().read(session -> session.list(Sql.of("SELECT code FROM registry_district"), r -> ""));
    }

    /** The same rows into the same table, in the same portions, without any check. */
    private static Span bare(Platform platform) {
        List<Object[]> rows = platform.database.store().read(session -> rows(session));
        platform.database.store().write(session -> session.update(Sql.of("DELETE FROM registry_officer")));
        Moment begun = Moment.now();
        for (int from = 0; from < rows.size(); from += 1_000) {
            List<Object[]> portion = rows.subList(from, Math.min(from + 1_000, rows.size()));
            platform.database.store().write(session -> {
                session.batch(
                        "INSERT INTO registry_officer (" + COLUMNS
                                + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        portion);
                return portion.size();
            });
        }
        return begun.since();
    }

    private static List<Object[]> rows(Session session) {
        return session.list(Sql.of("SELECT " + COLUMNS + " FROM registry_officer ORDER BY id"), r -> new Object[] {
            r.text("id"),
            r.text("name"),
            r.text("phone"),
            r.optionalText("employer_id"),
            r.text("district"),
            r.date("filed_on"),
            r.text("number_masked"),
            r.text("number_sealed"),
            r.text("number_hash"),
            r.text("last_six_hash"),
            r.text("pinyin"),
            r.text("initials"),
            r.text("name_key"),
            r.number("revision"),
            r.instant("changed_at")
        });
    }

    /** A moment: by the clock, and by the processor time of this process, which other processes do not disturb. */
    private record Moment(Instant at, long cpu) {

        static Moment now() {
            return new Moment(
                    Instant.now(),
                    ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime());
        }

        Span since() {
            Moment now = now();
            return new Span(Duration.between(at, now.at).toMillis(), (now.cpu - cpu) / 1_000_000);
        }
    }

    /** Milliseconds by the clock and of the processors. */
    private record Span(long wall, long cpu) {
        @Override
        public String toString() {
            return wall + " ms (processor " + cpu + ")";
        }
    }
}
