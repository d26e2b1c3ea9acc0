// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Permission;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.registry.api.OfficerAccounts;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.Officers;
import org.wagewarden.scoring.api.CaseDocument;
import org.wagewarden.scoring.api.Exhibit;
import org.wagewarden.scoring.api.ExhibitContent;
import org.wagewarden.scoring.api.ExhibitId;
import org.wagewarden.scoring.api.OwnRecord;
import org.wagewarden.scoring.api.ProcedureStep;
import org.wagewarden.scoring.api.Proceeding;
import org.wagewarden.scoring.api.ProceedingId;
import org.wagewarden.scoring.api.ProceedingQuery;
import org.wagewarden.scoring.api.Statement;
import org.wagewarden.store.api.Store;

/** The officer's own record. Which one it is comes from the account, never from a parameter. */
@Component
public final class JdbcOwnRecord implements OwnRecord {

    private static final int MOST = 200;

    private final Store store;
    private final OfficerAccounts accounts;
    private final Officers officers;
    private final Books books;
    private final NoticePhase notices;
    private final ObjectionPhase objections;
    private final CityClock clock;

    @Activate
    public JdbcOwnRecord(
            @Reference ScoringSchema schema,
            @Reference OfficerAccounts accounts,
            @Reference Officers officers,
            @Reference Books books,
            @Reference NoticePhase notices,
            @Reference ObjectionPhase objections,
            @Reference CityClock clock) {
        this.store = schema.store();
        this.accounts = accounts;
        this.officers = officers;
        this.books = books;
        this.notices = notices;
        this.objections = objections;
        this.clock = clock;
    }

    @Override
    public Optional<Own> of(Caller by) {
        return accounts.own(by)
                .flatMap(id -> officers.find(Caller.platform(), id))
                .map(officer ->
                        new Own(officer, store.read(session -> books.standing(session, officer.id(), clock.today()))));
    }

    @Override
    public List<Proceeding> proceedings(Caller by) {
        return accounts.own(by)
                .map(officer -> store.read(session -> {
                    List<String> ids = session.list(
                            ProceedingRows.keys(
                                            Caller.platform(),
                                            ProceedingQuery.all().officer(officer))
                                    .where(Told.CONDITION)
                                    .append("ORDER BY t.opened_at DESC, t.id DESC FETCH FIRST " + MOST + " ROWS ONLY"),
                            row -> row.text("id"));
                    return ProceedingRows.load(session, ids).stream()
                            .map(Told::known)
                            .toList();
                }))
                .orElse(List.of());
    }

    @Override
    public List<ProcedureStep> steps(Caller by, ProceedingId id) {
        return told(by, id)
                .map(p -> store.read(session -> StepRows.of(session, id)).stream()
                        .filter(step -> Told.step(p, step))
                        .toList())
                .orElse(List.of());
    }

    @Override
    public List<CaseDocument> documents(Caller by, ProceedingId id) {
        return told(by, id)
                .map(p -> store.read(session -> DocumentRows.of(session, id)).stream()
                        .filter(document -> Told.document(p, document))
                        .toList())
                .orElse(List.of());
    }

    @Override
    public List<Exhibit> exhibits(Caller by, ProceedingId id) {
        return told(by, id)
                .map(p -> store.read(session -> ExhibitRows.of(session, Caller.platform(), p.caseId()).stream()
                        .filter(Exhibit::stands)
                        .toList()))
                .orElse(List.of());
    }

    @Override
    public Optional<ExhibitContent> exhibit(Caller by, ProceedingId id, ExhibitId exhibit) {
        return told(by, id)
                .flatMap(p -> store.read(session -> ExhibitRows.content(session, Caller.platform(), exhibit)
                        .filter(found -> found.exhibit().stands())
                        .filter(found -> found.exhibit().caseId().equals(p.caseId()))));
    }

    /** An own proceeding of which the officer was told. */
    private Optional<Proceeding> told(Caller by, ProceedingId id) {
        return accounts.own(by)
                .flatMap(officer -> store.read(session -> ProceedingRows.find(session, Caller.platform(), id)
                        .filter(p -> p.officer().equals(officer))
                        .filter(Told::of)));
    }

    @Override
    public Outcome<Proceeding> state(Caller by, ProceedingId id, String text, boolean nothing, boolean noHearing) {
        Statement statement = new Statement(clock.today(), nothing, noHearing, text);
        return acting(by, officer -> notices.state(by, officer, id, statement));
    }

    @Override
    public Outcome<Proceeding> requestHearing(Caller by, ProceedingId id) {
        return acting(by, officer -> notices.requestHearing(by, officer, id));
    }

    @Override
    public Outcome<Proceeding> object(Caller by, ProceedingId id, String text) {
        return acting(by, officer -> objections.object(by, officer, id, text));
    }

    private Outcome<Proceeding> acting(Caller by, Function<OfficerId, Outcome<Proceeding>> step) {
        return by.lacks(Permission.OWN_RECORD)
                .map(Outcome::<Proceeding>rejected)
                .or(() -> accounts.own(by).map(step))
                .orElseGet(() -> Outcome.rejected(Caller.outOfScope()));
    }
}
