// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.tck;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.Filing;
import org.wagewarden.registry.api.Filings;
import org.wagewarden.registry.api.OfficerId;

/** The filings of the town; a cancellation without a live filing is refused, as the register refuses it. */
record TownFilings(Town town) implements Filings {

    @Override
    public List<Filing> of(Caller by, OfficerId officer) {
        return town.filingsOf(officer);
    }

    @Override
    public Map<OfficerId, List<Filing>> of(Caller by, List<OfficerId> officers) {
        return officers.stream()
                .flatMap(officer -> town.filingsOf(officer).stream())
                .collect(Collectors.groupingBy(Filing::officer));
    }

    @Override
    public Outcome<Filing> file(Caller by, OfficerId officer, String certificateNumber) {
        throw new UnsupportedOperationException("Scoring does not ask for this");
    }

    @Override
    public Outcome<Filing> reinstate(Caller by, OfficerId officer) {
        Filing before = of(by, officer).getFirst();
        town.filingList.remove(before);
        Filing after =
                new Filing(officer, before.certificateNumber(), before.filedOn(), before.filedBy(), Optional.empty());
        town.filingList.add(after);
        return Outcome.accepted(after);
    }

    @Override
    public Outcome<Filing> cancel(Caller by, OfficerId officer, LocalDate effective) {
        return cancelAgain(by, officer, effective, 0);
    }

    @Override
    public Outcome<Filing> cancelAgain(Caller by, OfficerId officer, LocalDate effective, int pausedDays) {
        Optional<Filing> live =
                of(by, officer).stream().filter(f -> f.cancelledOn().isEmpty()).findFirst();
        if (live.isEmpty()) {
            return Outcome.rejected(Reason.of("not-filed", "没有在册的备案。", "There is no live filing."));
        }
        Filing before = live.get();
        if (effective.isBefore(before.filedOn())) {
            return Outcome.rejected(Reason.of("effective-date", "早于备案之日。", "It is before the day of filing."));
        }
        Filing after = new Filing(
                officer,
                before.certificateNumber(),
                before.filedOn(),
                before.filedBy(),
                Optional.of(effective),
                pausedDays);
        town.filingList.remove(before);
        town.filingList.add(after);
        return Outcome.accepted(after);
    }
}
