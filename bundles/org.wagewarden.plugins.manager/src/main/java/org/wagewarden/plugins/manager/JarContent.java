// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.plugins.manager;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A jar that was read to its end: no more than the limits, no names that lead elsewhere, every entry whole.
 *
 * @param manifest its main attributes; empty when it has none that can be read
 * @param faults all that was found wrong
 */
record JarContent(Optional<Attributes> manifest, List<Fault> faults) {

    static final long MOST_BYTES = 64L << 20;
    private static final long MOST_UNPACKED = 256L << 20;
    private static final int MOST_ENTRIES = 20_000;
    private static final int MOST_MANIFEST = 1 << 20;

    /** Annotations that ask for a front-end build, which the platform does not have at run time. */
    private static final List<String> FRONT_END = List.of("NpmPackage", "JsModule", "CssImport");

    JarContent {
        faults = List.copyOf(faults);
    }

    /** Whether the file ends with the directory that a whole jar ends with. */
    static boolean complete(Path jar) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.size() > 0;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    /** The manifest only, of a jar that was read before. */
    static Optional<Attributes> manifest(Path jar) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return manifest(zip);
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static JarContent read(Path jar) {
        List<Fault> faults = new ArrayList<>();
        try {
            if (Files.size(jar) > MOST_BYTES) {
                return new JarContent(Optional.empty(), List.of(tooLarge("文件超过64 MiB", "the file exceeds 64 MiB")));
            }
            try (ZipFile zip = new ZipFile(jar.toFile())) {
                faults.addAll(outside(zip));
                if (faults.isEmpty()) {
                    faults.addAll(inside(zip));
                }
                return new JarContent(faults.isEmpty() ? manifest(zip) : Optional.empty(), faults);
            }
        } catch (IOException | IllegalArgumentException e) {
            return new JarContent(Optional.empty(), List.of(broken()));
        }
    }

    static Fault broken() {
        return Fault.of(
                2,
                "文件不是完整的jar包，可能复制中断或已损坏。",
                "The file is not a whole jar; copying may have been interrupted, or it is damaged.",
                "请重新复制该文件。",
                "Copy it again.");
    }

    private static Fault tooLarge(String zh, String en) {
        return Fault.of(
                3,
                "jar包超出限制：" + zh + "。",
                "The jar exceeds a limit: " + en + ".",
                "请联系插件提供方缩减内容。",
                "Ask the vendor for a smaller one.");
    }

    /** What the directory of the jar tells without unpacking anything. */
    private static List<Fault> outside(ZipFile zip) {
        if (zip.size() > MOST_ENTRIES) {
            return List.of(tooLarge("条目超过" + MOST_ENTRIES + "个", "more than " + MOST_ENTRIES + " entries"));
        }
        long unpacked = 0;
        Set<String> names = new HashSet<>();
        Set<String> unsafe = new TreeSet<>();
        for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(e -> (ZipEntry) e)::iterator) {
            unpacked += Math.max(0, entry.getSize());
            String name = entry.getName();
            boolean leads = name.startsWith("/")
                    || name.contains("\\")
                    || name.contains(":")
                    || List.of(name.split("/")).contains("..");
            if (leads || !names.add(name)) {
                unsafe.add(name.length() > 80 ? name.substring(0, 80) + "…" : name);
            }
        }
        if (unpacked > MOST_UNPACKED) {
            return List.of(tooLarge("解压后超过256 MiB", "more than 256 MiB unpacked"));
        }
        return unsafe.isEmpty()
                ? List.of()
                : List.of(Fault.of(
                        4,
                        "jar包含不安全或重复的条目：" + unsafe.iterator().next() + "。",
                        "The jar holds an unsafe or repeated entry: "
                                + unsafe.iterator().next() + ".",
                        "该文件可能被篡改，请联系插件提供方。",
                        "It may have been tampered with; ask the vendor."));
    }

    private static List<Fault> inside(ZipFile zip) throws IOException {
        Set<String> frontEnd = new TreeSet<>();
        byte[] buffer = new byte[1 << 16];
        for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(e -> (ZipEntry) e)::iterator) {
            boolean isClass = entry.getName().endsWith(".class");
            StringBuilder text = new StringBuilder();
            CRC32 sum = new CRC32();
            long left = entry.getSize();
            try (InputStream in = zip.getInputStream(entry)) {
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    left -= n;
                    if (left < 0) {
                        throw new ZipException("An entry is longer than declared");
                    }
                    sum.update(buffer, 0, n);
                    if (isClass) {
                        text.append(new String(buffer, 0, n, StandardCharsets.ISO_8859_1));
                    }
                }
            }
            if (left != 0 || sum.getValue() != entry.getCrc()) {
                throw new ZipException("An entry is damaged");
            }
            FRONT_END.stream()
                    .filter(a -> isClass && text.indexOf("Lcom/vaadin/flow/component/dependency/" + a + ";") >= 0)
                    .forEach(a -> frontEnd.add("@" + a));
        }
        return frontEnd.isEmpty()
                ? List.of()
                : List.of(Fault.of(
                        13,
                        "插件使用了需要前端构建的注解：" + String.join("、", frontEnd) + "。",
                        "The plugin uses annotations that need a front-end build: " + String.join(", ", frontEnd) + ".",
                        "请插件提供方改用 @StyleSheet 或 @JavaScript（context://）。",
                        "The vendor has to use @StyleSheet or @JavaScript (context://) instead."));
    }

    private static Optional<Attributes> manifest(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(JarFile.MANIFEST_NAME);
        if (entry == null || entry.getSize() > MOST_MANIFEST) {
            return Optional.empty();
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return Optional.of(new Manifest(in).getMainAttributes());
        }
    }
}
