// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.scoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wagewarden.rest.web.http.Body;
import org.wagewarden.scoring.api.EntryKind;
import org.wagewarden.scoring.api.Facts;
import org.wagewarden.scoring.api.Interruption;
import org.wagewarden.scoring.api.ProvisionCode;

/** Reads the facts of an evaluation. What is not named is called by its place: {@code f1}, {@code f2} …, {@code c1} … */
final class FactsJson {

    private FactsJson() {}

    static Facts of(Body officer, Optional<Set<LocalDate>> daysOff) {
        List<Facts.Found> findings = new ArrayList<>();
        for (Body each : officer.objects("findings")) {
            findings.add(finding(each, findings.size() + 1));
        }
        List<Facts.Correction> corrections = new ArrayList<>();
        for (Body each : officer.objects("corrections")) {
            corrections.add(new Facts.Correction(
                    each.optionalText("name").orElse("c" + (corrections.size() + 1)),
                    each.text("kind").equals("STAY") ? EntryKind.STAY : EntryKind.REVERSAL,
                    each.text("corrects"),
                    each.date("effectiveDate")));
        }
        return new Facts(
                officer.optionalDate("anchor"),
                findings,
                officer.objects("orders").stream().map(FactsJson::order).toList(),
                corrections,
                officer.objects("cancellations").stream()
                        .map(c -> new Interruption(
                                c.date("cancelled"), c.optionalDate("withdrawn"), c.optionalDate("refiled")))
                        .toList(),
                daysOff);
    }

    private static Facts.Found finding(Body body, int place) {
        LocalDate conduct = body.date("conductDate");
        return new Facts.Found(
                body.optionalText("name").orElse("f" + place),
                provision(body.text("provision")),
                body.text("project"),
                // a blank is no name that the contract allows: the finding has a case of its own
                body.optionalText("case").orElse(" " + place),
                conduct,
                body.optionalDate("effectiveDate").orElse(conduct),
                Optional.of(body.object("order"))
                        .filter(order -> !order.members().isEmpty())
                        .map(order -> new Facts.OrderedItem(order.text("number"), provision(order.text("item")))),
                !Boolean.FALSE.equals(body.members().get("established")),
                Optional.of(body.object("service"))
                        .filter(service -> !service.members().isEmpty())
                        .map(service -> new Facts.Service(
                                service.date("on"),
                                service.optionalDate("objectedOn"),
                                service.optionalDate("settledOn"))));
    }

    private static Facts.Ordered order(Body body) {
        return new Facts.Ordered(
                body.text("number"),
                body.date("orderedOn"),
                body.date("deadline"),
                body.objects("extensions").stream()
                        .map(e -> new Facts.Extended(e.date("grantedOn"), e.date("until")))
                        .toList(),
                body.objects("items").stream()
                        .map(i -> new Facts.Item(provision(i.text("item")), i.optionalDate("correctedOn")))
                        .toList());
    }

    private static ProvisionCode provision(String code) {
        return ProvisionCode.of(code)
                .orElseThrow(() -> new IllegalStateException("The contract allows a provision that does not exist"));
    }
}
