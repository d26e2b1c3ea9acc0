// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.Reason;

/**
 * Responsibility is not back-dated past the opening of a case. A change counts from the first moment of its day; so
 * one that begins on the day of the opening would begin before it, and is refused as well. No article says so: it follows
 * from charging whoever was responsible at the time (A11), so the reason is given instead.
 */
final class BackDating {

    private BackDating() {}

    /** Why a change of responsibility may not begin on this day; empty when it may. */
    static Optional<Reason> past(Optional<Instant> opened, LocalDate from) {
        return opened.map(at -> LocalDate.ofInstant(at, CityClock.ZONE))
                .filter(day -> !from.isAfter(day))
                .map(day -> Reason.of(
                                "back-dated",
                                "该项目已于" + day + "立案，责任按行为发生时的登记认定，不得倒填至立案之前，起始日最早为" + day.plusDays(1) + "。",
                                "A case was opened on this project on " + day
                                        + "; who answers is judged by what was registered at the time, so responsibility is"
                                        + " not back-dated past that, and the first day is "
                                        + day.plusDays(1) + " at the earliest.")
                        .at("from"));
    }
}
