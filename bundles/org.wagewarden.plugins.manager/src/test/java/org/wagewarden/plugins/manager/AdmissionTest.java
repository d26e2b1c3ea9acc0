// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.plugins.manager;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Version;

class AdmissionTest {

    private static final ManifestCheck PLATFORM = new ManifestCheck(
            new Version("1.0.0.SNAPSHOT"),
            Set.of("org.wagewarden.registry.jdbc"),
            Set.of("org.wagewarden.registry.api"));

    @TempDir
    Path folder;

    @Test
    void aGoodPluginIsReadFromItsManifest() {
        Admission admission = admit(plugin());

        assertThat(admission.faults()).isEmpty();
        Candidate candidate = admission.candidate().orElseThrow();
        assertThat(candidate.id()).isEqualTo("district.a");
        assertThat(candidate.vendor()).isEqualTo("鹿城, 某局");
        assertThat(candidate.label()).isEqualTo("district.a 1.0.0");
    }

    @TestFactory
    Stream<DynamicTest> whatIsRefused() {
        return Stream.of(
                refused("an ordinary jar", "WWP-005", plugin().without("Bundle-SymbolicName")),
                refused("an old bundle", "WWP-005", plugin().without("Bundle-ManifestVersion")),
                refused("a name that is a path", "WWP-005", plugin().header("Bundle-SymbolicName", "../../x")),
                refused("an impossible version", "WWP-005", plugin().header("Bundle-Version", "one")),
                refused(
                        "a bundle of the platform",
                        "WWP-006",
                        plugin().header("Bundle-SymbolicName", "org.wagewarden.registry.jdbc; singleton:=true")),
                refused("no descriptor", "WWP-007", plugin().without("Provide-Capability")),
                refused(
                        "half a descriptor",
                        "WWP-007",
                        plugin().header("Provide-Capability", "wagewarden.plugin;id=a;name.zh=甲;name.en=A")),
                refused(
                        "an impossible id",
                        "WWP-007",
                        plugin().header("Provide-Capability", TestJar.descriptor("A B"))),
                refused(
                        "another platform",
                        "WWP-008",
                        plugin().header(
                                        "Provide-Capability",
                                        TestJar.descriptor("a").replace("[1.0,2)", "[2.0,3)"))),
                refused("the platform's packages", "WWP-009", exporting("x.y,org.wagewarden.registry.api;version=9")),
                refused("Vaadin's packages", "WWP-009", exporting("com.vaadin.flow.component")),
                refused("Java's packages", "WWP-009", exporting("java.lang")),
                refused("a fragment", "WWP-010", plugin().header("Fragment-Host", "org.wagewarden.console.web")),
                refused("imports of everything", "WWP-011", plugin().header("DynamicImport-Package", "*")),
                refused("imports of a tree", "WWP-011", plugin().header("DynamicImport-Package", "a.b;v=\"1,*\",c.*")),
                refused("native code", "WWP-012", plugin().header("Bundle-NativeCode", "lib/x.so;osname=Linux")),
                refused("an agent", "WWP-012", plugin().header("Premain-Class", "x.Agent")),
                refused(
                        "a front-end build",
                        "WWP-013",
                        plugin().entry("x/View.class", "....Lcom/vaadin/flow/component/dependency/NpmPackage;....")),
                refused("a name that leads elsewhere", "WWP-004", plugin().entry("../../evil.sh", "x")),
                refused("an absolute name", "WWP-004", plugin().entry("/etc/passwd", "x")));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        Admission admission = admit(plugin().header("Fragment-Host", "x")
                .header("DynamicImport-Package", "*")
                .header("Bundle-NativeCode", "x"));

        assertThat(codes(admission)).containsExactly("WWP-010", "WWP-011", "WWP-012");
    }

    @Test
    void aBombIsRefusedByItsDirectoryAlone() throws IOException {
        Path jar = folder.resolve("bomb.jar");
        byte[] zeros = new byte[1 << 20];
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (int i = 0; i < 300; i++) {
                out.putNextEntry(new ZipEntry("zeros" + i));
                out.write(zeros);
            }
        }

        assertThat(codes(Admission.of(jar, c -> "bomb.jar", PLATFORM, List.of())))
                .containsExactly("WWP-003");
    }

    @Test
    void tooManyEntriesAreRefused() throws IOException {
        Path jar = folder.resolve("many.jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (int i = 0; i <= 20_000; i++) {
                out.putNextEntry(new ZipEntry("e" + i));
            }
        }

        assertThat(codes(Admission.of(jar, c -> "many.jar", PLATFORM, List.of())))
                .containsExactly("WWP-003");
    }

    @Test
    void oneChangedByteIsFound() throws IOException {
        byte[] bytes = plugin().entry("random.bin", noise()).bytes();
        int inside = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("random.bin") + 2_000;
        bytes[inside] ^= 1;
        Path jar = folder.resolve("changed.jar");
        Files.write(jar, bytes);

        assertThat(codes(Admission.of(jar, c -> "changed.jar", PLATFORM, List.of())))
                .containsExactly("WWP-002");
    }

    @Test
    void halfAJarIsNotComplete() throws IOException {
        byte[] bytes = plugin().bytes();
        Path jar = folder.resolve("half.jar");
        for (int length = 0; length < bytes.length; length += 97) {
            try (OutputStream out = Files.newOutputStream(jar)) {
                out.write(Arrays.copyOf(bytes, length));
            }
            assertThat(JarContent.complete(jar)).as("%d bytes", length).isFalse();
        }
        Files.write(jar, bytes);
        assertThat(JarContent.complete(jar)).isTrue();
    }

    @Test
    void onlyPlainNamesOfFilesAreTaken() {
        assertThat(Admission.fileName("C:\\Users\\a\\鹿城 报表-1.0.jar")).contains("鹿城 报表-1.0.jar");
        assertThat(Admission.fileName("/etc/../x.jar")).contains("x.jar");
        assertThat(Admission.fileName(".jar")).isEmpty();
        assertThat(Admission.fileName("..")).isEmpty();
        assertThat(Admission.fileName("a.jar\n")).isEmpty();
        assertThat(Admission.fileName("a.war")).isEmpty();
    }

    private static TestJar plugin() {
        return TestJar.plugin("district.a", "1.0.0");
    }

    private static TestJar exporting(String packages) {
        return plugin().header("Export-Package", packages);
    }

    private DynamicTest refused(String what, String code, TestJar jar) {
        return DynamicTest.dynamicTest(what, () -> assertThat(codes(admit(jar))).containsExactly(code));
    }

    private Admission admit(TestJar jar) {
        Path file = folder.resolve("plugin.jar");
        jar.copyTo(file);
        return Admission.of(file, c -> "plugin.jar", PLATFORM, List.of());
    }

    private static List<String> codes(Admission admission) {
        return admission.faults().stream().map(Fault::code).toList();
    }

    private static byte[] noise() {
        byte[] noise = new byte[8_000];
        new java.util.Random(42).nextBytes(noise);
        return noise;
    }
}
