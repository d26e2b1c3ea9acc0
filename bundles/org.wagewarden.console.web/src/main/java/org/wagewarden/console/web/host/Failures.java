// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.host;

import java.security.SecureRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wagewarden.platform.api.LocalText;

/** Gives failures a number that the user can read out and the log can be searched for. */
final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    // without the letters and digits that are mistaken for one another
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Failures() {}

    static String log(String plugin, LocalText title, Throwable cause) {
        String number = number();
        LOG.error("{} '{}' of {} failed", number, title.en(), plugin, cause);
        return number;
    }

    private static String number() {
        StringBuilder number = new StringBuilder("E-");
        RANDOM.ints(6, 0, ALPHABET.length()).forEach(i -> number.append(ALPHABET.charAt(i)));
        return number.toString();
    }
}
