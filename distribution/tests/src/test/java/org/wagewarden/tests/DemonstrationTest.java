// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever tries the demonstration city finds every part of the procedure at work in it. */
class DemonstrationTest {

    @RegisterExtension
    static final Stage STAGE = new Stage();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "v1/proceedings?kind=DEDUCTION&stage=OPENED",
                "v1/proceedings?kind=DEDUCTION&stage=NOTICED",
                "v1/proceedings?kind=DEDUCTION&stage=DECIDED",
                "v1/proceedings?kind=DEDUCTION&stage=EFFECTIVE",
                "v1/proceedings?objected=true",
                "v1/cancellations?state=OPEN",
                "v1/orders?due=OVERDUE",
                "v1/orders?due=TODAY",
                "v1/orders?due=LATER",
                "v1/cases?provision=11",
            })
    void thereIsOneAtEveryStage(String list) throws Exception {
        assertThat(Api.items(Api.signIn(STAGE.platform(), "city").get(list))).isNotEmpty();
    }

    @Test
    void aDistrictHasItsOwn() throws Exception {
        String cases = Api.signIn(STAGE.platform(), "lucheng").get("v1/cases?limit=100");
        assertThat(cases)
                .contains("\"district\":\"lucheng\"")
                .doesNotContain("\"district\":\"ouhai\"", "\"district\":\"longwan\"", "\"district\":\"yueqing\"");
    }
}
