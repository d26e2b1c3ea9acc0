// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.tck;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.training.api.Certificate;
import org.wagewarden.training.api.Certificates;
import org.wagewarden.training.api.SessionId;

/** The first certificates of the town. */
record TownCertificates(Town town) implements Certificates {

    @Override
    public Optional<LocalDate> firstIssued(OfficerId officer) {
        return Optional.ofNullable(town.certificateDays.get(officer));
    }

    @Override
    public Map<OfficerId, LocalDate> firstIssued(List<OfficerId> officers) {
        Map<OfficerId, LocalDate> found = new HashMap<>(town.certificateDays);
        found.keySet().retainAll(officers);
        return found;
    }

    @Override
    public List<Certificate> of(Caller by, OfficerId officer) {
        throw new UnsupportedOperationException("Scoring does not ask for this");
    }

    @Override
    public Optional<Certificate> find(Caller by, String number) {
        throw new UnsupportedOperationException("Scoring does not ask for this");
    }

    @Override
    public Outcome<Certificate> issue(Caller by, SessionId session, OfficerId officer) {
        throw new UnsupportedOperationException("Scoring does not ask for this");
    }

    @Override
    public Outcome<Certificate> replace(Caller by, String number) {
        throw new UnsupportedOperationException("Scoring does not ask for this");
    }

    @Override
    public Outcome<Certificate> takeOver(Caller by, OfficerId officer, String number, LocalDate issuedOn) {
        throw new UnsupportedOperationException("Scoring does not ask for this");
    }
}
