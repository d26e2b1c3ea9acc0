// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.tck;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Page;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.registry.api.ContractorId;
import org.wagewarden.registry.api.FilingState;
import org.wagewarden.registry.api.IdNumber;
import org.wagewarden.registry.api.Officer;
import org.wagewarden.registry.api.OfficerChange;
import org.wagewarden.registry.api.OfficerDraft;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.OfficerQuery;
import org.wagewarden.registry.api.Officers;

/** The officers of the town; found by identifier; some are employed elsewhere. */
record TownOfficers(Town town) implements Officers {

    private static final ContractorId ELSEWHERE = ContractorId.next();

    @Override
    public Optional<Officer> find(Caller by, OfficerId id) {
        return Optional.of(new Officer(
                id, "", "", "", Optional.empty(), "", DistrictCode.CITY, FilingState.FILED, Optional.empty(), 0, 1));
    }

    @Override
    public Optional<ContractorId> employer(Caller by, OfficerId id, LocalDate day) {
        return Optional.ofNullable(town.employedElsewhere.get(id))
                .filter(from -> !day.isBefore(from))
                .map(from -> ELSEWHERE);
    }

    @Override
    public Page<Officer> list(Caller by, OfficerQuery query, PageRequest page) {
        throw new UnsupportedOperationException("Scoring does not ask for this");
    }

    @Override
    public long count(Caller by, OfficerQuery query) {
        throw new UnsupportedOperationException("Scoring does not ask for this");
    }

    @Override
    public Optional<Officer> find(Caller by, IdNumber idNumber) {
        throw new UnsupportedOperationException("Scoring does not ask for this");
    }

    @Override
    public Map<OfficerId, String> names(Caller by, Collection<OfficerId> ids) {
        throw new UnsupportedOperationException("Scoring does not ask for this");
    }

    @Override
    public Outcome<Officer> register(Caller by, OfficerDraft draft) {
        throw new UnsupportedOperationException("Scoring does not ask for this");
    }

    @Override
    public Outcome<Officer> change(Caller by, OfficerId id, long revision, OfficerChange change) {
        throw new UnsupportedOperationException("Scoring does not ask for this");
    }

    @Override
    public Outcome<IdNumber> reveal(Caller by, OfficerId id, String purpose) {
        throw new UnsupportedOperationException("Scoring does not ask for this");
    }
}
