// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.access.jdbc;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts wrong passwords, in memory and bounded. A name, whether it exists or not, has ten wrong tries in fifteen minutes:
 * five for addresses it has never signed in from, five for addresses it has. So guessing from anywhere in the world stops
 * at once, and the person at the usual place can still sign in. Later tries have to wait longer and longer. An address
 * that is strange to the names it tries has fifty.
 */
final class Attempts {

    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int PER_NAME_AND_KIND = 5;
    static final int PER_ADDRESS = 50;
    private static final int REMEMBERED = 100_000;
    /** Seconds to wait after so many wrong tries. */
    private static final int[] DELAYS = {0, 0, 0, 5, 30};

    private final Map<String, Tries> names = new Remembered();
    private final Map<String, Tries> addresses = new Remembered();

    /** May this try go on? */
    sealed interface Answer {}

    /** It may; it counts as wrong until {@link #forgive}. */
    record Go(List<Tries> counted, Instant at) implements Answer {}

    /** It may not, for so long; {@code first} when this is the first refusal since the tries began. */
    record Wait(Duration rest, boolean first) implements Answer {}

    /** Counts a try beforehand, so that many at once cannot slip through. */
    synchronized Answer begin(String name, String address, boolean known, Instant now) {
        Tries ofName = names.computeIfAbsent((known ? "known " : "strange ") + name, key -> new Tries());
        Duration rest = ofName.rest(now, PER_NAME_AND_KIND, true);
        if (known) {
            return rest.isZero() ? go(now, ofName) : ofName.refuse(rest);
        }
        Tries ofAddress = addresses.computeIfAbsent(address, key -> new Tries());
        Duration addressRest = ofAddress.rest(now, PER_ADDRESS, false);
        if (addressRest.compareTo(rest) > 0) {
            return ofAddress.refuse(addressRest);
        }
        return rest.isZero() ? go(now, ofName, ofAddress) : ofName.refuse(rest);
    }

    /** The try was right after all, or never compared. */
    synchronized void forgive(Go go) {
        go.counted().forEach(tries -> tries.times.removeLastOccurrence(go.at()));
    }

    private static Go go(Instant now, Tries... counted) {
        for (Tries tries : counted) {
            tries.times.addLast(now);
        }
        return new Go(List.of(counted), now);
    }

    /** The wrong tries of one name or address within the window. */
    static final class Tries {

        private final Deque<Instant> times = new ArrayDeque<>(2);
        private boolean refused;

        private Duration rest(Instant now, int most, boolean delayed) {
            // abs: a clock that was set back must not keep anybody out longer
            times.removeIf(time -> Duration.between(time, now).abs().compareTo(WINDOW) >= 0);
            if (times.isEmpty()) {
                refused = false;
                return Duration.ZERO;
            }
            if (times.size() >= most) {
                return positive(now, times.getFirst().plus(WINDOW));
            }
            return delayed ? positive(now, times.getLast().plusSeconds(DELAYS[times.size()])) : Duration.ZERO;
        }

        private Wait refuse(Duration rest) {
            boolean first = !refused;
            refused = true;
            return new Wait(rest, first);
        }

        private static Duration positive(Instant now, Instant until) {
            return until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO;
        }
    }

    /** Forgets what was asked for longest ago. */
    private static final class Remembered extends LinkedHashMap<String, Tries> {

        private static final long serialVersionUID = 1L;

        Remembered() {
            super(64, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
            return size() > REMEMBERED;
        }
    }
}
