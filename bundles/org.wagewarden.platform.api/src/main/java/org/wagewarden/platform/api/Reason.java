// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.platform.api;

import java.util.Optional;

/**
 * Why a command was refused, in words that the user can act on.
 *
 * @param code stable and machine-readable, lower case with dashes, for example {@code officer-not-filed}
 * @param text what is wrong and what to do about it
 * @param article the place in the Measures that asks for it, where there is one
 * @param field the input that is at fault (the name REST uses), where it is one
 */
public record Reason(String code, LocalText text, Optional<Article> article, Optional<String> field) {

    /** A reason without article and field. */
    public static Reason of(String code, String zh, String en) {
        return new Reason(code, new LocalText(zh, en), Optional.empty(), Optional.empty());
    }

    /** The same reason, resting on this article. */
    public Reason under(Article basis) {
        return new Reason(code, text, Optional.of(basis), field);
    }

    /** The same reason, found at this input. */
    public Reason at(String input) {
        return new Reason(code, text, article, Optional.of(input));
    }
}
