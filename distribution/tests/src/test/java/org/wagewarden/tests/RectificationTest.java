// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Orders to correct, from their issue over the re-inspection to what a lapse proposes. */
class RectificationTest {

    /** An order of the demonstration city that nothing else touches. */
    private static final String OVERDUE = "演示责改〔2024〕7号";

    private static final String ISSUED = "温人社改〔2024〕102号";

    @RegisterExtension
    static final Stage STAGE = new Stage();

    private static Api api;
    private static String project;
    private static String projectName;

    @BeforeAll
    static void choose() throws Exception {
        api = Api.signIn(STAGE.platform(), "city");
        String last = api.get("v1/projects?state=STARTED&sort=-name&limit=1");
        project = Api.text(last, "id");
        projectName = Api.text(last, "name");
    }

    @Test
    void theWorkbenchLeadsToAnOverdueOrderAndItsLapseToACaseThatAPersonDecides() {
        Console city = STAGE.as("city");
        city.page().locator("a.kpi").filter(text("逾期未了结")).click();
        city.expectTitle("责令改正").expectAddress("/rectification\\?due=OVERDUE");
        Locator row = city.page().locator("main tbody tr").filter(text(OVERDUE));
        assertThat(row).containsText("逾期 5 天");
        // another filter is another address, which shows the same again when it is opened anew
        city.choose("改正期限", "今天").expectAddress("due=TODAY");
        city.page().reload();
        city.expectTitle("责令改正");
        assertThat(city.field("vaadin-select", "改正期限")).containsText("今天");
        assertThat(row).hasCount(0);
        city.choose("改正期限", "逾期").link(OVERDUE).click();

        city.expectTitle(OVERDUE).expect("届满后不能延期");
        String overdueProject =
                city.page().locator("main a[href^='projects/']").first().innerText();
        // a look after the deadline does not tell whether the correction was in time
        city.option("现场复查：已改正").press("记录结果").expect("请查明并填写改正日期");
        city.option("期限届满仍未提交改正证明").press("记录结果").expect("请说明理由");
        city.fill("证据和情况说明", "至期限届满，项目部未提交任何材料。").press("记录结果").expect("系统不会自动扣分");
        assertThat(city.page().locator(".timeline").first()).containsText("确认逾期：未提交改正证明");
        city.press("按第十一条立案").expectTitle(overdueProject).expectAddress("/cases/");
        assertThat(city.page().locator("main h2").filter(text("第十一条"))).hasText("第十一条 · −2");
        assertThat(city.page().locator("main h2").filter(text("第十条第（七）项"))).isVisible();
    }

    @Test
    void anOrderIsIssuedFromACaseExtendedAndFoundCorrected() throws Exception {
        String finding = finding("10.6", "2024-09-02");
        Console city = STAGE.as("city").go(STAGE.platform(), "rectification/new?case=" + Api.text(finding, "case"));
        assertThat(city.field("vaadin-combo-box", "项目").locator("input")).hasValue(Console.containing(projectName));
        city.press("下达").expect("请填写改正期限");
        // the sixteenth is in a holiday of three days
        city.fill("文书号", ISSUED).day("改正期限", LocalDate.of(2024, 9, 16)).expect("顺延至 2024-09-18");
        city.press("下达").expectTitle(ISSUED).expect("还有 4 天").expect("2024-09-16 为休息日，顺延至 2024-09-18");

        Console lucheng = STAGE.as("lucheng");
        lucheng.go(STAGE.platform(), path(city)).expect("没有这份责令改正文书");

        city.day("延期至", LocalDate.of(2024, 9, 30)).press("批准延期");
        assertThat(city.field("vaadin-text-area", "延期理由")).hasAttribute("invalid", "");
        city.fill("延期理由", "台风停工三日，材料无法按期补齐。").press("批准延期").expect("延期至 2024-09-30");
        assertThat(city.page().locator(".timeline").first()).containsText("台风停工三日");

        city.option("现场复查：未改正").fill("证据和情况说明", "考勤机仍未安装。").press("记录结果");
        assertThat(city.page().locator(".timeline").last()).containsText("考勤机仍未安装");
        city.option("现场复查：已改正").fill("证据和情况说明", "考勤机已安装，当日记录齐全。").press("记录结果");
        city.expect("已了结");
        assertThat(city.page().locator(".timeline").last()).containsText("核验人");
        assertThat(city.button("记录结果")).hasCount(0);

        city.go(STAGE.platform(), "projects/" + project).expectTitle(projectName);
        assertThat(city.page().locator("main tbody tr").filter(text(ISSUED))).containsText("已了结");
        assertThat(city.page().locator("main tbody tr a[href='cases/" + Api.text(finding, "case") + "']"))
                .isVisible();
    }

    @Test
    void nothingComplained() throws Exception {
        STAGE.as("city").open("责令改正");
        Assertions.assertThat(STAGE.browser().complaints()).isEmpty();
    }

    private static String finding(String provision, String day) throws Exception {
        return api.post(
                "v1/findings",
                """
                {"project":"%s","provision":"%s","conductDate":"%s","description":"现场检查发现，未按要求落实。"}"""
                        .formatted(project, provision, day));
    }

    private static String path(Console console) {
        return console.page().url().substring(STAGE.platform().address().length());
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
