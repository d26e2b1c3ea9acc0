// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How another reading of the Measures comes into force: proposed by one person, decided by another. */
class PolicyTest {

    private static final LocalDate LATER = LocalDate.of(2025, 1, 1);

    @RegisterExtension
    static final Stage STAGE = new Stage();

    @Test
    void everybodyFindsAReadingWithItsLegalNoteAndWhyItDoesNotChange() {
        Console lucheng = STAGE.as("lucheng").open("制度口径");
        lucheng.fill("搜索", "民法典").expectAddress("q=");
        assertThat(lucheng.page().locator(".readings tbody tr")).hasCount(4);
        lucheng.link("改正期限的最后一日为节假日？").click();
        lucheng.expectTitle("A18 改正期限的最后一日为节假日？").expect("《民法典》第二百零三条").expect("由数据范围为全市的决定人员提出变更");
        assertThat(lucheng.button("提出变更")).hasCount(0);
        lucheng.go(STAGE.platform(), "policy/A19b").expectTitle("A19b 送达后多少日内可以申诉？");
        lucheng.go(STAGE.platform(), "policy/A4").expect("没有其他取值，不能变更");
    }

    @Test
    void aChangeIsProposedByOneAndApprovedByAnother() {
        Console city = STAGE.as("city").go(STAGE.platform(), "policy/A10");
        city.fill("新的取值", "0").day("生效日期", LATER).press("提出变更");
        assertThat(city.field("vaadin-text-field", "新的取值")).hasAttribute("invalid", "");
        assertThat(city.field("vaadin-text-area", "变更依据")).hasAttribute("invalid", "");
        assertThat(city.page().locator(".error-summary:visible")).containsText("应为1至");
        assertThat(city.field("vaadin-text-field", "新的取值").locator("input")).hasValue("0");
        city.fill("新的取值", "5").fill("变更依据", "市局 2024 年第 3 次办公会纪要。").press("提出变更");
        city.expectTitle("口径变更").expect("待批准").expectAddress("/policy/changes/");
        city.press("批准").expect("须由另一人批准");

        Console decision = STAGE.as("decision").go(STAGE.platform(), path(city));
        decision.press("批准").expect("已批准").expect("形成版本");
        decision.go(STAGE.platform(), "policy/A10");
        Locator newest = decision.page().locator(".timeline li").first();
        assertThat(newest).containsText("2025-01-01");
        assertThat(newest).containsText("超过 5 个项目时提示");
        assertThat(newest).containsText("提出 陈静（演示）");
        assertThat(newest).containsText("批准 郑岚（演示）");
        // until then the other value is in force
        assertThat(decision.page().locator("dl.facts").first()).containsText("超过 3 个项目时提示");
    }

    @Test
    void severalReadingsChangeTogether() {
        Console city = STAGE.as("city").open("制度口径");
        city.press("提出口径变更").expectTitle("提出口径变更").expect("还没有选择新的取值");
        city.option("复议期满后生效").fill("A27 多年前的旧事实？", "0").day("生效日期", LATER);
        Locator changes = city.page().locator(".proposed tbody tr");
        assertThat(changes).hasCount(2);
        assertThat(changes.first()).containsText("送达生效");
        assertThat(changes.first()).containsText("复议期满后生效");
        city.press("提出变更");
        // the refusal stands at the reading it concerns, and what was chosen stays
        assertThat(city.field("vaadin-text-field", "A27")).hasAttribute("invalid", "");
        assertThat(city.field("vaadin-text-area", "变更依据")).hasAttribute("invalid", "");
        assertThat(city.page().locator(".error-summary:visible")).containsText("A27：应为1至50的整数");
        assertThat(changes).hasCount(2);
        city.fill("A27 多年前的旧事实？", "3").fill("变更依据", "市局 2024 年第 4 次办公会纪要。").press("提出变更");
        city.expectTitle("口径变更").expect("待批准").expectAddress("/policy/changes/");

        Console decision = STAGE.as("decision").go(STAGE.platform(), path(city));
        Locator values = decision.page().locator(".plain-table tbody tr");
        assertThat(values).hasCount(2);
        assertThat(values.last()).containsText("超过 3 年时提示");
        decision.press("批准").expect("形成版本");
        String version = "第 " + fact(decision, "形成版本") + " 版";
        for (String reading : List.of("A19 复议期满后生效", "A27 超过 3 年时提示")) {
            String[] words = reading.split(" ", 2);
            decision.go(STAGE.platform(), "policy/" + words[0]);
            Locator newest = decision.page().locator(".timeline li").first();
            assertThat(newest).containsText(words[1]);
            assertThat(newest).containsText(version);
        }
    }

    @Test
    void aChangeIsTheCitysAlone() {
        Console lucheng = STAGE.as("lucheng").open("制度口径");
        assertThat(lucheng.button("提出口径变更")).hasCount(0);
        lucheng.go(STAGE.platform(), "policy/propose").expectTitle("提出口径变更").expect("由数据范围为全市的决定人员提出变更");
    }

    @Test
    void aChangeIsRefusedWithReasons() {
        Console decision = STAGE.as("decision").go(STAGE.platform(), "policy/A5");
        decision.option("行为发生之日")
                .day("生效日期", LATER)
                .fill("变更依据", "区县建议按行为日归入周期。")
                .press("提出变更");
        decision.expectTitle("口径变更").expectAddress("/policy/changes/");

        Console city = STAGE.as("city").go(STAGE.platform(), path(decision));
        city.press("不予批准");
        assertThat(city.field("vaadin-text-area", "不予批准的理由")).hasAttribute("invalid", "");
        city.fill("不予批准的理由", "第十五条以已被扣除的分数为准。").press("不予批准").expect("未批准");
        city.go(STAGE.platform(), "policy").expect("决定生效之日 → 行为发生之日");
        city.go(STAGE.platform(), "policy/A5");
        assertThat(city.page().locator(".timeline li")).hasCount(1);
    }

    @Test
    void nothingComplained() {
        STAGE.as("city").open("制度口径");
        Assertions.assertThat(STAGE.browser().complaints()).isEmpty();
    }

    private static String fact(Console console, String name) {
        return console.page()
                .locator("dl.facts dt:has-text('" + name + "') + dd")
                .textContent();
    }

    private static String path(Console console) {
        return console.page().url().substring(STAGE.platform().address().length());
    }
}
