// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCellTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\tx", "\rx", "＝1", "＋1", "－1", "＠x", "'=1", "''+1"})
    void neverStartsAFormulaAndComesBackAsItWas(String text) {
        assertThat(SafeCell.startsFormula(SafeCell.toCsv(text))).isFalse();
        assertThat(SafeCell.fromCsv(SafeCell.toCsv(text))).isEqualTo(text);
    }

    @Test
    void leavesOtherTextAlone() {
        assertThat(SafeCell.toCsv("O'Brien")).isEqualTo("O'Brien");
        assertThat(SafeCell.toCsv("'tis")).isEqualTo("'tis");
        assertThat(SafeCell.fromCsv("'tis")).isEqualTo("'tis");
        assertThat(SafeCell.toCsv("")).isEmpty();
    }
}
