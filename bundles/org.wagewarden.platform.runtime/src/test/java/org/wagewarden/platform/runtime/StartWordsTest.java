// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.platform.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wagewarden.access.api.FirstStart.Credential;
import org.wagewarden.platform.api.LocalText;

class StartWordsTest {

    private static final LocalText PURPOSE = new LocalText("系统管理员", "system administrator");

    @Test
    void nothingToTellIsNoLine() {
        assertThat(StartWords.of(List.of())).isEmpty();
    }

    @Test
    void aGeneratedPasswordIsToldWithAWarning() {
        List<String> lines = StartWords.of(List.of(new Credential("admin", PURPOSE, "abcde-fghij", true)));
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).contains("仅显示这一次").contains("only once");
        assertThat(lines.get(1)).contains("admin").contains("abcde-fghij").contains("系统管理员");
    }

    @Test
    void demonstrationAccountsAreListed() {
        List<String> lines = StartWords.of(List.of(
                new Credential("city", PURPOSE, "public", false), new Credential("audit", PURPOSE, "public", false)));
        assertThat(lines).hasSize(3).noneMatch(line -> line.startsWith("READY"));
    }

    @Test
    void aProblemIsOneLineOnStandardError() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        new Terminal(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .problem(new LocalText("磁盘已满。", "The disk is full."));
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8).strip()).isEqualTo("磁盘已满。 / The disk is full.");
    }
}
