// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The main job, as regulators do it: from the spreadsheet to the points of one person; and a district's own report. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ConsoleJourneyTest {

    private static final String TRAINING = "2024 年秋季劳资专管员培训";

    @TempDir
    static Path folder;

    @RegisterExtension
    static final Stage STAGE = new Stage();

    private static RunningPlatform platform;
    private static String project;
    private static String employer;
    /** How far she has come; a step that failed is reported once, and not again by those that need it. */
    private static int step;

    @BeforeAll
    static void choose() throws Exception {
        platform = STAGE.platform();
        Api api = Api.signIn(platform, "city");
        String vacant = api.get("v1/projects?vacant=true&limit=1");
        project = Api.text(vacant, "name");
        employer = Api.text(api.get("v1/contractors/" + Api.text(vacant, "contractor")), "uscc");
    }

    @Test
    @Order(1)
    void fiveHundredOfficersAreImportedAndTwentyOfThemCorrected() throws Exception {
        Console console = STAGE.as("city").open("数据导入").option("劳资专管员");
        Path template = console.download("下载“劳资专管员”模板", folder);
        OfficersFile file = new OfficersFile(Sheet.read(template), employer);

        console.upload(file.filled().save(folder.resolve("九月新增专管员.xlsx"))).expectTitle("九月新增专管员.xlsx");
        console.press("开始校验").expect("逐行结果");
        assertThat(console.outcome("全部", 500)).isVisible();
        console.outcome("错误", 20).click();
        // twenty rows, each with its message
        assertThat(console.page().locator(".import-rows .remarks:not(:empty)")).hasCount(OfficersFile.WRONG);
        console.expect("校验位").expect("杭州市西湖区");
        assertThat(console.button("开始导入")).isDisabled();

        Path errors = console.download("下载需处理的行（问题单元格为黄色，更正后可直接上传）", folder);
        Sheet wrong = Sheet.read(errors);
        assertThat(wrong.rows()).hasSize(OfficersFile.WRONG);
        assertThat(wrong.rows()).allSatisfy(row -> assertThat(row.getLast()).isNotBlank());

        console.option("跳过错误行").press("开始导入").expect("导入完成");
        assertThat(console.page().locator(".figures .figure").filter(text("新增")))
                .containsText("480");
        assertThat(console.page().locator(".figures .figure").filter(text("跳过")))
                .containsText("20");

        console.open("数据导入").option("劳资专管员");
        console.upload(file.corrected(wrong).save(folder.resolve("更正.xlsx"))).expectTitle("更正.xlsx");
        console.press("开始校验").expect("逐行结果");
        assertThat(console.outcome("新增", 20)).isVisible();
        console.press("开始导入").expect("导入完成");
        assertThat(console.page().locator(".figures .figure").filter(text("新增")))
                .containsText("20");
        step = 1;
    }

    @Test
    @Order(2)
    void sheIsFoundByHerInitials() {
        assumeTrue(step == 1);
        Console console = STAGE.as("city").search(OfficersFile.INITIALS);
        console.link(OfficersFile.NAME).click();
        console.expectTitle(OfficersFile.NAME).expect("未备案");
        step = 2;
    }

    @Test
    @Order(3)
    void sheIsTrainedExaminedAndCertified() {
        assumeTrue(step == 2);
        Console console = STAGE.as("training").open("培训与考核").press("发布培训");
        console.fill("培训名称", TRAINING)
                .choose("组织地区", "温州市")
                .day("培训日期", Stage.TODAY)
                .day("考核日期", Stage.TODAY)
                .press("发布")
                .expectTitle(TRAINING);
        console.find("添加参加人员", OfficersFile.NAME, OfficersFile.NAME).press("报名");
        console.press("到场");
        var score = console.page().getByLabel(OfficersFile.NAME + " 考核成绩").last();
        score.fill("92");
        score.press("Enter");
        console.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("为" + OfficersFile.NAME + "发放"))
                .click();
        console.expect("已发证 1 人");
        step = 3;
    }

    @Test
    @Order(4)
    void sheIsFiledAndAppointed() throws Exception {
        assumeTrue(step == 3);
        Path document = Files.write(folder.resolve("任命书.pdf"), "%PDF-1.4\n%%EOF\n".getBytes());
        Console console = STAGE.as("city").search(OfficersFile.INITIALS);
        console.link(OfficersFile.NAME).click();
        console.expectTitle(OfficersFile.NAME).tab("培训与证书");
        console.press("备案").expect("已备案，全市有效");

        console.tab("任职").press("登记任命");
        console.find("项目", project, project)
                .day("任职起始日", Stage.TODAY)
                .tick("已核验劳动合同")
                .tick("已核验社会保险参保证明")
                .upload(document);
        console.page()
                .locator("vaadin-upload-file[complete], vaadin-upload-file .complete, vaadin-upload-file")
                .first()
                .waitFor();
        console.press("登记");
        assertThat(console.page().locator("main").getByText("任职中").first()).isVisible();
        assertThat(console.link(project)).isVisible();
        step = 4;
    }

    @Test
    @Order(5)
    void aDeductionIsBookedWithTheArticleOpenBesideItAndElevenPointsAreLeft() {
        assumeTrue(step == 4);
        Console city = STAGE.as("city").search(OfficersFile.INITIALS);
        city.link(OfficersFile.NAME).click();
        city.expectTitle(OfficersFile.NAME).tab("扣分").press("登记扣分情形").expectTitle("登记扣分情形");
        // the project she serves on is filled in, and article 10 stands beside each step in its own words
        assertThat(city.field("vaadin-combo-box", "项目").locator("input")).hasValue(Console.containing(project));
        city.press("下一步").tick("第十条第（一）项 ");
        assertThat(city.page().locator("#article-10 li.marked")).isVisible();
        city.press("下一步").fill("查明的事实", "现场检查：未按规定在项目部配备劳资专管员办公设施。");
        city.press("下一步").expect("剩余 12 分 → 11 分");
        city.press("登记").expectTitle(project).expectAddress("/cases/");
        String address = city.page().url().substring(platform.address().length());

        Console decision = new Console(Browser.signIn(STAGE.browser().open(), platform, "decision", address));
        decision.fill("检查人员一", "赵一").fill("执法证号一", "浙C001");
        decision.fill("检查人员二", "钱二").fill("执法证号二", "浙C002");
        decision.fill("送达凭证", "当事人签收").press("记录告知").expect("还有 5 个工作日");
        // whoever records that the officer waives the statement does not decide
        city.go(platform, address).expectTitle(project);
        city.fill("陈述申辩内容", "当事人来电表示没有意见。").press("当事人无陈述").expect("当事人已表示无陈述");
        decision.go(platform, address).expectTitle(project).expect("剩余 12 分 → 11 分");
        decision.press("决定扣 1 分").expect("待送达");
        decision.fill("送达凭证", "当事人签收").press("记录送达").expect("已扣分");

        city.search(OfficersFile.INITIALS).link(OfficersFile.NAME).click();
        city.expectTitle(OfficersFile.NAME).tab("扣分").expect("剩余 11 分，满分 12 分");
        assertThat(city.page().locator(".explanation li").filter(text("第十条")).first())
                .isVisible();
        assertThat(city.page().getByLabel("本记分周期累计记分 1 分，满分 12 分，剩余 11 分")).isVisible();
    }

    @Test
    @Order(6)
    void aDistrictsReportComesAndGoesWhilePeopleWork() throws Exception {
        Console console = STAGE.as("lucheng").open("统计报表");
        console.page().evaluate("window.sameWindow = true");
        console.expect("还没有报表");

        Path plugin = Plugin.install(platform);
        console.link("鹿城区劳资专管员月报").click();
        console.expectTitle("鹿城区劳资专管员月报").expect("各街道在岗劳资专管员");
        assertThat(console.page().locator(".chart svg").first()).isVisible();
        assertThat(console.page().locator("main table tbody tr").first()).isVisible();
        Sheet report = Sheet.read(console.download("下载 Excel（XLSX）", folder));
        assertThat(report.headings().getFirst()).contains("鹿城区劳资专管员");
        assertThat(report.rows().stream().flatMap(List::stream)).anyMatch(cell -> cell.contains("合计"));

        Files.delete(plugin);
        console.expectTitle("“鹿城区劳资专管员月报”已不可用").expect("其他页面和数据不受影响");
        console.link("查看全部报表").click();
        console.expect("还没有报表");
        org.assertj.core.api.Assertions.assertThat(console.page().evaluate("window.sameWindow === true"))
                .isEqualTo(true);
    }

    @Test
    @Order(7)
    void englishAndDarkAreOnePressAway() {
        Console console = STAGE.as("city");
        console.press("English").expectTitle("Workbench");
        console.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Switch between dark and light"))
                .click();
        Object dark = console.page()
                .waitForFunction("() => getComputedStyle(document.documentElement).colorScheme.startsWith('dark')")
                .jsonValue();
        org.assertj.core.api.Assertions.assertThat(dark).isEqualTo(true);
        // both are remembered
        console.page().reload();
        console.expectTitle("Workbench");
        console.page()
                .waitForFunction("() => getComputedStyle(document.documentElement).colorScheme.startsWith('dark')");
        console.press("中文").expectTitle("工作台");
    }

    @Test
    @Order(8)
    void nothingOnTheWayComplained() {
        org.assertj.core.api.Assertions.assertThat(STAGE.browser().complaints()).isEmpty();
    }

    private static com.microsoft.playwright.Locator.FilterOptions text(String text) {
        return new com.microsoft.playwright.Locator.FilterOptions().setHasText(text);
    }
}
