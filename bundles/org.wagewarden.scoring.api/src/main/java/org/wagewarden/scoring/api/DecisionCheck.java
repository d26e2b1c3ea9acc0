// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import org.osgi.annotation.versioning.ConsumerType;
import org.wagewarden.plugins.api.ExtensionPoint;
import org.wagewarden.plugins.api.PluginProperties;

/**
 * A look of a district's or vendor's bundle at a finding before it is decided, registered as a service with the properties
 * {@link #PLUGIN}, {@link #DISTRICT} and {@link #REQUIRED}. It may ask for something to be done first, and it may propose
 * findings; a named person says that it was done and opens what was proposed. It has no way to remove, shrink, waive or
 * decide anything: the law is the same everywhere. The platform calls it on threads of its own, from several
 * at once, under a time limit; it may throw, and must not keep what it is given.
 */
@ConsumerType
@ExtensionPoint(zh = "决定前检查", en = "Check before a decision")
public interface DecisionCheck {

    /** Service property: the plugin's id; a text. */
    String PLUGIN = PluginProperties.PLUGIN;

    /** Service property: the code of the district whose decisions it looks at; a text, {@code city} for all. */
    String DISTRICT = PluginProperties.DISTRICT;

    /** Service property: whether decisions are held while the plugin is absent or fails; a boolean. */
    String REQUIRED = PluginProperties.REQUIRED;

    /** What is to be said about a finding that waits for its decision; never null. */
    CheckAnswer check(Finding finding);
}
