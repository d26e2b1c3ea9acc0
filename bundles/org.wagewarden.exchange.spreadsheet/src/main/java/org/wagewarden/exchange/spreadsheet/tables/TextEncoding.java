// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.spreadsheet.tables;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The character sets that tables come in here: UTF-8, what Chinese Excel calls "CSV" (GB18030), and what it calls "Unicode
 * text" (UTF-16 with a mark).
 */
enum TextEncoding {
    UTF_8("UTF-8", StandardCharsets.UTF_8),
    GB18030("GB18030", Charset.forName("GB18030")),
    UTF_16("UTF-16", StandardCharsets.UTF_16);

    private final String label;
    private final Charset charset;

    TextEncoding(String label, Charset charset) {
        this.label = label;
        this.charset = charset;
    }

    String label() {
        return label;
    }

    static Optional<TextEncoding> named(String name) {
        return Arrays.stream(values())
                .filter(e -> e.label.equalsIgnoreCase(name))
                .findFirst();
    }

    /** The first encoding in which every byte makes sense; a mark at the beginning decides. */
    static Optional<TextEncoding> detect(byte[] content) {
        if (content.length >= 2
                && ((content[0] & 0xff) == 0xff && (content[1] & 0xff) == 0xfe
                        || (content[0] & 0xff) == 0xfe && (content[1] & 0xff) == 0xff)) {
            return Optional.of(UTF_16);
        }
        return Arrays.stream(new TextEncoding[] {UTF_8, GB18030})
                .filter(e -> e.decode(content).isPresent())
                .findFirst();
    }

    /** The text without a mark; empty when some bytes make no sense, or when it is no text at all. */
    Optional<String> decode(byte[] content) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                return Optional.empty();
            }
            return Optional.of(text.startsWith("\ufeff") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
