// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Page;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.registry.api.ProjectId;

/**
 * Orders to correct (责令改正, Art. 11). Nothing follows from a deadline by itself: a lapse has to be confirmed, and a person
 * opens the finding that it proposes (A18, A23). Commands need FINDING_WRITE where nothing else is said, reading needs
 * REGISTRY_READ, both the project in scope; what is not is rejected with {@code not-found}. Whoever declared a conflict of
 * interest in the case of an item does nothing about the order: {@code recused}. Thread-safe.
 */
@ProviderType
public interface RectificationOrders {

    /** How many years a deadline may lie ahead. */
    int MOST_YEARS = 2;

    /**
     * Issues an order, or registers one that was issued on paper, before its deadline ends. Rejected with
     * {@code order-number}, {@code order-number-taken} (however the number is spelt), {@code order-findings},
     * {@code order-item} (only situations of Art. 10 and 12.1), {@code item-twice}, {@code other-project},
     * {@code already-ordered} (an order on that finding still runs), {@code dismissed} and {@code annulled} (the finding
     * no longer stands), {@code order-dates}, {@code order-in-future}, {@code deadline-over} and {@code deadline-far}
     * (more than {@value #MOST_YEARS} years ahead).
     */
    Outcome<RectificationOrder> issue(Caller by, OrderDraft draft);

    /**
     * Extends the deadline; the caller is the one who approves, and needs DECISION_WRITE. Rejected with
     * {@code deadline-lapsed} (only before the lapse, R-049), {@code extension-later}, {@code deadline-far},
     * {@code reasons-required}, {@code order-closed}.
     */
    Outcome<RectificationOrder> extend(Caller by, RectificationOrderId id, LocalDate until, String reason);

    /**
     * Records a correction and that the caller checked its proof. One after the deadline confirms the lapse. Rejected with
     * {@code no-such-item}, {@code item-settled}, {@code conduct-in-future}, {@code order-dates}, {@code evidence-required}.
     */
    Outcome<RectificationOrder> correct(
            Caller by, RectificationOrderId id, ProvisionCode item, LocalDate correctedOn, String evidence);

    /**
     * Records a re-inspection. One that finds the situation corrected records its correction, on the day that it names; one
     * after the deadline that finds it uncorrected confirms the lapse. Rejected like {@link #correct}, and with
     * {@code correction-day} (a look after the deadline has to say when it was corrected, and never a later day than its
     * own) and {@code not-corrected} (no day where nothing was corrected).
     */
    Outcome<RectificationOrder> inspect(
            Caller by, RectificationOrderId id, ProvisionCode item, ReInspection inspection);

    /**
     * Confirms that no proof of a correction came in time. Rejected with {@code deadline-running}, {@code item-settled},
     * {@code no-such-item}, {@code reasons-required}.
     */
    Outcome<RectificationOrder> confirmLapse(Caller by, RectificationOrderId id, ProvisionCode item, String note);

    /**
     * Opens the finding under Art. 11 that a confirmed lapse proposes, in the case of the finding that was to be corrected;
     * its conduct is on the day after the deadline. It deducts nothing, a decision does. Rejected with {@code not-lapsed},
     * {@code order-item} (12.1 has no Art. 11), {@code dismissed} or {@code annulled} (the one point it adds to does not stand) and as {@link Findings#open} rejects.
     */
    Outcome<Finding> charge(Caller by, RectificationOrderId id, ProvisionCode item);

    /** Decides not to pursue a confirmed lapse; needs DECISION_WRITE. Rejected with {@code not-lapsed}, {@code reasons-required}. */
    Outcome<RectificationOrder> setAside(Caller by, RectificationOrderId id, ProvisionCode item, String reason);

    /** One order in scope. */
    Optional<RectificationOrder> find(Caller by, RectificationOrderId id);

    /** The orders on a project in scope, newest first; at most 200. */
    List<RectificationOrder> of(Caller by, ProjectId project);

    /**
     * What waits, by deadline, the nearest first.
     *
     * @param due of one group only
     * @param district in one district only
     */
    Page<RectificationOrder> inbox(
            Caller by, Optional<OrderDue> due, Optional<DistrictCode> district, PageRequest page);

    /** How many orders wait in each group; counted up to 10,000. */
    Map<OrderDue, Long> waiting(Caller by, Optional<DistrictCode> district);
}
