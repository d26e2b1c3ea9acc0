// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wagewarden.rest.web.contract.Operation;
import org.wagewarden.rest.web.http.Answer;
import org.wagewarden.rest.web.http.Answer.Content;
import org.wagewarden.rest.web.http.Fields;
import org.wagewarden.rest.web.http.Json;
import org.wagewarden.rest.web.http.Problem;

/**
 * An answer as it goes out.
 *
 * @param status the HTTP status
 * @param headers all headers but Content-Length
 * @param body may be empty
 * @param writer writes the body instead, where it is made while it goes out
 */
record Reply(int status, Map<String, String> headers, byte[] body, Optional<Answer.Writer> writer) {

    private static final byte[] EMPTY = {};
    private static final String JSON = "application/json";

    Reply(int status, Map<String, String> headers, byte[] body) {
        this(status, headers, body, Optional.empty());
    }

    static Reply of(Request request, Gate.Passed passed) {
        Answer answer = passed.answer();
        boolean revalidated = passed.operation().filter(Operation::revalidated).isPresent() && answer.status() < 300;
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Cache-Control", revalidated ? "no-cache" : "no-store");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.putAll(answer.headers());
        byte[] body =
                switch (answer.content()) {
                    case Content.Tree(Object tree) -> json(headers, JSON, tree);
                    case Content.Flow flow -> {
                        headers.put("Content-Type", JSON);
                        yield EMPTY;
                    }
                    case Content.Paged page -> page(request, headers, page);
                    case Content.Trouble(Problem problem) -> {
                        headers.put("Content-Language", request.locale().getLanguage());
                        headers.put("Vary", "Accept-Language");
                        yield json(headers, Problem.MEDIA_TYPE, problem.body(request.locale()));
                    }
                    case Content.Ready(String mediaType, byte[] bytes) -> {
                        headers.put("Content-Type", mediaType);
                        yield bytes;
                    }
                    case Content.File(String name, String mediaType, byte[] bytes) -> {
                        headers.put("Content-Type", mediaType);
                        headers.put("Content-Disposition", "attachment; filename*=UTF-8''" + PercentText.encode(name));
                        yield bytes;
                    }
                    case Content.Nothing nothing -> EMPTY;
                };
        return answer.content() instanceof Content.Flow(Answer.Writer writer)
                ? new Reply(answer.status(), headers, body, Optional.of(writer))
                : tagged(request, answer, new Reply(answer.status(), headers, body));
    }

    private static byte[] json(Map<String, String> headers, String type, Object tree) {
        headers.put("Content-Type", type);
        return Json.write(tree);
    }

    private static byte[] page(Request request, Map<String, String> headers, Content.Paged page) {
        if (request.method().equals("GET")) {
            List<String> links = new ArrayList<>();
            link(request, page.previous(), "prev").ifPresent(links::add);
            link(request, page.next(), "next").ifPresent(links::add);
            if (!links.isEmpty()) {
                headers.put("Link", String.join(", ", links));
            }
        }
        Fields body = Fields.of().with("items", page.items());
        return json(headers, JSON, body.with("next", page.next()).with("previous", page.previous()));
    }

    private static Optional<String> link(Request request, Optional<String> cursor, String relation) {
        return cursor.map(c -> "<" + ApiContext.PATH + request.path()
                + PercentText.query(PercentText.query(request.query()).orElseThrow(), "cursor", c)
                + ">; rel=\"" + relation + "\"");
    }

    /** Gives what can be read again an ETag, and answers 304 when the client has it. */
    private static Reply tagged(Request request, Answer answer, Reply whole) {
        boolean read = request.method().equals("GET");
        boolean json = !(answer.content() instanceof Content.File);
        if (answer.status() >= 300
                || whole.body().length == 0
                || !(answer.revision().isPresent() || read && json)) {
            return whole;
        }
        String tag = "\"" + answer.revision().map(r -> r + ".").orElse("") + fingerprint(whole.body()) + "\"";
        whole.headers().put("ETag", tag);
        boolean known = read
                && request.header("If-None-Match").stream()
                        .flatMap(list -> List.of(list.split(",")).stream())
                        .map(each -> each.strip().replaceFirst("^W/", ""))
                        .anyMatch(each -> each.equals(tag) || each.equals("*"));
        if (!known) {
            return whole;
        }
        whole.headers().remove("Content-Type");
        return new Reply(304, whole.headers(), EMPTY);
    }

    private static String fingerprint(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body), 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The body as text, for tests and logs of problems. */
    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
