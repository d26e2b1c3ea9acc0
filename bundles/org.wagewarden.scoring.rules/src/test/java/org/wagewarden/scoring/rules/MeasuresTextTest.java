// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.wagewarden.platform.api.Article;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.scoring.api.Measures;
import org.wagewarden.scoring.api.Passage;
import org.wagewarden.scoring.api.Provision;
import org.wagewarden.scoring.api.ProvisionCode;

/** The data is the regulation, letter for letter. */
class MeasuresTextTest {

    private static final String[] NUMBERS = "零 一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六".split(" ");

    private final ProvisionCatalogue catalogue = new ProvisionCatalogue();
    private final Measures measures = catalogue.measures();

    @Test
    void theTextIsTheOneThatWasPublished() throws GeneralSecurityException, IOException {
        byte[] hash = MessageDigest.getInstance("SHA-256")
                .digest(text("measures.zh.md").getBytes(StandardCharsets.UTF_8));
        assertThat(HexFormat.of().formatHex(hash))
                .isEqualTo("0a9eb812787dabb0c66d9a887b9e418463d16ef3cfb7bdf4d9f115fb7dbb1554");
    }

    @Test
    void theDataGivesBackTheWholeTextInBothLanguages() throws IOException {
        assertThat(rebuilt(Locale.CHINESE)).isEqualTo(text("measures.zh.md").replace("，\n", "，"));
        assertThat(rebuilt(Locale.ENGLISH)).isEqualTo(text("measures.en.md"));
    }

    @Test
    void everyClauseIsALineOfTheRegulation() throws IOException {
        String regulation = text("measures.zh.md");
        assertThat(catalogue.all()).hasSize(18).extracting(Provision::code).containsExactly(ProvisionCode.values());
        for (Provision provision : catalogue.all()) {
            Article article = provision.article();
            String start = article.item()
                    .map(item -> "（" + NUMBERS[item] + "）")
                    .orElse("第" + NUMBERS[article.number()] + "条 ");
            assertThat(regulation).contains("\n" + start + provision.text().zh() + "\n");
            assertThat(provision.code().article()).isEqualTo(article);
            assertThat(provision.points()).isEqualTo(provision.code().points());
            assertThat(provision.inForceFrom()).isEqualTo(LocalDate.of(2023, 7, 1));
            assertThat(catalogue.get(provision.code())).isSameAs(provision);
        }
        assertThat(catalogue.all()).extracting(p -> p.title().zh()).doesNotHaveDuplicates();
    }

    @Test
    void thePointsAreThoseOfTheArticles() {
        for (Provision provision : catalogue.all()) {
            String lead = measures.article(provision.article().number()).lead().zh();
            assertThat(lead).containsPattern("扣 " + provision.points() + " 分");
        }
    }

    @Test
    void itsHeadSaysWhatItIs() {
        assertThat(measures.title().zh()).isEqualTo("温州市工程建设领域劳资专管员管理办法");
        assertThat(measures.documentNumber()).isEqualTo("温人社发〔2023〕43号（ZJCC13-2023-0005）");
        assertThat(measures.issuedOn()).isEqualTo("2023-05-24");
        assertThat(measures.preamble()).hasSize(3);
        assertThat(measures.chapters()).extracting(c -> c.title().zh()).containsExactly("总则", "职责与权利", "监督与管理", "附则");
        assertThat(measures.chapters()).extracting(Measures.Chapter::number).containsExactly(1, 2, 3, 4);
        assertThat(measures.articles())
                .extracting(a -> a.article().number())
                .startsWith(1, 2, 3)
                .hasSize(16);
        assertThat(measures.article(13).closing().orElseThrow().zh()).isEqualTo("同时存在第十二条和第十三条情形的，按第十三条执行。");
        assertThat(measures.text(Article.of(7, 12)).zh()).isEqualTo("其他需要劳资专管员负责的事项。");
    }

    @Test
    void itIsSearchedByWordsAndNumbers() {
        assertThat(found("塔吊")).containsExactly(Article.of(14));
        assertThat(found("tower CRANES")).containsExactly(Article.of(14));
        assertThat(found("13"))
                .containsExactly(Article.of(13), Article.of(13, 1), Article.of(13, 2), Article.of(13, 3));
        assertThat(found("1")).containsExactly(Article.of(1));
        assertThat(found("10.11")).containsExactly(Article.of(10, 11));
        assertThat(found("第十条 专用账户")).containsExactly(Article.of(10, 2));
        assertThat(found("按第十三条执行")).containsExactly(Article.of(13));
        assertThat(found("Art. 16")).contains(Article.of(16));
        assertThat(found("  ")).isEmpty();
        assertThat(found("没有这样的话")).isEmpty();
    }

    private List<Article> found(String text) {
        return catalogue.search(text).stream().map(Passage::article).toList();
    }

    private String rebuilt(Locale locale) {
        boolean zh = locale.equals(Locale.CHINESE);
        StringBuilder text = new StringBuilder("# " + measures.title().in(locale) + "\n\n");
        measures.preamble().forEach(line -> text.append(line.in(locale)).append('\n'));
        for (Measures.Chapter chapter : measures.chapters()) {
            text.append(zh ? "\n## 第" + NUMBERS[chapter.number()] + "章 " : "\n## Chapter " + chapter.number() + " ")
                    .append(chapter.title().in(locale))
                    .append('\n');
            for (Measures.ArticleText article : chapter.articles()) {
                int number = article.article().number();
                paragraph(text, zh ? "第" + NUMBERS[number] + "条 " : "Article " + number + " ", article.lead(), locale);
                for (Measures.Item item : article.items()) {
                    int n = item.article().item().orElseThrow();
                    paragraph(text, zh ? "（" + NUMBERS[n] + "）" : "(" + n + ") ", item.text(), locale);
                }
                article.closing().ifPresent(closing -> paragraph(text, "", closing, locale));
            }
        }
        return text.toString();
    }

    private static void paragraph(StringBuilder text, String number, LocalText words, Locale locale) {
        text.append('\n').append(number).append(words.in(locale)).append('\n');
    }

    private static String text(String file) throws IOException {
        try (InputStream in = ProvisionCatalogue.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
