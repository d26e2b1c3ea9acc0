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
import org.wagewarden.platform.api.Reason;
import org.wagewarden.scoring.api.Facts;
import org.wagewarden.scoring.api.Interruption;
import org.wagewarden.scoring.api.ProvisionCode;

/** What contradicts itself in facts that somebody brings. Everything is said at once, each at its field. */
final class TrialChecks {

    private final Facts facts;
    private final List<Reason> wrong = new ArrayList<>();
    private final Map<String, Set<ProvisionCode>> ordered = new HashMap<>();
    /** Since when each finding or correction counts. */
    private final Map<String, LocalDate> effective = new HashMap<>();

    private TrialChecks(Facts facts) {
        this.facts = facts;
    }

    static List<Reason> check(Facts facts) {
        TrialChecks checks = new TrialChecks(facts);
        checks.orders();
        checks.findings();
        checks.corrections();
        checks.cancellations();
        return checks.wrong;
    }

    private void orders() {
        for (int i = 0; i < facts.orders().size(); i++) {
            Facts.Ordered order = facts.orders().get(i);
            String at = "orders[" + i + "]";
            if (ordered.containsKey(order.number())) {
                taken(at + ".number");
            }
            inOrder(order.orderedOn(), order.deadline(), at + ".deadline");
            Set<ProvisionCode> items = ordered.computeIfAbsent(order.number(), n -> new HashSet<>());
            for (int j = 0; j < order.items().size(); j++) {
                Facts.Item item = order.items().get(j);
                String each = at + ".items[" + j + "]";
                if (item.item().article().number() != 10) {
                    wrong.add(Reason.of(
                                    "order-item", "责令改正的应是第十条的情形。", "The order has to be about a situation of Art. 10.")
                            .at(each + ".item"));
                }
                if (!items.add(item.item())) {
                    taken(each + ".item");
                }
                item.correctedOn().ifPresent(day -> inOrder(order.orderedOn(), day, each + ".correctedOn"));
            }
            for (int j = 0; j < order.extensions().size(); j++) {
                String each = at + ".extensions[" + j + "]";
                inOrder(order.orderedOn(), order.extensions().get(j).grantedOn(), each + ".grantedOn");
            }
        }
    }

    private void findings() {
        for (int i = 0; i < facts.findings().size(); i++) {
            Facts.Found found = facts.findings().get(i);
            String at = "findings[" + i + "]";
            LocalDate since = found.service().map(Facts.Service::on).orElse(found.effectiveDate());
            inOrder(found.conductDate(), since, at + (found.service().isPresent() ? ".service.on" : ".effectiveDate"));
            found.service().ifPresent(service -> service(service, at + ".service"));
            name(found.name(), since, at + ".name");
            found.order().filter(o -> found.provision() == ProvisionCode.A11).ifPresent(order -> {
                Optional<Set<ProvisionCode>> items = Optional.ofNullable(ordered.get(order.number()));
                if (items.isEmpty()) {
                    wrong.add(Reason.of("order-unknown", "orders中没有这一文号。", "There is no such order among the orders.")
                            .at(at + ".order.number"));
                } else if (!items.get().contains(order.item())) {
                    wrong.add(Reason.of("order-item", "该文书没有责令改正此情形。", "That order is not about this situation.")
                            .at(at + ".order.item"));
                }
            });
        }
    }

    private void service(Facts.Service service, String at) {
        service.objectedOn().ifPresent(day -> inOrder(service.on(), day, at + ".objectedOn"));
        service.settledOn().ifPresent(day -> service.objectedOn()
                .ifPresentOrElse(
                        objected -> inOrder(objected, day, at + ".settledOn"),
                        () -> wrong.add(Reason.of(
                                        "objection-missing", "没有申诉就没有办结日期。", "Without an objection nothing is settled.")
                                .at(at + ".settledOn"))));
    }

    private void corrections() {
        for (int i = 0; i < facts.corrections().size(); i++) {
            Facts.Correction correction = facts.corrections().get(i);
            String at = "corrections[" + i + "]";
            Optional<LocalDate> since = Optional.ofNullable(effective.get(correction.corrects()));
            if (since.isEmpty()) {
                wrong.add(Reason.of(
                                "finding-unknown",
                                "前面没有这个名称的情形或更正。",
                                "Nothing with this name stands before this correction.")
                        .at(at + ".corrects"));
            }
            since.ifPresent(day -> inOrder(day, correction.effectiveDate(), at + ".effectiveDate"));
            name(correction.name(), correction.effectiveDate(), at + ".name");
        }
    }

    private void cancellations() {
        Optional<LocalDate> before = facts.anchor();
        for (int i = 0; i < facts.cancellations().size(); i++) {
            Interruption each = facts.cancellations().get(i);
            String at = "cancellations[" + i + "]";
            before.ifPresent(day -> inOrder(day, each.cancelled(), at + ".cancelled"));
            each.withdrawn().ifPresent(day -> inOrder(each.cancelled(), day, at + ".withdrawn"));
            each.refiled().ifPresent(day -> inOrder(each.cancelled(), day, at + ".refiled"));
            before = Optional.of(each.cancelled());
        }
    }

    private void name(String name, LocalDate since, String at) {
        if (effective.containsKey(name)) {
            taken(at);
        }
        effective.put(name, since);
    }

    private void taken(String at) {
        wrong.add(Reason.of("name-taken", "名称重复。", "This was named before.").at(at));
    }

    private void inOrder(LocalDate first, LocalDate second, String at) {
        if (second.isBefore(first)) {
            wrong.add(Reason.of("dates-order", "不能早于" + first + "。", "This cannot be before " + first + ".")
                    .at(at));
        }
    }
}
