// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.plugins.manager;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.wagewarden.plugins.manager.sample.Greeting;

/** Builds jars of plugins, good and bad. */
final class TestJar {

    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    private TestJar() {}

    /** A plugin that provides one greeting. */
    static TestJar plugin(String name, String version) {
        String component =
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="greeting">
                  <service><provide interface="java.util.function.Supplier"/></service>
                  <property name="plugin.version" value="%s"/>
                  <property name="wagewarden.name.zh" value="问候"/>
                  <property name="wagewarden.name.en" value="Greeting"/>
                  <implementation class="%s"/>
                </scr:component>
                """
                        .formatted(version, Greeting.class.getName());
        return bundle(name, version)
                .header("Provide-Capability", descriptor(name))
                .header("Service-Component", "OSGI-INF/greeting.xml")
                .entry("OSGI-INF/greeting.xml", component)
                .type(Greeting.class);
    }

    static TestJar bundle(String name, String version) {
        return new TestJar()
                .header("Manifest-Version", "1.0")
                .header("Bundle-ManifestVersion", "2")
                .header("Bundle-SymbolicName", name)
                .header("Bundle-Version", version);
    }

    static String descriptor(String name) {
        return "wagewarden.plugin;id=\"" + name + "\";name.zh=\"问候插件\";name.en=\"Greetings\";vendor=\"鹿城, 某局\""
                + ";district=lucheng;platform=\"[1.0,2)\"";
    }

    TestJar header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    TestJar without(String name) {
        headers.remove(name);
        return this;
    }

    TestJar type(Class<?> type) {
        String path = type.getName().replace('.', '/') + ".class";
        try (InputStream in = type.getClassLoader().getResourceAsStream(path)) {
            entries.put(path, in.readAllBytes());
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TestJar entry(String name, String text) {
        return entry(name, text.getBytes(StandardCharsets.UTF_8));
    }

    TestJar entry(String name, byte[] bytes) {
        entries.put(name, bytes);
        return this;
    }

    byte[] bytes() {
        Manifest manifest = new Manifest();
        headers.forEach((name, value) -> manifest.getMainAttributes().put(new Attributes.Name(name), value));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream out = new JarOutputStream(bytes, manifest)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Writes it as most copying programs do: into the place where it shall be. */
    void copyTo(Path file) {
        try {
            Files.write(file, bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes it as careful programs do: beside it, and then moved. */
    void moveTo(Path file) {
        try {
            Path draft = file.resolveSibling(file.getFileName() + ".part");
            Files.write(draft, bytes());
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
