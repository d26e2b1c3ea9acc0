// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.wagewarden.registry.api.IdNumber;

/** Five hundred officers as an office types them into the template: twenty of them with the usual mistakes. */
final class OfficersFile {

    static final int ROWS = 500;
    static final int WRONG = 20;
    /** The first row's person, whose initials nobody else has. */
    static final String NAME = "欧阳紫璇";

    static final String INITIALS = "oyzx";

    private static final String SURNAMES = "王李张刘陈杨赵黄周吴";
    private static final String GIVEN = "伟芳娜敏静丽强磊洋艳";

    private final Sheet template;
    private final String employer;

    /**
     * @param template as downloaded
     * @param employer credit code of a registered contractor
     */
    OfficersFile(Sheet template, String employer) {
        this.template = template;
        this.employer = employer;
    }

    /** The template, filled in. */
    Sheet filled() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            rows.add(row(i));
        }
        for (int i = 0; i < WRONG; i++) {
            spoil(rows.get(12 + i * 24), rows.get(5 + i * 24), i % 5);
        }
        return template.with(rows);
    }

    /** The error workbook with every cell as it should have been; people are known by their telephone number. */
    Sheet corrected(Sheet errors) {
        int phone = errors.column("联系电话");
        return errors.with(errors.rows().stream()
                .map(row -> {
                    List<String> right =
                            new ArrayList<>(row(Integer.parseInt(row.get(phone).substring(3))));
                    while (right.size() < row.size()) {
                        right.add("");
                    }
                    return right;
                })
                .toList());
    }

    private List<String> row(int number) {
        Map<String, String> values = Map.of(
                "姓名", name(number),
                "身份证号", idNumber(number),
                "联系电话", "100%08d".formatted(number),
                "用人单位统一社会信用代码", employer,
                "登记地", "鹿城区");
        String[] row = new String[template.headings().size()];
        Arrays.fill(row, "");
        values.forEach((heading, value) -> row[template.column(heading)] = value);
        return new ArrayList<>(List.of(row));
    }

    private static String name(int number) {
        return number == 0
                ? NAME
                : "" + SURNAMES.charAt(number % 10) + GIVEN.charAt(number / 10 % 10) + GIVEN.charAt(number / 100);
    }

    // the area 330300 names no county, so the numbers are nobody's
    private static String idNumber(int number) {
        return IdNumber.complete(
                        "3303002000%02d%02d%03d".formatted(1 + number / 28 % 12, 1 + number % 28, 900 + number / 336))
                .value();
    }

    private void spoil(List<String> row, List<String> other, int kind) {
        int name = template.column("姓名");
        int idNumber = template.column("身份证号");
        switch (kind) {
            case 0 -> row.set(idNumber, wrongCheck(row.get(idNumber)));
            case 1 -> row.set(name, "");
            case 2 -> row.set(template.column("用人单位统一社会信用代码"), "91330300MA9999999X");
            case 3 -> row.set(idNumber, other.get(idNumber));
            default -> row.set(template.column("登记地"), "杭州市西湖区");
        }
    }

    private static String wrongCheck(String number) {
        return number.substring(0, 17) + (number.endsWith("7") ? '8' : '7');
    }
}
