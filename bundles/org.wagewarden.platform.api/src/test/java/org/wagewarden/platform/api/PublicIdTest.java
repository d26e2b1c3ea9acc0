// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

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
}
