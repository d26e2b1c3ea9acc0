// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An officer with an account of their own: sees the own record, states, objects, and beside that only the law. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OwnRecordTest {

    private static final String OFFICER = "officer";
    private static final String DELIVERY =
            "{\"on\":\"%s\",\"way\":\"IN_PERSON\",\"proof\":\"当事人签收\"}".formatted(Stage.TODAY);

    @RegisterExtension
    static final Stage STAGE = new Stage();

    private static Api city;
    private static String name;
    private static String record;
    private static String proceeding;

    /** A finding about the officer, of which notice was given. */
    @BeforeAll
    static void giveNotice() throws Exception {
        city = Api.signIn(STAGE.platform(), "city");
        Api officer = Api.signIn(STAGE.platform(), OFFICER);
        String own = officer.get("v1/own");
        record = Api.text(own, "officer");
        name = Api.text(own, "name");
        String project = Api.text(city.get("v1/officers/" + record + "/appointments"), "project");
        String finding = city.post(
                "v1/findings",
                "{\"project\":\"%s\",\"provision\":\"10.9\",\"conductDate\":\"%s\",\"description\":\"%s\"}"
                        .formatted(project, Stage.TODAY.minusDays(1), "现场检查：未在施工现场醒目位置设立维权信息告示牌。"));
        city.put(
                "v1/findings/" + Api.text(finding, "id") + "/inspectors",
                "{\"inspectors\":[{\"name\":\"赵一\",\"number\":\"浙C001\"},{\"name\":\"钱二\",\"number\":\"浙C002\"}]}");
        String opened = city.get("v1/findings/" + Api.text(finding, "id") + "/proceedings");
        proceeding = "v1/proceedings/" + Api.text(opened, "id");
        city.post(proceeding + "/notice", DELIVERY);
    }

    @Test
    @Order(1)
    void theOfficerSeesTheOwnPointsAndStates() {
        Console console = STAGE.as(OFFICER).open("我的记录", name);
        console.expect("满分 12 分").expect("还有 5 个工作日");
        console.press("提交陈述申辩");
        assertThat(console.page().locator(".error-summary:visible").first()).isVisible();
        console.fill("陈述申辩内容", "告示牌于前一日被大风吹落，已重新设立。").press("提交陈述申辩").expect("告示牌于前一日被大风吹落，已重新设立。");
        console.press("我没有陈述").expect("当事人已表示无陈述");
    }

    @Test
    @Order(2)
    void theOfficerObjectsAndItIsForSomebodyElseToDecide() throws Exception {
        Api.signIn(STAGE.platform(), "decision")
                .post(proceeding + "/decision", "{\"verdict\":\"DEDUCT\",\"reasons\":\"事实清楚。\"}");
        city.post(proceeding + "/service", DELIVERY);
        Console console = STAGE.as(OFFICER).open("我的记录", name);
        assertThat(console.page().locator(".ledger").getByText("−1").first()).isVisible();
        console.fill("申诉内容", "告示牌在检查前一日设立完好。").press("提交申诉").expect("待复核");
        assertThat(console.button("提交申诉")).hasCount(0);
        assertThat(city.get(proceeding)).contains("告示牌在检查前一日设立完好。");
    }

    @Test
    @Order(3)
    void nothingElseIsOfferedButTheLawAndHowItIsRead() {
        Console console = STAGE.as(OFFICER).open("我的记录", name);
        assertThat(console.page().locator("vaadin-side-nav-item")).hasCount(4);
        assertThat(console.page().locator(".header .search")).hasCount(0);
        assertThat(console.page().locator("main a[href^='cases/'], main a[href^='officers/']"))
                .hasCount(0);
        console.go(STAGE.platform(), "officers/" + record).expect("您没有权限查看");
        console.go(STAGE.platform(), "cases").expect("您没有权限查看");
        console.go(STAGE.platform(), "policy").expect("决定生效之日");
        console.go(STAGE.platform(), "policy/A5").expect("决定生效之日");
        assertThat(console.button("提出变更")).hasCount(0);
        assertThat(STAGE.browser().complaints()).isEmpty();
    }
}
