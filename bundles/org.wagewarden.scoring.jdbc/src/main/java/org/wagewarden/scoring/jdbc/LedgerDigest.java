// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.scoring.rules.EntryFacts;
import org.wagewarden.scoring.rules.Evaluation;

/**
 * A fingerprint of what ledgers amount to: SHA-256 over every entry's role, points and cycle and every officer's sum. Fed in
 * the order of the officers' identifiers, so that equal facts give an equal one, wherever they are stored. Not thread-safe.
 */
final class LedgerDigest {

    private final MessageDigest sha256;
    private final StringBuilder text = new StringBuilder(1024);
    private String last = "";

    LedgerDigest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /**
     * Adds the next officer.
     *
     * @param ledger what was evaluated
     * @throws IllegalArgumentException when an officer does not come after the one before
     */
    void add(OfficerId officer, List<EntryFacts> ledger, Evaluation evaluation) {
        if (last.compareTo(officer.value()) >= 0) {
            throw new IllegalArgumentException("Officers come in the order of their identifiers");
        }
        last = officer.value();
        text.append(last).append('\t').append(evaluation.anchor());
        text.append('\t').append(evaluation.policyVersion()).append('\t').append(evaluation.cycle());
        text.append('\t').append(evaluation.sum()).append('\n');
        for (int i = 0; i < evaluation.size(); i++) {
            text.append(ledger.get(i).id().value());
            text.append('\t').append(evaluation.role(i)).append('\t').append(evaluation.counted(i));
            text.append('\t').append(evaluation.cycle(i)).append('\t').append(evaluation.link(i));
            text.append(evaluation.crossing(i) ? "\t12\n" : "\n");
        }
        sha256.update(text.toString().getBytes(StandardCharsets.UTF_8));
        text.setLength(0);
    }

    /** The fingerprint, 64 hexadecimal digits; ends the feeding. */
    String hex() {
        return HexFormat.of().formatHex(sha256.digest());
    }
}
