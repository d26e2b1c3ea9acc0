// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.api;

import java.util.Optional;

/**
 * What a user changes about how a file is read; what is empty stays as it was found.
 *
 * @param sheet index of a sheet
 * @param encoding {@code UTF-8} or {@code GB18030}
 * @param separator {@code ,}, {@code ;} or a tab
 */
public record SourceChoice(Optional<Integer> sheet, Optional<String> encoding, Optional<Character> separator) {

    public static SourceChoice sheet(int index) {
        return new SourceChoice(Optional.of(index), Optional.empty(), Optional.empty());
    }
}
