// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.exchange.api.CellMessage;
import org.wagewarden.exchange.api.Change;
import org.wagewarden.exchange.api.ImportBatch;
import org.wagewarden.exchange.api.ImportColumn;
import org.wagewarden.exchange.api.ImportColumn.Choice;
import org.wagewarden.exchange.api.ImportProfile;
import org.wagewarden.exchange.api.ImportRow;
import org.wagewarden.exchange.api.Undone;
import org.wagewarden.exchange.api.Verdict;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.store.api.Migrations;
import org.wagewarden.store.api.Sql;
import org.wagewarden.store.api.Store;

/** A small profile with a table of its own: people with a number, a name, a district and a birthday. */
final class People implements ImportProfile {

    static final String ID = "test.people";

    private static final LocalText CHECK = CellMessage.CHECK_AGAIN;

    private final Store store;

    People(Store store) {
        this.store = store;
        store.migrate(new Migrations(
                "test",
                List.of(new Migrations.Step(
                        1,
                        "people",
                        "CREATE TABLE test_people (number VARCHAR(40) NOT NULL, name VARCHAR(40) NOT NULL,"
                                + " district VARCHAR(32) NOT NULL, born VARCHAR(10) NOT NULL,"
                                + " CONSTRAINT test_people_pk PRIMARY KEY (number));\n"))));
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public LocalText title() {
        return new LocalText("人员", "People");
    }

    @Override
    public LocalText description() {
        return new LocalText("每行一人。", "A row is a person.");
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.text("name", "姓名", "Name")
                        .mandatory()
                        .alsoCalled("人员姓名")
                        .example("张三"),
                ImportColumn.identifier("number", "编号", "Number")
                        .mandatory()
                        .asPersonal()
                        .example("N0"),
                ImportColumn.choice(
                                "district",
                                "所在地",
                                "District",
                                List.of(
                                        new Choice("lucheng", new LocalText("鹿城区", "Lucheng")),
                                        new Choice("ouhai", new LocalText("瓯海区", "Ouhai"))))
                        .mandatory()
                        .example("鹿城区"),
                ImportColumn.date("born", "出生日期", "Born").example("1990-01-01"));
    }

    @Override
    public List<String> key() {
        return List.of("number");
    }

    @Override
    public ImportBatch prepare(Caller by, List<ImportRow> rows) {
        Map<String, List<String>> known = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        store.read(session -> {
            session.each(
                    Sql.of("SELECT number, name, district, born FROM test_people")
                            .whereIn(
                                    "number",
                                    rows.stream().map(r -> r.text("number")).toList()),
                    row -> known.put(
                            row.text("number"), List.of(row.text("name"), row.text("district"), row.text("born"))));
            session.each(
                    Sql.of("SELECT number, name FROM test_people")
                            .whereIn(
                                    "name",
                                    rows.stream().map(r -> r.text("name")).toList()),
                    row -> names.put(row.text("name"), row.text("number")));
            return known;
        });
        return new ImportBatch() {
            @Override
            public List<Verdict> verdicts() {
                return rows.stream().map(r -> verdict(by, r, known, names)).toList();
            }

            @Override
            public List<Change> apply(Set<Integer> numbers) {
                return write(
                        rows.stream().filter(r -> numbers.contains(r.number())).toList(), known);
            }
        };
    }

    private static Verdict verdict(
            Caller by, ImportRow row, Map<String, List<String>> known, Map<String, String> names) {
        if (row.text("number").startsWith("BAD")) {
            return Verdict.error(
                    CellMessage.of("number", "bad-number", "编号校验位应为X", "the check character should be X", CHECK));
        }
        if (row.text("number").startsWith("BOOM")) {
            throw new IllegalStateException("a profile may fail");
        }
        if (!by.scope().reaches(new DistrictCode(row.text("district")))) {
            return Verdict.error(
                    CellMessage.of("district", "out-of-scope", "不在您的数据范围内", "is outside your scope", CHECK));
        }
        List<String> before = known.get(row.text("number"));
        if (before == null) {
            return names.containsKey(row.text("name"))
                    ? Verdict.suspected(
                            CellMessage.of("name", "same-name", "已有同名人员", "somebody of that name is there", CHECK))
                    : Verdict.fresh();
        }
        return before.equals(values(row)) ? Verdict.unchanged() : Verdict.update(Set.of("name"));
    }

    private List<Change> write(List<ImportRow> rows, Map<String, List<String>> known) {
        List<Object[]> inserts = new ArrayList<>();
        List<Object[]> updates = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        for (ImportRow row : rows) {
            String number = row.text("number");
            List<String> v = values(row);
            Optional<List<String>> before = Optional.ofNullable(known.get(number));
            if (before.isEmpty()) {
                inserts.add(new Object[] {number, v.get(0), v.get(1), v.get(2)});
            } else {
                updates.add(new Object[] {v.get(0), v.get(1), v.get(2), number});
            }
            changes.add(new Change(
                    row.number(),
                    before.isEmpty() ? Change.Kind.INSERTED : Change.Kind.UPDATED,
                    "person/" + number,
                    before.map(b -> String.join("\n", b)).orElse("")));
        }
        return store.write(session -> {
            session.batch("INSERT INTO test_people (number, name, district, born) VALUES (?, ?, ?, ?)", inserts);
            session.batch("UPDATE test_people SET name = ?, district = ?, born = ? WHERE number = ?", updates);
            return changes;
        });
    }

    @Override
    public List<Undone> undo(Caller by, List<Change> changes) {
        return store.write(session -> changes.stream()
                .map(change -> {
                    String number = change.subject().substring("person/".length());
                    if (change.kind() == Change.Kind.UPDATED) {
                        String[] before = change.undo().split("\n", -1);
                        session.update(Sql.of(
                                "UPDATE test_people SET name = ?, district = ?, born = ? WHERE number = ?",
                                before[0],
                                before[1],
                                before[2],
                                number));
                        return Undone.done(change.row());
                    }
                    int gone = session.update(
                            Sql.of("DELETE FROM test_people WHERE number = ? AND name <> ?", number, "已改名"));
                    return gone == 1
                            ? Undone.done(change.row())
                            : Undone.kept(change.row(), "导入后已被修改", "it was changed after the import");
                })
                .toList());
    }

    List<String> all() {
        return store.read(session -> session.list(
                Sql.of("SELECT number, name FROM test_people ORDER BY number"),
                row -> row.text("number") + " " + row.text("name")));
    }

    void rename(String number, String name) {
        store.write(
                session -> session.update(Sql.of("UPDATE test_people SET name = ? WHERE number = ?", name, number)));
    }

    private static List<String> values(ImportRow row) {
        return List.of(row.text("name"), row.text("district"), row.text("born"));
    }
}
