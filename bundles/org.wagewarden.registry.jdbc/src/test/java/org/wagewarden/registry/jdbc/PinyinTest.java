// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {

    /** Where a commoner reading was chosen on purpose. */
    private static final Set<String> OTHERWISE = Set.of("长", "曾", "翟", "地", "都", "厦", "莘");

    @ParameterizedTest
    @CsvSource({
        "张伟, zhangwei, zw",
        "单雄信, shanxiongxin, sxx",
        "仇英, qiuying, qy",
        "曾国藩, zengguofan, zgf",
        "解缙, xiejin, xj",
        "查良镛, zhaliangyong, zly",
        "区大伟, oudawei, odw",
        "尉迟恭, yuchigong, ycg",
        "万俟卨, moqixie, mqx",
        "长孙无忌, zhangsunwuji, zswj",
        "翟天临, zhaitianlin, ztl",
        "盖叫天, gejiaotian, gjt",
        "吕布, lubu, lb",
        "李长江, lichangjiang, lcj",
        "石单, shidan, sd",
        "买买提·吐尔逊, maimaitituerxun, mmttex",
        "Li Na, lina, ln",
        "'', '', ''"
    })
    void readsPeople(String name, String full, String initials) {
        assertThat(Pinyin.ofPerson(name)).isEqualTo(new Pinyin(full, initials));
    }

    @ParameterizedTest
    @CsvSource({
        "浙江乐清建设有限公司, zhejiangyueqingjiansheyouxiangongsi, zjyqjsyxgs",
        "重庆建工, chongqingjiangong, cqjg",
        "长城建设, changchengjianshe, ccjs",
        "厦门工程, xiamengongcheng, xmgc",
        "单元楼, danyuanlou, dyl",
        "鹿建〔2024〕12号, lujian202412hao, lj202412h",
        "Ａ３标段, a3biaoduan, a3bd",
        "鹿城区5G基站, luchengqu5gjizhan, lcq5gjz"
    })
    void readsUnitsSitesAndNumbers(String text, String full, String initials) {
        assertThat(Pinyin.ofWords(text)).isEqualTo(new Pinyin(full, initials));
    }

    @Test
    void typedTextTakesTheSameForm() {
        assertThat(Pinyin.typed("Zhang Wei")).isEqualTo("zhangwei");
        assertThat(Pinyin.typed("lǚ")).isEqualTo("lu");
        assertThat(Pinyin.typed("lv")).isEqualTo("lu");
        assertThat(Pinyin.typed("%_'\"\\")).isEmpty();
        assertThat(Pinyin.typed("😀")).isEmpty();
    }

    @Test
    void everyBeginningOfANameBeginsItsReading() {
        for (String name : List.of("万俟卨", "万里", "单于丹", "单雄信", "尉迟恭", "长孙无忌", "乐正绫", "张伟", "𠮷田一", "Li Na")) {
            begins(name, Pinyin.ofPerson(name).full(), true);
        }
        for (String name : List.of("浙江乐清建设", "乐园路", "重庆重建集团", "镇长春路", "滨江5G基站A区", "莘塍都市厦门")) {
            begins(name, Pinyin.ofWords(name).full(), false);
        }
    }

    private static void begins(String name, String full, boolean person) {
        for (int end = 1; end <= name.length(); end++) {
            String start = name.substring(0, end);
            assertThat(Pinyin.beginnings(start, person)).as(start).anyMatch(full::startsWith);
        }
    }

    @Test
    void longTextsAreCut() {
        Pinyin pinyin = Pinyin.ofWords("庄".repeat(200));

        assertThat(pinyin.full()).hasSize(Pinyin.FULL_LENGTH);
        assertThat(pinyin.initials()).hasSize(Pinyin.INITIALS_LENGTH);
    }

    @Test
    void holdsDigitsAndSmallLettersOnly() {
        for (int c = 0x20; c < 0xd800; c++) {
            assertThat(Pinyin.ofWords(Character.toString(c)).full()).matches("[0-9a-z]*");
        }
    }

    /** The table is the transform's, character by character; the transform itself takes 14 MB and more than a second. */
    @Test
    void theTableIsTheOneOfTheUnicodeTransform() {
        Transliterator transform = Transliterator.getInstance("Han-Latin; Latin-ASCII");
        Set<String> different = new TreeSet<>();
        for (char c = '\u3400'; c <= '\u9fff'; c++) {
            String one = String.valueOf(c);
            String reading = transform.transliterate(one).strip();
            String expected = reading.matches("[a-z]+") ? reading : "";
            if (!Pinyin.Readings.of(c).equals(expected)) {
                different.add(one);
            }
        }
        assertThat(different).isEqualTo(new TreeSet<>(OTHERWISE));
    }
}
