// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wagewarden.store.tck.StoreKind;
import org.wagewarden.store.tck.TestStore;
import org.wagewarden.store.tck.TestStores;

class SecretsTest {

    private static final String NUMBER = "11010519491231002X";

    @TempDir
    private Path folder;

    private TestStore store;
    private RegistrySchema schema;
    private Path file;

    @BeforeEach
    void open() {
        store = TestStores.open(StoreKind.MEMORY);
        schema = new RegistrySchema(store.store());
        file = folder.resolve("data/wagewarden.keys");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void opensWhatItSealed() {
        Secrets secrets = new Secrets(file, schema);

        String sealed = secrets.seal(NUMBER, "row1");

        assertThat(sealed).doesNotContain("194912").hasSizeLessThan(100);
        assertThat(secrets.open(sealed, "row1")).isEqualTo(NUMBER);
        assertThat(secrets.seal(NUMBER, "row1")).isNotEqualTo(sealed);
        assertThat(new Secrets(file, schema).open(sealed, "row1")).isEqualTo(NUMBER);
    }

    @Test
    void opensNothingThatWasChangedOrMoved() {
        Secrets secrets = new Secrets(file, schema);
        String sealed = secrets.seal(NUMBER, "row1");

        assertThatThrownBy(() -> secrets.open(sealed, "row2")).isInstanceOf(IllegalStateException.class);
        char last = sealed.charAt(sealed.length() - 3);
        String changed = sealed.substring(0, sealed.length() - 3)
                + (last == 'A' ? 'B' : 'A')
                + sealed.substring(sealed.length() - 2);
        assertThatThrownBy(() -> secrets.open(changed, "row1")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> secrets.open("other" + sealed.substring(8), "row1"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void fingerprintsAreStableAndKeptApart() {
        Secrets secrets = new Secrets(file, schema);

        assertThat(secrets.fingerprint("number", NUMBER, 16))
                .hasSize(22)
                .isEqualTo(new Secrets(file, schema).fingerprint("number", NUMBER, 16))
                .isNotEqualTo(secrets.fingerprint("last-six", NUMBER, 16))
                .isNotEqualTo(secrets.fingerprint("number", "110105194912310038", 16));
    }

    @Test
    void onlyTheOwnerReadsTheKeys() throws IOException {
        new Secrets(file, schema);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(file)).startsWith("#").contains("seal ").contains("fingerprint ");
    }

    @Test
    void aMissingKeyFileIsNotReplaced() throws IOException {
        new Secrets(file, schema);
        Files.delete(file);

        assertThatThrownBy(() -> new Secrets(file, schema))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("is missing")
                .hasMessageContaining(file.toString());
        assertThat(file).doesNotExist();
    }

    @Test
    void anotherKeyFileIsRefused() throws IOException {
        new Secrets(file, schema);
        try (TestStore other = TestStores.open(StoreKind.MEMORY)) {
            Path another = folder.resolve("other.keys");
            new Secrets(another, new RegistrySchema(other.store()));
            Files.copy(another, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }

        assertThatThrownBy(() -> new Secrets(file, schema))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("does not hold the key");
    }

    @Test
    void aBrokenKeyFileIsNamedWithItsLine() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "# keys\nseal abc notbase64\n");
        assertThatThrownBy(() -> new Secrets(file, schema)).hasMessageContaining("Line 2");
        Files.writeString(file, "# keys\n");
        assertThatThrownBy(() -> new Secrets(file, schema)).hasMessageContaining("needs a line 'seal'");
    }

    @Test
    void aNewKeySealsAndTheOldOneStillOpens() throws IOException {
        Secrets before = new Secrets(file, schema);
        String sealed = before.seal(NUMBER, "row1");
        Path another = folder.resolve("another.keys");
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        try (TestStore other = TestStores.open(StoreKind.MEMORY)) {
            new Secrets(another, new RegistrySchema(other.store()));
            Files.readAllLines(another).stream()
                    .filter(l -> l.startsWith("seal"))
                    .forEach(lines::add);
        }
        Files.write(file, lines);

        Secrets after = new Secrets(file, schema);

        assertThat(after.open(sealed, "row1")).isEqualTo(NUMBER);
        assertThat(after.seal(NUMBER, "row1").substring(0, 8)).isNotEqualTo(sealed.substring(0, 8));
        assertThat(after.fingerprint("number", NUMBER, 16)).isEqualTo(before.fingerprint("number", NUMBER, 16));
    }
}
