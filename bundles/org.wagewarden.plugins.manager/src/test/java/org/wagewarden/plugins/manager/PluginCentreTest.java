// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.plugins.manager;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.ServiceReference;
import org.wagewarden.access.api.AccountId;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Channel;
import org.wagewarden.access.api.Role;
import org.wagewarden.access.api.Scope;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.plugins.api.PlatformPart;
import org.wagewarden.plugins.api.Plugin;
import org.wagewarden.plugins.api.PluginState;

/** The whole manager with its thread, in a real framework. */
class PluginCentreTest {

    private static final Caller ADMIN = caller(Role.SYSTEM_ADMINISTRATOR);
    private static final Caller REGULATOR = caller(Role.REGULATOR);

    @TempDir
    Path data;

    private TestPlatform platform;
    private PluginCentre centre;

    @BeforeEach
    void start() {
        platform = new TestPlatform(data);
        centre = platform.centre();
    }

    @AfterEach
    void stop() {
        centre.deactivate();
        platform.close();
    }

    @Test
    void copyingUpdatingAndDeletingAJarIsEnough() throws IOException {
        TestJar.plugin("district.a", "1.0.0").copyTo(platform.file("a.jar"));
        TestPlatform.await(() -> platform.greetings().equals(List.of("1.0.0")) && platform.there("a.jar.ok"));
        Plugin plugin = TestPlatform.only(centre);
        assertThat(plugin.state()).isEqualTo(PluginState.RUNNING);
        assertThat(plugin.name().zh()).isEqualTo("问候插件");
        assertThat(plugin.vendor()).contains("鹿城, 某局");
        assertThat(plugin.district().value()).isEqualTo("lucheng");
        assertThat(plugin.contributions()).singleElement().satisfies(c -> {
            assertThat(c.kind().zh()).isEqualTo("问候服务");
            assertThat(c.name().zh()).isEqualTo("问候");
            assertThat(c.fault()).isEmpty();
        });

        TestJar.plugin("district.a", "1.1.0").copyTo(platform.file("a.jar"));
        TestPlatform.await(() -> platform.greetings().equals(List.of("1.1.0")));

        Files.delete(platform.file("a.jar"));
        TestPlatform.await(() -> platform.greetings().isEmpty() && !platform.there("a.jar.ok"));
        assertThat(centre.list(ADMIN)).isEmpty();
    }

    @Test
    void aJarThatArrivesInPiecesIsTakenWhenTheLastOneIsThere() throws IOException {
        byte[] bytes = TestJar.plugin("district.a", "1.0.0").bytes();
        for (int from = 0; from < bytes.length; from += 500) {
            Files.write(
                    platform.file("a.jar"),
                    Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + 500)),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        }
        TestPlatform.await(() -> platform.greetings().equals(List.of("1.0.0")));

        assertThat(platform.there("a.jar.rejected.txt")).isFalse();
    }

    @Test
    void aBrokenJarIsRefusedAndShownWithItsReason() throws IOException {
        Files.writeString(platform.file("a.jar"), "this is no jar");
        TestPlatform.await(() -> platform.there("a.jar.rejected.txt"));

        Plugin plugin = TestPlatform.only(centre);
        assertThat(plugin.state()).isEqualTo(PluginState.REFUSED);
        assertThat(plugin.bundleId()).isEmpty();
        assertThat(plugin.faults()).extracting(Reason::code).containsExactly("WWP-002");
    }

    @Test
    void anInboxThatIsDeletedIsAnEmptyInbox() throws IOException {
        TestJar.plugin("district.a", "1.0.0").copyTo(platform.file("a.jar"));
        TestPlatform.await(() -> platform.there("a.jar.ok"));

        Files.delete(platform.file("a.jar"));
        Files.deleteIfExists(platform.file("a.jar.ok"));
        Files.delete(platform.inbox);
        TestPlatform.await(() -> platform.greetings().isEmpty() && Files.isDirectory(platform.inbox));

        TestJar.plugin("district.a", "1.0.0").copyTo(platform.file("a.jar"));
        TestPlatform.await(() -> platform.greetings().equals(List.of("1.0.0")));
    }

    @Test
    void whatWasInstalledIsInstalledAgainWhenThePlatformStarts() throws IOException {
        TestJar.plugin("district.a", "1.0.0").copyTo(platform.file("a.jar"));
        TestJar.plugin("district.b", "2.0.0").copyTo(platform.file("b.jar"));
        TestPlatform.await(() -> platform.there("a.jar.ok") && platform.there("b.jar.ok"));
        stop();
        Files.delete(platform.file("b.jar"));

        start();
        TestPlatform.await(() -> platform.greetings().equals(List.of("1.0.0")));

        assertThat(TestPlatform.only(centre).state()).isEqualTo(PluginState.RUNNING);
        assertThat(platform.audited).isEmpty();
        assertThat(data.resolve("plugins/installed/district.b.jar")).doesNotExist();
    }

    @Test
    void aPluginThatEndedThePlatformIsNotStartedAgain() throws IOException {
        TestJar.plugin("district.a", "1.0.0").copyTo(platform.file("a.jar"));
        TestPlatform.await(() -> platform.there("a.jar.ok"));
        stop();
        Files.createFile(data.resolve("plugins/installed/district.a.starting"));

        start();
        TestPlatform.await(() -> !centre.list(ADMIN).isEmpty());

        Plugin plugin = TestPlatform.only(centre);
        assertThat(plugin.state()).isEqualTo(PluginState.START_FAILED);
        assertThat(plugin.faults()).extracting(Reason::code).containsExactly("WWP-020");
        assertThat(centre.restart(ADMIN, "district.a").orThrow().state()).isEqualTo(PluginState.RUNNING);
    }

    @Test
    void anAdministratorInstallsAndRemovesByCommand() {
        Outcome<Plugin> installed = centre.install(
                ADMIN, "a.jar", TestJar.plugin("district.a", "1.0.0").bytes());

        assertThat(installed.orThrow().state()).isEqualTo(PluginState.RUNNING);
        assertThat(platform.there("a.jar")).isTrue();
        assertThat(platform.greetings()).containsExactly("1.0.0");

        assertThat(centre.remove(ADMIN, "district.a").isAccepted()).isTrue();
        assertThat(platform.there("a.jar")).isFalse();
        assertThat(platform.greetings()).isEmpty();
        assertThat(platform.audited)
                .containsExactly(
                        "plugins.plugin.installed plugin/district.a", "plugins.plugin.removed plugin/district.a");
    }

    @Test
    void aRejectedUploadIsNotKept() {
        Outcome<Plugin> outcome = centre.install(
                ADMIN,
                "a.jar",
                TestJar.plugin("district.a", "1.0.0")
                        .header("Fragment-Host", "x")
                        .bytes());

        assertThat(codes(outcome)).containsExactly("WWP-010");
        assertThat(platform.inbox).isEmptyDirectory();
        assertThat(centre.list(ADMIN)).isEmpty();
        assertThat(codes(centre.install(
                        ADMIN,
                        "../../a.war",
                        TestJar.plugin("district.a", "1.0.0").bytes())))
                .containsExactly("WWP-001");
    }

    @Test
    void othersMayNeitherSeeNorChange() {
        byte[] jar = TestJar.plugin("district.a", "1.0.0").bytes();

        assertThat(codes(centre.install(REGULATOR, "a.jar", jar))).containsExactly("not-permitted");
        assertThat(codes(centre.remove(REGULATOR, "district.a"))).containsExactly("not-permitted");
        assertThat(codes(centre.restart(REGULATOR, "district.a"))).containsExactly("not-permitted");
        assertThat(centre.list(REGULATOR)).isEmpty();
    }

    @Test
    void aServiceInQuarantineIsShownAndFreedByARestart() {
        centre.install(ADMIN, "a.jar", TestJar.plugin("district.a", "1.0.0").bytes());
        for (int i = 0; i < 3; i++) {
            platform.guard.call(properties(), Duration.ofSeconds(1), () -> {
                throw new IllegalStateException();
            });
        }
        Plugin plugin = TestPlatform.only(centre);
        assertThat(plugin.state()).isEqualTo(PluginState.QUARANTINED);
        assertThat(plugin.faults()).extracting(Reason::code).containsExactly("plugin-quarantined");

        assertThat(centre.restart(ADMIN, "district.a").orThrow().state()).isEqualTo(PluginState.RUNNING);
    }

    @Test
    void missingPartsOfThePlatformAreNamed() {
        List<PlatformPart> parts = centre.platformParts();

        assertThat(parts).hasSizeGreaterThan(15).noneMatch(PlatformPart::present);
        assertThat(parts.getFirst().name().zh()).isEqualTo("数据存储");
        assertThat(parts.getFirst().missing().orElseThrow().zh()).isEqualTo("没有安装提供它的组件。");
    }

    @Test
    void fiftyRoundsLeaveNoClassLoaderBehind() throws IOException {
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        for (int round = 0; round < 50; round++) {
            TestJar.plugin("district.a", "1.0." + round).copyTo(platform.file("a.jar"));
            TestPlatform.await(() -> !platform.greetings().isEmpty());
            loaders.add(use());
            Files.delete(platform.file("a.jar"));
            TestPlatform.await(() -> platform.greetings().isEmpty());
        }
        TestPlatform.await(() -> {
            System.gc();
            return loaders.stream().allMatch(l -> l.refersTo(null));
        });
        assertThat(platform.plugins()).isZero();
    }

    /** Calls the plugin under guard, and says which loader it came from. */
    private WeakReference<ClassLoader> use() {
        ServiceReference<?> reference = platform.references().getFirst();
        Object service = platform.context.getService(reference);
        Outcome<Object> answer =
                platform.guard.call(properties(), Duration.ofSeconds(5), () -> ((Supplier<?>) service).get());
        assertThat(answer.orThrow()).isEqualTo("你好");
        platform.context.ungetService(reference);
        return new WeakReference<>(service.getClass().getClassLoader());
    }

    private Map<String, Object> properties() {
        ServiceReference<?> reference = platform.references().getFirst();
        Map<String, Object> properties = new HashMap<>();
        for (String key : reference.getPropertyKeys()) {
            properties.put(key, reference.getProperty(key));
        }
        return properties;
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome instanceof Outcome.Rejected<?> rejected
                ? rejected.reasons().stream().map(Reason::code).toList()
                : List.of();
    }

    private static Caller caller(Role role) {
        return new Caller(AccountId.next(), role.name(), Set.of(role), Scope.WHOLE_CITY, Channel.CONSOLE);
    }
}
