// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.exchange.api.CellMessage;
import org.wagewarden.exchange.api.ImportRow;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.training.api.Certificate;

/**
 * A row of certificates and filings, with what it refers to.
 *
 * @param row as imported
 * @param officer the registered person with its ID number
 * @param certificates that person's certificates
 * @param holder whose the certificate's number is already
 * @param refusal why the certificate is not taken over
 * @param filed the certificate of that person's live filing
 * @param messages what is wrong, once it was judged
 */
record FilingRow(
        ImportRow row,
        Optional<Person> officer,
        List<Certificate> certificates,
        Optional<OfficerId> holder,
        Optional<Reason> refusal,
        Optional<String> filed,
        List<CellMessage> messages) {

    /** What matters of a person here. */
    record Person(
            OfficerId id,
            String name,
            DistrictCode district,
            Optional<LocalDate> filedOn,
            Optional<LocalDate> eligibleFrom,
            long revision) {}

    int number() {
        return row.number();
    }

    String certificateNumber() {
        return row.text("certificateNumber");
    }

    LocalDate issuedOn() {
        return row.date("issuedOn").orElseThrow();
    }

    Optional<LocalDate> filedOn() {
        return row.date("filedOn");
    }

    /** The certificate of this number that the person has already. */
    Optional<Certificate> present() {
        return certificates.stream()
                .filter(c -> c.number().equals(certificateNumber()))
                .findFirst();
    }

    /** Whether it makes a filing. */
    boolean files() {
        return messages.isEmpty()
                && filedOn().isPresent()
                && officer.filter(p -> p.filedOn().isEmpty()).isPresent();
    }
}
