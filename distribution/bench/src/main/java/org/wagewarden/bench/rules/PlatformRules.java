// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.bench.rules;

import java.util.List;
import org.wagewarden.scoring.api.Policy;
import org.wagewarden.scoring.rules.Evaluation;
import org.wagewarden.scoring.rules.History;
import org.wagewarden.scoring.rules.Standings;

/** The platform's own rules: the whole law, of which the other engines are given a part. */
final class PlatformRules implements Engine {

    private final Policy policy = Policy.recommended();

    @Override
    public long evaluate(List<Ledger> ledgers) {
        long result = 0;
        for (Ledger ledger : ledgers) {
            result += result(ledger.history());
        }
        return result;
    }

    /** The same, laid out anew from the entries as they come from a database. */
    long fromEntries(List<Ledger> ledgers) {
        long result = 0;
        for (Ledger ledger : ledgers) {
            result += result(History.of(ledger.anchor(), ledger.entries(), List.of()));
        }
        return result;
    }

    /** The same, with every sentence of the explanation written in both languages. */
    long inSentences(List<Ledger> ledgers) {
        long result = 0;
        for (Ledger ledger : ledgers) {
            result += Standings.evaluate(ledger.history(), policy, Ledgers.AS_OF)
                    .standing(ledger.entries())
                    .explanation()
                    .lines()
                    .size();
        }
        return result;
    }

    private long result(History history) {
        Evaluation evaluation = Standings.evaluate(history, policy, Ledgers.AS_OF);
        long result = Engine.mark(evaluation.sum());
        for (int i = 0; i < evaluation.size(); i++) {
            result += Engine.mark(i, evaluation.role(i), evaluation.counted(i), evaluation.link(i));
        }
        return result;
    }
}
