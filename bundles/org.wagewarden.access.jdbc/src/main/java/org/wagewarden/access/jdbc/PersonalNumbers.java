// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.access.jdbc;

import java.util.regex.Pattern;

/**
 * The last guard before the trail: masks what looks like an ID number (six digits, a date of birth, four characters) or a
 * mobile number. Areas do not write them in the first place.
 */
final class PersonalNumbers {

    private static final Pattern ID_NUMBER = Pattern.compile(
            "(?<![0-9A-Za-z])[1-9]\\d{5}(19|20)\\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx](?![0-9A-Za-z])");
    private static final Pattern MOBILE = Pattern.compile("(?<![0-9A-Za-z])1[3-9]\\d{9}(?![0-9A-Za-z])");

    private PersonalNumbers() {}

    static String masked(String text) {
        return MOBILE.matcher(ID_NUMBER.matcher(text).replaceAll("******************"))
                .replaceAll("***********");
    }
}
