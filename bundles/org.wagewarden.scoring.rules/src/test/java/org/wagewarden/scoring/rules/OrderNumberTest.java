// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A number has many spellings. */
class OrderNumberTest {

    private static final String STORED = "责改〔2024〕9号";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "责改[2024]9号",
                "责改〔2024〕 9号",
                "责改〔2024〕09号",
                "责改〔2024〕009号",
                "责改（2024）9号",
                "责改(2024)9号",
                "责改【2024】9号",
                "责改［２０２４］９号",
                " 责改〔2024〕\u30009\u200b号\t"
            })
    void oneDocumentHoweverItIsSpelt(String spelling) {
        assertThat(OrderNumber.plain(spelling)).isEqualTo(OrderNumber.plain(STORED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"责改〔2024〕90号", "责改〔2023〕9号", "监改〔2024〕9号", "责改〔2024〕19号"})
    void anotherDocumentStaysAnother(String spelling) {
        assertThat(OrderNumber.plain(spelling)).isNotEqualTo(OrderNumber.plain(STORED));
    }

    @Test
    void aSerialOfZerosIsZero() {
        assertThat(OrderNumber.plain("责改000")).isEqualTo("责改0");
    }
}
