// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.system;

import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.plugins.api.Plugins;
import org.wagewarden.rest.web.http.Answer;
import org.wagewarden.rest.web.http.Area;
import org.wagewarden.rest.web.http.Call;
import org.wagewarden.rest.web.http.Handler;

/** Plugins and the parts of the platform. */
@Component(
        service = Area.class,
        name = Area.COMPONENT + PluginOperations.TAG,
        property = Area.PROPERTY + "=" + PluginOperations.TAG)
public final class PluginOperations implements Area {

    static final String TAG = "plugins";

    private final Plugins plugins;

    @Activate
    public PluginOperations(@Reference Plugins plugins) {
        this.plugins = plugins;
    }

    @Override
    public String tag() {
        return TAG;
    }

    @Override
    public Map<String, Handler> handlers() {
        return Map.of(
                "listParts",
                this::parts,
                "listPlugins",
                this::list,
                "installPlugin",
                this::install,
                "removePlugin",
                this::remove,
                "restartPlugin",
                this::restart);
    }

    private Answer parts(Call call) {
        return Answer.list(plugins.platformParts(), PluginJson::part);
    }

    private Answer list(Call call) {
        return Answer.list(plugins.list(call.caller()), PluginJson::plugin);
    }

    private Answer install(Call call) {
        return Answer.of(
                plugins.install(call.caller(), call.fileName().orElseThrow(), call.content()),
                plugin -> Answer.created(PluginJson.plugin(plugin)));
    }

    private Answer remove(Call call) {
        return Answer.of(plugins.remove(call.caller(), call.parameter("name")), gone -> Answer.nothing());
    }

    private Answer restart(Call call) {
        return Answer.of(
                plugins.restart(call.caller(), call.parameter("name")), plugin -> Answer.ok(PluginJson.plugin(plugin)));
    }
}
