// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.access.jdbc;

import java.nio.CharBuffer;
import java.util.Optional;
import org.wagewarden.platform.api.Reason;

/** What a password has to be: long, not a name, not one key held down. No classes of characters, no expiry. */
final class PasswordRule {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;
    private static final int DIFFERENT = 5;

    private PasswordRule() {}

    /** The first thing wrong with it. */
    static Optional<Reason> check(char[] password, String field, String... names) {
        int length = Character.codePointCount(password, 0, password.length);
        if (length < SHORTEST || length > LONGEST) {
            return Optional.of(
                    Reason.of("password-length", "密码须为 12 至 128 个字符。", "A password has 12 to 128 characters.")
                            .at(field));
        }
        if (CharBuffer.wrap(password).chars().distinct().count() < DIFFERENT) {
            return Optional.of(Reason.of(
                            "password-too-simple",
                            "密码过于简单：至少须含 5 个不同的字符。",
                            "The password is too simple: use at least 5 different characters.")
                    .at(field));
        }
        for (String name : names) {
            if (same(password, name)) {
                return Optional.of(Reason.of(
                                "password-is-name",
                                "密码不能与账号名或姓名相同。",
                                "The password cannot be the account's or the person's name.")
                        .at(field));
            }
        }
        return Optional.empty();
    }

    private static boolean same(char[] password, String name) {
        if (password.length != name.length()) {
            return false;
        }
        for (int i = 0; i < password.length; i++) {
            if (Character.toLowerCase(password[i]) != Character.toLowerCase(name.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
