// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.http;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Page;
import org.wagewarden.platform.api.Reason;

/**
 * What a request gets.
 *
 * @param status the HTTP status
 * @param content what the body is
 * @param headers further headers
 * @param revision counts the changes of the thing that the body shows; it becomes part of the ETag
 */
public record Answer(int status, Content content, Map<String, String> headers, Optional<Long> revision) {

    /** A body. */
    public sealed interface Content {

        /** A tree that {@link Json#write} understands. */
        record Tree(Object value) implements Content {}

        /** A page; its cursors become members and Link headers. */
        record Paged(List<?> items, Optional<String> previous, Optional<String> next) implements Content {}

        /** A body that is ready. */
        record Ready(String mediaType, byte[] bytes) implements Content {}

        /** A file to keep. */
        record File(String name, String mediaType, byte[] bytes) implements Content {}

        /** A JSON body that is made while it goes out. */
        record Flow(Writer writer) implements Content {}

        /** A refusal. */
        record Trouble(Problem problem) implements Content {}

        /** No body. */
        record Nothing() implements Content {}
    }

    /** Writes a body; a failure ends the connection, because the status is out already. */
    @FunctionalInterface
    public interface Writer {
        void write(OutputStream out) throws IOException;
    }

    /** A long body that is made while it goes out. */
    public static Answer flow(Writer writer) {
        return new Answer(200, new Content.Flow(writer), Map.of(), Optional.empty());
    }

    public static Answer ok(Object tree) {
        return new Answer(200, new Content.Tree(tree), Map.of(), Optional.empty());
    }

    public static Answer created(Object tree) {
        return new Answer(201, new Content.Tree(tree), Map.of(), Optional.empty());
    }

    /** Something new, with its address below {@code /api/v1/}. */
    public static Answer created(String address, Object tree) {
        return created(tree).header("Location", "/api/v1/" + address);
    }

    /** Work that goes on; the body says how far it is. */
    public static Answer begun(Object tree) {
        return new Answer(202, new Content.Tree(tree), Map.of(), Optional.empty());
    }

    public static Answer nothing() {
        return new Answer(204, new Content.Nothing(), Map.of(), Optional.empty());
    }

    public static Answer file(String name, String mediaType, byte[] bytes) {
        return new Answer(200, new Content.File(name, mediaType, bytes), Map.of(), Optional.empty());
    }

    public static Answer ready(String mediaType, byte[] bytes) {
        return new Answer(200, new Content.Ready(mediaType, bytes), Map.of(), Optional.empty());
    }

    public static Answer problem(Problem problem) {
        return new Answer(problem.status(), new Content.Trouble(problem), Map.of(), Optional.empty());
    }

    public static <T> Answer page(Page<T> page, Function<? super T, ?> mapper) {
        List<?> items = page.items().stream().<Object>map(mapper).toList();
        return new Answer(200, new Content.Paged(items, page.previous(), page.next()), Map.of(), Optional.empty());
    }

    /** A short list, complete. */
    public static <T> Answer list(List<T> items, Function<? super T, ?> mapper) {
        return ok(Fields.of().with("items", items.stream().<Object>map(mapper).toList()));
    }

    /** The thing, or the 404 that says neither "absent" nor "not yours". */
    public static <T> Answer found(Optional<T> thing, Function<? super T, Answer> mapper) {
        return thing.map(mapper::apply).orElseGet(Answer::notFound);
    }

    public static Answer notFound() {
        return problem(Problem.of(List.of(Caller.outOfScope())));
    }

    /** What an accepted command answers, or its refusal. */
    public static <T> Answer of(Outcome<T> outcome, Function<? super T, Answer> mapper) {
        return switch (outcome) {
            case Outcome.Accepted<T>(T value) -> mapper.apply(value);
            case Outcome.Rejected<T>(List<Reason> reasons) -> problem(Problem.of(reasons));
        };
    }

    public Answer at(long number) {
        return new Answer(status, content, headers, Optional.of(number));
    }

    public Answer header(String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put(name, value);
        return new Answer(status, content, all, revision);
    }
}
