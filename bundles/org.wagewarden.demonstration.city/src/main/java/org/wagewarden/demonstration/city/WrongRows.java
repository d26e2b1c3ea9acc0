// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.demonstration.city;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wagewarden.demonstration.city.City.Table;

/** A sample of officers as they come from a firm: most are right, some have the usual mistakes. */
final class WrongRows {

    static final int ROWS = 500;
    static final int WRONG = 20;

    private WrongRows() {}

    /** @param generator one that has made its city, so that the employers are registered and the people are not */
    static Table sample(CityGenerator generator) {
        List<Map<String, String>> rows = new ArrayList<>(ROWS);
        for (int i = 0; i < ROWS; i++) {
            rows.add(new HashMap<>(generator.stranger()));
        }
        for (int i = 0; i < WRONG; i++) {
            int place = 12 + i * 24;
            spoil(rows.get(place), rows.get(place - 7), i);
        }
        return new Table(City.OFFICERS, "劳资专管员-500行含20处错误", rows);
    }

    private static void spoil(Map<String, String> row, Map<String, String> other, int kind) {
        switch (kind % 5) {
            case 0 -> row.put("idNumber", wrongCheck(row.get("idNumber")));
            case 1 -> row.remove(kind < 10 ? "name" : "district");
            case 2 -> row.put("employer", "91330300MA9999999X");
            case 3 -> row.put("idNumber", other.get("idNumber"));
            default -> row.put("district", "杭州市西湖区");
        }
    }

    private static String wrongCheck(String number) {
        char last = number.charAt(17);
        return number.substring(0, 17) + (last == '7' ? '8' : '7');
    }
}
