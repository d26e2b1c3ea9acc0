// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.demonstration.city;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.demonstration.city.City.Table;
import org.wagewarden.exchange.api.SafeCell;

/**
 * Writes the demonstration city as files that the import reads: each table as XLSX and CSV, and a sample of 500 officers of
 * which 20 are wrong. Run {@link #main} with a folder.
 */
public final class CityFiles {

    private static final Map<String, Map<String, String>> HEADINGS = Map.of(
            City.CONTRACTORS,
            headings("uscc", "统一社会信用代码", "name", "单位名称", "kind", "单位类型", "district", "注册地", "phone", "联系电话"),
            City.PROJECTS,
            headings(
                    "permitNumber",
                    "施工许可证号",
                    "name",
                    "项目名称",
                    "contractor",
                    "承包单位统一社会信用代码",
                    "district",
                    "建设地",
                    "street",
                    "街道（乡镇）",
                    "sector",
                    "行业",
                    "started",
                    "开工日期",
                    "completed",
                    "完工日期",
                    "wagesSettled",
                    "工资结清日期"),
            City.OFFICERS,
            headings("name", "姓名", "idNumber", "身份证号", "phone", "联系电话", "employer", "用人单位统一社会信用代码", "district", "登记地"),
            City.FILINGS,
            headings(
                    "idNumber",
                    "身份证号",
                    "name",
                    "姓名",
                    "certificateNumber",
                    "证书编号",
                    "issuedOn",
                    "发证日期",
                    "filedOn",
                    "备案日期"),
            City.APPOINTMENTS,
            headings(
                    "idNumber",
                    "身份证号",
                    "contractor",
                    "承包单位统一社会信用代码",
                    "permitNumber",
                    "施工许可证号",
                    "from",
                    "任命起始日期",
                    "until",
                    "任命结束日期",
                    "division",
                    "分工"));

    private static final Map<String, String> LABELS = Map.of(
            "GENERAL", "施工总承包",
            "DIRECT_PROFESSIONAL", "直接发包的专业承包",
            "CONSTRUCTION", AuthorityFunction.CONSTRUCTION.label().zh(),
            "TRANSPORT", AuthorityFunction.TRANSPORT.label().zh(),
            "WATER", AuthorityFunction.WATER.label().zh());

    private CityFiles() {}

    /** Writes all files; the argument is a folder, which is made if it is not there. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            new PrintStream(System.err, true, StandardCharsets.UTF_8).println("Usage: CityFiles FOLDER");
            return;
        }
        writeFiles(Path.of(arguments[0]), LocalDate.now(org.wagewarden.platform.api.CityClock.ZONE));
    }

    /** Writes all files as of a day. */
    public static void writeFiles(Path folder, LocalDate today) throws IOException {
        Files.createDirectories(folder);
        CityGenerator generator = new CityGenerator(CityGenerator.SEED, today);
        City city = generator.make();
        int place = 1;
        for (Table table : city.tables()) {
            String name = place++ + "-" + table.name();
            Files.write(folder.resolve(name + ".xlsx"), xlsx(table));
            Files.write(folder.resolve(name + ".csv"), csv(table, ',', StandardCharsets.UTF_8));
        }
        Table sample = WrongRows.sample(generator);
        Files.write(folder.resolve(sample.name() + ".xlsx"), xlsx(sample));
        Files.write(folder.resolve(sample.name() + "-GB18030.csv"), csv(sample, ',', Charset.forName("GB18030")));
    }

    static byte[] xlsx(Table table) throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        List<List<String>> rows = rows(table);
        try (Workbook book = new Workbook(bytes, "Wagewarden", "1.0")) {
            Worksheet sheet = book.newWorksheet(table.name());
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < rows.get(r).size(); c++) {
                    if (!rows.get(r).get(c).isEmpty()) {
                        sheet.value(r, c, rows.get(r).get(c));
                    }
                }
            }
        }
        return bytes.toByteArray();
    }

    static byte[] csv(Table table, char separator, Charset charset) throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        if (charset.equals(StandardCharsets.UTF_8)) {
            // The mark by which Excel knows UTF-8.
            bytes.writeBytes(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf});
        }
        try (CsvWriter writer = CsvWriter.builder().fieldSeparator(separator).build((OutputStream) bytes, charset)) {
            for (List<String> row : rows(table)) {
                writer.writeRecord(row.stream().map(SafeCell::toCsv).toList());
            }
        }
        return bytes.toByteArray();
    }

    private static List<List<String>> rows(Table table) {
        Map<String, String> headings = HEADINGS.get(table.profile());
        List<List<String>> rows = new ArrayList<>(table.rows().size() + 1);
        rows.add(List.copyOf(headings.values()));
        for (Map<String, String> row : table.rows()) {
            rows.add(headings.keySet().stream()
                    .map(key -> shown(key, row.getOrDefault(key, "")))
                    .toList());
        }
        return rows;
    }

    private static String shown(String key, String value) {
        return key.equals("district") ? Place.nameOf(value) : LABELS.getOrDefault(value, value);
    }

    private static Map<String, String> headings(String... pairs) {
        Map<String, String> headings = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            headings.put(pairs[i], pairs[i + 1]);
        }
        return java.util.Collections.unmodifiableMap(headings);
    }
}
