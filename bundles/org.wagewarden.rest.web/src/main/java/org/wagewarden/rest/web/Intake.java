// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.rest.web.contract.ItemsCheck;
import org.wagewarden.rest.web.contract.Operation;
import org.wagewarden.rest.web.contract.Operation.RequestBody;
import org.wagewarden.rest.web.contract.SchemaCheck;
import org.wagewarden.rest.web.http.Answer;
import org.wagewarden.rest.web.http.Body;
import org.wagewarden.rest.web.http.Call;
import org.wagewarden.rest.web.http.Json;
import org.wagewarden.rest.web.http.Problem;

/** Takes in a request as far as the contract allows it. */
final class Intake {

    private static final Pattern ETAG = Pattern.compile("\"(\\d{1,18})[.\"].*");
    private static final Pattern EXTENDED_NAME =
            Pattern.compile("filename\\*=UTF-8''([^;\\s]{1,900})", Pattern.CASE_INSENSITIVE);
    private static final Pattern PLAIN_NAME = Pattern.compile("filename=\"([^\"]{1,200})\"", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_FILE_NAME = 200;

    private final SchemaCheck check;
    private final ParameterCheck parameters;

    Intake(SchemaCheck check) {
        this.check = check;
        this.parameters = new ParameterCheck(check);
    }

    /** What became of it. */
    sealed interface Taken {

        /** All as the contract says. */
        record Whole(Call call) implements Taken {}

        /** Something is not. */
        record Refused(Answer answer) implements Taken {}
    }

    Taken take(Request request, Operation operation, Map<String, String> path, Caller caller, String token) {
        if (!parameters.pathFits(operation, path)) {
            // an identifier that cannot exist is as absent as one that does not
            return new Taken.Refused(Answer.notFound());
        }
        return switch (parameters.take(operation, path, request)) {
            case ParameterCheck.Checked.Wrong(List<Reason> reasons) -> refused(Problem.of(400, reasons));
            case ParameterCheck.Checked.Right(Map<String, List<String>> values) -> {
                Optional<Long> revision = request.header("If-Match").flatMap(Intake::revision);
                if (operation.needsRevision() && revision.isEmpty()) {
                    yield refused(request.header("If-Match").isPresent() ? notThisRevision() : revisionMissing());
                }
                Optional<String> fileName =
                        request.header("Content-Disposition").flatMap(Intake::fileName);
                if (operation.needsFileName() && fileName.isEmpty()) {
                    yield refused(fileNameMissing());
                }
                Content content = content(request, operation);
                yield content.problem().isPresent()
                        ? refused(content.problem().get())
                        : new Taken.Whole(new Call(
                                caller,
                                request.locale(),
                                values,
                                content.body(),
                                content.bytes(),
                                fileName,
                                revision,
                                token,
                                request.remoteAddress()));
            }
        };
    }

    private static Taken refused(Problem problem) {
        return new Taken.Refused(Answer.problem(problem));
    }

    private record Content(Optional<Problem> problem, Body body, byte[] bytes) {

        static Content refused(Problem problem) {
            return new Content(Optional.of(problem), Body.NONE, new byte[0]);
        }
    }

    private Content content(Request request, Operation operation) {
        if (operation.body().isEmpty()) {
            return new Content(Optional.empty(), Body.NONE, new byte[0]);
        }
        RequestBody expected = operation.body().get();
        String type =
                request.header("Content-Type").orElse("").split(";")[0].strip().toLowerCase(Locale.ROOT);
        if (!expected.mediaTypes().contains(type)) {
            String types = String.join(", ", expected.mediaTypes());
            return Content.refused(Problem.of(
                    415, "unsupported-media-type", "Content-Type应为：" + types + "。", "Send one of: " + types + "."));
        }
        byte[] bytes;
        try {
            bytes = request.length() > expected.mostBytes()
                    ? new byte[expected.mostBytes() + 1]
                    : request.body().readNBytes(expected.mostBytes() + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (bytes.length > expected.mostBytes()) {
            long kib = expected.mostBytes() / 1024;
            return Content.refused(Problem.of(
                    413, "too-large", "内容不能超过" + kib + " KiB。", "The body may have " + kib + " KiB at most."));
        }
        if (expected.schema().isEmpty()) {
            return new Content(Optional.empty(), Body.NONE, bytes);
        }
        return expected.apart().isEmpty()
                ? json(expected, bytes)
                : apart(expected, expected.apart().get(), bytes);
    }

    private Content json(RequestBody expected, byte[] bytes) {
        return switch (Json.read(new ByteArrayInputStream(bytes))) {
            case Json.Parsed.Broken(int line, int column) -> malformed(line, column);
            case Json.Parsed.Value(Optional<Object> tree) -> {
                List<Reason> wrong = check.check(expected.schema().orElseThrow(), tree.orElse(null), "");
                yield wrong.isEmpty()
                        ? new Content(Optional.empty(), Body.of(tree.orElseThrow()), new byte[0])
                        : Content.refused(Problem.of(422, wrong));
            }
        };
    }

    /** A body whose items are checked one by one; the handler reads them again from the bytes. */
    private Content apart(RequestBody expected, String member, byte[] bytes) {
        Map<String, Object> schema = expected.schema().orElseThrow();
        ItemsCheck items = check.items(schema, member);
        return switch (Json.read(new ByteArrayInputStream(bytes), member, items)) {
            case Json.Parsed.Broken(int line, int column) -> malformed(line, column);
            case Json.Parsed.Value(Optional<Object> tree) -> {
                List<Reason> wrong = new ArrayList<>(check.check(schema, tree.orElse(null), ""));
                wrong.addAll(items.found());
                yield wrong.isEmpty()
                        ? new Content(Optional.empty(), Body.of(tree.orElseThrow()), bytes)
                        : Content.refused(Problem.of(422, wrong));
            }
        };
    }

    private static Content malformed(int line, int column) {
        return Content.refused(Problem.of(
                400,
                "malformed-json",
                "内容不是有效的JSON：第" + line + "行第" + column + "列。",
                "The body is not JSON: line " + line + ", column " + column + "."));
    }

    /** The revision that an ETag of ours starts with; what follows the dot fingerprints the whole answer. */
    private static Optional<Long> revision(String header) {
        Matcher tag = ETAG.matcher(header.strip());
        return tag.matches() ? Optional.of(Long.valueOf(tag.group(1))) : Optional.empty();
    }

    private static Problem revisionMissing() {
        return Problem.of(
                428,
                "revision-missing",
                "请在If-Match头中给出所修改记录的ETag。",
                "Send the ETag of what you change in the If-Match header.");
    }

    private static Problem notThisRevision() {
        return Problem.of(
                412,
                "changed-meanwhile",
                "If-Match中的版本不是现在的版本，请重新读取后再修改。",
                "The version in If-Match is not the present one; read it again before you change it.");
    }

    private static Problem fileNameMissing() {
        return Problem.of(
                400,
                List.of(Reason.of(
                                "missing",
                                "请在Content-Disposition头中给出文件名，例如：attachment; filename*=UTF-8''officers.xlsx",
                                "Name the file in the Content-Disposition header, for example: attachment;"
                                        + " filename*=UTF-8''officers.xlsx")
                        .at("Content-Disposition")));
    }

    private static Optional<String> fileName(String header) {
        Matcher extended = EXTENDED_NAME.matcher(header);
        Matcher plain = PLAIN_NAME.matcher(header);
        Optional<String> name = extended.find()
                ? PercentText.decode(extended.group(1), false)
                : plain.find() ? Optional.of(plain.group(1)) : Optional.empty();
        return name.filter(n -> !n.isBlank() && n.length() <= LONGEST_FILE_NAME)
                .filter(n -> n.chars().noneMatch(c -> c < 0x20 || c == '/' || c == '\\'));
    }
}
