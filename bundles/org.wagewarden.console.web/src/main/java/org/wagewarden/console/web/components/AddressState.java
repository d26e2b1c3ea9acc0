// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.components;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wagewarden.console.api.ViewContext;

/** The state of a view that stands in its address: filter, sort, page. */
public final class AddressState {

    private final ViewContext context;
    private final Map<String, String> values = new LinkedHashMap<>();

    public AddressState(ViewContext context) {
        this.context = context;
        context.queryParameters()
                .forEach((key, value) -> value.stream().findFirst().ifPresent(v -> values.put(key, v)));
    }

    /** A value; empty text counts as none. */
    public Optional<String> get(String key) {
        return Optional.ofNullable(values.get(key)).filter(value -> !value.isEmpty());
    }

    /** A constant of an enumeration; a text that is none of them counts as no value. */
    public <E extends Enum<E>> Optional<E> get(String key, Class<E> type) {
        return get(key).flatMap(text -> {
            for (E constant : type.getEnumConstants()) {
                if (constant.name().equals(text)) {
                    return Optional.of(constant);
                }
            }
            return Optional.empty();
        });
    }

    /** Changes values and writes them into the address; an empty value removes its key. */
    public void put(Map<String, String> changes) {
        changes.forEach((key, value) -> {
            if (value.isEmpty()) {
                values.remove(key);
            } else {
                values.put(key, value);
            }
        });
        Map<String, List<String>> query = new LinkedHashMap<>();
        values.forEach((key, value) -> query.put(key, List.of(value)));
        context.remember(query);
    }
}
