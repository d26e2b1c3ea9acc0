// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.exchange.api.CellMessage;
import org.wagewarden.exchange.api.ImportRow;
import org.wagewarden.registry.api.ProjectState;

/**
 * A row of appointments, with what it refers to.
 *
 * @param row as imported
 * @param officer the registered person
 * @param project the registered project
 * @param periods that person's periods on that project
 * @param messages what is wrong
 */
record AppointmentRow(
        ImportRow row,
        Optional<Person> officer,
        Optional<Site> project,
        List<Period> periods,
        List<CellMessage> messages) {

    /** What matters of a person here. */
    record Person(String id, Optional<String> employer, Optional<LocalDate> filedOn) {}

    /**
     * What matters of a project here.
     *
     * @param caseOpened when a case was opened on it last
     */
    record Site(
            String id,
            String contractor,
            DistrictCode district,
            AuthorityFunction sector,
            ProjectState state,
            Optional<Instant> caseOpened) {

        Site openedAt(Optional<Instant> opened) {
            return new Site(id, contractor, district, sector, state, opened);
        }
    }

    /** From the first day to the last. */
    record Period(LocalDate from, LocalDate until) {

        boolean overlaps(Period other) {
            return !from.isAfter(other.until) && !other.from.isAfter(until);
        }
    }

    Period period() {
        return new Period(row.date("from").orElseThrow(), row.date("until").orElse(Reach.NOT_YET));
    }

    boolean registered() {
        return periods.contains(period());
    }
}
