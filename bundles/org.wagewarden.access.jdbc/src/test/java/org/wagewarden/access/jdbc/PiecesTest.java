// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.access.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The small pieces that need no store. */
class PiecesTest {

    @Test
    void listsOfTextsHashDifferentlyWhenTheyAreCutDifferently() {
        assertThat(Hashes.of("ab", "c")).isNotEqualTo(Hashes.of("a", "bc")).hasSize(64);
    }

    @Test
    void anIpv6AddressStandsForItsNetwork() {
        assertThat(KnownAddresses.counted("2001:db8:1:2::5"))
                .isEqualTo(KnownAddresses.counted("2001:db8:1:2:ffff::1"))
                .isNotEqualTo(KnownAddresses.counted("2001:db8:1:3::5"));
        assertThat(KnownAddresses.counted("::ffff:192.0.2.1")).isEqualTo("192.0.2.1");
        assertThat(KnownAddresses.counted("192.0.2.1")).isEqualTo("192.0.2.1");
        assertThat(KnownAddresses.counted("not:an:address")).isEqualTo("not:an:address");
    }

    @Test
    void onlyPersonalNumbersAreMasked() {
        assertThat(PersonalNumbers.masked("11010519491231002X")).isEqualTo("******************");
        assertThat(PersonalNumbers.masked("913303007125261853")).isEqualTo("913303007125261853");
        assertThat(PersonalNumbers.masked("13912345678")).isEqualTo("***********");
        assertThat(PersonalNumbers.masked("2024-09-14 officer/01j8xw2m3v0000000000000000"))
                .isEqualTo("2024-09-14 officer/01j8xw2m3v0000000000000000");
    }

    @Test
    void theDemonstrationPasswordKeepsTheRule() {
        assertThat(DemonstrationAccounts.all()).allSatisfy(one -> assertThat(
                        AccountRules.check(one.draft(), DemonstrationAccounts.PASSWORD.toCharArray()))
                .isEmpty());
    }
}
