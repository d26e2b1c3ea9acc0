// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.jdbc.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The fingerprint of a table's content. The digests of the rows are added up, so the order of the rows, which differs
 * between databases, does not matter. It proves that a copy is equal; it is no defence against somebody who is able to
 * choose rows.
 */
final class Fingerprint {

    private final String header;
    private final MessageDigest digest = sha256();
    private final byte[] sum = new byte[32];
    private long rows;

    Fingerprint(String header) {
        this.header = header;
    }

    void add(String line) {
        byte[] row = digest.digest(line.getBytes(StandardCharsets.UTF_8));
        int carry = 0;
        for (int i = sum.length - 1; i >= 0; i--) {
            carry += (sum[i] & 0xff) + (row[i] & 0xff);
            sum[i] = (byte) carry;
            carry >>>= 8;
        }
        rows++;
    }

    TableSummary summary() {
        digest.update((header + "\n" + rows + "\n").getBytes(StandardCharsets.UTF_8));
        return new TableSummary(rows, HexFormat.of().formatHex(digest.digest(sum)));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
