// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.bench.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.api.RulesEngineParameters;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.wagewarden.scoring.api.EntryRole;
import org.wagewarden.scoring.api.ProvisionCode;

/** Easy Rules: one rule for each provision, then those of a case, each deduction on its own with its ledger beside it. */
final class EasyRules implements Engine {

    private final RulesEngine engine = new DefaultRulesEngine(new RulesEngineParameters().skipOnFirstAppliedRule(true));
    private final List<Rules> passes;

    EasyRules() {
        Rules points = new Rules();
        for (ProvisionCode code : ProvisionCode.values()) {
            int worth = code.points();
            register(
                    points,
                    code.value(),
                    1,
                    (d, ledger) -> d.getProvision() == code,
                    (d, ledger) -> d.setPoints(worth));
        }
        Rules same = new Rules();
        register(
                same,
                "same fact",
                1,
                (d, ledger) -> sameFact(d, ledger) >= 0,
                (d, ledger) -> stands(d, EntryRole.SAME_FACT, sameFact(d, ledger)));
        Rules once = new Rules();
        register(
                once,
                "13(1) and 13(2) once",
                1,
                (d, ledger) -> once(d, ledger) >= 0,
                (d, ledger) -> stands(d, EntryRole.SAME_FACT, once(d, ledger)));
        Rules standing = new Rules();
        register(
                standing,
                "14 for 12 and 13",
                1,
                (d, ledger) -> stronger(d, ledger, 14) >= 0,
                (d, ledger) -> stands(d, EntryRole.ABSORBED, stronger(d, ledger, 14)));
        register(
                standing,
                "13 for 12",
                2,
                (d, ledger) -> stronger(d, ledger, 13) >= 0,
                (d, ledger) -> stands(d, EntryRole.ABSORBED, stronger(d, ledger, 13)));
        register(standing, "counts", 3, (d, ledger) -> d.getRole() == EntryRole.NOT_YET, (d, ledger) -> {
            d.setRole(EntryRole.COUNTED);
            d.setCounted(d.getPoints());
        });
        passes = List.of(points, same, once, standing);
    }

    @Override
    public long evaluate(List<Ledger> ledgers) {
        List<Present> asked = new ArrayList<>();
        for (Ledger ledger : ledgers) {
            ledger.deductions().forEach(Deduction::reset);
            for (Rules pass : passes) {
                for (Deduction each : ledger.deductions()) {
                    Facts facts = new Facts();
                    facts.put("deduction", each);
                    facts.put("ledger", ledger);
                    engine.fire(pass, facts);
                }
            }
            Present present = ledger.present();
            present.setSum(ledger.deductions().stream()
                    .filter(d -> d.getCycle() == present.getCycle())
                    .mapToInt(Deduction::getCounted)
                    .sum());
            asked.add(present);
        }
        return Engine.mark(ledgers, asked);
    }

    private static void register(
            Rules rules,
            String name,
            int priority,
            BiPredicate<Deduction, Ledger> when,
            BiConsumer<Deduction, Ledger> then) {
        rules.register(new RuleBuilder()
                .name(name)
                .priority(priority)
                .when(facts -> when.test(facts.get("deduction"), facts.get("ledger")))
                .then(facts -> then.accept(facts.get("deduction"), facts.get("ledger")))
                .build());
    }

    private static void stands(Deduction d, EntryRole role, int by) {
        d.setRole(role);
        d.setBy(by);
    }

    private static int sameFact(Deduction d, Ledger ledger) {
        for (Deduction other : ledger.deductions()) {
            if (other.getPlace() >= d.getPlace()) {
                return -1;
            }
            if (other.getProvision() == d.getProvision()
                    && other.getDay() == d.getDay()
                    && other.getProject().equals(d.getProject())) {
                return other.getPlace();
            }
        }
        return -1;
    }

    private static int once(Deduction d, Ledger ledger) {
        if (d.getRole() != EntryRole.NOT_YET || !interchangeable(d)) {
            return -1;
        }
        for (Deduction other : ledger.deductions()) {
            if (other.getPlace() >= d.getPlace()) {
                return -1;
            }
            if (other.getCaseNumber() == d.getCaseNumber()
                    && interchangeable(other)
                    && other.getRole() == EntryRole.NOT_YET) {
                return other.getPlace();
            }
        }
        return -1;
    }

    private static boolean interchangeable(Deduction d) {
        return d.getProvision() == ProvisionCode.A13_1 || d.getProvision() == ProvisionCode.A13_2;
    }

    /** The last deduction of a stronger article in the case. */
    private static int stronger(Deduction d, Ledger ledger, int article) {
        int found = -1;
        if (d.getRole() == EntryRole.NOT_YET && d.getArticle() >= 12 && d.getArticle() < article) {
            for (Deduction other : ledger.deductions()) {
                if (other.getCaseNumber() == d.getCaseNumber()
                        && other.getArticle() == article
                        && other.getRole() != EntryRole.SAME_FACT) {
                    found = other.getPlace();
                }
            }
        }
        return found;
    }
}
