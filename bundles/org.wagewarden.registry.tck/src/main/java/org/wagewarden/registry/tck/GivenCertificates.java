// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.tck;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.training.api.Certificate;
import org.wagewarden.training.api.Certificates;
import org.wagewarden.training.api.SessionId;

/** Certificates as a test states them: facts, without the training behind them. */
public final class GivenCertificates implements Certificates {

    private final List<Certificate> all = new CopyOnWriteArrayList<>();

    /** States that a person has this certificate, of a session on the platform. */
    public Certificate give(
            OfficerId officer, String number, LocalDate trainedOn, LocalDate examOn, LocalDate issuedOn) {
        return keep(new Certificate(
                number, officer, issuedOn, Optional.of(SessionId.next()), trainedOn, examOn, Optional.empty()));
    }

    /** States that a person has this certificate, from an earlier register. */
    public Certificate giveTakenOver(OfficerId officer, String number, LocalDate issuedOn) {
        return keep(new Certificate(number, officer, issuedOn, Optional.empty(), issuedOn, issuedOn, Optional.empty()));
    }

    private Certificate keep(Certificate certificate) {
        all.add(certificate);
        return certificate;
    }

    /** States that a certificate was replaced by another one. */
    public void replace(String number, String by, LocalDate issuedOn) {
        Certificate old = find(Callers.city(), number).orElseThrow();
        all.add(new Certificate(
                by, old.officer(), issuedOn, old.session(), old.trainedOn(), old.examOn(), Optional.of(number)));
    }

    @Override
    public List<Certificate> of(Caller by, OfficerId officer) {
        return all.stream()
                .filter(c -> c.officer().equals(officer))
                .sorted(Comparator.comparing(Certificate::issuedOn).reversed())
                .toList();
    }

    @Override
    public Optional<Certificate> find(Caller by, String number) {
        return all.stream().filter(c -> c.number().equals(number)).findFirst();
    }

    @Override
    public Optional<LocalDate> firstIssued(OfficerId officer) {
        return all.stream()
                .filter(c -> c.officer().equals(officer))
                .map(Certificate::issuedOn)
                .min(LocalDate::compareTo);
    }

    @Override
    public Map<OfficerId, LocalDate> firstIssued(List<OfficerId> officers) {
        Map<OfficerId, LocalDate> found = new HashMap<>();
        officers.forEach(officer -> firstIssued(officer).ifPresent(day -> found.put(officer, day)));
        return found;
    }

    @Override
    public Outcome<Certificate> issue(Caller by, SessionId session, OfficerId officer) {
        return refused();
    }

    @Override
    public Outcome<Certificate> replace(Caller by, String number) {
        return refused();
    }

    @Override
    public Outcome<Certificate> takeOver(Caller by, OfficerId officer, String number, LocalDate issuedOn) {
        return find(by, number).isPresent() ? refused() : Outcome.accepted(giveTakenOver(officer, number, issuedOn));
    }

    private static Outcome<Certificate> refused() {
        return Outcome.rejected(Reason.of("stated-only", "仅供测试陈述。", "Stated by tests only."));
    }
}
