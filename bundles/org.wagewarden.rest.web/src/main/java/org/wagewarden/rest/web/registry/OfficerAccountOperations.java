// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.registry;

import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.AccountId;
import org.wagewarden.registry.api.OfficerAccounts;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.rest.web.http.Answer;
import org.wagewarden.rest.web.http.Area;
import org.wagewarden.rest.web.http.Call;
import org.wagewarden.rest.web.http.Handler;

/** Ties officers' accounts to their records. */
@Component(
        service = Area.class,
        name = Area.COMPONENT + OfficerAccountOperations.TAG,
        property = Area.PROPERTY + "=" + OfficerAccountOperations.TAG)
public final class OfficerAccountOperations implements Area {

    static final String TAG = "officeraccounts";

    private final OfficerAccounts accounts;

    @Activate
    public OfficerAccountOperations(@Reference OfficerAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String tag() {
        return TAG;
    }

    @Override
    public Map<String, Handler> handlers() {
        return Map.of("tieAccount", this::tie);
    }

    private Answer tie(Call call) {
        return Answer.of(
                accounts.tie(
                        call.caller(),
                        new AccountId(call.parameter("id")),
                        new OfficerId(call.body().text("officer"))),
                officer -> Answer.nothing());
    }
}
