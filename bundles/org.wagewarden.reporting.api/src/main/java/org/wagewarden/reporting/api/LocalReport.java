// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.reporting.api;

import org.osgi.annotation.versioning.ConsumerType;
import org.wagewarden.plugins.api.ExtensionPoint;
import org.wagewarden.plugins.api.PluginProperties;

/**
 * A report that a district's or vendor's bundle provides, registered as a service with the property
 * {@link #DISTRICT}, and {@link #PLUGIN} to say whose it is. The platform calls it on threads of its own, from several at
 * once, under a time limit; it may throw, which the user reads as a plain sentence. It shows what the caller may see: it
 * asks the platform's services with the caller of the request and never otherwise.
 */
@ConsumerType
@ExtensionPoint(zh = "本地报表", en = "Local report")
public interface LocalReport {

    /** Service property: the plugin's id; a text. */
    String PLUGIN = PluginProperties.PLUGIN;

    /** Service property: the code of the district the report is about; a text, {@code city} for the whole city. */
    String DISTRICT = PluginProperties.DISTRICT;

    /** Service property: whether the district may not go without this report; a boolean. */
    String REQUIRED = PluginProperties.REQUIRED;

    /** What the report is. Always the same answer, and at once. */
    ReportDescription describe();

    /** Makes the report; never null. */
    ReportDocument produce(ReportRequest request);
}
