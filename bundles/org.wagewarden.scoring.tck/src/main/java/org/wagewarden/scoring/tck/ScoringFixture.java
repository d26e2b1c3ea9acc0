// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.scoring.api.Decision;
import org.wagewarden.scoring.api.Finding;
import org.wagewarden.scoring.api.FindingDraft;
import org.wagewarden.scoring.api.ProvisionCode;
import org.wagewarden.scoring.api.Standing;
import org.wagewarden.scoring.api.Verdict;
import org.wagewarden.store.api.Store;
import org.wagewarden.store.tck.StoreKind;
import org.wagewarden.store.tck.TestStore;
import org.wagewarden.store.tck.TestStores;

/** A town with one project and one officer in Lucheng, and a provider on a store of its own. */
public abstract class ScoringFixture {

    /** The store. */
    protected TestStore test;

    protected final SetClock clock = new SetClock("2024-03-01");
    protected final Town town = new Town();
    protected final Caller regulator = People.regulator("lucheng");
    protected final Caller decider = People.decider("lucheng");
    protected final ProjectId project = town.project("江滨大桥", "lucheng", AuthorityFunction.TRANSPORT);
    protected final OfficerId officer = town.officer("2023-09-15");
    protected TableAudit audit;
    protected ScoringUnderTest scoring;

    /** Which store is tested. */
    protected abstract StoreKind kind();

    /** Starts the provider. */
    protected abstract ScoringUnderTest start(Store store, Town register, TableAudit trail, CityClock time);

    @BeforeEach
    void open() {
        town.appoint(officer, "林晓", project, "2023-10-01", "");
        test = TestStores.open(kind());
        audit = new TableAudit(test.store());
        scoring = start(test.store(), town, audit, clock);
    }

    @AfterEach
    void close() {
        test.close();
    }

    /** A finding on the project, of today. */
    protected FindingDraft draft(ProvisionCode code) {
        return draft(code, clock.today().toString());
    }

    protected FindingDraft draft(ProvisionCode code, String conduct) {
        return FindingDraft.of(project, code, LocalDate.parse(conduct), "现场检查发现的情形。")
                .restingOn("温人社责〔2024〕1号");
    }

    protected Finding open(FindingDraft draft) {
        return scoring.findings().open(regulator, draft).orThrow();
    }

    protected List<Decision> deduct(Finding finding) {
        return scoring.decisions()
                .decide(decider, finding.id(), Verdict.DEDUCT, "")
                .orThrow();
    }

    /** Opens and decides. */
    protected Finding charge(FindingDraft draft) {
        Finding finding = open(draft);
        deduct(finding);
        return finding;
    }

    protected Standing standing() {
        return scoring.ledger().standing(regulator, officer).orElseThrow();
    }

    protected static List<String> codes(Outcome<?> outcome) {
        assertThat(outcome.isAccepted()).isFalse();
        return outcome instanceof Outcome.Rejected<?> rejected
                ? rejected.reasons().stream().map(Reason::code).toList()
                : List.of();
    }
}
