// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.bench.deductions;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.osgi.service.jdbc.DataSourceFactory;
import org.postgresql.osgi.PGDataSourceFactory;
import org.wagewarden.bench.deductions.Crowd.Pace;
import org.wagewarden.bench.deductions.Crowd.Writer;
import org.wagewarden.scoring.api.ProceedingId;
import org.wagewarden.store.derby.DerbyDataSourceFactory;
import org.wagewarden.store.jdbc.Database;
import org.wagewarden.store.tck.StoreKind;
import org.wagewarden.store.tck.TestStore;
import org.wagewarden.store.tck.TestStores;

/**
 * W3: decisions are served, by which deductions take effect. Beside the services the very statements that they sent, taken
 * down once, are sent again by plain JDBC on a copy of the same database; and of these the ledger's insert alone.
 */
public final class Deductions {

    /** The ledger's row, of all that is sent for a deduction. */
    private static final String LEDGER = "INSERT INTO scoring_entry ";

    private final StoreKind kind;
    private final int proceedings;
    private final List<List<List<Step>>> heard;

    private Deductions(StoreKind kind, int proceedings) {
        this.kind = kind;
        this.proceedings = proceedings;
        this.heard = listen();
    }

    /**
     * Measures and tells the lines of a table.
     *
     * @param writers how many at once, for each line
     * @param rounds each round measures all three, one after the other; the line has the medians
     */
    public static void measure(
            StoreKind kind, int proceedings, List<Integer> writers, int rounds, Consumer<String> report)
            throws Exception {
        Deductions deductions = new Deductions(kind, proceedings);
        deductions.services(1);
        deductions.byHand(1, deductions.heard);
        report.accept("Statements for one deduction: "
                + deductions.heard.getFirst().stream().mapToInt(List::size).sum() + " in "
                + deductions.heard.getFirst().size() + " transactions.");
        report.accept("");
        report.accept("| writers | services | the same statements by hand | the bare insert | services / by hand |");
        report.accept("| --- | --- | --- | --- | --- |");
        for (int crowd : writers) {
            List<Pace> services = new ArrayList<>();
            List<Pace> byHand = new ArrayList<>();
            List<Pace> bare = new ArrayList<>();
            for (int i = 0; i < rounds; i++) {
                services.add(deductions.services(crowd));
                byHand.add(deductions.byHand(crowd, deductions.heard));
                bare.add(deductions.byHand(crowd, deductions.bare()));
            }
            Pace median = median(services);
            report.accept(String.format(
                    Locale.ROOT,
                    "| %d | %s | %s | %s | %.2f |",
                    crowd,
                    median,
                    median(byHand),
                    median(bare),
                    median.perSecond() / median(byHand).perSecond()));
        }
    }

    private Pace services(int writers) throws Exception {
        try (TestStore test = copy();
                Parts parts = Town.open(test.store())) {
            List<ProceedingId> waiting = Town.waiting(test.store());
            Pace pace = Crowd.run(writers, waiting.size(), () -> piece -> Town.serve(parts, waiting.get(piece)));
            if (!Town.waiting(test.store()).isEmpty()) {
                throw new IllegalStateException("Not everything was served");
            }
            return pace;
        }
    }

    private Pace byHand(int writers, List<List<List<Step>>> pieces) throws Exception {
        try (TestStore test = copy()) {
            return Crowd.run(writers, pieces.size(), () -> {
                ByHand hand = new ByHand(test.settings());
                return new Writer() {
                    @Override
                    public void write(int piece) throws Exception {
                        for (List<Step> transaction : pieces.get(piece)) {
                            hand.send(transaction);
                        }
                    }

                    @Override
                    public void close() throws SQLException {
                        hand.close();
                    }
                };
            });
        }
    }

    /** Of every deduction, the ledger's row alone. */
    private List<List<List<Step>>> bare() {
        return heard.stream()
                .map(piece -> piece.stream()
                        .map(steps -> steps.stream()
                                .filter(step -> step.sql().startsWith(LEDGER))
                                .toList())
                        .filter(steps -> !steps.isEmpty())
                        .toList())
                .toList();
    }

    private List<List<List<Step>>> listen() {
        Recorder recorder = new Recorder();
        List<List<List<Step>>> all = new ArrayList<>();
        try (TestStore test = copy();
                Database listened = Database.open(recorder.listening(factory()), test.settings(), problem -> {});
                Parts parts = Town.open(listened.store())) {
            for (ProceedingId id : Town.waiting(listened.store())) {
                all.add(recorder.listen(() -> Town.serve(parts, id)));
            }
        }
        return all;
    }

    private TestStore copy() {
        return TestStores.open(kind, "deductions " + proceedings, store -> Town.fill(store, proceedings));
    }

    private DataSourceFactory factory() {
        return kind == StoreKind.POSTGRES ? new PGDataSourceFactory() : new DerbyDataSourceFactory();
    }

    private static Pace median(List<Pace> paces) {
        return paces.stream()
                .sorted(Comparator.comparingDouble(Pace::perSecond))
                .toList()
                .get(paces.size() / 2);
    }
}
