// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PrefixTest {

    @Test
    void endsAtTheNextText() {
        assertThat(Prefix.of("zhang")).isEqualTo(new Prefix("zhang", Optional.of("zhanh")));
        assertThat(Prefix.of("az")).isEqualTo(new Prefix("az", Optional.of("b")));
        assertThat(Prefix.of("p9")).isEqualTo(new Prefix("p9", Optional.of("pa")));
        assertThat(Prefix.of("zz")).isEqualTo(new Prefix("zz", Optional.empty()));
        assertThat(Prefix.ofCapitals("91Z")).isEqualTo(new Prefix("91Z", Optional.of("92")));
    }

    @Test
    void holdsExactlyWhatBeginsWithIt() {
        Random random = new Random(7);
        for (int i = 0; i < 50_000; i++) {
            String start = text(random);
            String other = text(random);
            Prefix prefix = Prefix.of(start);
            boolean inside = other.compareTo(prefix.from()) >= 0
                    && prefix.below().map(b -> other.compareTo(b) < 0).orElse(true);
            assertThat(inside).as(start + " " + other).isEqualTo(other.startsWith(start));
        }
    }

    @Test
    void nameKeysKeepPrefixes() {
        assertThat(Prefix.nameKey("张伟")).isEqualTo("5f204f1f").startsWith(Prefix.nameKey("张"));
        assertThat(Prefix.nameKey("Ａ张")).isEqualTo(Prefix.nameKey("a张"));
        assertThat(Prefix.nameKey("张".repeat(40))).hasSize(96);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(3);
        for (int i = 0; i < length; i++) {
            text.append("089abyz".charAt(random.nextInt(7)));
        }
        return text.toString();
    }
}
