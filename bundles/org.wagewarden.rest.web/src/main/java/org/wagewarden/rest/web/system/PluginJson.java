// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.system;

import org.wagewarden.plugins.api.Contribution;
import org.wagewarden.plugins.api.PlatformPart;
import org.wagewarden.plugins.api.Plugin;
import org.wagewarden.rest.web.http.Fields;
import org.wagewarden.rest.web.http.Problem;

/** Plugins as the contract shows them. */
final class PluginJson {

    private PluginJson() {}

    static Fields part(PlatformPart part) {
        return Fields.of()
                .with("service", part.service())
                .with("name", part.name())
                .with("present", part.present())
                .with("provider", part.provider())
                .with("missing", part.missing());
    }

    static Fields plugin(Plugin plugin) {
        Fields fields = Fields.of()
                .with("file", plugin.file())
                .with("symbolicName", plugin.symbolicName())
                .with("version", plugin.version())
                .with("name", plugin.name())
                .with("vendor", plugin.vendor())
                .with("district", plugin.district())
                .with("state", plugin.state().name())
                .with("since", plugin.since())
                .with(
                        "contributions",
                        plugin.contributions().stream()
                                .map(PluginJson::contribution)
                                .toList())
                .with("faults", plugin.faults().stream().map(Problem::reason).toList());
        plugin.bundleId().ifPresent(id -> fields.with("bundleId", id));
        return fields;
    }

    private static Fields contribution(Contribution contribution) {
        return Fields.of()
                .with("type", contribution.type())
                .with("kind", contribution.kind())
                .with("name", contribution.name())
                .with("fault", contribution.fault().map(Problem::reason));
    }
}
