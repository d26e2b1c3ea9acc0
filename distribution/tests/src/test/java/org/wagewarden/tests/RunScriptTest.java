// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code ./run} promises, and what it says when something is wrong. */
class RunScriptTest {

    @RegisterExtension
    static final Stage STAGE = new Stage();

    @TempDir
    Path data;

    @Test
    void aLongFirstStartSaysHowFarItIs() {
        assertThat(STAGE.platform().output())
                .containsSubsequence(
                        "  已装载 / loaded: 20 %",
                        "  已装载 / loaded: 50 %",
                        "  已装载 / loaded: 100 %",
                        "按 Ctrl-C 停止。 / Press Ctrl-C to stop.",
                        "READY " + STAGE.platform().address());
    }

    @Test
    void helpNamesEveryOption() throws Exception {
        Script help = run(Map.of(), "--help");
        assertThat(help.code()).isZero();
        assertThat(help.text()).contains("--port", "--data", "--empty", "--database-url", "--now", "--help");
    }

    @ParameterizedTest
    @CsvSource({
        "--port, abc, --port",
        "--port, 70000, --port",
        "--now, yesterday, --now",
        "--now, 2024-13-40, --now",
        "--database-url, jdbc:mysql://x/y, jdbc:postgresql",
        "--colour, red, --colour"
    })
    void aWrongOptionIsOneSentence(String option, String value, String named) throws Exception {
        Script ended = run(Map.of(), option, value);
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.text().strip().lines()).singleElement().asString().contains(named);
    }

    @Test
    void theDemonstrationClockNeedsDemonstrationData() throws Exception {
        Script ended = run(Map.of(), "--empty", "--now", "2024-09-14");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.text()).contains("--now");
    }

    @Test
    void aDatabaseThatIsNotThereIsOneSentenceAndAnExitCode() throws Exception {
        Script ended = run(
                Map.of("WAGEWARDEN_DB_USER", "nobody", "WAGEWARDEN_DB_PASSWORD", "nothing"),
                "--port",
                String.valueOf(RunningPlatform.freePort()),
                "--data",
                data.toString(),
                "--database-url",
                "jdbc:postgresql://127.0.0.1:" + RunningPlatform.freePort() + "/none");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.text()).doesNotContain("\tat ", "nothing");
        assertThat(ended.text().strip()).isNotEmpty();
    }

    @Test
    void aSecondProcessOnTheSameFolderIsRefusedAndTheFirstGoesOn() throws Exception {
        try (RunningPlatform first = RunningPlatform.start(data, "--empty")) {
            Script second = run(
                    Map.of(),
                    "--empty",
                    "--port",
                    String.valueOf(RunningPlatform.freePort()),
                    "--data",
                    data.toString());
            assertThat(second.code()).isEqualTo(1);
            assertThat(second.text()).doesNotContain("\tat ");
            assertThat(first.get("system/health/ready").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void anEmptyDatabasePrintsOneAdministratorAndOneReadyLine() throws Exception {
        try (RunningPlatform platform = RunningPlatform.start(data, "--empty")) {
            assertThat(platform.output().stream().filter(line -> line.startsWith("READY ")))
                    .containsExactly("READY " + platform.address());
            assertThat(platform.output().stream().filter(line -> line.strip().startsWith("admin ")))
                    .hasSize(1);
            assertThat(platform.output()).noneMatch(line -> line.contains(RunningPlatform.PASSWORD));
            assertThat(platform.get("system/health/live").statusCode()).isEqualTo(200);
            assertThat(platform.get("api/openapi.json").statusCode()).isEqualTo(200);
            assertThat(platform.get("api/v1/officers").statusCode()).isEqualTo(401);
        }
    }

    private static Script run(Map<String, String> environment, String... options) throws Exception {
        return Script.run("run", environment, options);
    }
}
