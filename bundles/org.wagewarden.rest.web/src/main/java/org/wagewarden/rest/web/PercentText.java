// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Texts of an address. What is not well-formed UTF-8 is no text. */
final class PercentText {

    private PercentText() {}

    /** A piece of an address in plain characters; empty when it is malformed. */
    static Optional<String> decode(String piece, boolean plusIsSpace) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(piece.length());
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            if (c == '%') {
                int high = i + 2 < piece.length() ? Character.digit(piece.charAt(i + 1), 16) : -1;
                int low = i + 2 < piece.length() ? Character.digit(piece.charAt(i + 2), 16) : -1;
                if (high < 0 || low < 0) {
                    return Optional.empty();
                }
                bytes.write(high << 4 | low);
                i += 2;
            } else if (c > 0x7e || c < 0x21) {
                return Optional.empty();
            } else {
                bytes.write(c == '+' && plusIsSpace ? ' ' : c);
            }
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The segments of a path that starts with a slash; empty when it is malformed. */
    static Optional<List<String>> segments(String path) {
        List<String> segments = new ArrayList<>();
        for (String piece : path.substring(Math.min(1, path.length())).split("/", -1)) {
            Optional<String> segment = decode(piece, false);
            if (segment.isEmpty()) {
                return Optional.empty();
            }
            segments.add(segment.get());
        }
        return Optional.of(segments);
    }

    /** The parameters of a query in their order; empty when it is malformed. */
    static Optional<Map<String, List<String>>> query(String query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String pair : query.isEmpty() ? new String[0] : query.split("&")) {
            int equals = pair.indexOf('=');
            Optional<String> name = decode(equals < 0 ? pair : pair.substring(0, equals), true);
            Optional<String> value = decode(equals < 0 ? "" : pair.substring(equals + 1), true);
            if (name.isEmpty() || value.isEmpty()) {
                return Optional.empty();
            }
            parameters.computeIfAbsent(name.get(), n -> new ArrayList<>()).add(value.get());
        }
        return Optional.of(parameters);
    }

    /** The parameters as a query, with one of them set to another value. */
    static String query(Map<String, List<String>> parameters, String name, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        changed.put(name, List.of(value));
        StringBuilder query = new StringBuilder();
        changed.forEach((key, values) -> values.forEach(v -> query.append(query.isEmpty() ? '?' : '&')
                .append(encode(key))
                .append('=')
                .append(encode(v))));
        return query.toString();
    }

    /** Percent-encoded for a query, or for an extended header value (RFC 8187). */
    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
