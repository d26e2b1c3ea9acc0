// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web;

import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * A request as it came in, before the contract has seen it.
 *
 * @param method in capitals; HEAD comes as GET
 * @param path below {@code /api}, as it was sent, starting with a slash
 * @param query as it was sent, without the question mark; may be empty
 * @param headers the value of a header
 * @param length the announced length of the body, or -1
 * @param body the body
 * @param remoteAddress where it came from
 */
record Request(
        String method,
        String path,
        String query,
        Function<String, Optional<String>> headers,
        long length,
        InputStream body,
        String remoteAddress) {

    Optional<String> header(String name) {
        return headers.apply(name);
    }

    /** Chinese, unless the Accept-Language header likes English better. */
    Locale locale() {
        try {
            return header("Accept-Language").stream()
                    .flatMap(text -> Locale.LanguageRange.parse(text).stream())
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> range.getRange())
                    .filter(range -> range.startsWith("zh") || range.startsWith("en"))
                    .findFirst()
                    .map(range -> range.startsWith("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE)
                    .orElse(Locale.SIMPLIFIED_CHINESE);
        } catch (IllegalArgumentException malformed) {
            return Locale.SIMPLIFIED_CHINESE;
        }
    }

    /** The token of the Authorization header. */
    Optional<String> token() {
        return header("Authorization")
                .map(String::strip)
                .filter(text -> text.regionMatches(true, 0, "Bearer ", 0, 7))
                .map(text -> text.substring(7).strip());
    }
}
