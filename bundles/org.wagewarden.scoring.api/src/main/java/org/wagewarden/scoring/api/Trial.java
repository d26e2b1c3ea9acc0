// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.util.List;
import java.util.Optional;
import org.wagewarden.platform.api.Reason;

/**
 * What facts amount to.
 *
 * @param standing the standing; empty without a certificate (A22). Projects are named as the facts name them
 * @param names the names of the entries of the standing, by {@link LedgerEntry#sequence} minus 1
 * @param refused the findings that nobody may be charged for, and why; they are no part of the standing
 * @param lapsed items of orders that lapsed uncorrected and under which nothing was found yet: Art. 11 may be proposed, a
 *     person decides (A18, A23)
 */
public record Trial(
        Optional<Standing> standing, List<String> names, List<Refused> refused, List<Facts.OrderedItem> lapsed) {

    public Trial {
        names = List.copyOf(names);
        refused = List.copyOf(refused);
        lapsed = List.copyOf(lapsed);
    }

    /** The name of an entry of the standing. */
    public String name(LedgerEntry entry) {
        return names.get(entry.sequence() - 1);
    }

    /** The name of the entry with this identifier; it is one of the standing. */
    public String name(LedgerEntryId id) {
        return standing.stream()
                .flatMap(s -> s.lines().stream())
                .map(Standing.Line::entry)
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .map(this::name)
                .orElseThrow();
    }

    /**
     * A finding that nobody may be charged for.
     *
     * @param name which
     * @param reason why: {@code order-required}, {@code deadline-running}, {@code corrected-in-time}, {@code basis-required},
     *     {@code no-deduction-possible}, {@code objection-waits} (A19)
     */
    public record Refused(String name, Reason reason) {}
}
