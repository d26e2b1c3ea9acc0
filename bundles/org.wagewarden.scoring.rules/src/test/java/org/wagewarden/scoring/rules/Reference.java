// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.wagewarden.scoring.api.EntryKind;
import org.wagewarden.scoring.api.Interruption;
import org.wagewarden.scoring.api.LedgerEntry;
import org.wagewarden.scoring.api.LedgerEntryId;
import org.wagewarden.scoring.api.Policy;

/**
 * The law a second time, written straight from the words and sharing nothing with the rules: it asks what a case is worth
 * before and after each entry, and adds the difference to the cycle of that entry.
 */
final class Reference {

    record Result(Map<LocalDate, Integer> sums, Map<LocalDate, LedgerEntryId> crossings, Optional<LocalDate> present) {}

    private final LocalDate anchor;
    private final List<LedgerEntry> known = new ArrayList<>();
    private final List<Interruption> interruptions;
    private final Policy policy;
    private final LocalDate asOf;

    private Reference(
            LocalDate anchor,
            List<LedgerEntry> entries,
            List<Interruption> interruptions,
            Policy policy,
            LocalDate asOf) {
        this.anchor = anchor;
        this.interruptions = interruptions;
        this.policy = policy;
        this.asOf = asOf;
        for (LedgerEntry e : entries) {
            if (!e.effectiveDate().isAfter(asOf)) {
                known.add(e);
            }
        }
    }

    static Result of(
            LocalDate anchor,
            List<LedgerEntry> entries,
            List<Interruption> interruptions,
            Policy policy,
            LocalDate asOf) {
        return new Reference(anchor, entries, interruptions, policy, asOf).result();
    }

    private Result result() {
        List<LedgerEntry> charges = new ArrayList<>();
        for (LedgerEntry e : known) {
            if (e.kind() == EntryKind.DEDUCTION && !undone(e) && scoreable(e)) {
                charges.add(e);
            }
        }
        charges.sort((a, b) -> {
            int byDay = date(a).compareTo(date(b));
            return byDay != 0 ? byDay : Integer.compare(a.sequence(), b.sequence());
        });
        Map<LocalDate, Integer> sums = new TreeMap<>();
        Map<LocalDate, LedgerEntryId> crossings = new TreeMap<>();
        Set<String> facts = new HashSet<>();
        Map<String, Map<LedgerEntry, Integer>> cases = new HashMap<>();
        for (LedgerEntry e : charges) {
            if (!facts.add(fact(e))) {
                continue;
            }
            Map<LedgerEntry, Integer> ofCase =
                    cases.computeIfAbsent(e.caseId().value(), c -> new java.util.LinkedHashMap<>());
            LocalDate cycle = cycleStart(date(e)).orElseThrow();
            int gain = gain(e, cycle, ofCase);
            int sum = sums.merge(cycle, gain, Integer::sum);
            if (sum >= 12) {
                crossings.putIfAbsent(cycle, e.id());
            }
        }
        crossings.keySet().removeIf(cycle -> sums.get(cycle) < 12);
        return new Result(sums, crossings, cycleStart(asOf));
    }

    private boolean undone(LedgerEntry e) {
        return known.stream().anyMatch(c -> c.corrects().equals(Optional.of(e.id())) && !undone(c));
    }

    private boolean scoreable(LedgerEntry e) {
        LocalDate conduct = e.conductDate();
        if (conduct.isBefore(LocalDate.of(2023, 7, 1)) || conduct.isBefore(anchor)) {
            return false;
        }
        Optional<LocalDate> cycle = cycleStart(date(e));
        if (cycle.isEmpty()) {
            return false;
        }
        if (policy.beforeCancellation() == Policy.BeforeCancellation.COUNT) {
            return true;
        }
        for (Interruption i : interruptions) {
            boolean inForce = !i.cancelled().isAfter(asOf)
                    && (i.withdrawn().isEmpty() || i.withdrawn().get().isAfter(asOf));
            boolean laterCycle = cycle.get().isAfter(cycleStart(i.cancelled()).orElse(LocalDate.MIN));
            if (inForce && conduct.isBefore(i.cancelled()) && laterCycle) {
                return false;
            }
        }
        return true;
    }

    /** What an entry adds to its cycle: what the case is worth with it, less what it was worth without it. */
    private int gain(LedgerEntry e, LocalDate cycle, Map<LedgerEntry, Integer> ofCase) {
        int article = e.provision().article().number();
        if (article == 11) {
            return 2;
        }
        String slot = slot(e);
        if (ofCase.keySet().stream().anyMatch(o -> slot(o).equals(slot))) {
            return 0;
        }
        int gain;
        if (article == 10) {
            gain = 1;
        } else if (article == 14) {
            int here = booked(ofCase, cycle, true, 14);
            int before = booked(ofCase, cycle, false, 14);
            boolean full = policy.article14AcrossCycles() == Policy.AcrossCycles.FULL;
            gain = (full ? 12 : Math.max(0, 12 - before)) - here;
        } else if (article == 13
                && policy.article13AcrossCycles() == Policy.AcrossCycles.FULL
                && count(ofCase, 14) == 0) {
            gain = 6 - booked(ofCase, cycle, true, 13);
            ofCase.replaceAll((o, v) -> o.provision().article().number() == 12 && sameCycle(o, cycle) ? 0 : v);
            ofCase.put(e, 6);
            return gain;
        } else {
            int worth = worth(ofCase);
            ofCase.put(e, 0);
            gain = worth(ofCase) - worth;
        }
        ofCase.put(e, gain);
        return gain;
    }

    /** What the weaker entries of a case brought to this cycle, or to others. */
    private int booked(Map<LedgerEntry, Integer> ofCase, LocalDate cycle, boolean here, int below) {
        int sum = 0;
        for (Map.Entry<LedgerEntry, Integer> o : ofCase.entrySet()) {
            int article = o.getKey().provision().article().number();
            if (article >= 12 && article < below && sameCycle(o.getKey(), cycle) == here) {
                sum += o.getValue();
            }
        }
        return sum;
    }

    private boolean sameCycle(LedgerEntry e, LocalDate cycle) {
        return cycleStart(date(e)).orElseThrow().equals(cycle);
    }

    /** 14 stands for 13 and 12; 13 stands for 12 (Art. 13, second paragraph). */
    private static int worth(Map<LedgerEntry, Integer> ofCase) {
        if (count(ofCase, 14) > 0) {
            return 12;
        }
        return count(ofCase, 13) > 0 ? 6 * count(ofCase, 13) : 3 * count(ofCase, 12);
    }

    private static int count(Map<LedgerEntry, Integer> ofCase, int article) {
        return (int) ofCase.keySet().stream()
                .filter(o -> o.provision().article().number() == article)
                .count();
    }

    private String slot(LedgerEntry e) {
        String code = e.provision().value();
        boolean once = policy.article13SameCase() == Policy.SameCase.ONCE;
        return once && (code.equals("13.1") || code.equals("13.2")) ? "13.1+2" : code;
    }

    private static String fact(LedgerEntry e) {
        return e.order()
                .filter(o -> e.provision().value().equals("11"))
                .map(o -> e.project().value() + "/11/" + o.number() + "/" + o.item())
                .orElseGet(() -> e.project().value() + "/" + e.provision() + "/" + e.conductDate());
    }

    private LocalDate date(LedgerEntry e) {
        return policy.attribution() == Policy.Attribution.DECISION ? e.effectiveDate() : e.conductDate();
    }

    /** Walks through the anniversaries, one after the other. */
    private Optional<LocalDate> cycleStart(LocalDate day) {
        LocalDate origin = anchor;
        if (policy.afterRefiling() == Policy.AfterRefiling.NEW_ANCHOR) {
            for (Interruption i : interruptions) {
                if (i.refiled().isPresent()) {
                    LocalDate refiled = i.refiled().get();
                    if (!refiled.isAfter(asOf)
                            && refiled.isAfter(origin)
                            && !begin(refiled, 0).isAfter(day)) {
                        origin = refiled;
                    }
                }
            }
        }
        if (day.isBefore(begin(origin, 0))) {
            return Optional.empty();
        }
        int years = 0;
        while (!day.isBefore(begin(origin, years + 1))) {
            years++;
        }
        return Optional.of(begin(origin, years));
    }

    private LocalDate begin(LocalDate origin, int years) {
        int year = origin.getYear() + years;
        boolean leapDay = origin.getMonthValue() == 2 && origin.getDayOfMonth() == 29;
        boolean missing = leapDay && !java.time.Year.isLeap(year);
        if (policy.anchorDay() == Policy.AnchorDay.EXCLUSIVE) {
            LocalDate last = missing
                    ? LocalDate.of(year, 2, 28)
                    : LocalDate.of(year, origin.getMonthValue(), origin.getDayOfMonth());
            return last.plusDays(1);
        }
        return missing ? LocalDate.of(year, 3, 1) : LocalDate.of(year, origin.getMonthValue(), origin.getDayOfMonth());
    }
}
