// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.access.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wagewarden.access.jdbc.Passwords.Verdict;

class PasswordsTest {

    private final Passwords passwords = new Passwords(2);

    @Test
    void aHashFitsItsPasswordOnly() {
        Optional<String> hash = Optional.of(passwords.hash("正确的密码 battery".toCharArray()));
        assertThat(hash.get()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.compare(hash, "正确的密码 battery".toCharArray())).isEqualTo(Verdict.RIGHT);
        assertThat(passwords.compare(hash, "正确的密码 batterY".toCharArray())).isEqualTo(Verdict.WRONG);
        assertThat(passwords.compare(hash, new char[0])).isEqualTo(Verdict.WRONG);
    }

    @Test
    void theSamePasswordHashesDifferently() {
        assertThat(passwords.hash("the same".toCharArray())).isNotEqualTo(passwords.hash("the same".toCharArray()));
    }

    @Test
    void withoutAHashEverythingIsWrong() {
        assertThat(passwords.compare(Optional.empty(), "anything".toCharArray()))
                .isEqualTo(Verdict.WRONG);
    }

    /** The vector of phc-winner-argon2, made by its command-line tool with the same parameters in another size. */
    @Test
    void hashesOfOtherParametersAreUnderstood() {
        String hash = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
        assertThat(passwords.compare(Optional.of(hash), "password".toCharArray()))
                .isEqualTo(Verdict.RIGHT);
    }

    @Test
    void anotherFormIsABrokenTable() {
        assertThatThrownBy(() -> passwords.compare(Optional.of("md5:abc"), "x".toCharArray()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("abc");
    }
}
