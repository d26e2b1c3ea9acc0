// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A district's bundle with one check before decisions, made from a class of the tests. */
final class PluginJar {

    private PluginJar() {}

    static InputStream of(Class<?> check, String plugin, String district) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", plugin);
        main.putValue("Import-Package", "org.wagewarden.scoring.api,org.wagewarden.platform.api");
        main.putValue("Service-Component", "OSGI-INF/check.xml");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String file = check.getName().replace('.', '/') + ".class";
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest);
                InputStream code = check.getResourceAsStream("/" + file)) {
            jar.putNextEntry(new JarEntry(file));
            code.transferTo(jar);
            jar.putNextEntry(new JarEntry("OSGI-INF/check.xml"));
            jar.write(
                    """
                    <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="%s">
                      <implementation class="%s"/>
                      <service><provide interface="org.wagewarden.scoring.api.DecisionCheck"/></service>
                      <property name="wagewarden.plugin" type="String" value="%s"/>
                      <property name="wagewarden.district" type="String" value="%s"/>
                      <property name="wagewarden.required" type="Boolean" value="true"/>
                    </scr:component>
                    """
                            .formatted(plugin, check.getName(), plugin, district)
                            .getBytes(StandardCharsets.UTF_8));
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
