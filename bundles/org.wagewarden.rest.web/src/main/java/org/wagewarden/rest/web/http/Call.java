// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.platform.api.Sort;

/**
 * A request that passed the contract: known operation, permitted caller, checked parameters and body.
 *
 * @param caller who asks; for the operations that need no sign-in a caller without roles
 * @param locale of the Accept-Language header
 * @param parameters parameters of path and query by name; checked, defaults filled in
 * @param body the JSON body, if the operation has one
 * @param content the bytes of a body that is not JSON
 * @param fileName of the Content-Disposition header, for uploads
 * @param revision of the If-Match header
 * @param token the bearer token the request came with, or empty
 * @param remoteAddress where the request came from
 */
public record Call(
        Caller caller,
        Locale locale,
        Map<String, List<String>> parameters,
        Body body,
        byte[] content,
        Optional<String> fileName,
        Optional<Long> revision,
        String token,
        String remoteAddress) {

    /** A required parameter, or one with a default. */
    public String parameter(String name) {
        return optional(name)
                .orElseThrow(() -> new IllegalStateException("The contract does not require the parameter " + name));
    }

    public Optional<String> optional(String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst();
    }

    public List<String> all(String name) {
        return parameters.getOrDefault(name, List.of());
    }

    public <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
        return optional(name).map(text -> Enum.valueOf(type, text));
    }

    public Optional<LocalDate> date(String name) {
        return optional(name).map(LocalDate::parse);
    }

    public boolean flag(String name) {
        return optional(name).filter("true"::equals).isPresent();
    }

    /** The page that {@code limit} and {@code cursor} ask for. */
    public PageRequest page() {
        return new PageRequest(Integer.parseInt(parameter("limit")), optional("cursor"));
    }

    /** The order that {@code sort} asks for; a minus turns it round. */
    public Sort sort() {
        return sort(parameter("sort"));
    }

    /** An order as the contract writes it: {@code name}, {@code -name}. */
    public static Sort sort(String text) {
        return text.startsWith("-") ? new Sort(text.substring(1), false) : Sort.by(text);
    }

    /** The revision that a change starts from; the contract makes If-Match required where this is used. */
    public long startingRevision() {
        return revision.orElseThrow(() -> new IllegalStateException("The contract does not require If-Match"));
    }
}
