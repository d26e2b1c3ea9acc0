// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What happened to one officer, as far as points depend on it. Names are the asker's own.
 *
 * @param anchor the day of the first certificate; empty when the person never had one (A22)
 * @param findings what was found and decided, in the order of the decisions
 * @param orders the orders to correct that findings under Art. 11 rest on
 * @param corrections annulments and stays, in the order they were made
 * @param cancellations cancellations of the filing, oldest first
 * @param daysOff days that are no working days, for the deadlines of orders (A18) and objections (A19); empty takes the
 *     calendar of the platform
 */
public record Facts(
        Optional<LocalDate> anchor,
        List<Found> findings,
        List<Ordered> orders,
        List<Correction> corrections,
        List<Interruption> cancellations,
        Optional<Set<LocalDate>> daysOff) {

    public Facts {
        findings = List.copyOf(findings);
        orders = List.copyOf(orders);
        corrections = List.copyOf(corrections);
        cancellations = List.copyOf(cancellations);
        daysOff = daysOff.map(Set::copyOf);
    }

    /**
     * A finding on which points were, or would be, deducted.
     *
     * @param name what corrections and the answer call it
     * @param provision the situation
     * @param project the project-contract it was made on
     * @param caseName the case it belongs to, the frame of absorption (A14)
     * @param conductDate the day of the conduct
     * @param effectiveDate the day its decision takes effect (A5); not looked at when the service is given
     * @param order for Art. 11, the order that was not obeyed
     * @param established whether the document that the situation rests on exists: the order of 12.1, the listing of 13.1, the
     *     decision of 13.2, proof of real arrears and of the cause for 14 (A17)
     * @param service when the decision was served; the policy then says when it takes effect (A19)
     */
    public record Found(
            String name,
            ProvisionCode provision,
            String project,
            String caseName,
            LocalDate conductDate,
            LocalDate effectiveDate,
            Optional<OrderedItem> order,
            boolean established,
            Optional<Service> service) {

        /** A finding whose day of effect is known. */
        public Found(
                String name,
                ProvisionCode provision,
                String project,
                String caseName,
                LocalDate conductDate,
                LocalDate effectiveDate,
                Optional<OrderedItem> order,
                boolean established) {
            this(name, provision, project, caseName, conductDate, effectiveDate, order, established, Optional.empty());
        }

        /** The same finding, taking effect on this day. */
        public Found effectiveOn(LocalDate day) {
            return new Found(
                    name, provision, project, caseName, conductDate, day, order, established, Optional.empty());
        }
    }

    /**
     * The service of a decision, and the objection that followed it.
     *
     * @param on when it was served
     * @param objectedOn when an objection was filed
     * @param settledOn when that objection was settled and the deduction stood; an annulment is a correction of that day
     */
    public record Service(LocalDate on, Optional<LocalDate> objectedOn, Optional<LocalDate> settledOn) {}

    /**
     * An item of an order.
     *
     * @param number the order's document number
     * @param item the situation of Art. 10 that was ordered to be corrected
     */
    public record OrderedItem(String number, ProvisionCode item) {}

    /**
     * An order to correct.
     *
     * @param number its document number
     * @param orderedOn when it was served
     * @param deadline the last day it names
     * @param extensions in the order they were granted
     * @param items what was to be corrected
     */
    public record Ordered(
            String number, LocalDate orderedOn, LocalDate deadline, List<Extended> extensions, List<Item> items) {

        public Ordered {
            extensions = List.copyOf(extensions);
            items = List.copyOf(items);
        }
    }

    /**
     * An extension; it counts only when it was granted before the lapse.
     *
     * @param grantedOn when
     * @param until the new last day
     */
    public record Extended(LocalDate grantedOn, LocalDate until) {}

    /**
     * A situation that was ordered to be corrected.
     *
     * @param item the situation of Art. 10
     * @param correctedOn when it was corrected; empty when it was not
     */
    public record Item(ProvisionCode item, Optional<LocalDate> correctedOn) {}

    /**
     * An annulment or a stay.
     *
     * @param name what later corrections call it
     * @param kind REVERSAL or STAY
     * @param corrects the name of the finding, or of the earlier correction, that it takes back or suspends
     * @param effectiveDate since when
     */
    public record Correction(String name, EntryKind kind, String corrects, LocalDate effectiveDate) {}
}
