// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.registry;

import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.AccountId;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.IdNumber;
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

    private static final Reason ONE_OF_THEM = Reason.of(
                    "officer-or-number", "请填写 officer 或 idNumber 其中一项。", "Give either officer or idNumber.")
            .at("officer");

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
        AccountId account = new AccountId(call.parameter("id"));
        Optional<OfficerId> officer = call.body().optionalText("officer").map(OfficerId::new);
        Optional<IdNumber> number = call.body().optionalText("idNumber").map(IdNumber::new);
        return Answer.of(
                officer.isPresent() == number.isPresent()
                        ? Outcome.rejected(ONE_OF_THEM)
                        : officer.map(id -> accounts.tie(call.caller(), account, id))
                                .orElseGet(() -> accounts.tie(call.caller(), account, number.orElseThrow())),
                tied -> Answer.nothing());
    }
}
