// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.wagewarden.platform.api.Article;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.scoring.api.Facts;
import org.wagewarden.scoring.api.OrderReference;
import org.wagewarden.scoring.api.Policy;
import org.wagewarden.scoring.api.ProvisionCode;

/** The orders to correct of some facts, and what they allow (Art. 11, A13, A18, R-049). */
final class TrialOrders {

    private final Facts facts;
    private final Map<String, Facts.Ordered> byNumber;
    private final Predicate<LocalDate> dayOff;

    TrialOrders(Facts facts, Policy policy, Predicate<LocalDate> daysOff) {
        this.facts = facts;
        this.byNumber = facts.orders().stream().collect(Collectors.toMap(Facts.Ordered::number, Function.identity()));
        this.dayOff = policy.holidayRoll() ? daysOff : day -> false;
    }

    /** Why nobody may be charged under Art. 11; empty for everything else. */
    Optional<Reason> refusal(Facts.Found found) {
        if (found.provision() != ProvisionCode.A11) {
            return Optional.empty();
        }
        if (found.order().isEmpty()) {
            return Optional.of(Reason.of(
                            "order-required",
                            "没有责令改正文书或没有期限的，不能加扣2分。",
                            "Without an order to correct and its deadline there is no +2.")
                    .under(Article.of(11)));
        }
        Facts.Ordered order = byNumber.get(found.order().get().number());
        Facts.Item item = item(order, found.order().get().item());
        LocalDate last = deadline(order).lastDay(dayOff);
        if (deadline(order).lapsed(item.correctedOn(), found.conductDate(), dayOff)) {
            return Optional.empty();
        }
        return Optional.of(
                item.correctedOn().isPresent()
                        ? Reason.of(
                                        "corrected-in-time",
                                        "已于" + item.correctedOn().get() + "改正，未超过" + last + "24时的期限。",
                                        "It was corrected on "
                                                + item.correctedOn().get()
                                                + ", in time: the deadline ran until 24:00 of " + last + ".")
                                .under(Article.of(11))
                        : Reason.of(
                                        "deadline-running",
                                        "改正期限至" + last + "24时届满，行为日尚未逾期。",
                                        "The deadline runs until 24:00 of " + last
                                                + "; on the day of the conduct it had not lapsed.")
                                .under(Article.of(11)));
    }

    /** The order as an entry of the ledger names it; its deadline with extensions and days off. */
    Optional<OrderReference> reference(Facts.Found found) {
        return found.order()
                .filter(o -> found.provision() == ProvisionCode.A11)
                .map(o -> new OrderReference(
                        o.number(),
                        o.item(),
                        byNumber.get(o.number()).orderedOn(),
                        deadline(byNumber.get(o.number())).lastDay(dayOff)));
    }

    /** The items that lapsed uncorrected by a day, and that no finding names. */
    List<Facts.OrderedItem> lapsed(LocalDate day) {
        Set<Facts.OrderedItem> found =
                facts.findings().stream().flatMap(f -> f.order().stream()).collect(Collectors.toSet());
        return facts.orders().stream()
                .flatMap(order -> order.items().stream()
                        .filter(item -> deadline(order).lapsed(item.correctedOn(), day, dayOff))
                        .map(item -> new Facts.OrderedItem(order.number(), item.item())))
                .filter(item -> !found.contains(item))
                .toList();
    }

    private static Facts.Item item(Facts.Ordered order, ProvisionCode code) {
        return order.items().stream().filter(i -> i.item() == code).findFirst().orElseThrow();
    }

    private static CorrectionDeadline deadline(Facts.Ordered order) {
        return new CorrectionDeadline(
                order.deadline(),
                order.extensions().stream()
                        .map(e -> new CorrectionDeadline.Extension(e.grantedOn(), e.until()))
                        .toList());
    }
}
