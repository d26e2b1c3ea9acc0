// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wagewarden.scoring.api.EntryKind;
import org.wagewarden.scoring.api.Interruption;
import org.wagewarden.scoring.api.LedgerEntry;
import org.wagewarden.scoring.api.LedgerEntryId;
import org.wagewarden.scoring.api.ProvisionCode;

/**
 * One officer's ledger, laid out for computing: dates as days, cases and facts as small numbers. Immutable; may be evaluated
 * any number of times.
 */
public final class History {

    final LocalDate anchor;
    final List<Interruption> interruptions;
    final int size;
    final boolean corrected;
    final byte[] kind;
    final byte[] provision;
    final int[] conduct;
    final int[] effective;
    /** The case of each entry, numbered from 0. */
    final int[] caseOf;
    /** The fact of each entry, numbered from 0: what may be charged only once, whoever acts (A13, A15). */
    final int[] factOf;
    /** The place of the entry that a correction points at; no places at all in a ledger without corrections. */
    final int[] target;

    final int cases;
    final int facts;

    private History(LocalDate anchor, List<EntryFacts> entries, List<Interruption> interruptions) {
        this.anchor = anchor;
        this.interruptions = List.copyOf(interruptions);
        this.size = entries.size();
        kind = new byte[size];
        provision = new byte[size];
        conduct = new int[size];
        effective = new int[size];
        caseOf = new int[size];
        factOf = new int[size];
        Map<Object, Integer> caseNumbers = new HashMap<>();
        Map<Object, Integer> factNumbers = new HashMap<>();
        Map<LedgerEntryId, Integer> places = new HashMap<>();
        corrected = entries.stream().anyMatch(entry -> entry.kind() != EntryKind.DEDUCTION);
        target = new int[corrected ? size : 0];
        for (int i = 0; i < size; i++) {
            EntryFacts entry = entries.get(i);
            kind[i] = (byte) entry.kind().ordinal();
            provision[i] = (byte) entry.provision().ordinal();
            conduct[i] = Math.toIntExact(entry.conductDate().toEpochDay());
            effective[i] = Math.toIntExact(entry.effectiveDate().toEpochDay());
            if (effective[i] < conduct[i]) {
                throw new IllegalArgumentException("An entry takes effect before its conduct: " + entry.id());
            }
            if (entry.kind() == EntryKind.DEDUCTION) {
                caseOf[i] = number(caseNumbers, entry.caseId());
                factOf[i] = number(factNumbers, fact(entry));
            } else {
                target[i] = target(entry, places);
            }
            if (corrected) {
                places.put(entry.id(), i);
            }
        }
        cases = caseNumbers.size();
        facts = factNumbers.size();
    }

    /**
     * @param anchor the day of the first certificate (Art. 9)
     * @param entries the ledger, in the order it was written; a correction stands after what it corrects
     * @param interruptions the cancellations of the filing
     * @throws IllegalArgumentException when the entries are no ledger
     */
    public static History of(LocalDate anchor, List<LedgerEntry> entries, List<Interruption> interruptions) {
        return ofFacts(anchor, entries.stream().map(EntryFacts::of).toList(), interruptions);
    }

    /** The same of entries of which no more was read than what the law looks at. */
    public static History ofFacts(LocalDate anchor, List<EntryFacts> entries, List<Interruption> interruptions) {
        return new History(anchor, entries, interruptions);
    }

    private static int target(EntryFacts entry, Map<LedgerEntryId, Integer> places) {
        return entry.corrects()
                .map(places::get)
                .orElseThrow(
                        () -> new IllegalArgumentException("A correction points at no earlier entry: " + entry.id()));
    }

    private static int number(Map<Object, Integer> numbers, Object key) {
        Integer known = numbers.putIfAbsent(key, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    /** +2 is charged once for an order and item (A13); everything else once for a project, situation and day (A15). */
    private static Object fact(EntryFacts entry) {
        return entry.provision() == ProvisionCode.A11 && entry.order().isPresent()
                ? new Uncorrected(
                        entry.project().value(),
                        entry.order().get().number(),
                        entry.order().get().item())
                : new Conduct(entry.project().value(), entry.provision(), entry.conductDate());
    }

    private record Uncorrected(String project, String order, ProvisionCode item) {}

    private record Conduct(String project, ProvisionCode provision, LocalDate day) {}
}
