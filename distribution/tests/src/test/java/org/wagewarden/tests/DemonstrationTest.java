// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever tries the demonstration city finds every part of the procedure at work in it. */
class DemonstrationTest {

    @RegisterExtension
    static final Stage STAGE = new Stage();

    /** An inspector whom only the demonstration city names. */
    private static final String INSPECTOR = "浙C演示001";

    @ParameterizedTest
    @CsvSource({
        "v1/cases?limit=100, 六项制度管理台账缺失两个月",
        "v1/proceedings?kind=DEDUCTION&stage=NOTICED, " + INSPECTOR,
        "v1/proceedings?kind=DEDUCTION&stage=DECIDED, " + INSPECTOR,
        "v1/proceedings?kind=DEDUCTION&stage=EFFECTIVE, " + INSPECTOR,
        "v1/proceedings?objected=true, " + INSPECTOR,
        "v1/orders?due=OVERDUE, 演示责改〔2024〕3号",
        "v1/orders?due=TODAY, 演示责改〔2024〕6号",
        "v1/orders?due=LATER, 演示责改〔2024〕1号",
        "v1/cases?provision=11, 外架班组五人未登记即上岗",
        "v1/cancellations?state=OPEN, 符思东",
    })
    void thereIsOneAtEveryStage(String list, String mark) throws Exception {
        assertThat(Api.signIn(STAGE.platform(), "city").get(list)).contains(mark);
    }

    /** Of two officers who divide their work in writing, the one is charged who answers for the situation (A11). */
    @ParameterizedTest
    @CsvSource({"10.6, 由同伴代打卡", "10.10, 未经农民工本人签字确认"})
    void aDivisionDecidesWhoIsCharged(String provision, String facts) throws Exception {
        Api city = Api.signIn(STAGE.platform(), "city");
        String cases = city.get("v1/cases?limit=100&provision=" + provision);
        int at = cases.indexOf(facts);
        List<String> charged = Api.items(cases.substring(at, cases.indexOf("\"flags\"", at)));
        assertThat(charged).hasSize(1);
        String officer = Api.text(charged.getFirst(), "officer");
        String project = Api.text(cases.substring(cases.lastIndexOf("\"project\"", at)), "project");
        assertThat(Api.items(city.get("v1/projects/" + project + "/divisions")))
                .hasSize(2)
                .filteredOn(share -> share.contains(officer))
                .singleElement()
                .asString()
                .contains("\"" + provision + "\"");
        STAGE.as("city").go(STAGE.platform(), "projects/" + project).expect("劳资专管员分工（演示）.txt");
    }

    @Test
    void aDistrictHasItsOwn() throws Exception {
        String cases = Api.signIn(STAGE.platform(), "lucheng").get("v1/cases?limit=100");
        assertThat(cases)
                .contains("\"district\":\"lucheng\"")
                .doesNotContain("\"district\":\"ouhai\"", "\"district\":\"longwan\"", "\"district\":\"yueqing\"");
    }
}
