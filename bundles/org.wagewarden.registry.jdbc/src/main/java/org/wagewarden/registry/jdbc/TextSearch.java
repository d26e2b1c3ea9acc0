// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import java.util.ArrayList;
import java.util.List;

/** The ways in which a typed text finds rows that have a name: by its characters, by pinyin, by initials. */
final class TextSearch {

    private TextSearch() {}

    /**
     * Conditions that exclude each other.
     *
     * @param text as typed
     * @param alias of a table with the columns pinyin, initials and name_key
     * @param person whether the names are those of people, surname first
     */
    static List<Condition> byName(String text, String alias, boolean person) {
        if (Pinyin.isChinese(text)) {
            return byCharacters(text, alias, person);
        }
        String typed = Pinyin.typed(text);
        if (typed.isEmpty()) {
            return List.of();
        }
        Condition pinyin = Prefix.of(cut(typed, Pinyin.FULL_LENGTH)).on(alias + ".pinyin");
        if (typed.length() == 1) {
            // The first letter of the initials is the first letter of the pinyin.
            return List.of(pinyin);
        }
        Condition initials = Prefix.of(cut(typed, Pinyin.INITIALS_LENGTH)).on(alias + ".initials");
        return List.of(pinyin, initials.and(pinyin.not()));
    }

    /** A name that begins with these characters is read as they are, so the index on pinyin finds it, in order. */
    private static List<Condition> byCharacters(String text, String alias, boolean person) {
        Condition characters = Prefix.of(Prefix.nameKey(text)).on(alias + ".name_key");
        List<Condition> ways = List.of();
        for (String beginning : Pinyin.beginnings(text, person)) {
            ways = with(ways, Prefix.of(beginning).on(alias + ".pinyin"));
        }
        return under(ways, characters);
    }

    /** Adds a way, without what the earlier ones find. */
    static List<Condition> with(List<Condition> ways, Condition another) {
        List<Condition> all = new ArrayList<>(ways);
        all.add(ways.isEmpty() ? another : another.and(Condition.any(ways).not()));
        return all;
    }

    /** Every way under the same further conditions. */
    static List<Condition> under(List<Condition> ways, Condition common) {
        return ways.stream().map(way -> way.and(common)).toList();
    }

    private static String cut(String text, int most) {
        return text.substring(0, Math.min(text.length(), most));
    }
}
