// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wagewarden.bench.rules.Replays;

/** W5: a platform computes its whole ledger again, with every comparison; the peers read the same rows by hand. */
final class Recompute {

    private final Path root;
    private final Path data;
    private final int rounds;

    Recompute(Path root, Path data, int rounds) {
        this.root = root;
        this.data = data;
        this.rounds = rounds;
    }

    /** @param wanted about how many entries are added to those of the demonstration city */
    void run(Report report, int wanted) throws IOException, InterruptedException, SQLException {
        int written = LongLedger.write(data, wanted);
        report.section(
                "W5 full recompute, " + written + " entries, Derby",
                "The platform: `POST /api/v1/scoring/recomputations`, from the request to the answer: reads, evaluates with"
                        + " roles and links, compares proposals and decisions, fingerprint. The peers: the same rows by"
                        + " plain JDBC in order; read only, and evaluated by Drools and by Easy Rules (sums and roles, no"
                        + " comparison, no fingerprint). " + rounds + " rounds, the first of each is left out.");
        report.tableHead();
        report.line(platform().row("platform", "ms"));
        Replays replays = new Replays(LongLedger.AS_OF);
        report.line(peer(replays::scan).row("plain JDBC, read only", "ms"));
        report.line(peer(replays::drools).row("Drools", "ms"));
        report.line(peer(replays::easyRules).row("Easy Rules", "ms"));
    }

    private Figures platform() throws IOException, InterruptedException {
        List<Double> millis = new ArrayList<>();
        Set<String> answers = new HashSet<>();
        try (PlatformProcess platform = new PlatformProcess(root, data)) {
            platform.ready();
            platform.signIn("audit");
            for (int i = 0; i <= rounds; i++) {
                long begin = System.nanoTime();
                answers.add(platform.post("api/v1/scoring/recomputations?asOf=" + LongLedger.AS_OF));
                millis.add((System.nanoTime() - begin) / 1e6);
            }
        }
        if (answers.size() != 1 || !answers.iterator().next().contains("\"agrees\":true")) {
            throw new IllegalStateException("Not the same every time, or with differences: " + answers);
        }
        return Figures.of(millis.subList(1, millis.size()));
    }

    /** Something done by hand on the platform's own files. */
    private interface Peer {
        long run(Connection connection) throws SQLException;
    }

    private Figures peer(Peer peer) throws SQLException {
        List<Double> millis = new ArrayList<>();
        try (Connection connection = DerbyFolder.open(data)) {
            for (int i = 0; i <= rounds; i++) {
                long begin = System.nanoTime();
                peer.run(connection);
                millis.add((System.nanoTime() - begin) / 1e6);
            }
            connection.rollback();
        }
        DerbyFolder.shutDown();
        return Figures.of(millis.subList(1, millis.size()));
    }
}
