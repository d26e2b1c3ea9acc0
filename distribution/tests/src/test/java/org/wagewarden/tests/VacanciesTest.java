// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The projects that break Art. 5: from the figure on the workbench to one of them. */
class VacanciesTest {

    @RegisterExtension
    static final Stage STAGE = new Stage();

    @Test
    void theWorkbenchLeadsToTheListAndTheListToAProjectOfADistrict() throws Exception {
        String vacant = Api.signIn(STAGE.platform(), "city").get("v1/vacancies?district=lucheng&limit=1");
        Console city = STAGE.as("city");
        city.page()
                .locator("a.kpi")
                .filter(new Locator.FilterOptions().setHasText("在建项目无专管员"))
                .click();
        city.expectTitle("无专管员项目").expectAddress("/vacancies");
        city.choose("县（市、区）", "鹿城区").expectAddress("district=lucheng");
        city.page().reload();
        city.expectTitle("无专管员项目");
        assertThat(city.field("vaadin-select", "县（市、区）")).containsText("鹿城区");
        String project = Api.text(vacant, "projectName");
        city.expect("开工后未任命").link(project).click();
        city.expectTitle(project).expectAddress("/projects/");
        Assertions.assertThat(STAGE.browser().complaints()).isEmpty();
    }
}
