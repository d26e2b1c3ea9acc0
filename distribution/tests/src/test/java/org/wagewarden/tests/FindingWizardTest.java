// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import javax.imageio.ImageIO;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The way to a finding: nothing typed is lost on it, and what the Measures attach to a choice is said at once. */
class FindingWizardTest {

    /** An order of the demonstration city that nothing else touches. */
    private static final String OVERDUE = "演示责改〔2024〕8号";

    private static final String FACTS = "现场检查：考勤机未启用，七月、八月无考勤记录。";

    @RegisterExtension
    static final Stage STAGE = new Stage();

    private static String project;
    private static String projectName;

    @BeforeAll
    static void choose() throws Exception {
        String latest =
                Api.signIn(STAGE.platform(), "city").get("v1/projects?state=STARTED&sort=-permitNumber&limit=1");
        project = Api.text(latest, "id");
        projectName = Api.text(latest, "name");
    }

    @Test
    void theBrowsersWayBackAndANewLoadKeepWhatWasEntered() {
        Console city = begin();
        city.press("下一步").expectAddress("/findings/which\\?draft=");
        city.press("下一步").expect("请选择至少一种情形");
        city.fill("查找情形", "考勤").tick("第十条第（六）项 ").press("下一步");
        city.fill("查明的事实", FACTS).expect("已写 " + FACTS.length() + " 字");
        city.page().goBack();
        city.expectAddress("/findings/which");
        assertThat(card(city, "第十条第（六）项 ")).isChecked();
        city.page().goBack();
        city.expectAddress("/findings\\?draft=");
        assertThat(city.field("vaadin-combo-box", "项目").locator("input")).hasValue(Console.containing(projectName));
        city.press("下一步").expectAddress("/findings/which").press("下一步").expectAddress("/findings/evidence");
        city.page().reload();
        assertThat(city.field("vaadin-text-area", "查明的事实").locator("textarea")).hasValue(FACTS);
        city.press("下一步").expect("登记之后");
        assertThat(city.page().locator(".answers")).containsText(FACTS);
        // every answer leads back to where it was given
        city.link("修改 扣分情形").click();
        city.expectAddress("/findings/which");
        assertThat(card(city, "第十条第（六）项 ")).isChecked();
    }

    @Test
    void whatTheMeasuresAttachToAProvisionIsSaidWhenItIsChosen() {
        Console city = begin();
        city.press("下一步").expectAddress("/findings/which");
        // no order's deadline was missed here
        assertThat(card(city, "第十一条")).isDisabled();
        city.expect("该项目没有已确认逾期的责令改正文书");
        city.tick("第十三条第（二）项");
        assertThat(city.page().locator(".advice")).containsText("同时存在第十二条和第十三条情形的，按第十三条执行");
        card(city, "第十三条第（二）项").uncheck();
        city.tick("第十四条");
        assertThat(city.page().locator(".advice .notice.tone-bad")).containsText("一次扣 12 分");
        assertThat(city.page().locator("#article-14.marked")).isVisible();
        // what it has to rest on is asked for, and named at the field
        city.press("下一步").fill("查明的事实", "因拖欠工资，三名工人攀爬塔吊。").press("下一步");
        assertThat(city.field("vaadin-text-field", "所依据的文书号")).hasAttribute("invalid", "");
        city.fill("所依据的文书号", "温人社监令字〔2024〕31号").press("下一步").expect("登记之后");
    }

    @Test
    void theSameFactIsRefusedWithTheWayToChangeIt() {
        String facts = "现场检查：维权告示牌缺失。";
        Console city = begin();
        city.press("下一步").tick("第十条第（九）项 ").press("下一步").fill("查明的事实", facts);
        city.press("下一步").expect("登记之后").press("登记").expectTitle(projectName).expectAddress("/cases/");
        begin(city).press("下一步").tick("第十条第（九）项 ").press("下一步").fill("查明的事实", facts);
        city.press("下一步").expect("同一事实已由");
        city.link("修改“谁、哪个项目、何时”").click();
        city.expectAddress("/findings\\?draft=");
        city.day("行为发生日期", Stage.TODAY.minusDays(2)).press("下一步").expectAddress("which");
        city.press("下一步")
                .expectAddress("evidence")
                .press("下一步")
                .expect("前后 30 天内已有同一情形的登记")
                .expect("或者说明为何是不同事实");
        city.link("修改“事实与证据”").click();
        city.expectAddress("evidence").fill("为何是不同事实", "另一出入口的告示牌，两日前检查时缺失。");
        city.press("下一步").expect("登记之后");
        assertThat(city.page().locator(".answers")).containsText("另一出入口的告示牌");
    }

    @Test
    void articleElevenIsOfferedOnceALapseWasConfirmedAndJoinsTheCaseItBelongsTo() {
        Console city = STAGE.as("city").go(STAGE.platform(), "rectification?due=OVERDUE");
        city.link(OVERDUE).click();
        city.expectTitle(OVERDUE);
        String other = city.page().locator("main a[href^='projects/']").first().getAttribute("href");
        city.option("期限届满仍未提交改正证明").fill("证据和情况说明", "未提交任何改正材料。").press("记录结果");
        city.expect("系统不会自动扣分");

        city.go(STAGE.platform(), "findings?project=" + other.substring("projects/".length()))
                .expectAddress("\\?draft=");
        city.press("下一步").tick("第十一条 ").press("下一步").fill("查明的事实", "逾期未改正，监管记录仍缺失。");
        city.press("下一步").expect("请选择逾期未改正的文书");
        city.choose("逾期未改正的文书", OVERDUE).press("下一步").expect("登记之后");
        assertThat(city.page().locator(".answers")).containsText("并入已有案件");
        city.press("登记").expectAddress("/cases/");
        assertThat(city.page().locator("main h2").filter(new Locator.FilterOptions().setHasText("第十条第（七）项")))
                .isVisible();
        assertThat(city.page().locator("main h2").filter(new Locator.FilterOptions().setHasText("第十一条")))
                .isVisible();
    }

    @Test
    void whatAnInspectionFoundIsOneBasketAndOneCase() {
        Console city = begin();
        city.day("行为发生日期", Stage.TODAY.minusDays(5)).press("下一步").expectAddress("which");
        city.tick("第十条第（三）项 ").expect("已选 1 种情形，本案每名责任人合计扣 1 分");
        city.tick("第十二条第（二）项 ").expect("已选 2 种情形，本案每名责任人合计扣 4 分");
        city.tick("第十三条第（一）项 ").expect("已选 3 种情形，本案每名责任人合计扣 7 分");
        assertThat(city.page().locator(".basket")).containsText("由第十三条第（一）项吸收");
        assertThat(city.page().locator(".advice")).containsText("同时存在第十二条和第十三条情形的，按第十三条执行");
        city.tick("第十三条第（二）项 ").expect("已选 4 种情形，本案每名责任人合计扣 7 分");
        card(city, "第十三条第（二）项 ").uncheck();
        city.expect("已选 3 种情形").press("下一步").fill("查明的事实", FACTS).press("下一步");
        city.expect("第十三条第（一）项须填写所依据的文书号");
        city.fill("第十三条第（一）项：所依据的文书号", "温人社监〔2024〕77号");
        // the demonstration city has a case under Art. 12 (2) there, of some days before
        city.fill("为何是不同事实", "另一份保函，与八月查处的不是同一次核验。");
        city.fill("第十条第（三）项：单独的事实", "专用账户未开设。").press("下一步").expect("登记之后");
        assertThat(city.page().locator(".answers")).containsText("专用账户未开设。");
        assertThat(city.page().locator(".balance").first()).containsText("→");
        city.expectAddress("/findings/check").page().goBack();
        city.expectAddress("/findings/evidence").expectKept("第十条第（三）项：单独的事实", "专用账户未开设。");
        city.press("下一步").expect("登记之后").press("登记").expectAddress("/cases/");
        for (String article : List.of("第十条第（三）项", "第十二条第（二）项", "第十三条第（一）项")) {
            assertThat(city.page().locator("main h2").filter(new Locator.FilterOptions().setHasText(article)))
                    .isVisible();
        }
    }

    @Test
    void filesAreKeptOnTheWayAndComeIntoTheCase(@TempDir Path folder) throws Exception {
        byte[] program = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0};
        Path photo = photo(folder.resolve("工地大门.png"));
        Console city = begin();
        city.press("下一步").tick("第十条第（八）项 ").press("下一步").fill("查明的事实", "现场检查：未按月代发工资。");
        city.upload(Files.write(folder.resolve("setup.exe"), program)).expect("setup.exe：只能上传照片");
        city.upload(Files.write(folder.resolve("台账.pdf"), program)).expect("台账.pdf：只能上传照片");
        city.upload(photo).expect("SHA-256 " + sha256(photo));
        assertThat(city.page().locator("vaadin-upload-file")).hasCount(0);
        city.press("下一步").expect("请说明第 1 件材料证明什么");
        city.fill("材料说明", "九月十四日工地大门").press("下一步").expect("登记之后");
        assertThat(city.page().locator(".answers")).containsText("工地大门.png（九月十四日工地大门）");
        city.expectAddress("/findings/check").page().goBack();
        // the step is drawn before it is loaded anew; the console's own way back would end the load
        city.expectAddress("/findings/evidence").expect("SHA-256 " + sha256(photo));
        city.expectKept("材料说明", "九月十四日工地大门").page().reload();
        city.expect("SHA-256 " + sha256(photo)).expectKept("材料说明", "九月十四日工地大门");
        assertThat(city.field("vaadin-text-area", "查明的事实").locator("textarea")).hasValue("现场检查：未按月代发工资。");
        city.press("下一步").expect("登记之后").press("登记").expectAddress("/cases/");

        Assertions.assertThat(city.download("工地大门.png", folder.resolve("kept")))
                .hasFileName("工地大门.png")
                .hasSameBinaryContentAs(photo);
        city.press("补充材料").upload(photo(folder.resolve("告示牌.png"))).fill("材料说明", "告示牌缺失");
        city.press("附入案件").expect("已附入案件");
        assertThat(city.page().locator(".exhibits li")).hasCount(2);
        city.press("撤回 工地大门.png").fill("撤回理由", "属于另一个项目").press("确认撤回");
        assertThat(city.page().locator(".exhibits .withdrawn")).containsText("属于另一个项目");
        assertThat(city.page().locator(".exhibits li")).hasCount(2);
        Assertions.assertThat(STAGE.browser().complaints()).isEmpty();
    }

    @Test
    void anAddressOfWhatWasNeverBegunIsExplained() {
        Console city = STAGE.as("city").go(STAGE.platform(), "findings/check?draft=nothing");
        city.expectTitle("没有找到填写中的内容").link("重新开始").click();
        city.expectTitle("登记扣分情形");
        Assertions.assertThat(STAGE.browser().complaints()).isEmpty();
    }

    /** A picture that differs from every other one. */
    private static Path photo(Path file) throws IOException {
        BufferedImage picture = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
        picture.createGraphics().drawString(file.getFileName().toString() + System.nanoTime(), 20, 120);
        ImageIO.write(picture, "png", file.toFile());
        return file;
    }

    private static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }

    private static Console begin() {
        return begin(STAGE.as("city"));
    }

    private static Console begin(Console city) {
        city.go(STAGE.platform(), "findings?project=" + project).expectTitle("登记扣分情形");
        assertThat(city.field("vaadin-combo-box", "项目").locator("input")).hasValue(Console.containing(projectName));
        return city.expectAddress("\\?draft=");
    }

    private static Locator card(Console console, String name) {
        return console.page().getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(name));
    }
}
