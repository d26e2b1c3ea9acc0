// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.rules;

import java.time.LocalDate;
import java.util.Arrays;
import org.wagewarden.scoring.api.EntryKind;
import org.wagewarden.scoring.api.EntryRole;
import org.wagewarden.scoring.api.Interruption;
import org.wagewarden.scoring.api.Measures;
import org.wagewarden.scoring.api.Policy;
import org.wagewarden.scoring.api.Policy.AcrossCycles;
import org.wagewarden.scoring.api.ProvisionCode;

/**
 * The law (Arts. 9 to 15, and the readings A1 to A21) as one pass over a history in the order of effect. Inside a case 14
 * stands for 13 and 12, 13 stands for 12, and 13(1) and 13(2) count once. What a stronger entry displaces in its own cycle
 * counts nothing any more; what counted in an earlier cycle stays there, and the stronger one adds the rest (A14) or counts
 * in full (A14c). Annulled entries take no part, so whatever they absorbed revives by itself.
 */
final class Evaluator {

    private static final int[] ARTICLE = new int[ProvisionCode.values().length];
    private static final int[] POINTS = new int[ARTICLE.length];
    private static final int DEDUCTION = EntryKind.DEDUCTION.ordinal();
    private static final int A13_1 = ProvisionCode.A13_1.ordinal();
    private static final int A13_2 = ProvisionCode.A13_2.ordinal();
    private static final int IN_FORCE = Math.toIntExact(Measures.IN_FORCE_FROM.toEpochDay());

    static {
        for (ProvisionCode code : ProvisionCode.values()) {
            ARTICLE[code.ordinal()] = code.article().number();
            POINTS[code.ordinal()] = code.points();
        }
    }

    private final History h;
    private final Policy policy;
    private final int asOf;
    private final int anchor;
    private final int[] day;
    private final boolean once;
    private final Cycles cycles;
    private final Corrections corrections;
    private final Evaluation result;
    /** The place plus 1 of the first entry of a fact, of the latest entry of a case, of the entry before it in its case. */
    private final int[] firstOfFact;

    private final int[] lastOfCase;
    private final int[] beforeInCase;

    private int running;
    private int runningCycle;
    private boolean crossed;

    private Evaluator(History history, Policy policy, LocalDate asOf) {
        this.h = history;
        this.policy = policy;
        this.asOf = Math.toIntExact(asOf.toEpochDay());
        this.anchor = Math.toIntExact(history.anchor.toEpochDay());
        this.day = policy.attribution() == Policy.Attribution.CONDUCT ? history.conduct : history.effective;
        this.once = policy.article13SameCase() == Policy.SameCase.ONCE;
        this.cycles = new Cycles(history.anchor, history.interruptions, policy, asOf);
        this.corrections = new Corrections(history, this.asOf);
        this.result = new Evaluation(history, policy, asOf);
        this.firstOfFact = new int[history.facts];
        this.lastOfCase = new int[history.cases];
        this.beforeInCase = new int[history.size];
    }

    static Evaluation evaluate(History history, Policy policy, LocalDate asOf) {
        Evaluator evaluator = new Evaluator(history, policy, asOf);
        evaluator.run();
        return evaluator.result;
    }

    private void run() {
        if (inOrder()) {
            for (int i = 0; i < h.size; i++) {
                place(i);
            }
        } else {
            long[] order = new long[h.size];
            for (int i = 0; i < h.size; i++) {
                order[i] = (long) day[i] << 32 | i;
            }
            Arrays.sort(order);
            for (long each : order) {
                place((int) each);
            }
        }
        result.close(cycles.number(asOf));
    }

    private boolean inOrder() {
        for (int i = 1; i < h.size; i++) {
            if (day[i] < day[i - 1]) {
                return false;
            }
        }
        return true;
    }

    private void place(int i) {
        int correction = corrections.of(i);
        if (h.effective[i] > asOf) {
            result.set(i, EntryRole.NOT_YET, 0, -1, 0);
        } else if (correction >= 0) {
            EntryRole role = corrections.reverses(correction) ? EntryRole.REVERSED : EntryRole.SUSPENDED;
            result.set(i, role, 0, correction, h.kind[i] == DEDUCTION ? cycles.number(day[i]) : 0);
        } else if (h.corrected && h.kind[i] != DEDUCTION) {
            result.set(i, EntryRole.CORRECTION, 0, h.target[i], 0);
        } else if (h.conduct[i] < IN_FORCE) {
            result.set(i, EntryRole.BEFORE_MEASURES, 0, -1, 0);
        } else if (h.conduct[i] < anchor || cycles.number(day[i]) == Cycles.NONE) {
            result.set(i, EntryRole.BEFORE_CERTIFICATE, 0, -1, 0);
        } else if (!h.interruptions.isEmpty() && beforeCancellation(i)) {
            result.set(i, EntryRole.BEFORE_CANCELLATION, 0, -1, 0);
        } else {
            charge(i, cycles.number(day[i]));
        }
    }

    /** Conduct before a cancellation, decided in a later cycle than the one it fell in (A21). */
    private boolean beforeCancellation(int i) {
        if (policy.beforeCancellation() == Policy.BeforeCancellation.COUNT) {
            return false;
        }
        int cycle = cycles.number(day[i]);
        LocalDate date = LocalDate.ofEpochDay(asOf);
        for (Interruption each : h.interruptions) {
            int cancelled = Math.toIntExact(each.cancelled().toEpochDay());
            boolean live = cancelled <= asOf
                    && each.withdrawn().filter(w -> !w.isAfter(date)).isEmpty();
            if (live && h.conduct[i] < cancelled && cycles.number(cancelled) < cycle) {
                return true;
            }
        }
        return false;
    }

    private void charge(int i, int cycle) {
        int known = firstOfFact[h.factOf[i]];
        if (known > 0) {
            result.set(i, EntryRole.SAME_FACT, 0, known - 1, cycle);
            return;
        }
        firstOfFact[h.factOf[i]] = i + 1;
        int article = ARTICLE[h.provision[i]];
        if (article == 11) {
            count(i, POINTS[h.provision[i]], -1, cycle);
            return;
        }
        int stronger = -1;
        for (int j = lastOfCase[h.caseOf[i]] - 1; j >= 0; j = beforeInCase[j] - 1) {
            if (slot(j) == slot(i)) {
                result.set(i, EntryRole.SAME_FACT, 0, j, cycle);
                return;
            }
            int other = ARTICLE[h.provision[j]];
            if (other > article && article >= 12 && (stronger < 0 || other > ARTICLE[h.provision[stronger]])) {
                stronger = j;
            }
        }
        if (stronger >= 0) {
            result.set(i, EntryRole.ABSORBED, 0, stronger, cycle);
        } else if (article >= 13) {
            displace(i, article, cycle);
        } else {
            count(i, POINTS[h.provision[i]], -1, cycle);
        }
        beforeInCase[i] = lastOfCase[h.caseOf[i]];
        lastOfCase[h.caseOf[i]] = i + 1;
    }

    /** Entries with the same slot count once in a case. */
    private int slot(int i) {
        return once && h.provision[i] == A13_2 ? A13_1 : h.provision[i];
    }

    /** An entry of Art. 13 or 14 takes the place of the weaker entries of its case. */
    private void displace(int i, int article, int cycle) {
        AcrossCycles across = article == 13 ? policy.article13AcrossCycles() : policy.article14AcrossCycles();
        int points = POINTS[h.provision[i]];
        int link = -1;
        for (int j = lastOfCase[h.caseOf[i]] - 1; j >= 0; j = beforeInCase[j] - 1) {
            int weaker = ARTICLE[h.provision[j]];
            if (weaker < 12 || weaker >= article) {
                continue;
            }
            if (result.cycle(j) == cycle) {
                running -= result.counted(j);
                result.set(j, EntryRole.ABSORBED, 0, i, cycle);
            } else if (result.counted(j) > 0 && (article == 14 || result.link(j) < 0)) {
                // it counted in an earlier cycle and stays there; only one entry of Art. 13 may take it into account
                if (across == AcrossCycles.DIFFERENCE) {
                    points -= result.counted(j);
                    link = j;
                }
                result.set(j, EntryRole.COUNTED, result.counted(j), i, result.cycle(j));
            }
        }
        count(i, Math.max(0, points), link, cycle);
    }

    private void count(int i, int points, int link, int cycle) {
        if (cycle != runningCycle) {
            runningCycle = cycle;
            running = 0;
            crossed = false;
        }
        running += points;
        result.set(i, EntryRole.COUNTED, points, link, cycle);
        if (running >= Measures.FULL_SCORE && !crossed) {
            crossed = true;
            result.markCrossing(i);
        }
    }
}
