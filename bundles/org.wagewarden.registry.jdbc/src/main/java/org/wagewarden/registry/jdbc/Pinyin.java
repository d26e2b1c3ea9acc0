// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How Chinese text is read, for searching and sorting: digits and small Latin letters only.
 *
 * @param full all syllables, joined: {@code zhangwei}
 * @param initials the first letter of each syllable, and every digit: {@code zw}
 */
record Pinyin(String full, String initials) {

    static final int FULL_LENGTH = 120;
    static final int INITIALS_LENGTH = 40;

    /** Characters that are read differently as a surname; two characters: a surname of two. */
    private static final Map<String, String> SURNAMES = Map.ofEntries(
            Map.entry("万俟", "mo qi"),
            Map.entry("尉迟", "yu chi"),
            Map.entry("单于", "chan yu"),
            Map.entry("长孙", "zhang sun"),
            Map.entry("乐正", "yue zheng"),
            Map.entry("澹台", "tan tai"),
            Map.entry("仇", "qiu"),
            Map.entry("单", "shan"),
            Map.entry("区", "ou"),
            Map.entry("卜", "bu"),
            Map.entry("召", "shao"),
            Map.entry("员", "yun"),
            Map.entry("尉", "wei"),
            Map.entry("折", "she"),
            Map.entry("曾", "zeng"),
            Map.entry("查", "zha"),
            Map.entry("牟", "mu"),
            Map.entry("盖", "ge"),
            Map.entry("种", "chong"),
            Map.entry("秘", "bi"),
            Map.entry("粘", "nian"),
            Map.entry("繁", "po"),
            Map.entry("翟", "zhai"),
            Map.entry("解", "xie"),
            Map.entry("乐", "yue"),
            Map.entry("覃", "qin"),
            Map.entry("朴", "piao"),
            Map.entry("任", "ren"),
            Map.entry("洗", "xian"),
            Map.entry("么", "yao"),
            Map.entry("哈", "ha"),
            Map.entry("莘", "shen"),
            Map.entry("缪", "miao"),
            Map.entry("燕", "yan"));

    /** Words of organisations and sites that are read differently from their characters one by one. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("乐清", "yue qing"),
            Map.entry("重庆", "chong qing"),
            Map.entry("厦门", "xia men"),
            Map.entry("成都", "cheng du"),
            Map.entry("首都", "shou du"),
            Map.entry("都市", "du shi"),
            Map.entry("莘塍", "xin cheng"),
            Map.entry("重建", "chong jian"),
            Map.entry("镇长", "zhen zhang"));

    /** Characters whose commonest reading in names is not the one of the table. */
    private static final Map<Character, String> COMMON =
            Map.of('长', "chang", '曾', "zeng", '翟', "zhai", '地', "di", '都', "du", '厦', "xia", '莘', "xin");

    /** How a person's name is read: the surname first. */
    static Pinyin ofPerson(String name) {
        return read(name, SURNAMES, true);
    }

    /** How the name of a unit or a site, or a number with words in it, is read. */
    static Pinyin ofWords(String text) {
        return read(text, WORDS, false);
    }

    /** Text that a user typed, in the same form as {@link #full} and {@link #initials} have. */
    static String typed(String text) {
        return read(text, Map.of(), false).full();
    }

    /**
     * How texts that begin with this one may begin to be read: mostly one way; more where its last character may start a word
     * that is read in its own way (万 and 万俟, 乐 and 乐清).
     */
    static Set<String> beginnings(String text, boolean person) {
        Map<String, String> special = person ? SURNAMES : WORDS;
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        Set<String> beginnings = new LinkedHashSet<>();
        beginnings.add(read(plain, special, person).full());
        if (!plain.isEmpty() && (!person || plain.length() == 1)) {
            String last = plain.substring(plain.length() - 1);
            String before = read(plain.substring(0, plain.length() - 1), special, person)
                    .full();
            special.forEach((word, reading) -> {
                if (word.length() == 2 && word.startsWith(last)) {
                    beginnings.add(cut(before + reading.split(" ")[0], FULL_LENGTH));
                }
            });
        }
        return beginnings;
    }

    private static String cut(String text, int most) {
        return text.substring(0, Math.min(text.length(), most));
    }

    /** Whether it holds a Chinese character. */
    static boolean isChinese(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }

    private static Pinyin read(String text, Map<String, String> special, boolean onlyFirst) {
        List<String> syllables = new ArrayList<>();
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        int i = 0;
        while (i < plain.length()) {
            String two = plain.substring(i, Math.min(i + 2, plain.length()));
            String one = plain.substring(i, i + 1);
            boolean mayBeSpecial = i == 0 || !onlyFirst;
            if (mayBeSpecial && two.length() == 2 && special.containsKey(two)) {
                syllables.addAll(List.of(special.get(two).split(" ")));
                i += 2;
            } else if (mayBeSpecial && special.containsKey(one)) {
                syllables.add(special.get(one));
                i++;
            } else {
                i += plainStep(plain, i, syllables);
            }
        }
        return joined(syllables);
    }

    /** One character with a reading, or a run of letters, or one digit; says how far it went. */
    private static int plainStep(String text, int start, List<String> syllables) {
        String reading = Readings.of(text.charAt(start));
        if (!reading.isEmpty()) {
            syllables.add(reading);
            return 1;
        }
        StringBuilder run = new StringBuilder();
        int i = start;
        while (i < text.length() && Readings.of(text.charAt(i)).isEmpty() && !Character.isWhitespace(text.charAt(i))) {
            String letters = Normalizer.normalize(text.substring(i, i + 1), Normalizer.Form.NFD);
            for (char c : letters.toLowerCase(Locale.ROOT).toCharArray()) {
                if (c >= 'a' && c <= 'z') {
                    // ü is typed as v and read as u here; no syllable has a v of its own.
                    run.append(c == 'v' ? 'u' : c);
                } else if (c >= '0' && c <= '9') {
                    flush(run, syllables);
                    syllables.add(String.valueOf(c));
                }
            }
            i++;
        }
        flush(run, syllables);
        return Math.max(i - start, 1);
    }

    private static void flush(StringBuilder run, List<String> syllables) {
        if (!run.isEmpty()) {
            syllables.add(run.toString());
            run.setLength(0);
        }
    }

    private static Pinyin joined(List<String> syllables) {
        StringBuilder full = new StringBuilder();
        StringBuilder initials = new StringBuilder();
        for (String syllable : syllables) {
            full.append(syllable);
            initials.append(syllable.charAt(0));
        }
        full.setLength(Math.min(full.length(), FULL_LENGTH));
        initials.setLength(Math.min(initials.length(), INITIALS_LENGTH));
        return new Pinyin(full.toString(), initials.toString());
    }

    /** The table of readings, 27,000 characters; read when it is first needed. */
    static final class Readings {

        private static final char FIRST = '\u3400';
        private static final char LAST = '\u9fff';
        private static final String[] TABLE = load();

        private Readings() {}

        /** The reading of a character; empty when it has none. */
        static String of(char c) {
            if (c == '\u3007') {
                return "ling";
            }
            String common = COMMON.get(c);
            if (common != null) {
                return common;
            }
            String reading = c < FIRST || c > LAST ? null : TABLE[c - FIRST];
            return reading == null ? "" : reading;
        }

        private static String[] load() {
            String[] table = new String[LAST - FIRST + 1];
            try (BufferedReader lines = new BufferedReader(
                    new InputStreamReader(Pinyin.class.getResourceAsStream("readings.txt"), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (!line.startsWith("#")) {
                        int space = line.indexOf(' ');
                        String syllable = line.substring(0, space);
                        for (int i = space + 1; i < line.length(); i++) {
                            table[line.charAt(i) - FIRST] = syllable;
                        }
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return table;
        }
    }
}
