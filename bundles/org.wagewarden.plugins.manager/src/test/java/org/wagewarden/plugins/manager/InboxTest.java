// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.plugins.manager;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.wagewarden.access.api.Caller;
import org.wagewarden.plugins.manager.sample.FailingActivator;
import org.wagewarden.plugins.manager.sample.HangingActivator;

/** What becomes of jars, step by step, in a real framework. */
class InboxTest {

    @TempDir(cleanup = CleanupMode.ALWAYS)
    Path data;

    private TestPlatform platform;
    private PluginRegister register;
    private Inbox inbox;

    @BeforeEach
    void start() {
        platform = new TestPlatform(data);
        register = platform.register(Duration.ofSeconds(2));
        inbox = platform.inbox(register);
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void aJarIsInstalledAndAFileBesideItSaysSo() {
        put("a.jar", TestJar.plugin("district.a", "1.0.0"));

        assertThat(platform.greetings()).containsExactly("1.0.0");
        assertThat(platform.text("a.jar.ok"))
                .startsWith("已安装：问候插件（district.a 1.0.0）")
                .contains("提供：问候服务 · 问候")
                .contains("Provides: Greeter · Greeting");
        assertThat(platform.audited).containsExactly("plugins.plugin.installed plugin/district.a");
    }

    @Test
    void aDeletedJarTakesEverythingAway() throws IOException {
        put("a.jar", TestJar.plugin("district.a", "1.0.0"));

        Files.delete(platform.file("a.jar"));
        inbox.look("a.jar");

        assertThat(platform.greetings()).isEmpty();
        assertThat(platform.plugins()).isZero();
        assertThat(platform.inbox).isEmptyDirectory();
        assertThat(data.resolve("plugins/installed")).isEmptyDirectory();
        assertThat(platform.audited).contains("plugins.plugin.removed plugin/district.a");
    }

    @Test
    void aHigherVersionUpdatesWhateverItsFileIsCalled() {
        put("a-1.jar", TestJar.plugin("district.a", "1.0.0"));
        put("a-2.jar", TestJar.plugin("district.a", "1.1.0"));

        assertThat(platform.greetings()).containsExactly("1.1.0");
        assertThat(platform.there("a-1.jar")).isFalse();
        assertThat(platform.there("a-1.jar.ok")).isFalse();
        assertThat(data.resolve("plugins/previous/district.a-1.0.0.jar")).exists();
        assertThat(platform.audited).contains("plugins.plugin.updated plugin/district.a");
    }

    @Test
    void theSameFileWithOtherContentOfTheSameVersionIsTaken() {
        put("a.jar", TestJar.plugin("district.a", "1.0.0"));
        long before = number();
        put("a.jar", TestJar.plugin("district.a", "1.0.0").entry("changed.txt", "yes"));

        assertThat(platform.greetings()).containsExactly("1.0.0");
        assertThat(number()).isNotEqualTo(before);
    }

    @Test
    void copyingTheSameFileAgainChangesNothing() {
        put("a.jar", TestJar.plugin("district.a", "1.0.0"));
        long before = number();
        put("a.jar", TestJar.plugin("district.a", "1.0.0"));

        assertThat(number()).isEqualTo(before);
    }

    @Test
    void aLowerVersionStaysOutUntilTheHigherOneIsRemoved() throws IOException {
        put("new.jar", TestJar.plugin("district.a", "2.0.0"));
        put("old.jar", TestJar.plugin("district.a", "1.0.0"));
        assertThat(platform.greetings()).containsExactly("2.0.0");
        assertRejected("old.jar", "WWP-015");

        Files.delete(platform.file("new.jar"));
        inbox.look("new.jar");

        assertThat(platform.greetings()).containsExactly("1.0.0");
        assertThat(platform.there("old.jar.rejected.txt")).isFalse();
        assertThat(platform.there("old.jar.ok")).isTrue();
    }

    @Test
    void aJarThatIsHalfWrittenIsTakenWhenItIsWhole() throws IOException {
        byte[] bytes = TestJar.plugin("district.a", "1.0.0").bytes();
        int half = bytes.length / 2;
        Files.write(platform.file("a.jar"), Arrays.copyOf(bytes, half));
        inbox.look("a.jar");
        assertThat(inbox.settle()).isTrue();
        assertThat(platform.there("a.jar.rejected.txt")).isFalse();

        Files.write(platform.file("a.jar"), bytes);
        inbox.look("a.jar");

        assertThat(platform.greetings()).containsExactly("1.0.0");
        assertThat(inbox.settle()).isFalse();
    }

    @Test
    void anUploadTakesTheFileOfTheEarlierVersionAndNoOtherPlugins() {
        put("a.jar", TestJar.plugin("district.a", "1.0.0"));

        assertThat(inbox.upload(
                                Caller.platform(),
                                "other.jar",
                                TestJar.plugin("district.a", "1.1.0").bytes())
                        .orThrow()
                        .file())
                .isEqualTo("a.jar");
        assertThat(inbox.upload(
                                Caller.platform(),
                                "a.jar",
                                TestJar.plugin("district.b", "1.0.0").bytes())
                        .orThrow()
                        .file())
                .isEqualTo("district.b-1.0.0.jar");
        assertThat(platform.greetings()).containsExactly("1.0.0", "1.1.0");

        inbox.scan();
        assertThat(platform.audited).hasSize(3);
    }

    @Test
    void aJarThatNeverBecomesWholeIsRefused() throws IOException {
        byte[] bytes = TestJar.plugin("district.a", "1.0.0").bytes();
        Files.write(platform.file("a.jar"), Arrays.copyOf(bytes, bytes.length - 7));
        inbox.look("a.jar");
        platform.nanos = 2_000_000_001L;
        assertThat(inbox.settle()).isFalse();

        assertRejected("a.jar", "WWP-002");
        assertThat(platform.text("a.jar.rejected.txt")).startsWith("未安装：a.jar");
    }

    @Test
    void aHalfWrittenUpdateLeavesTheInstalledVersionRunning() throws IOException {
        put("a.jar", TestJar.plugin("district.a", "1.0.0"));
        byte[] bytes = TestJar.plugin("district.a", "1.1.0").bytes();
        Files.write(platform.file("a.jar"), Arrays.copyOf(bytes, bytes.length / 2));
        inbox.look("a.jar");

        assertThat(platform.greetings()).containsExactly("1.0.0");
    }

    @Test
    void aPluginThatCannotBeStartedLeavesNothingBehind() {
        put("a.jar", failing("1.0.0"));

        assertThat(platform.plugins()).isZero();
        assertRejected("a.jar", "WWP-016");
        assertThat(data.resolve("plugins/installed")).isEmptyDirectory();
    }

    @Test
    void anUpdateThatCannotBeStartedLeavesTheOldVersionRunning() {
        put("a.jar", TestJar.plugin("district.a", "1.0.0"));
        put("a.jar", failing("1.1.0"));

        assertThat(platform.greetings()).containsExactly("1.0.0");
        assertRejected("a.jar", "WWP-016");
        assertThat(platform.text("a.jar.rejected.txt")).contains("先前安装的版本继续运行");
    }

    @Test
    void aPluginThatHangsWhileStartingIsGivenUp() {
        put(
                "a.jar",
                TestJar.plugin("district.a", "1.0.0")
                        .header("Bundle-Activator", HangingActivator.class.getName())
                        .header("Import-Package", "org.osgi.framework")
                        .type(HangingActivator.class));

        assertRejected("a.jar", "WWP-017");
        put("b.jar", TestJar.plugin("district.b", "1.0.0"));
        assertThat(platform.greetings()).containsExactly("1.0.0");
    }

    @Test
    void whatIsMissingIsNamedAndTheJarIsTakenWhenItComes() throws IOException {
        put(
                "user.jar",
                TestJar.plugin("vendor.user", "1.0.0").header("Import-Package", "vendor.words;version=\"[1.2,2)\""));
        assertRejected("user.jar", "WWP-014");
        assertThat(platform.text("user.jar.rejected.txt")).contains("包 vendor.words [1.2.0,2.0.0)");

        put("words-1.0.jar", words("1.0.0"));
        assertRejected("user.jar", "WWP-014");

        put("words-1.3.jar", words("1.3.0"));
        assertThat(platform.greetings()).containsExactly("1.0.0");
        assertThat(platform.there("user.jar.rejected.txt")).isFalse();

        Files.delete(platform.file("words-1.3.jar"));
        inbox.look("words-1.3.jar");
        assertThat(platform.greetings()).isEmpty();

        put("words-1.3.jar", words("1.3.0"));
        assertThat(platform.greetings()).containsExactly("1.0.0");
    }

    @Test
    void aBundleOfThePlatformThatUsesAPluginIsNotRestartedWithIt() throws IOException, BundleException {
        put("words.jar", words("1.3.0"));
        Path user = data.resolve("core.jar");
        TestJar.bundle("core.user", "1.0.0")
                .header("Import-Package", "vendor.words")
                .copyTo(user);
        Bundle core = platform.context.installBundle(user.toUri().toString());
        core.start();
        long before = core.getLastModified();

        Files.delete(platform.file("words.jar"));
        inbox.look("words.jar");

        assertThat(core.getState()).isEqualTo(Bundle.ACTIVE);
        assertThat(core.getLastModified()).isEqualTo(before);
        assertThat(register.refused().getFirst().faults().getFirst().code()).isEqualTo("WWP-018");
    }

    @Test
    void aNamesakeIsRefused() {
        put("a.jar", TestJar.plugin("district.a", "1.0.0"));
        put(
                "b.jar",
                TestJar.plugin("district.b", "1.0.0").header("Provide-Capability", TestJar.descriptor("district.a")));

        assertRejected("b.jar", "WWP-019");
    }

    @Test
    void anotherPluginInTheSameFileReplacesTheOne() {
        put("a.jar", TestJar.plugin("district.a", "1.0.0"));
        put("a.jar", TestJar.plugin("district.b", "0.5.0"));

        assertThat(platform.greetings()).containsExactly("0.5.0");
        assertThat(platform.plugins()).isOne();
    }

    private static TestJar failing(String version) {
        return TestJar.plugin("district.a", version)
                .header("Bundle-Activator", FailingActivator.class.getName())
                .header("Import-Package", "org.osgi.framework")
                .type(FailingActivator.class);
    }

    private static TestJar words(String version) {
        return TestJar.bundle("vendor.words", version)
                .header("Provide-Capability", TestJar.descriptor("vendor.words"))
                .header("Export-Package", "vendor.words;version=\"" + version + "\"")
                .entry("vendor/words/words.txt", "words");
    }

    private void put(String name, TestJar jar) {
        jar.moveTo(platform.file(name));
        inbox.look(name);
    }

    private void assertRejected(String name, String code) {
        assertThat(platform.text(name + ".rejected.txt"))
                .contains("[" + code + "]")
                .contains("原因：")
                .contains("Cause: ");
    }

    private long number() {
        return (Long) platform.references().getFirst().getProperty("service.id");
    }
}
