// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.platform.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicIdTest {

    @Test
    void identifiersRiseAsFastAsTheyAreMade() {
        assertThat(Stream.generate(PublicId::next).limit(100_000).toList())
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(PublicId::isValid);
    }

    @Test
    void identifiersRiseAlsoWhenTheClockStandsOrGoesBack() {
        AtomicLong millis = new AtomicLong(1_700_000_000_000L);
        RisingIds ids = new RisingIds(millis::get);
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 200_000; i++) {
            made.add(ids.next());
            if (i % 50_000 == 0) {
                millis.addAndGet(i % 7 - 3);
            }
        }
        assertThat(made).isSorted().doesNotHaveDuplicates().allMatch(PublicId::isValid);
        assertThat(made.getFirst().substring(0, 10))
                .as("a millisecond that is full borrows from the next")
                .isLessThan(made.getLast().substring(0, 10));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "01j7t0000000000000000000a",
                "01j7t0000000000000000000abc",
                "81j7t0000000000000000000ab",
                "/1j7t0000000000000000000ab",
                "01J7T0000000000000000000AB",
                "01j7t0000000000000000000ai",
                "01j7t0000000000000000000al",
                "01j7t0000000000000000000ao",
                "01j7t0000000000000000000au",
                "01j7t0000000000000000000a{",
                "01j7t0000000000000000000a０"
            })
    void whatIsNoIdentifierIsRefused(String text) {
        assertThat(PublicId.isValid(text)).isFalse();
        assertThatThrownBy(() -> PublicId.check(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theLeastAndTheGreatestAreIdentifiers() {
        assertThat(PublicId.check("0".repeat(26))).hasSize(26);
        assertThat(PublicId.check("7" + "z".repeat(25))).hasSize(26);
    }
}
