// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.wagewarden.platform.api.PublicId;
import org.wagewarden.scoring.api.ProvisionCode;

/**
 * Fills the ledger of a stopped platform: ten cycles with some deductions each for everybody who has a certificate and no
 * entry, every one with its decision and none of the cycles at twelve. It goes past every check, which is what makes it fast.
 */
final class LongLedger {

    /** The day on which all of it is past. */
    static final LocalDate AS_OF = LocalDate.of(2036, 12, 31);

    private static final int CYCLES = 10;
    private static final int MOST_OF_CYCLE = 11;
    private static final int AT_ONCE = 5_000;
    private static final ProvisionCode[] CODES = ProvisionCode.values();
    private static final String FINDING = PublicId.next();
    private static final String CASE = PublicId.next();
    private static final String PROJECT = PublicId.next();

    private final SplittableRandom random = new SplittableRandom(43);
    private final PreparedStatement entries;
    private final PreparedStatement decisions;
    private int waiting;

    private LongLedger(PreparedStatement entries, PreparedStatement decisions) {
        this.entries = entries;
        this.decisions = decisions;
    }

    /**
     * @param wanted about how many entries
     * @return how many were written
     */
    static int write(Path data, int wanted) throws SQLException {
        int written = 0;
        try (Connection connection = DerbyFolder.open(data)) {
            Map<String, LocalDate> anchors = officers(connection);
            finding(connection);
            int each = Math.max(1, Math.ceilDiv(wanted, anchors.size() * CYCLES));
            try (PreparedStatement entries = connection.prepareStatement("INSERT INTO scoring_entry (id, officer_id,"
                            + " sequence_number, kind, provision, points, case_id, finding_id, decision_id, project_id,"
                            + " project_name, contractor_name, district, held_function, conduct_date, served_on,"
                            + " effective_on, booked_at, booked_by_name) VALUES (?, ?, ?, 'DEDUCTION', ?, ?, ?, ?, ?, ?,"
                            + " '江滨大桥', '温州建工集团', 'lucheng', 'TRANSPORT', ?, ?, ?, ?, '决定人')");
                    PreparedStatement decisions = connection.prepareStatement("INSERT INTO scoring_decision (id,"
                            + " finding_id, officer_id, officer_name, verdict, reasons, decided_by, decided_by_name,"
                            + " held_function, decided_on, served_on, effective_on, entry_id, place) VALUES (?, ?, ?,"
                            + " '林晓', 'DEDUCT', '', ?, '决定人', 'TRANSPORT', ?, ?, ?, ?, 1)")) {
                LongLedger ledger = new LongLedger(entries, decisions);
                for (Map.Entry<String, LocalDate> officer : anchors.entrySet()) {
                    written += ledger.officer(officer.getKey(), officer.getValue(), each);
                    ledger.send(AT_ONCE);
                    connection.commit();
                }
                ledger.send(1);
                connection.commit();
            }
            for (String table : new String[] {"SCORING_ENTRY", "SCORING_DECISION"}) {
                DerbyFolder.statistics(connection, table);
            }
            connection.commit();
        }
        DerbyFolder.shutDown();
        return written;
    }

    private static Map<String, LocalDate> officers(Connection connection) throws SQLException {
        Map<String, LocalDate> found = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT c.officer_id, MIN(c.issued_on) FROM training_certificate c"
                                + " LEFT JOIN scoring_entry e ON e.officer_id = c.officer_id WHERE e.id IS NULL"
                                + " GROUP BY c.officer_id")) {
            while (rows.next()) {
                found.put(rows.getString(1), rows.getDate(2).toLocalDate());
            }
        }
        return found;
    }

    private static void finding(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "INSERT INTO scoring_case (id, project_id, project_name, contractor_name, search_text,"
                            + " district, sector, state, opened_at, opened_by_name) VALUES ('" + CASE + "', '" + PROJECT
                            + "', '江滨大桥', '温州建工集团', '', 'lucheng', 'TRANSPORT', 'OPEN', CURRENT_TIMESTAMP, '')");
            statement.executeUpdate("INSERT INTO scoring_finding (id, case_id, project_id, provision, conduct_date,"
                    + " description, basis, flags, state, opened_by, opened_by_name, opened_at) VALUES ('" + FINDING
                    + "', '" + CASE + "', '" + PROJECT + "', '10.1', DATE('2024-01-01'), '', '', '', 'DEDUCTED', '"
                    + PublicId.next() + "', '', CURRENT_TIMESTAMP)");
        }
    }

    private int officer(String officer, LocalDate anchor, int each) throws SQLException {
        LocalDate first = anchor.isBefore(LocalDate.of(2023, 7, 1)) ? anchor.plusYears(1) : anchor;
        int sequence = 0;
        for (int cycle = 0; cycle < CYCLES; cycle++) {
            int sum = 0;
            for (int i = 0; i < each && sum < MOST_OF_CYCLE; i++) {
                ProvisionCode code = CODES[random.nextInt(14)];
                code = sum + code.points() > MOST_OF_CYCLE ? ProvisionCode.A10_1 : code;
                sum += code.points();
                sequence++;
                // not on the first day: the cycles of a leap day's anchor begin a day later in common years
                entry(officer, sequence, code, first.plusYears(cycle).plusDays(1 + (long) i * 360 / each));
            }
        }
        return sequence;
    }

    private void entry(String officer, int sequence, ProvisionCode code, LocalDate day) throws SQLException {
        String id = PublicId.next();
        String decision = PublicId.next();
        Date date = Date.valueOf(day);
        Object[] entry = {
            id,
            officer,
            sequence,
            code.value(),
            code.points(),
            PublicId.next(),
            FINDING,
            decision,
            PROJECT,
            date,
            date,
            date,
            Timestamp.from(Instant.EPOCH)
        };
        Object[] decided = {decision, FINDING, officer, PublicId.next(), date, date, date, id};
        add(entries, entry);
        add(decisions, decided);
        waiting++;
    }

    private static void add(PreparedStatement statement, Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    private void send(int enough) throws SQLException {
        if (waiting >= enough) {
            decisions.executeBatch();
            entries.executeBatch();
            waiting = 0;
        }
    }
}
