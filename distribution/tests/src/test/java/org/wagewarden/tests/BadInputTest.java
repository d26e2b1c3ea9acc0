// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wagewarden.registry.api.Uscc;

/** What the console says when something is wrong, and that it takes nothing for more than text. */
class BadInputTest {

    @RegisterExtension
    static final Stage STAGE = new Stage();

    @Test
    void aWrongPasswordIsSaidAndTheAccountStaysFilledIn() {
        Page page = STAGE.browser().open();
        page.navigate(STAGE.platform().address());
        page.locator("vaadin-text-field input").first().fill("city");
        page.locator("vaadin-password-field input").fill("not-the-password");
        page.locator(".sign-in vaadin-button[theme~=primary]").click();
        assertThat(page.locator("[role=alert]:visible").first()).containsText("密码");
        assertThat(page.locator("vaadin-text-field input").first()).hasValue("city");
        assertThat(page.locator("vaadin-password-field input")).hasValue("");
        Assertions.assertThat(page.locator("vaadin-app-layout").count()).isZero();
    }

    @Test
    void anUnknownAddressIsExplained() {
        Console console = STAGE.as("city").go(STAGE.platform(), "no/such/page");
        console.expectTitle("没有这个页面").link("回到工作台").click();
        console.expectTitle("工作台");
    }

    @Test
    void anUnknownRecordIsExplained() {
        STAGE.as("city").go(STAGE.platform(), "officers/nobody").expect("没有这位专管员");
    }

    @Test
    void aPageThatOneMayNotSeeSaysWhomToAsk() {
        STAGE.as("sysadmin")
                .go(STAGE.platform(), "officers")
                .expect("您没有权限查看“专管员名册”")
                .expect("请联系系统管理员调整您的角色");
    }

    @Test
    void aFormNamesTheFieldAndTheRemedyAndKeepsWhatWasTyped() {
        Console console = STAGE.as("city").go(STAGE.platform(), "officers/new");
        console.fill("姓名", "张三").fill("身份证号", "330300200001010001").press("保存");
        assertThat(console.page().locator(".error-summary:visible")).containsText("请先解决以下问题");
        assertThat(console.page().locator(".error-summary:visible")).containsText("请选择县（市、区）");
        assertThat(console.field("vaadin-text-field", "身份证号")).hasAttribute("invalid", "");
        assertThat(console.field("vaadin-select", "县（市、区）")).hasAttribute("invalid", "");
        assertThat(console.field("vaadin-text-field", "姓名").locator("input")).hasValue("张三");
        assertThat(console.field("vaadin-text-field", "身份证号").locator("input")).hasValue("330300200001010001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<img src=x onerror=window.hacked=1>", "</script><script>window.hacked=1</script>"})
    void aNameThatLooksLikeAScriptIsAName(String name) {
        String code = Uscc.complete("91330300MA" + "%07d".formatted(9_000_000 + name.length()))
                .value();
        Console console = STAGE.as("city").go(STAGE.platform(), "contractors/new");
        console.fill("统一社会信用代码", code)
                .fill("承包单位", name)
                .choose("县（市、区）", "鹿城区")
                .press("保存");
        console.expectTitle(name).expectAddress("/contractors/(?!new)");
        // on its page, in the first view that travels with the page, in the list and in the search
        console.page().reload();
        console.expectTitle(name);
        console.go(STAGE.platform(), "contractors?q=" + code).expect(name);
        console.search(name).expect(name);
        Assertions.assertThat(console.page().evaluate("typeof window.hacked")).isEqualTo("undefined");
        assertThat(console.page().locator("img[src=x]")).hasCount(0);
    }
}
