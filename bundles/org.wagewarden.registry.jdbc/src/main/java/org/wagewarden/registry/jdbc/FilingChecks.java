// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wagewarden.platform.api.Article;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.Filing;
import org.wagewarden.training.api.Certificate;

/** When a certificate may be filed (Art. 4) and a filing cancelled (Art. 15). */
final class FilingChecks {

    private FilingChecks() {}

    static List<Reason> file(String number, List<Certificate> certificates, List<Filing> filings, LocalDate today) {
        Optional<Certificate> certificate =
                certificates.stream().filter(c -> c.number().equals(number)).findFirst();
        // A6: the last cancellation decides; waits of earlier ones are over before the filing that it ended.
        Optional<LocalDate> eligible =
                filings.stream().flatMap(f -> f.eligibleAgainOn().stream()).max(LocalDate::compareTo);
        return new Faults()
                .when(
                        certificate.isEmpty(),
                        Article.of(4),
                        "certificateNumber",
                        "certificate-unknown",
                        "该人员没有此编号的《" + Certificate.TITLE + "》，不能备案。",
                        "This person has no " + Certificate.TITLE + " with this number, so it cannot be filed.")
                .when(
                        certificates.stream()
                                .anyMatch(
                                        c -> c.replaces().filter(number::equals).isPresent()),
                        Article.of(4),
                        "certificateNumber",
                        "certificate-replaced",
                        "该证书已补发新证，请以新证书编号备案。",
                        "This certificate was replaced; file the one that replaces it.")
                .when(
                        filings.stream().anyMatch(f -> f.cancelledOn().isEmpty()),
                        Article.of(4),
                        "officer",
                        "already-filed",
                        "该人员的合格证书已在备案，无需重复备案。",
                        "A certificate of this person is filed already.")
                .when(
                        eligible.filter(today::isBefore).isPresent(),
                        Article.of(15),
                        "officer",
                        "filing-wait",
                        "取消备案未满一年，自" + eligible.map(LocalDate::toString).orElse("") + "起方可重新备案。",
                        "The year after the cancellation is not over; filing is possible from "
                                + eligible.map(LocalDate::toString).orElse("") + " on.")
                .add(certificate.flatMap(c -> eligible.flatMap(day -> Retraining.missing(day, certificate))))
                .reasons();
    }

    /** The filings are given newest first. */
    static List<Reason> reinstate(List<Filing> filings) {
        boolean live = filings.stream().anyMatch(f -> f.cancelledOn().isEmpty());
        return new Faults()
                .when(
                        live,
                        Article.of(15),
                        "officer",
                        "already-filed",
                        "该人员的合格证书已在备案，无需恢复。",
                        "A certificate of this person is filed already; there is nothing to reinstate.")
                .when(
                        filings.isEmpty(),
                        Article.of(15),
                        "officer",
                        "not-cancelled",
                        "该人员没有被取消的备案。",
                        "No filing of this person was cancelled.")
                .reasons();
    }

    static List<Reason> cancel(Optional<Filing> live, LocalDate effective, LocalDate today) {
        return new Faults()
                .when(
                        live.isEmpty(),
                        Article.of(15),
                        "officer",
                        "officer-not-filed",
                        "该人员没有有效备案，无可取消。",
                        "This person has no live filing to cancel.")
                .when(
                        effective.isAfter(today)
                                || live.filter(f -> effective.isBefore(f.filedOn()))
                                        .isPresent(),
                        Article.of(15),
                        "effective",
                        "effective-date",
                        "取消备案的生效日期应在备案之日至今天之间。",
                        "A cancellation takes effect between the day of filing and today.")
                .reasons();
    }
}
