// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command for databases does what it says with the jars of the platform as it is assembled. */
class StoreScriptTest {

    @TempDir
    Path folder;

    @Test
    void aBackupOfAStoppedPlatformIsRestoredWithEqualContent() throws Exception {
        String data = folder.resolve("data").toString();
        String copy = folder.resolve("copy").toString();
        String backup = folder.resolve("backup").toString();
        RunningPlatform.start(Path.of(data), "--empty").close();

        done("backup", "--data", data, "--to", backup);
        done("restore", "--from", backup, "--data", copy);

        String fingerprint = done("fingerprint", "--data", data);
        assertThat(fingerprint).contains("registry_district").doesNotContain("DEBUG", "SLF4J");
        assertThat(done("fingerprint", "--data", copy)).isEqualTo(fingerprint);
    }

    @Test
    void aFolderWithoutADatabaseIsOneSentence() throws Exception {
        Script ended = store("fingerprint", "--data", folder.toString());
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.text()).doesNotContain("\tat ").isNotBlank();
    }

    private static String done(String... options) throws Exception {
        Script ended = store(options);
        assertThat(ended.code()).as(ended.text()).isZero();
        return ended.text();
    }

    private static Script store(String... options) throws Exception {
        return Script.run("distribution/bin/store", Map.of(), options);
    }
}
