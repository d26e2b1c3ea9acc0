// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.platform.api;

import java.util.List;
import java.util.function.Function;

/**
 * What became of a command: accepted with a value, or rejected with reasons. Exceptions are for bugs and broken
 * environments only.
 *
 * @param <T> what an accepted command gives back
 */
public sealed interface Outcome<T> {

    /**
     * The command was carried out and its transaction committed (or joined to the surrounding one).
     *
     * @param value what it gives back, never null
     */
    record Accepted<T>(T value) implements Outcome<T> {}

    /**
     * The command was refused and changed nothing.
     *
     * @param reasons all that was found wrong, at least one
     */
    record Rejected<T>(List<Reason> reasons) implements Outcome<T> {
        public Rejected {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("A rejection needs a reason");
            }
        }
    }

    static <T> Outcome<T> accepted(T value) {
        return new Accepted<>(value);
    }

    static <T> Outcome<T> rejected(Reason... reasons) {
        return new Rejected<>(List.of(reasons));
    }

    static <T> Outcome<T> rejected(List<Reason> reasons) {
        return new Rejected<>(reasons);
    }

    default boolean isAccepted() {
        return this instanceof Accepted;
    }

    /** The reasons of a rejection; empty when accepted. */
    default List<Reason> reasons() {
        return List.of();
    }

    /** The value of an accepted command; a rejected one throws, naming its reason codes. */
    default T orThrow() {
        return switch (this) {
            case Accepted<T>(T value) -> value;
            case Rejected<T>(List<Reason> why) ->
                throw new IllegalStateException(
                        "Rejected: " + why.stream().map(Reason::code).toList());
        };
    }

    /** The next step of an accepted command; a rejection stays as it is. */
    default <R> Outcome<R> then(Function<? super T, Outcome<R>> step) {
        return switch (this) {
            case Accepted<T>(T value) -> step.apply(value);
            case Rejected<T>(List<Reason> why) -> new Rejected<>(why);
        };
    }

    /** Another value for an accepted command; a rejection stays as it is. */
    default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
        return then(value -> accepted(change.apply(value)));
    }
}
