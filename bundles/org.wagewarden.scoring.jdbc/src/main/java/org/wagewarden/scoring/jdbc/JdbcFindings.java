// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Permission;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.scoring.api.Case;
import org.wagewarden.scoring.api.CaseDraft;
import org.wagewarden.scoring.api.CaseId;
import org.wagewarden.scoring.api.Exhibit;
import org.wagewarden.scoring.api.ExhibitDraft;
import org.wagewarden.scoring.api.Finding;
import org.wagewarden.scoring.api.FindingDraft;
import org.wagewarden.scoring.api.FindingId;
import org.wagewarden.scoring.api.Findings;
import org.wagewarden.store.api.Session;
import org.wagewarden.store.api.Store;

/** Findings in the store. */
@Component
public final class JdbcFindings implements Findings {

    private final Store store;
    private final Drafts drafts;
    private final Registration registration;
    private final Attachments attachments;

    @Activate
    public JdbcFindings(
            @Reference ScoringSchema schema,
            @Reference Drafts drafts,
            @Reference Registration registration,
            @Reference Attachments attachments) {
        this.store = schema.store();
        this.drafts = drafts;
        this.registration = registration;
        this.attachments = attachments;
    }

    @Override
    public Outcome<Finding> open(Caller by, FindingDraft draft) {
        Optional<Reason> denied = by.lacks(Permission.FINDING_WRITE);
        if (denied.isPresent()) {
            return Outcome.rejected(denied.get());
        }
        return store.command(session -> {
            Locks.take(session, locks(session, List.of(draft)));
            return recused(session, by, draft).map(Outcome::<Finding>rejected).orElseGet(() -> drafts.prepare(
                            session, by, draft)
                    .map(ready -> registration.open(session, by, ready, registration.caseOf(session, by, ready))));
        });
    }

    @Override
    public Outcome<Case> open(Caller by, CaseDraft draft) {
        Optional<Reason> denied = by.lacks(Permission.FINDING_WRITE);
        List<Reason> wrong = denied.map(List::of).orElseGet(() -> CaseDrafts.check(draft));
        if (!wrong.isEmpty()) {
            return Outcome.rejected(wrong);
        }
        FindingDraft first = draft.findings().getFirst();
        return store.command(session -> {
            Locks.take(session, locks(session, draft.findings()));
            return recused(session, by, first)
                    .map(Outcome::<List<Drafts.Ready>>rejected)
                    .orElseGet(() -> drafts.prepare(session, by, draft.findings()))
                    .then(ready -> open(session, by, ready, draft.exhibits()));
        });
    }

    private Outcome<Case> open(Session session, Caller by, List<Drafts.Ready> ready, List<ExhibitDraft> exhibits) {
        CaseId id = registration.caseOf(session, by, ready.getFirst());
        ready.forEach(each -> registration.open(session, by, each, id));
        List<Reason> wrong = new ArrayList<>();
        for (int i = 0; i < exhibits.size(); i++) {
            Outcome<Exhibit> attached = attachments.attach(
                    session, by, id, ready.getFirst().project().district(), exhibits.get(i));
            int place = i;
            if (attached instanceof Outcome.Rejected<Exhibit>(List<Reason> why)) {
                why.forEach(reason -> wrong.add(CaseDrafts.about(place, reason)));
            }
        }
        return wrong.isEmpty()
                ? Outcome.accepted(CaseRows.load(session, List.of(id.value())).getFirst())
                : Outcome.rejected(wrong);
    }

    /** Two authorities that find the same fact at once: the second sees the first one's case. */
    private static List<String> locks(Session session, List<FindingDraft> drafts) {
        FindingDraft first = drafts.getFirst();
        return Stream.of(
                        Stream.of("project:" + first.project().value()),
                        first.joinedCase().map(Attachments::lock).stream(),
                        Surcharges.locks(session, drafts).stream())
                .flatMap(names -> names)
                .toList();
    }

    private static Optional<Reason> recused(Session session, Caller by, FindingDraft draft) {
        return draft.joinedCase().flatMap(joined -> RecusalRows.refusal(session, by, joined));
    }

    @Override
    public Optional<Finding> find(Caller by, FindingId id) {
        return by.may(Permission.REGISTRY_READ)
                ? store.read(session -> CaseRows.finding(session, by, id))
                : Optional.empty();
    }

    @Override
    public List<Finding> similar(Caller by, FindingDraft draft) {
        return by.may(Permission.FINDING_WRITE) && drafts.reached(by, draft).isPresent()
                ? store.read(session -> CaseRows.around(
                        session,
                        draft.project(),
                        draft.provision().value(),
                        draft.conductDate(),
                        Duplicates.WINDOW_DAYS))
                : List.of();
    }
}
