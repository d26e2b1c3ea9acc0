// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A plugin comes and goes again and again while people work, and nothing of it stays. */
class PluginRoundsTest {

    private static final int ROUNDS = 50;
    /** In these rounds somebody is looking at the report when it goes. */
    private static final int WATCHED = 10;

    private static final Pattern LOADERS =
            Pattern.compile("^\\s*\\d+:\\s+(\\d+)\\s+\\d+\\s+\\S*\\$BundleClassLoader\\b", Pattern.MULTILINE);

    @RegisterExtension
    static final Stage STAGE = new Stage();

    @Test
    void fiftyRoundsLeaveNothingBehindAndDisturbNobody() throws Exception {
        RunningPlatform platform = STAGE.platform();
        Console colleague = STAGE.as("city").open("专管员名册");
        colleague.page().evaluate("window.sameWindow = true");
        Console reader = STAGE.as("lucheng").open("统计报表");
        reader.page().evaluate("window.sameWindow = true");

        // the first round loads classes of the platform itself, which stay
        round(platform, reader, true);
        int before = loaders(platform);
        for (int i = 1; i <= ROUNDS; i++) {
            round(platform, reader, i % WATCHED == 0);
            Locator search = colleague.field("vaadin-text-field", "搜索").locator("input");
            search.fill("没有这个人" + i);
            assertThat(colleague.page().locator("main .data-table .count")).hasText("共 0 条");
            search.fill("");
            assertThat(colleague.page().locator("main .data-table .count"))
                    .not()
                    .hasText("共 0 条");
        }

        Eventually.holds(
                "No class loader of the plugin is left",
                Duration.ofMinutes(2),
                () -> loaders(platform) <= before
                        && !platform.jcmd("VM.classloaders", "show-classes").contains(Plugin.BUNDLE));
        Assertions.assertThat(colleague.page().evaluate("window.sameWindow === true"))
                .isEqualTo(true);
        Assertions.assertThat(reader.page().evaluate("window.sameWindow === true"))
                .isEqualTo(true);
        Assertions.assertThat(STAGE.browser().complaints()).isEmpty();
    }

    private static void round(RunningPlatform platform, Console reader, boolean watched) throws Exception {
        Path jar = Plugin.install(platform);
        Plugin.awaitInstalled(platform);
        reader.open("统计报表").link(Plugin.REPORT).click();
        reader.expectTitle(Plugin.REPORT);
        reader.page().locator("main table tfoot, main table tbody").first().waitFor();
        Files.delete(jar);
        if (watched) {
            reader.expectTitle("“" + Plugin.REPORT + "”已不可用");
        } else {
            Plugin.awaitRemoved(platform);
        }
        reader.open("统计报表").expect("还没有报表");
    }

    /** How many loaders of bundles the heap holds after a full collection, which the question brings about. */
    private static int loaders(RunningPlatform platform) throws IOException, InterruptedException {
        Matcher found = LOADERS.matcher(platform.jcmd("GC.class_histogram"));
        int loaders = 0;
        while (found.find()) {
            loaders += Integer.parseInt(found.group(1));
        }
        Assertions.assertThat(loaders).isPositive();
        return loaders;
    }
}
