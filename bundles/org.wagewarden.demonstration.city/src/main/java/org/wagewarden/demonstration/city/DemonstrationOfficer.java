// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.demonstration.city;

import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.Account;
import org.wagewarden.access.api.Accounts;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.access.api.Role;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.platform.api.Sort;
import org.wagewarden.registry.api.FilingState;
import org.wagewarden.registry.api.Officer;
import org.wagewarden.registry.api.OfficerAccounts;
import org.wagewarden.registry.api.OfficerQuery;
import org.wagewarden.registry.api.Officers;

/** Gives the demonstration account of an officer a record of the city: somebody who serves in Lucheng. */
@Component(service = DemonstrationOfficer.class)
public final class DemonstrationOfficer {

    private static final int PAGE = 100;

    private final Accounts accounts;
    private final Officers officers;
    private final OfficerAccounts ties;

    @Activate
    public DemonstrationOfficer(
            @Reference Accounts accounts, @Reference Officers officers, @Reference OfficerAccounts ties) {
        this.accounts = accounts;
        this.officers = officers;
        this.ties = ties;
    }

    void tie() {
        Caller by = Caller.platform();
        Optional<Account> account = accounts.list(by, PageRequest.first(PAGE)).items().stream()
                .filter(a -> a.roles().contains(Role.OFFICER))
                .findFirst();
        account.ifPresent(a -> serving(by)
                .filter(officer -> officer.projectsServing() > 0)
                .findFirst()
                .ifPresent(officer -> ties.tie(by, a.id(), officer.id()).orThrow()));
    }

    private Stream<Officer> serving(Caller by) {
        OfficerQuery lucheng = new OfficerQuery(
                "",
                Optional.of(new DistrictCode("lucheng")),
                Optional.of(FilingState.FILED),
                Optional.empty(),
                Optional.empty(),
                Sort.by("name"));
        return officers.list(by, lucheng, PageRequest.first(PAGE)).items().stream();
    }
}
