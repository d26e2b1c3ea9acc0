// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.wagewarden.platform.api.Article;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.scoring.api.Facts;
import org.wagewarden.scoring.api.LedgerEntry;
import org.wagewarden.scoring.api.Policy;
import org.wagewarden.scoring.api.ProvisionCode;
import org.wagewarden.scoring.api.Standing;
import org.wagewarden.scoring.api.Trial;

/** The law on facts that somebody brings; a pure function. */
public final class Trials {

    private Trials() {}

    /**
     * What the facts amount to, or what contradicts itself in them.
     *
     * @param calendar the days off where the facts name none
     */
    public static Outcome<Trial> of(Facts facts, Policy policy, LocalDate asOf, Predicate<LocalDate> calendar) {
        List<Reason> wrong = TrialChecks.check(facts);
        if (!wrong.isEmpty()) {
            return Outcome.rejected(wrong);
        }
        Predicate<LocalDate> dayOff = facts.daysOff()
                .<Predicate<LocalDate>>map(days -> days::contains)
                .orElse(calendar);
        TrialOrders orders = new TrialOrders(facts, policy, dayOff);
        List<Trial.Refused> refused = new ArrayList<>();
        List<Facts.Found> charged = new ArrayList<>();
        for (Facts.Found each : facts.findings()) {
            Optional<LocalDate> effective = effective(each, policy, dayOff);
            refusal(each, facts.anchor(), orders)
                    .or(() -> effective.isEmpty() ? Optional.of(waits()) : Optional.empty())
                    .ifPresentOrElse(
                            reason -> refused.add(new Trial.Refused(each.name(), reason)),
                            () -> charged.add(each.effectiveOn(effective.orElseThrow())));
        }
        TrialLedger ledger = new TrialLedger(orders, charged, facts.corrections());
        List<LedgerEntry> entries = ledger.entries();
        Optional<Standing> standing =
                facts.anchor().map(anchor -> Standings.of(anchor, entries, facts.cancellations(), policy, asOf));
        return Outcome.accepted(new Trial(standing, ledger.names(), refused, orders.lapsed(asOf)));
    }

    private static Optional<LocalDate> effective(Facts.Found found, Policy policy, Predicate<LocalDate> dayOff) {
        return found.service()
                .map(s -> EffectDay.of(policy, s.on(), s.objectedOn(), s.settledOn(), dayOff))
                .orElse(Optional.of(found.effectiveDate()));
    }

    private static Reason waits() {
        return Reason.of(
                "objection-waits",
                "申诉尚未办结，扣分尚未生效。",
                "An objection waits to be settled; the deduction has no effect yet.");
    }

    private static Optional<Reason> refusal(Facts.Found found, Optional<LocalDate> anchor, TrialOrders orders) {
        return Stream.of(uncertified(anchor), basis(found), orders.refusal(found))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Reason> uncertified(Optional<LocalDate> anchor) {
        return anchor.isPresent()
                ? Optional.empty()
                : Optional.of(Reason.of(
                                "no-deduction-possible",
                                "没有合格证书就没有记分周期，仅作记录，不能扣分。",
                                "Without a certificate there is no cycle; it is recorded only.")
                        .under(Article.of(9)));
    }

    private static Optional<Reason> basis(Facts.Found found) {
        boolean needed =
                switch (found.provision()) {
                    case A12_1, A13_1, A13_2, A14 -> true;
                    default -> false;
                };
        return found.established() || !needed
                ? Optional.empty()
                : Optional.of(Reason.of("basis-required", basisZh(found.provision()), basisEn(found.provision()))
                        .under(found.provision().article()));
    }

    private static String basisZh(ProvisionCode code) {
        return switch (code) {
            case A14 -> "未查明该项目存在真实欠薪以及欠薪与行为之间的因果关系，不能适用第十四条。";
            case A12_1 -> "没有责令改正文书，不能适用本情形。";
            default -> "没有人力社保部门的决定，不能适用本情形。";
        };
    }

    private static String basisEn(ProvisionCode code) {
        return switch (code) {
            case A14 -> "Real arrears on the project, and that they led to the act, were not established.";
            case A12_1 -> "There is no order to correct.";
            default -> "There is no decision of the human resources authority.";
        };
    }
}
