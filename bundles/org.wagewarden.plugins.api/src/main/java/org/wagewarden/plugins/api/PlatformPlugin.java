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
 * The descriptor of a plugin, once per bundle, on its {@code package-info.java} or on a class. It becomes a capability in
 * the manifest, without which the inbox takes no bundle:
 *
 * <pre>
 * &#64;PlatformPlugin(id = "lucheng", nameZh = "鹿城区本地报表", nameEn = "Lucheng local reports",
 *         vendor = "鹿城区人力资源和社会保障局", district = "lucheng")
 * package org.wagewarden.district.lucheng;
 * </pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Capability(namespace = PlatformPlugin.NAMESPACE)
public @interface PlatformPlugin {

    /** The namespace of the capability. */
    String NAMESPACE = "wagewarden.plugin";

    /** Lower-case letters, digits, dots and dashes; unique in a platform, the same in every version. */
    @Attribute
    String id();

    /** The name that the plugin page shows in Chinese. */
    @Attribute("name.zh")
    String nameZh();

    /** The name that the plugin page shows in English. */
    @Attribute("name.en")
    String nameEn();

    /** Who answers for it. */
    @Attribute
    String vendor();

    /** The code of the district it is for; {@code city} for all. */
    @Attribute
    String district() default "city";

    /** The versions of the platform it was made for, as an OSGi version range. */
    @Attribute
    String platform() default "[1.0,2)";
}
