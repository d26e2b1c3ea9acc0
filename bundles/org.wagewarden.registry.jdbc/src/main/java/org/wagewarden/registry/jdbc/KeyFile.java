// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The file that holds the keys: a line for each, with its purpose, its name and the key in base 64. */
final class KeyFile {

    private static final Logger LOG = LoggerFactory.getLogger(KeyFile.class);
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final int BYTES = 32;
    private static final String HEAD =
            """
            # The keys that the ID numbers of the register are sealed with and found by.
            # Keep a copy apart from the backups of the database: without this file the numbers cannot be read again.
            """;

    /** What a key is for. */
    enum Purpose {
        /** Encrypts; the last one in the file for new rows, every one for old rows. */
        SEAL,
        /** Makes the hashes that numbers are found by; exactly one. */
        FINGERPRINT
    }

    /** One key. */
    record Key(Purpose purpose, String id, byte[] secret) {}

    private KeyFile() {}

    /** Reads the keys of a file that exists. */
    static List<Key> read(Path file) throws IOException {
        warnWhenOpenToOthers(file);
        List<Key> keys = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                keys.add(parse(file, number, line.strip().split("\\s+")));
            }
        }
        return keys;
    }

    /** Makes new keys and a file with them that only its owner may read; when it is there meanwhile, reads it. */
    static List<Key> create(Path file) throws IOException {
        SecureRandom random = new SecureRandom();
        List<Key> keys = List.of(key(Purpose.SEAL, random), key(Purpose.FINGERPRINT, random));
        StringBuilder text = new StringBuilder(HEAD);
        for (Key key : keys) {
            text.append(key.purpose().name().toLowerCase(Locale.ROOT))
                    .append(' ')
                    .append(key.id())
                    .append(' ')
                    .append(Base64.getEncoder().encodeToString(key.secret()))
                    .append('\n');
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        FileAttribute<?>[] attributes =
                file.getFileSystem().supportedFileAttributeViews().contains("posix")
                        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                        : new FileAttribute<?>[0];
        try (FileChannel channel =
                FileChannel.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            // The first number may be sealed a moment later; the key must not be lost before it.
            channel.force(true);
        } catch (FileAlreadyExistsException e) {
            return read(file);
        }
        LOG.info("Made the key file {}; keep a copy apart from the database's backups", file);
        return keys;
    }

    private static Key key(Purpose purpose, SecureRandom random) {
        byte[] id = new byte[4];
        random.nextBytes(id);
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        return new Key(purpose, HexFormat.of().formatHex(id), secret);
    }

    private static Key parse(Path file, int number, String[] words) throws IOException {
        if (words.length == 3 && words[1].matches("[0-9a-z]{1,16}")) {
            for (Purpose purpose : Purpose.values()) {
                if (purpose.name().equalsIgnoreCase(words[0])) {
                    byte[] secret = decode(words[2]);
                    if (secret.length == BYTES) {
                        return new Key(purpose, words[1], secret);
                    }
                }
            }
        }
        throw new IOException("Line " + number + " of the key file " + file
                + " is not 'seal' or 'fingerprint', a name and " + BYTES + " bytes in base 64");
    }

    private static byte[] decode(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static void warnWhenOpenToOthers(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")
                && !OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file))) {
            LOG.warn("The key file {} may be read by others than its owner; take that right away", file);
        }
    }
}
