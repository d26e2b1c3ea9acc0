// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.shell.gogo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.store.api.StoreException;

/** What a command prints: lines in both languages, Chinese first. */
final class Lines {

    private final List<String> lines = new ArrayList<>();

    Lines add(String line) {
        lines.add(line);
        return this;
    }

    Lines add(String zh, String en) {
        return add(zh + " / " + en);
    }

    Lines add(LocalText text) {
        return add(text.zh(), text.en());
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    @Override
    public String toString() {
        return String.join(System.lineSeparator(), lines);
    }

    /** Prints what a service says; a failing database is one sentence. */
    static <S> String with(Optional<S> service, Class<S> type, Function<S, Lines> use) {
        try {
            return of(service, type, use).toString();
        } catch (StoreException e) {
            return e.getMessage();
        }
    }

    /** What a service says, or that it is missing. */
    static <S> Lines of(Optional<S> service, Class<S> type, Function<S, Lines> use) {
        return service.map(use).orElseGet(() -> new Lines()
                .add(
                        "服务 " + type.getSimpleName() + " 目前不可用，原因见 ww:diag。",
                        "The service " + type.getSimpleName() + " is not there; see ww:diag."));
    }
}
