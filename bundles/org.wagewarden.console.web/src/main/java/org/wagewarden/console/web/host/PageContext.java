// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.host;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wagewarden.access.api.Caller;
import org.wagewarden.console.api.ViewContext;

/** The context of one address in one window. */
record PageContext(UI ui, String path, List<String> pathParameters, Map<String, List<String>> queryParameters)
        implements ViewContext {

    @Override
    public Optional<Caller> visitor() {
        return SignedIn.visitor(ui.getSession());
    }

    @Override
    public Locale locale() {
        return ui.getLocale();
    }

    @Override
    public void navigate(String target, Map<String, List<String>> query) {
        ui.navigate(target, parameters(query));
    }

    @Override
    public void remember(Map<String, List<String>> query) {
        ui.getPage().getHistory().replaceState(null, new Location(path, parameters(query)));
    }

    private static QueryParameters parameters(Map<String, List<String>> query) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        query.forEach((name, values) -> {
            List<String> kept =
                    values.stream().filter(value -> !value.isEmpty()).toList();
            if (!kept.isEmpty()) {
                said.put(name, kept);
            }
        });
        return new QueryParameters(said);
    }
}
