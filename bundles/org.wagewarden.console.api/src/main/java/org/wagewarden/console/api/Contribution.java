// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.api;

/** The service properties that say whose a contribution is. All are optional. */
public final class Contribution {

    /** The plugin that contributes, a String; the symbolic name of the registering bundle when absent. */
    public static final String PLUGIN = "wagewarden.plugin";

    /** The code of the district that it is for, a String; for the whole city when absent. */
    public static final String DISTRICT = "wagewarden.district";

    private Contribution() {}
}
