// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.platform.api;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.function.LongSupplier;

/**
 * Public identifiers that rise within this process, also inside one millisecond and when the clock is set back, so that
 * what one transaction makes keeps its order. Inside a millisecond the next one lies a random step of up to 2^64 further
 * on, so that knowing one does not give the next away.
 */
final class RisingIds {

    private static final int STEP_BITS = 64;
    private static final BigInteger END = BigInteger.ONE.shiftLeft(80);

    private final SecureRandom random = new SecureRandom();
    private final LongSupplier millis;
    private long last;
    private BigInteger tail = BigInteger.ZERO;

    RisingIds(LongSupplier millis) {
        this.millis = millis;
    }

    synchronized String next() {
        long now = millis.getAsLong();
        tail = tail.add(BigInteger.ONE).add(new BigInteger(STEP_BITS, random));
        if (now > last || tail.compareTo(END) >= 0) {
            last = Math.max(now, last + 1);
            tail = new BigInteger(79, random);
        }
        byte[] bytes = tail.toByteArray();
        byte[] ten = new byte[10];
        int length = Math.min(bytes.length, ten.length);
        System.arraycopy(bytes, bytes.length - length, ten, ten.length - length, length);
        return PublicId.of(last, ten);
    }
}
