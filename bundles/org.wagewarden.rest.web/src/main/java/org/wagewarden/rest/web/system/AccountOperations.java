// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.system;

import java.util.Map;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.Account;
import org.wagewarden.access.api.AccountDraft;
import org.wagewarden.access.api.AccountId;
import org.wagewarden.access.api.Accounts;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.access.api.Grant;
import org.wagewarden.access.api.Role;
import org.wagewarden.access.api.Scope;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.rest.web.http.Answer;
import org.wagewarden.rest.web.http.Area;
import org.wagewarden.rest.web.http.Body;
import org.wagewarden.rest.web.http.Call;
import org.wagewarden.rest.web.http.Handler;

/** Accounts. */
@Component(
        service = Area.class,
        name = Area.COMPONENT + AccountOperations.TAG,
        property = Area.PROPERTY + "=" + AccountOperations.TAG)
public final class AccountOperations implements Area {

    static final String TAG = "accounts";

    private final Accounts accounts;

    @Activate
    public AccountOperations(@Reference Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String tag() {
        return TAG;
    }

    @Override
    public Map<String, Handler> handlers() {
        return Map.of(
                "listAccounts",
                this::list,
                "createAccount",
                this::create,
                "enableAccount",
                this::enable,
                "getOwnAccount",
                this::own,
                "changePassword",
                this::changePassword);
    }

    private Answer list(Call call) {
        return Answer.page(accounts.list(call.caller(), call.page()), AccountJson::account);
    }

    private Answer create(Call call) {
        Body body = call.body();
        AccountDraft draft = new AccountDraft(
                body.text("accountName"),
                body.text("name"),
                body.text("authority"),
                body.texts("roles").stream().map(Role::valueOf).collect(Collectors.toSet()),
                new Scope(body.objects("scope").stream()
                        .map(AccountOperations::grant)
                        .toList()));
        Outcome<Account> made =
                accounts.create(call.caller(), draft, body.text("password").toCharArray());
        return Answer.of(made, account -> Answer.created(AccountJson.account(account)));
    }

    private static Grant grant(Body body) {
        return new Grant(
                new DistrictCode(body.text("district")),
                body.texts("functions").stream().map(AuthorityFunction::valueOf).collect(Collectors.toSet()));
    }

    private Answer enable(Call call) {
        return Answer.of(
                accounts.enable(
                        call.caller(),
                        new AccountId(call.parameter("id")),
                        call.body().flag("enabled")),
                account -> Answer.ok(AccountJson.account(account)));
    }

    private Answer own(Call call) {
        return Answer.found(accounts.own(call.caller()), account -> Answer.ok(AccountJson.account(account)));
    }

    private Answer changePassword(Call call) {
        return Answer.of(
                accounts.changePassword(
                        call.caller(),
                        call.body().text("present").toCharArray(),
                        call.body().text("next").toCharArray()),
                account -> Answer.nothing());
    }
}
