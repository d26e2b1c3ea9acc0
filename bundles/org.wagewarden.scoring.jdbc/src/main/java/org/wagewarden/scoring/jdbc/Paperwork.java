// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.AuditTrail;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.scoring.api.CaseDocument;
import org.wagewarden.scoring.api.Delivery;
import org.wagewarden.scoring.api.DocumentId;
import org.wagewarden.scoring.api.Proceeding;
import org.wagewarden.scoring.api.StepKind;
import org.wagewarden.store.api.Session;

/** Records steps with their documents, and the audit entries of both. */
@Component(service = Paperwork.class)
public final class Paperwork {

    private final Books books;
    private final AuditTrail audit;
    private final CityClock clock;
    private final Letters letters = new Letters();

    @Activate
    public Paperwork(@Reference Books books, @Reference AuditTrail audit, @Reference CityClock clock) {
        this.books = books;
        this.audit = audit;
        this.clock = clock;
    }

    Letters letters() {
        return letters;
    }

    Instant now() {
        return clock.now().truncatedTo(ChronoUnit.MICROS);
    }

    LocalDate today() {
        return clock.today();
    }

    /** What a proceeding is about, for its notice and its decision: what its cycle holds is looked up now. */
    Grounds grounds(Session session, Proceeding p) {
        return new Grounds(
                p.finding().flatMap(id -> CaseRows.finding(session, Caller.platform(), id)),
                p.proposal().flatMap(id -> ProposalRows.find(session, Caller.platform(), id)),
                p.proposal().isPresent() ? books.sum(session, p, today()) : 0);
    }

    /** Makes a document with the next number of its kind. */
    DocumentId make(Session session, Caller by, Proceeding p, DocumentText text) {
        int year = today().getYear();
        int serial = DocumentRows.next(session, text.kind(), year);
        String number = DocumentText.number(text.kind(), year, serial);
        CaseDocument made = new CaseDocument(
                DocumentId.next(),
                p.id(),
                text.kind(),
                number,
                text.title(),
                text.addressee(),
                text.html(number, today()),
                now(),
                by.name());
        DocumentRows.insert(session, by, made, year, serial);
        return made.id();
    }

    /** Records a step that made no document. */
    void step(Session session, Caller by, Proceeding p, StepKind kind, LocalDate on, String text) {
        step(session, by, p, kind, on, text, Optional.empty(), Optional.empty());
    }

    /** Records a step and the document that it made. */
    void step(
            Session session, Caller by, Proceeding p, StepKind kind, LocalDate on, String text, DocumentText document) {
        step(session, by, p, kind, on, text, Optional.empty(), Optional.of(make(session, by, p, document)));
    }

    /** Records a service with its proof. */
    void served(Session session, Caller by, Proceeding p, StepKind kind, Delivery delivery, DocumentText document) {
        step(
                session,
                by,
                p,
                kind,
                delivery.on(),
                "",
                Optional.of(delivery),
                Optional.of(make(session, by, p, document)));
    }

    /** An audit entry about something that is no step. */
    void note(Caller by, Proceeding p, String verb, String detail) {
        audit.record(
                by, "scoring.proceeding." + verb, "proceeding/" + p.id().value(), Optional.of(p.district()), detail);
    }

    private void step(
            Session session,
            Caller by,
            Proceeding p,
            StepKind kind,
            LocalDate on,
            String text,
            Optional<Delivery> delivery,
            Optional<DocumentId> document) {
        StepRows.insert(session, by, p.id(), kind, on, now(), text, delivery, document);
        audit.record(
                by,
                "scoring.proceeding." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "proceeding/" + p.id().value(),
                Optional.of(p.district()),
                p.kind().label().zh() + " · " + kind.label().zh() + " · " + on + " · officer/"
                        + p.officer().value());
    }
}
