// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A system administrator gives an officer an account, and ties it to the officer's record by the ID card. */
class AccountsTest {

    private static final String ID_NUMBER = "33030219900307888X";
    private static final String NOBODYS = "330302199003078871";

    @RegisterExtension
    static final Stage STAGE = new Stage();

    @BeforeAll
    static void register() throws Exception {
        Api.signIn(STAGE.platform(), "city")
                .post(
                        "v1/officers",
                        "{\"name\":\"林绑定\",\"idNumber\":\"%s\",\"district\":\"lucheng\"}".formatted(ID_NUMBER));
    }

    @Test
    void anOfficersAccountIsMadeAndTiedByTheNumberOnTheCard() {
        Console console = STAGE.as("sysadmin").open("账号管理");
        console.link("新建账号").or(console.button("新建账号")).click();
        console.expectTitle("新建账号");
        assertThat(console.field("vaadin-combo-box", "所属部门")).isVisible();
        console.tick("劳资专管员");
        assertThat(console.field("vaadin-combo-box", "所属部门")).isHidden();
        console.press("新建").expect("所属部门或单位须为 1 至 200 个字符");
        console.fill("账号", "lin.bangding").fill("姓名", "林绑定").fill("所属单位", "温州建工集团");
        console.fill("初始密码", "first-password-of-lin").press("新建").expectTitle("账号管理");

        assertThat(row(console, "lin\\.bangding .*未绑定档案")).isVisible();
        console.press("绑定档案 lin.bangding");
        console.fill("本人身份证号", "330302").press("绑定档案").expect("身份证号应为18位");
        console.fill("本人身份证号", NOBODYS).press("绑定档案").expect("登记册中没有此身份证号的劳资专管员");
        console.fill("本人身份证号", ID_NUMBER.toLowerCase(Locale.ROOT)).press("绑定档案");
        assertThat(row(console, "lin\\.bangding .*待改密码")).isVisible();
        assertThat(console.button("绑定档案 lin.bangding")).hasCount(0);
        assertThat(STAGE.browser().complaints()).isEmpty();
    }

    /** A row of a list, by what a screen reader reads of it. */
    private static Locator row(Console console, String pattern) {
        return console.page().getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(Pattern.compile(pattern)));
    }
}
