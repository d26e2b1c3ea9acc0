// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.spreadsheet.rows;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.wagewarden.exchange.api.ImportColumn;
import org.wagewarden.exchange.spreadsheet.tables.RawRow;

/** Recognises headings: by what the user chose before, by the template's words, by synonyms. */
public final class Headings {

    /** The column that an error workbook adds; never imported. */
    public static final String PROBLEM = "问题/Problem";

    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^\\]]*\\]|【[^】]*】");
    private static final Pattern DECORATION = Pattern.compile("[\\s\\u00a0\\u3000*:_/\\-\\p{Cntrl}]+");

    private final Map<String, String> keys = new HashMap<>();

    /**
     * @param columns the profile's columns
     * @param remembered heading (as {@link #plain} makes it) to column key, what the user chose before
     */
    public Headings(List<ImportColumn> columns, Map<String, String> remembered) {
        for (ImportColumn column : columns) {
            column.synonyms().forEach(s -> keys.putIfAbsent(plain(s), column.key()));
        }
        for (ImportColumn column : columns) {
            keys.put(plain(column.header().zh()), column.key());
            keys.put(plain(column.header().en()), column.key());
            keys.put(plain(column.key()), column.key());
        }
        Set<String> known =
                new HashSet<>(columns.stream().map(ImportColumn::key).toList());
        remembered.forEach((heading, key) -> {
            if (known.contains(key)) {
                keys.put(heading, key);
            }
        });
        keys.remove(plain(PROBLEM));
    }

    /** A heading or a label without what does not matter: width, case, spaces, stars, remarks in brackets. */
    public static String plain(String text) {
        String half = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String outside = IN_BRACKETS.matcher(half).replaceAll("");
        String plain = DECORATION.matcher(outside).replaceAll("");
        return plain.isEmpty() ? DECORATION.matcher(half).replaceAll("") : plain;
    }

    /** Column key to the index of the file's column; the first column with a heading wins. */
    public Map<String, Integer> map(RawRow row) {
        Map<String, Integer> found = new HashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String key = keys.get(plain(row.cell(i).text()));
            if (key != null) {
                found.putIfAbsent(key, i);
            }
        }
        return found;
    }
}
