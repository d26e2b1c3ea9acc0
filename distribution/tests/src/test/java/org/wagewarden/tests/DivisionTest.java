// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Who answers for what on a project, in writing, and what its officers reminded of. */
class DivisionTest {

    @TempDir
    static Path folder;

    @RegisterExtension
    static final Stage STAGE = new Stage();

    private static Api city;
    private static String project;
    private static String officer;

    /** A project of a district in which no other test works. */
    @BeforeAll
    static void choose() throws Exception {
        city = Api.signIn(STAGE.platform(), "city");
        for (String one : Api.items(city.get("v1/projects?district=yongjia&state=STARTED&limit=50"))) {
            if (one.contains("\"officersServing\":1")) {
                project = Api.text(one, "id");
                officer = Api.text(city.get("v1/projects/" + project + "/appointments"), "officerName");
                return;
            }
        }
        throw new IllegalStateException("No project in Yongjia has one officer");
    }

    @Test
    void aDivisionIsRegisteredWithItsDocumentAndDecidesWhoAnswers() throws Exception {
        Path document = Files.write(folder.resolve("分工.pdf"), "%PDF-1.4\n%%EOF\n".getBytes());
        Console console = STAGE.as("city").go(STAGE.platform(), "projects/" + project);
        console.expect("没有书面分工").press("登记书面分工").press("登记");
        assertThat(console.page().locator(".error-summary:visible")).containsText("请上传分工文件");
        Locator matters = console.field("vaadin-multi-select-combo-box", officer);
        matters.click();
        console.page()
                .locator("vaadin-multi-select-combo-box-item:visible")
                .filter(new Locator.FilterOptions().setHasText("第十条第（六）项"))
                .click();
        matters.locator("input").press("Escape");
        console.upload(document);
        console.page().locator("vaadin-upload-file").first().waitFor();
        console.press("登记").expect("：第十条第（六）项").expect("分工.pdf");
        assertThat(city.get("v1/projects/" + project + "/divisions")).contains("10.6");
        assertThat(city.get("v1/projects/" + project + "/responsibility?provision=10.6&on=" + Stage.TODAY))
                .contains(officer);
    }

    @Test
    void aReminderIsRecordedAndWhatIsWrongIsNamedAtTheField() throws Exception {
        Console console = STAGE.as("city").go(STAGE.platform(), "projects/" + project);
        console.press("登记提醒").fill("提醒内容", "请于本周内开设农民工工资专用账户。").press("登记");
        assertThat(console.field("vaadin-text-field", "被提醒单位或人员")).hasAttribute("invalid", "");
        console.fill("被提醒单位或人员", "项目经理王某").press("登记").expect("请于本周内开设农民工工资专用账户。");
        assertThat(city.get("v1/projects/" + project + "/reminders")).contains("项目经理王某");
    }
}
