// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.exchange.api.CellMessage;
import org.wagewarden.exchange.api.ImportColumn;
import org.wagewarden.exchange.api.ImportColumn.Choice;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.District;
import org.wagewarden.registry.api.Districts;
import org.wagewarden.registry.api.Uscc;
import org.wagewarden.store.api.Row;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Sql;

/** Columns and messages that several imports share. */
final class ImportCells {

    private static final LocalText REGISTER_FIRST =
            new LocalText("请先导入或登记该施工单位", "import or register the contractor first");

    private ImportCells() {}

    static ImportColumn district(Districts districts, String zh, String en) {
        List<Choice> choices = districts.all().stream()
                .filter(d -> d.kind() != District.Kind.CITY)
                .map(d -> new Choice(d.code().value(), d.name()))
                .toList();
        return ImportColumn.choice("district", zh, en, choices)
                .mandatory()
                .alsoCalled("县市区", "区县", "所属区县", "属地", "所在区县", "行政区划", "所在地")
                .example("鹿城区")
                .hint("所属县（市、区）或功能区", "District, county or functional zone");
    }

    static ImportColumn sector() {
        List<Choice> choices = List.of(
                choice(AuthorityFunction.CONSTRUCTION),
                choice(AuthorityFunction.TRANSPORT),
                choice(AuthorityFunction.WATER));
        return ImportColumn.choice("sector", "行业", "Sector", choices)
                .mandatory()
                .alsoCalled("行业主管部门", "行业类别", "所属行业", "主管部门")
                .example("住建")
                .hint("对该项目负有监管职责的行业主管部门", "The sector whose authority supervises the project");
    }

    private static Choice choice(AuthorityFunction function) {
        return new Choice(function.name(), function.label());
    }

    static ImportColumn uscc(String key, String zh, String en) {
        return ImportColumn.identifier(key, zh, en)
                .wide(24)
                .example(Uscc.complete("91330300MA0000000").value())
                .hint("18位统一社会信用代码，文本格式", "The unified social credit code, 18 characters, as text");
    }

    static ImportColumn idNumber() {
        return ImportColumn.identifier("idNumber", "身份证号", "ID number")
                .mandatory()
                .asPersonal()
                .wide(24)
                .alsoCalled("身份证号码", "身份证", "公民身份号码", "证件号码", "证件号")
                .hint("18位身份证号，文本格式", "The ID number, 18 characters, as text");
    }

    static ImportColumn phone() {
        return ImportColumn.text("phone", "联系电话", "Telephone")
                .asPersonal()
                .atMost(30)
                .alsoCalled("电话", "手机", "手机号", "手机号码", "联系方式", "联系人电话");
    }

    /** Reasons of a check as messages at their cells; what is found at no column goes to the first one. */
    static List<CellMessage> messages(List<Reason> reasons, String first, Function<String, String> column) {
        return reasons.stream()
                .map(r -> CellMessage.of(r.field().map(column).orElse(first), r, CellMessage.CHECK_AGAIN))
                .toList();
    }

    static CellMessage contractorUnknown(String column) {
        return CellMessage.of(
                column, "contractor-unknown", "没有统一社会信用代码为此的施工单位", "no contractor has this code", REGISTER_FIRST);
    }

    static CellMessage elsewhere(String column, Reason reason) {
        return CellMessage.of(
                column,
                reason,
                new LocalText("不在您的数据范围内，不能通过导入修改", "it is outside your scope and cannot be changed by an import"));
    }

    /** The revision that a change led to, and the values before it. */
    static String pack(long revision, List<String> values) {
        return revision + "\u001f" + String.join("\u001f", values);
    }

    static long revision(String packed) {
        int end = packed.indexOf('\u001f');
        return Long.parseLong(end < 0 ? packed : packed.substring(0, end));
    }

    static List<String> values(String packed) {
        return Arrays.asList(packed.substring(packed.indexOf('\u001f') + 1).split("\u001f", -1));
    }

    /** Runs a query over values in portions: {@code query WHERE column IN (…)}. */
    static void in(Session session, String query, String column, List<?> values, Consumer<Row> reader) {
        in(session, query, column, values, "", reader);
    }

    /** The same, with something after it. */
    static void in(Session session, String query, String column, List<?> values, String tail, Consumer<Row> reader) {
        for (int i = 0; i < values.size(); i += RegisterImport.PORTION) {
            List<?> portion = values.subList(i, Math.min(i + RegisterImport.PORTION, values.size()));
            session.each(
                    Sql.of(
                            query + " WHERE " + column + " IN ("
                                    + String.join(", ", Collections.nCopies(portion.size(), "?")) + ")" + tail,
                            portion.toArray()),
                    reader);
        }
    }
}
