// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.platform.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Packs a class of this bundle as a bundle of its own with one component, as a vendor's build would. */
final class PluginJar {

    private static final String COMPONENT = "OSGI-INF/check.xml";

    private PluginJar() {}

    /** A bundle whose only component is this check, for the decisions of a district. */
    static InputStream of(Class<?> check, String symbolicName, String district) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", symbolicName);
        main.putValue("Bundle-Version", "1.0.0");
        main.putValue("Import-Package", "org.wagewarden.scoring.api,org.wagewarden.platform.api");
        main.putValue("Service-Component", COMPONENT);
        String file = check.getName().replace('.', '/') + ".class";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest);
                InputStream code = check.getResourceAsStream("/" + file)) {
            jar.putNextEntry(new JarEntry(file));
            code.transferTo(jar);
            jar.putNextEntry(new JarEntry(COMPONENT));
            jar.write(component(check, symbolicName, district).getBytes(StandardCharsets.UTF_8));
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static String component(Class<?> check, String plugin, String district) {
        return """
                <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="%s">
                  <implementation class="%s"/>
                  <service><provide interface="org.wagewarden.scoring.api.DecisionCheck"/></service>
                  <property name="wagewarden.plugin" type="String" value="%s"/>
                  <property name="wagewarden.district" type="String" value="%s"/>
                  <property name="wagewarden.required" type="Boolean" value="true"/>
                </scr:component>
                """
                .formatted(plugin, check.getName(), plugin, district);
    }
}
