// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.plugins.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.annotation.bundle.Attribute;
import org.osgi.annotation.bundle.Capability;

/**
 * Marks a service interface that plugins provide, and names it for the plugin page: "本地报表 · Local report". It becomes
 * a capability in the manifest of the API bundle, from which the list of extension points is made.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Capability(namespace = ExtensionPoint.NAMESPACE, attribute = "type=${@class}")
public @interface ExtensionPoint {

    /** The namespace of the capability. */
    String NAMESPACE = "wagewarden.extension";

    /** What a service of this type is, in Chinese: 本地报表. */
    @Attribute
    String zh();

    /** What a service of this type is, in English: Local report. */
    @Attribute
    String en();
}
