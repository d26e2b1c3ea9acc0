// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Due process in the browser: from what a site inspection found to a served cancellation of the filing, and back by a
 * successful objection. Three persons take part: one records, one decides, a third decides on the objection.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DueProcessJourneyTest {

    private static final String RECORDS = "lucheng";
    private static final String DECIDES = "lucheng-decision";
    private static final String REVIEWS = "decision";
    private static final String DELIVERY =
            "{\"on\":\"%s\",\"way\":\"IN_PERSON\",\"proof\":\"当事人签收\"}".formatted(Stage.TODAY);

    @TempDir
    static Path folder;

    @RegisterExtension
    static final Stage STAGE = new Stage();

    private static RunningPlatform platform;
    private static String officer;
    private static String name;
    private static String project;
    private static String projectName;
    private static String disputed;
    private static String cancellation;
    /** How far the case has come; a step that failed is reported once, and not again by those that need it. */
    private static int step;

    /** An officer with six points, the only one of a project, and a second finding of six. */
    @BeforeAll
    static void inspect() throws Exception {
        platform = STAGE.platform();
        Api records = Api.signIn(platform, RECORDS);
        choose(records);
        String first = find(records, "13.3");
        String proceeding = Api.text(records.get("v1/findings/" + Api.text(first, "id") + "/proceedings"), "id");
        records.put(
                "v1/findings/" + Api.text(first, "id") + "/inspectors",
                "{\"inspectors\":[{\"name\":\"赵一\",\"number\":\"浙C001\"},{\"name\":\"钱二\",\"number\":\"浙C002\"}]}");
        String address = "v1/proceedings/" + proceeding;
        records.post(address + "/notice", DELIVERY);
        records.post(
                address + "/statement",
                "{\"on\":\"%s\",\"nothing\":true,\"text\":\"当事人来电表示没有意见。\"}".formatted(Stage.TODAY));
        Api.signIn(platform, DECIDES).post(address + "/decision", "{\"verdict\":\"DEDUCT\",\"reasons\":\"事实清楚。\"}");
        records.post(address + "/service", DELIVERY);
        disputed = "cases/" + Api.text(find(records, "13.2"), "case");
    }

    private static void choose(Api api) throws Exception {
        // whoever has an account is the officer of another test
        String other = Api.text(Api.signIn(platform, "officer").get("v1/own"), "officer");
        for (String one : Api.items(api.get("v1/projects?district=lucheng&state=STARTED&limit=50"))) {
            if (!one.contains("\"officersServing\":1")) {
                continue;
            }
            for (String appointment : Api.items(api.get("v1/projects/" + Api.text(one, "id") + "/appointments"))) {
                String who = api.get("v1/officers/" + Api.text(appointment, "officer"));
                if (!appointment.contains("\"until\"")
                        && who.contains("\"projectsServing\":1")
                        && !Api.text(who, "id").equals(other)) {
                    officer = Api.text(who, "id");
                    name = Api.text(who, "name");
                    project = Api.text(one, "id");
                    projectName = Api.text(one, "name");
                    return;
                }
            }
        }
        throw new IllegalStateException("No project of the demonstration city has one officer of its own");
    }

    private static String find(Api api, String provision) throws Exception {
        return api.post(
                "v1/findings",
                "{\"project\":\"%s\",\"provision\":\"%s\",\"conductDate\":\"%s\",\"description\":\"%s\",\"basis\":\"%s\"}"
                        .formatted(
                                project, provision, Stage.TODAY.minusDays(1), "现场检查：未按要求如实提供工资支付台账。", "温人社监理〔2024〕7号"));
    }

    @Test
    @Order(1)
    void noticeIsGivenAndTheOfficerIsHeard() {
        Console console = STAGE.as(RECORDS).go(platform, disputed).expectTitle(projectName);
        console.press("记录告知").expect("检查应由两名以上检查人员进行");
        console.fill("检查人员一", "赵一").fill("执法证号一", "浙C001");
        console.fill("检查人员二", "钱二").fill("执法证号二", "浙C002");
        console.press("增加检查人员").fill("检查人员三", "孙三").fill("执法证号三", "浙C003");
        console.day("送达日期", Stage.TODAY.plusDays(1)).choose("送达方式", "邮寄送达").fill("送达凭证", "EMS 1034567");
        console.press("记录告知").expect("日期应在");
        // what was typed is still there
        assertThat(console.page().getByLabel("送达凭证").last()).hasValue("EMS 1034567");
        console.day("送达日期", Stage.TODAY).press("记录告知").expect("还有 5 个工作日");
        console.expect("此步骤由决定人员办理").expect("邮寄送达 · EMS 1034567");
        console.fill("陈述申辩内容", "已于检查次日补交台账。").press("记录陈述申辩").expect("已于检查次日补交台账。");
        console.press("当事人无陈述").expect("请填写2至4000字");
        console.fill("陈述申辩内容", "当事人来电表示没有其他意见。").press("当事人无陈述").expect("当事人已表示无陈述");
        step = 1;
    }

    @Test
    @Order(2)
    void aDecisionIsHeldForAPluginThatTheDistrictRequires() {
        assumeTrue(step == 1);
        Console console = STAGE.as(DECIDES).open("决定前检查").expect("没有必需的检查插件");
        console.press("设为必需").expect("请填写插件编号");
        console.fill("插件编号", "payroll-check").press("设为必需").expect("未运行，决定暂缓");
        console.go(platform, disputed).expectTitle(projectName).expect("该插件未运行，决定暂缓");
        assertThat(console.button("决定扣 6 分")).hasCount(0);
        console.go(platform, "required-plugins").expectTitle("决定前检查").press("解除");
        console.fill("解除理由", "插件供应商已停止服务").press("确认解除").expect("没有必需的检查插件");
        step = 2;
    }

    @Test
    @Order(3)
    void aSecondPersonSeesWhatItMeansAndDecides() {
        assumeTrue(step == 2);
        Console console = STAGE.as(DECIDES).go(platform, disputed).expectTitle(projectName);
        console.expect("剩余 6 分 → 0 分").expect("累计将达到 12 分").expect("以下项目将没有专管员");
        assertThat(console.page().locator(".consequence a").filter(text(projectName)))
                .isVisible();
        console.press("决定扣 6 分").expect("待送达");
        step = 3;
    }

    @Test
    @Order(4)
    void theServiceBooksThePointsAndProposesTheCancellation() {
        assumeTrue(step == 3);
        Console console = STAGE.as(RECORDS).go(platform, disputed).expectTitle(projectName);
        console.fill("送达凭证", "当事人签收").press("记录送达").expect("已扣分");
        console.open("取消备案").link(name).click();
        console.expectTitle("取消备案建议").expectAddress("/cancellations/").expect("有效，全市");
        cancellation = console.page().url().substring(platform.address().length());
        console.fill("送达凭证", "当事人签收").press("记录告知").expect("还有 5 个工作日");
        console.fill("陈述申辩内容", "当事人签署确认书，没有意见。").press("当事人无陈述").expect("当事人已表示无陈述");
        // nothing to state is no waiver of the hearing
        console.expect("还有 5 个工作日");
        console.tick("不申请听证");
        console.fill("陈述申辩内容", "当事人签署确认书，没有意见，不申请听证。").press("当事人无陈述");
        console.expect("当事人已表示不申请听证").expect("此步骤由决定人员办理");
        step = 4;
    }

    @Test
    @Order(5)
    void theFilingIsCancelledInTheWholeCityAndTheProjectIsVacant() throws Exception {
        assumeTrue(step == 4);
        STAGE.as(DECIDES).go(platform, cancellation).expectTitle("取消备案建议").expect("累计达到12分的扣分由您决定");
        Console console = STAGE.as(REVIEWS).go(platform, cancellation).expectTitle("取消备案建议");
        console.expect("备案自送达之日起在全市取消").expect("以下项目将没有专管员");
        console.press("决定取消备案").expect("待送达");
        console.fill("送达凭证", "当事人签收").press("记录送达").expect("已取消备案");
        console.expect("2025-09-15 起可重新参加培训").expect("另行发出的文书");
        Path letter = console.download("另行聘任建议书", folder);
        assertThat(Files.readString(letter))
                .contains(name)
                .contains(projectName)
                .contains("另行聘任");
        console.go(platform, "officers/" + officer).expectTitle(name).expect("已取消");
        console.go(platform, "projects/" + project).expectTitle(projectName).expect("没有备案有效的劳资专管员");
        step = 5;
    }

    @Test
    @Order(6)
    void anObjectionMayStayTheExecutionAndIsNotForThePersonWhoDecided() {
        assumeTrue(step == 5);
        Console records = STAGE.as(RECORDS).go(platform, disputed).expectTitle(projectName);
        records.page().locator("summary").filter(text("申诉")).click();
        records.fill("申诉内容", "处理决定已被复议机关撤销。").press("登记申诉").expect("收到，待复核");

        Console decides = STAGE.as(DECIDES).go(platform, disputed).expectTitle(projectName);
        decides.expect("须由立案人、决定人、批准人和代为登记申诉的人以外的另一名决定人员复核");
        assertThat(decides.button("撤销原决定")).hasCount(0);
        decides.fill("停止执行的理由", "复核期间停止执行").press("停止执行").expect("不计分、不生效");
        decides.fill("恢复执行的理由", "复核意见已形成").press("恢复执行").expect("恢复执行");
        assertThat(decides.page().getByText("不计分、不生效")).hasCount(0);
        step = 6;
    }

    @Test
    @Order(7)
    void theDeductionIsAnnulledAndTheCancellationWithdrawn() {
        assumeTrue(step == 6);
        Console reviews = STAGE.as(REVIEWS).go(platform, disputed).expectTitle(projectName);
        reviews.expect("剩余 0 分 → 6 分").expect("须另行决定撤回");
        reviews.press("撤销原决定").expect("请说明理由");
        reviews.fill("复核理由", "处理决定已被撤销，扣分依据不复存在").press("撤销原决定").expect("已撤销");

        Console decides = STAGE.as(DECIDES).go(platform, cancellation).expectTitle("取消备案建议");
        decides.expect("撤回取消备案").expect("备案恢复有效");
        decides.fill("决定理由", "累计扣分已不足12分").press("决定撤回取消备案").expect("待送达");
        decides.fill("送达凭证", "当事人签收").press("记录送达").expect("已撤回");
        decides.expect("有效，全市");
        step = 7;
    }

    @Test
    @Order(8)
    void theFilingIsLiveAgainAndTheLedgerSaysWhy() {
        assumeTrue(step == 7);
        Console console = STAGE.as(RECORDS).go(platform, "officers/" + officer).expectTitle(name);
        console.expect("在册");
        console.tab("扣分").expect("剩余 6 分，满分 12 分");
        assertThat(console.page().locator(".timeline li").filter(text("已冲正")).first())
                .isVisible();
        console.go(platform, "projects/" + project).expectTitle(projectName);
        assertThat(console.page().getByText("没有备案有效的劳资专管员")).hasCount(0);
        step = 8;
    }

    @Test
    @Order(9)
    void theirPagesAreForEverybody() {
        assumeTrue(step == 8);
        List<String> found = new ArrayList<>();
        Console console = STAGE.as(DECIDES);
        for (String path : List.of(disputed, cancellation, "officers/" + officer + "?tab=points")) {
            console.go(platform, path);
            AccessibilityTest.look(console.page(), "/" + path, "zh-CN", found);
        }
        assertThat(found).isEmpty();
    }

    @Test
    @Order(10)
    void nothingOnTheWayComplained() {
        assertThat(STAGE.browser().complaints()).isEmpty();
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
