// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wagewarden.platform.api.Article;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.scoring.api.Measures;

/**
 * Reads the Measures from the two texts beside this class: the regulation as published, and the unofficial translation.
 * Both have the same shape, paragraph for paragraph.
 */
final class MeasuresText {

    private static final Pattern CHAPTER = Pattern.compile("## (?:第.章|Chapter \\d) (.+)");
    private static final Pattern ARTICLE = Pattern.compile("(?:第[一二三四五六七八九十]+条|Article \\d+) (.+)");
    private static final Pattern ITEM = Pattern.compile("(?:（[一二三四五六七八九十]+）|\\(\\d+\\) )(.+)");

    private final List<String> zh;
    private final List<String> en;
    private int at;

    private MeasuresText(List<String> zh, List<String> en) {
        if (zh.size() != en.size()) {
            throw new IllegalStateException(
                    "The Measures have " + zh.size() + " paragraphs, their translation " + en.size());
        }
        this.zh = zh;
        this.en = en;
    }

    static Measures load() {
        return new MeasuresText(paragraphs("measures.zh.md"), paragraphs("measures.en.md")).read();
    }

    /** The paragraphs of a text; a line that ends with a comma goes on in the next one. */
    private static List<String> paragraphs(String file) {
        try (InputStream in = MeasuresText.class.getResourceAsStream(file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.replace("，\n", "，")
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Measures read() {
        LocalText title = new LocalText(zh.get(0).substring(2), en.get(0).substring(2));
        at = 1;
        List<LocalText> preamble = new ArrayList<>();
        while (!is(CHAPTER)) {
            preamble.add(take());
        }
        List<Measures.Chapter> chapters = new ArrayList<>();
        int article = 1;
        while (at < zh.size()) {
            LocalText name = take(CHAPTER);
            List<Measures.ArticleText> articles = new ArrayList<>();
            while (is(ARTICLE)) {
                articles.add(article(article++));
            }
            chapters.add(new Measures.Chapter(chapters.size() + 1, name, articles));
        }
        return new Measures(
                title,
                zh.get(1).substring(0, zh.get(1).indexOf('，')),
                preamble,
                LocalDate.of(2023, 5, 24),
                Measures.IN_FORCE_FROM,
                chapters);
    }

    private Measures.ArticleText article(int number) {
        LocalText lead = take(ARTICLE);
        List<Measures.Item> items = new ArrayList<>();
        while (is(ITEM)) {
            items.add(new Measures.Item(Article.of(number, items.size() + 1), take(ITEM)));
        }
        boolean closes = at < zh.size() && !is(ARTICLE) && !is(CHAPTER);
        return new Measures.ArticleText(
                Article.of(number), lead, items, closes ? Optional.of(take()) : Optional.empty());
    }

    private boolean is(Pattern form) {
        return at < zh.size() && form.matcher(zh.get(at)).matches();
    }

    private LocalText take() {
        LocalText text = new LocalText(zh.get(at), en.get(at));
        at++;
        return text;
    }

    private LocalText take(Pattern form) {
        LocalText whole = take();
        return new LocalText(inside(form, whole.zh()), inside(form, whole.en()));
    }

    private static String inside(Pattern form, String text) {
        Matcher matcher = form.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalStateException("Not what is expected here in the Measures: " + text);
        }
        return matcher.group(1);
    }
}
