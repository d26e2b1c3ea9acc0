// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Sql;

/**
 * Keeps personal numbers secret at rest (PIPL Art. 51): seals them with AES-256-GCM under a named key, and makes the keyed
 * hashes (HMAC-SHA256) that they are found by. The only place that knows the algorithms. Thread-safe.
 */
@Component(service = Secrets.class, configurationPid = Secrets.PID)
@Designate(ocd = Secrets.Settings.class)
public final class Secrets {

    static final String PID = "registry.jdbc";
    /** The property of the framework that names the data folder. */
    static final String DATA = "wagewarden.data";

    private static final String DEFAULT_FILE = "wagewarden.keys";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    /** What an operator sets. */
    @ObjectClassDefinition(name = "Register", description = "Keeping of the register")
    @interface Settings {
        @AttributeDefinition(
                name = "Key file",
                description = "The file with the keys of the ID numbers; empty: wagewarden.keys in the data folder")
        String keyFile() default "";
    }

    private final SecureRandom random = new SecureRandom();
    private final Map<String, SecretKey> sealing = new HashMap<>();
    private final String sealingId;
    private final SecretKey fingerprinting;

    @Activate
    public Secrets(BundleContext context, Settings settings, @Reference RegistrySchema schema) {
        this(file(settings.keyFile(), Optional.ofNullable(context.getProperty(DATA))), schema);
    }

    /** Without a framework. */
    public Secrets(Path file, RegistrySchema schema) {
        List<KeyFile.Key> keys = schema.store().write(session -> agreed(file, session));
        String last = null;
        SecretKey fingerprint = null;
        for (KeyFile.Key key : keys) {
            if (key.purpose() == KeyFile.Purpose.SEAL) {
                sealing.put(key.id(), new SecretKeySpec(key.secret(), "AES"));
                last = key.id();
            } else {
                fingerprint = new SecretKeySpec(key.secret(), "HmacSHA256");
            }
        }
        if (last == null || fingerprint == null) {
            throw new IllegalStateException(
                    PID + ": keyFile: " + file + " needs a line 'seal' and a line 'fingerprint'");
        }
        sealingId = last;
        fingerprinting = fingerprint;
    }

    /**
     * Encrypts a text.
     *
     * @param bound what the result belongs to; it opens with the same only, so that rows cannot exchange their secrets
     */
    public String seal(String plain, String bound) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = crypt(
                Cipher.ENCRYPT_MODE, sealing.get(sealingId), nonce, bound, plain.getBytes(StandardCharsets.UTF_8));
        byte[] all = ByteBuffer.allocate(NONCE + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
        return sealingId + ":" + Base64.getEncoder().withoutPadding().encodeToString(all);
    }

    /** Decrypts what {@link #seal} made; throws when it was changed. */
    public String open(String sealed, String bound) {
        int colon = sealed.indexOf(':');
        SecretKey key = sealing.get(sealed.substring(0, Math.max(colon, 0)));
        if (key == null) {
            throw new IllegalStateException("A sealed number names a key that the key file does not hold");
        }
        ByteBuffer all = ByteBuffer.wrap(Base64.getDecoder().decode(sealed.substring(colon + 1)));
        byte[] nonce = new byte[NONCE];
        all.get(nonce);
        byte[] body = new byte[all.remaining()];
        all.get(body);
        return new String(crypt(Cipher.DECRYPT_MODE, key, nonce, bound, body), StandardCharsets.UTF_8);
    }

    /**
     * A keyed hash, the same for the same text and kind.
     *
     * @param kind keeps hashes of different things apart
     * @param bytes how much of it: 16 where it identifies (22 characters), 8 where it only narrows down (11 characters)
     */
    public String fingerprint(String kind, String text, int bytes) {
        byte[] hash = Arrays.copyOf(mac(fingerprinting, kind + ":" + text), bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }

    private static byte[] crypt(int mode, SecretKey key, byte[] nonce, String bound, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(bound.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A personal number could not be sealed or opened", e);
        }
    }

    private static byte[] mac(SecretKey key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The Java runtime has no HmacSHA256", e);
        }
    }

    /** The keys of the file, which must be those that the database was written with. */
    private static List<KeyFile.Key> agreed(Path file, Session session) {
        Map<String, String> known = new HashMap<>();
        session.each(
                Sql.of("SELECT id, verifier FROM registry_key"),
                row -> known.put(row.text("id"), row.text("verifier")));
        try {
            if (!known.isEmpty() && !Files.exists(file)) {
                throw new IllegalStateException(PID + ": keyFile: " + file
                        + " is missing, but the register was sealed with its keys; put the file back from its copy");
            }
            List<KeyFile.Key> keys = Files.exists(file) ? KeyFile.read(file) : KeyFile.create(file);
            Map<String, String> present = new HashMap<>();
            for (KeyFile.Key key : keys) {
                String verifier =
                        HexFormat.of().formatHex(mac(new SecretKeySpec(key.secret(), "HmacSHA256"), "verifier"));
                present.put(key.id(), verifier);
                if (!known.containsKey(key.id())) {
                    session.update(Sql.of("INSERT INTO registry_key (id, verifier) VALUES (?, ?)", key.id(), verifier));
                }
            }
            known.forEach((id, verifier) -> {
                if (!verifier.equals(present.get(id))) {
                    throw new IllegalStateException(PID + ": keyFile: " + file + " does not hold the key " + id
                            + " that the register was sealed with; put the right file in its place");
                }
            });
            return keys;
        } catch (IOException e) {
            throw new IllegalStateException(PID + ": keyFile: " + file + " cannot be used: " + e.getMessage(), e);
        }
    }

    private static Path file(String configured, Optional<String> data) {
        if (!configured.isBlank()) {
            return Path.of(configured);
        }
        return Path.of(data.orElseThrow(() -> new IllegalStateException(
                        PID + ": keyFile is empty, and the framework property " + DATA + " is not set")))
                .resolve(DEFAULT_FILE);
    }
}
