// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.wagewarden.access.api.AccountId;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.SignIn;
import org.wagewarden.platform.api.Outcome;

/**
 * The bearer tokens: 256 random bits, of which only the hash is kept, in memory. A restart ends them all. Every use asks
 * {@link SignIn#refresh}, so that a disabled account is out at once. Time is that of the machine, not the city's clock,
 * which may be set for a demonstration.
 */
@Component(service = Tokens.class, configurationPid = Settings.PID)
@Designate(ocd = Settings.class)
public final class Tokens {

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private final SignIn signIn;
    private final LongSupplier millis;
    private final Duration idle;
    private final Duration lifetime;
    private final int most;
    private final int mostPerAccount;

    private record Entry(Caller caller, long madeAt, long usedAt) {}

    @Activate
    public Tokens(@Reference SignIn signIn, Settings settings) {
        this(
                signIn,
                () -> System.nanoTime() / 1_000_000,
                Duration.ofMinutes(within("idle.minutes", settings.idle_minutes(), 1, 1_440)),
                Duration.ofHours(within("lifetime.hours", settings.lifetime_hours(), 1, 168)),
                within("most.tokens", settings.most_tokens(), 10, 100_000),
                within("most.tokens.per.account", settings.most_tokens_per_account(), 1, 1_000));
    }

    Tokens(SignIn signIn, LongSupplier millis, Duration idle, Duration lifetime, int most, int mostPerAccount) {
        this.signIn = signIn;
        this.millis = millis;
        this.idle = idle;
        this.lifetime = lifetime;
        this.most = most;
        this.mostPerAccount = mostPerAccount;
    }

    private static int within(String key, int value, int least, int greatest) {
        if (value < least || value > greatest) {
            throw new IllegalArgumentException("Configuration " + Settings.PID + ", " + key + ": " + value
                    + " is not within " + least + " to " + greatest);
        }
        return value;
    }

    /** How long an unused token lives. */
    public Duration idle() {
        return idle;
    }

    /** A new token for a caller who just signed in. */
    public String issue(Caller caller) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        long now = millis.getAsLong();
        synchronized (this) {
            entries.values().removeIf(entry -> expired(entry, now));
            bound(Optional.of(caller.account()), mostPerAccount);
            bound(Optional.empty(), most);
            entries.put(hash(token), new Entry(caller, now, now));
        }
        return token;
    }

    /** Ends those idle for longest until one more fits. */
    private void bound(Optional<AccountId> account, int limit) {
        List<Map.Entry<String, Entry>> oldestFirst = entries.entrySet().stream()
                .filter(e -> account.isEmpty()
                        || account.get().equals(e.getValue().caller().account()))
                .sorted(Comparator.comparingLong(e -> e.getValue().usedAt()))
                .toList();
        oldestFirst.stream()
                .limit(Math.max(0, oldestFirst.size() - limit + 1))
                .forEach(e -> entries.remove(e.getKey()));
    }

    /** The caller behind a token as of now; empty when the token is unknown, over, or its account may not go on. */
    public Optional<Caller> caller(String token) {
        String key = hash(token);
        long now = millis.getAsLong();
        Entry entry = entries.get(key);
        if (entry == null) {
            return Optional.empty();
        }
        if (expired(entry, now)) {
            entries.remove(key);
            return Optional.empty();
        }
        if (signIn.refresh(entry.caller()) instanceof Outcome.Accepted<Caller>(Caller present)) {
            // computeIfPresent: a sign-out meanwhile must not be undone
            entries.computeIfPresent(key, (k, e) -> new Entry(present, e.madeAt(), now));
            return Optional.of(present);
        }
        entries.remove(key);
        return Optional.empty();
    }

    /** Ends a token. */
    public void end(String token) {
        entries.remove(hash(token));
    }

    private boolean expired(Entry entry, long now) {
        return now - entry.usedAt() > idle.toMillis() || now - entry.madeAt() > lifetime.toMillis();
    }

    private static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
