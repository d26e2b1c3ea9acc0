// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.spreadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Seals uploaded files and their rows before they go to the store (AES-256-GCM), because they hold ID numbers. The key
 * lies in the data folder, not in the database, so that a copy of the database alone gives nothing away.
 */
@Component(service = Sealing.class)
public final class Sealing {

    static final String DATA = "wagewarden.data";

    private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int MARK_BYTES = 4;

    private final SecretKeySpec key;
    private final byte[] mark;

    @Activate
    public Sealing(BundleContext context) {
        this(Optional.ofNullable(context.getProperty(DATA)).map(Path::of));
    }

    /** @param data the data folder; without one the key lives as long as this object */
    public Sealing(Optional<Path> data) {
        byte[] secret = data.map(Sealing::load).orElseGet(Sealing::fresh);
        if (data.isEmpty()) {
            LOG.warn("The framework property {} is not set: imports will not be readable after a restart", DATA);
        }
        key = new SecretKeySpec(secret, "AES");
        mark = Arrays.copyOf(digest(secret), MARK_BYTES);
        Arrays.fill(secret, (byte) 0);
    }

    /** Sealed bytes: the key's mark, a nonce, and the content. */
    byte[] seal(byte[] content) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(content);
            return ByteBuffer.allocate(MARK_BYTES + NONCE_BYTES + sealed.length)
                    .put(mark)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM failed", e);
        }
    }

    byte[] open(byte[] sealed) {
        if (!readable(sealed)) {
            throw new IllegalStateException("An import was sealed with another key");
        }
        byte[] nonce = Arrays.copyOfRange(sealed, MARK_BYTES, MARK_BYTES + NONCE_BYTES);
        try {
            int from = MARK_BYTES + NONCE_BYTES;
            return cipher(Cipher.DECRYPT_MODE, nonce).doFinal(sealed, from, sealed.length - from);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("An import was changed in the store", e);
        }
    }

    /** Whether this key sealed it. */
    boolean readable(byte[] sealed) {
        return sealed.length > MARK_BYTES + NONCE_BYTES
                && MessageDigest.isEqual(mark, Arrays.copyOf(sealed, MARK_BYTES));
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private static byte[] load(Path data) {
        Path file = data.resolve("exchange.key");
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            byte[] secret = Files.readAllBytes(file);
            if (secret.length != KEY_BYTES) {
                throw new IllegalStateException(
                        "The key file " + file + " should have " + KEY_BYTES + " bytes, not " + secret.length);
            }
            return secret;
        } catch (IOException e) {
            throw new UncheckedIOException("The key file " + file + " cannot be used", e);
        }
    }

    private static void create(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Path fresh = Files.createTempFile(file.getParent(), "exchange", ".new");
        try {
            if (Files.getFileStore(fresh).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
            }
            Files.write(fresh, fresh(), StandardOpenOption.SYNC);
            Files.move(fresh, file);
        } catch (FileAlreadyExistsException e) {
            // Another start was faster; its key counts.
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static byte[] fresh() {
        byte[] secret = new byte[KEY_BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    private static byte[] digest(byte[] secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
