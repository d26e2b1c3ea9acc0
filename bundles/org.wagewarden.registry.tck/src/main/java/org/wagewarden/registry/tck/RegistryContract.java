// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.tck;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Page;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.store.api.Store;
import org.wagewarden.store.tck.StoreKind;
import org.wagewarden.store.tck.TestStore;
import org.wagewarden.store.tck.TestStores;

/** What the contracts of the registry have in common: an empty register in a store of its own for each test. */
public abstract class RegistryContract {

    /** The day on which every test starts. */
    protected static final LocalDate TODAY = LocalDate.of(2024, 3, 10);

    protected final SetClock clock = new SetClock(TODAY);
    protected final Caller city = Callers.city();
    protected final GivenAccounts accounts = new GivenAccounts();
    protected final GivenCertificates certificates = new GivenCertificates();
    protected final GivenCases cases = new GivenCases();
    protected TestStore store;
    protected TableAudit audit;
    protected Register register;
    protected People people;

    /** Which store to run on. */
    protected abstract StoreKind kind();

    /** The provider's services over a store; called again after a restart. */
    protected abstract Register open(Surroundings around);

    @BeforeEach
    final void openRegister() {
        store = TestStores.open(kind(), "registry", empty -> open(around(empty, new TableAudit(empty))));
        audit = new TableAudit(store.store());
        register = open(around(store.store(), audit));
        people = new People(register, certificates);
    }

    @AfterEach
    final void closeStore() {
        store.close();
    }

    /** What a register over this store stands on. */
    protected final Surroundings around(Store empty, TableAudit trail) {
        return new Surroundings(empty, clock, trail, accounts, certificates, cases);
    }

    /** The codes of a rejection, in order; empty when it was accepted. */
    protected static List<String> codes(Outcome<?> outcome) {
        return outcome instanceof Outcome.Rejected<?>(List<Reason> reasons)
                ? reasons.stream().map(Reason::code).toList()
                : List.of();
    }

    /** The reasons of a rejection. */
    protected static List<Reason> reasons(Outcome<?> outcome) {
        return outcome instanceof Outcome.Rejected<?>(List<Reason> reasons) ? reasons : List.of();
    }

    /** Reads pages of a list. */
    @FunctionalInterface
    protected interface Pager<T> {
        Page<T> page(PageRequest request);
    }

    /** All rows, page by page. */
    protected static <T> List<T> walk(Pager<T> pager, int limit) {
        List<T> all = new java.util.ArrayList<>();
        Page<T> page = pager.page(PageRequest.first(limit));
        all.addAll(page.items());
        while (page.next().isPresent()) {
            page = pager.page(PageRequest.at(limit, page.next().get()));
            all.addAll(page.items());
        }
        return all;
    }

    /** All rows from the last page back to the first, in the order of the list. */
    protected static <T> List<T> walkBack(Pager<T> pager, int limit) {
        Page<T> page = pager.page(PageRequest.first(limit));
        while (page.next().isPresent()) {
            page = pager.page(PageRequest.at(limit, page.next().get()));
        }
        List<T> all = new java.util.ArrayList<>(page.items());
        while (page.previous().isPresent()) {
            page = pager.page(PageRequest.at(limit, page.previous().get()));
            all.addAll(0, page.items());
        }
        return all;
    }
}
