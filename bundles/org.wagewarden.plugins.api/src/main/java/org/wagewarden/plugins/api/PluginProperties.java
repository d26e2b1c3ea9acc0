// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.plugins.api;

/** The properties of a service that a plugin provides. */
public final class PluginProperties {

    /** The plugin's id, as in {@link PlatformPlugin#id()}; a text. */
    public static final String PLUGIN = "wagewarden.plugin";

    /** The code of the district that the service is for; a text, {@code city} for all. */
    public static final String DISTRICT = "wagewarden.district";

    /** Whether work that needs this service is held while it is absent; a boolean, false when missing. */
    public static final String REQUIRED = "wagewarden.required";

    /** What the plugin page calls the service in Chinese; a text, may be missing. */
    public static final String NAME_ZH = "wagewarden.name.zh";

    /** What the plugin page calls the service in English; a text, may be missing. */
    public static final String NAME_EN = "wagewarden.name.en";

    private PluginProperties() {}
}
