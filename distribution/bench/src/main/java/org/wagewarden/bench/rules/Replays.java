// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.bench.rules;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wagewarden.scoring.api.ProvisionCode;

/** The peers of a full recomputation: the same rows read by hand, and evaluated by nothing or by a rule engine. */
public final class Replays {

    private static final String QUERY = "SELECT officer_id, case_id, project_id, provision, conduct_date, effective_on"
            + " FROM scoring_entry ORDER BY officer_id, sequence_number";
    private static final int PORTION = 100;

    private final LocalDate asOf;

    public Replays(LocalDate asOf) {
        this.asOf = asOf;
    }

    /** Reads every row and adds up nothing; how many there were. */
    public long scan(Connection connection) throws SQLException {
        long rows = 0;
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(QUERY)) {
            while (found.next()) {
                rows += found.getString(1).isEmpty() || found.getString(4).isEmpty() ? 0 : 1;
            }
        }
        return rows;
    }

    /** By Drools; the result only keeps it from being left out. */
    public long drools(Connection connection) throws SQLException {
        return by(new DroolsRules(), connection);
    }

    /** By Easy Rules. */
    public long easyRules(Connection connection) throws SQLException {
        return by(new EasyRules(), connection);
    }

    private long by(Engine engine, Connection connection) throws SQLException {
        Map<String, LocalDate> anchors = anchors(connection);
        long result = 0;
        List<Ledger> portion = new ArrayList<>();
        List<Deduction> deductions = new ArrayList<>();
        Map<String, Integer> cases = new HashMap<>();
        String officer = "";
        int number = 0;
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(QUERY)) {
            while (found.next()) {
                if (!found.getString(1).equals(officer)) {
                    add(portion, anchors.get(officer), deductions);
                    officer = found.getString(1);
                    number++;
                    deductions = new ArrayList<>();
                    cases.clear();
                    if (portion.size() == PORTION) {
                        result += engine.evaluate(portion);
                        portion.clear();
                    }
                }
                LocalDate effective = found.getDate(6).toLocalDate();
                deductions.add(new Deduction(
                        number,
                        deductions.size(),
                        cases.computeIfAbsent(found.getString(2), id -> cases.size()),
                        found.getString(3),
                        ProvisionCode.of(found.getString(4)).orElseThrow(),
                        Math.toIntExact(found.getDate(5).toLocalDate().toEpochDay()),
                        1 + Period.between(anchors.get(officer), effective).getYears()));
            }
        }
        add(portion, anchors.get(officer), deductions);
        return portion.isEmpty() ? result : result + engine.evaluate(portion);
    }

    private void add(List<Ledger> portion, LocalDate anchor, List<Deduction> deductions) {
        if (!deductions.isEmpty()) {
            portion.add(Ledger.of(anchor, deductions, asOf));
        }
    }

    private static Map<String, LocalDate> anchors(Connection connection) throws SQLException {
        Map<String, LocalDate> found = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT officer_id, MIN(issued_on) FROM training_certificate GROUP BY officer_id")) {
            while (rows.next()) {
                found.put(rows.getString(1), rows.getDate(2).toLocalDate());
            }
        }
        return found;
    }
}
