// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.access.jdbc;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.function.LongSupplier;
import org.wagewarden.platform.api.PublicId;

/**
 * Public identifiers that rise within this process, also inside one millisecond and when the clock is set back, so that
 * the entries of one transaction keep their order. They follow the machine's clock, not the city's.
 */
final class RisingIds {

    private static final BigInteger END = BigInteger.ONE.shiftLeft(79);

    private final SecureRandom random = new SecureRandom();
    private final LongSupplier millis;
    private long last;
    private BigInteger tail = BigInteger.ZERO;

    RisingIds(LongSupplier millis) {
        this.millis = millis;
    }

    synchronized String next() {
        long now = millis.getAsLong();
        if (now > last || tail.compareTo(END) >= 0) {
            last = Math.max(now, last + 1);
            tail = new BigInteger(78, random);
        } else {
            tail = tail.add(BigInteger.ONE);
        }
        byte[] bytes = tail.toByteArray();
        byte[] ten = new byte[10];
        System.arraycopy(bytes, 0, ten, ten.length - bytes.length, bytes.length);
        return PublicId.of(last, ten);
    }
}
