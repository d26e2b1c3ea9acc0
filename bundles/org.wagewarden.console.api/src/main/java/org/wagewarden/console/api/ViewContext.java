// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.LocalText;

/**
 * What a contribution is told when it makes a component for one user and one address. It belongs to that component: it
 * is to be used with the user's session locked, as every component is, and not after the component is gone.
 */
@ProviderType
public interface ViewContext {

    /** Who looks; empty before sign-in, which only an audience of everyone meets. */
    Optional<Caller> visitor();

    /**
     * Who looks, for contributions whose audience has signed in.
     *
     * @throws IllegalStateException when nobody has
     */
    default Caller caller() {
        return visitor().orElseThrow(() -> new IllegalStateException("Nobody has signed in"));
    }

    /** The user's language. */
    Locale locale();

    /** A text in the user's language. */
    default String text(LocalText text) {
        return text.in(locale());
    }

    /** What follows the view's path in the address, decoded, segment by segment. */
    List<String> pathParameters();

    /** The query of the address, decoded; never null, and no value is null. */
    Map<String, List<String>> queryParameters();

    /** The first value of one query parameter. */
    default Optional<String> queryParameter(String name) {
        return queryParameters().getOrDefault(name, List.of()).stream().findFirst();
    }

    /** Opens another view; the path is relative to the console's address and may have parameters at its end. */
    void navigate(String path, Map<String, List<String>> query);

    /** Opens another view without a query. */
    default void navigate(String path) {
        navigate(path, Map.of());
    }

    /**
     * Writes the state of the view (filter, sort, page) into the address without opening it again, so that the address
     * can be kept, sent and returned to. Empty values are left out.
     */
    void remember(Map<String, List<String>> query);
}
