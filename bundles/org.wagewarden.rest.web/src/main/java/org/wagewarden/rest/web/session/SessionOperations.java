// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.session;

import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Channel;
import org.wagewarden.access.api.Permission;
import org.wagewarden.access.api.SignIn;
import org.wagewarden.rest.web.Tokens;
import org.wagewarden.rest.web.http.Answer;
import org.wagewarden.rest.web.http.Area;
import org.wagewarden.rest.web.http.Call;
import org.wagewarden.rest.web.http.Fields;
import org.wagewarden.rest.web.http.Handler;
import org.wagewarden.rest.web.system.AccountJson;

/** Signing in and out. */
@Component(
        service = Area.class,
        name = Area.COMPONENT + SessionOperations.TAG,
        property = Area.PROPERTY + "=" + SessionOperations.TAG)
public final class SessionOperations implements Area {

    static final String TAG = "session";

    private final SignIn signIn;
    private final Tokens tokens;

    @Activate
    public SessionOperations(@Reference SignIn signIn, @Reference Tokens tokens) {
        this.signIn = signIn;
        this.tokens = tokens;
    }

    @Override
    public String tag() {
        return TAG;
    }

    @Override
    public Map<String, Handler> handlers() {
        return Map.of("signIn", this::signIn, "signOut", this::signOut, "whoAmI", this::whoAmI);
    }

    private Answer signIn(Call call) {
        char[] password = call.body().text("password").toCharArray();
        return Answer.of(
                signIn.signIn(call.body().text("account"), password, call.remoteAddress(), Channel.REST),
                caller -> Answer.ok(Fields.of()
                        .with("token", tokens.issue(caller))
                        .with("tokenType", "Bearer")
                        .with("idleSeconds", tokens.idle().toSeconds())
                        .with("caller", caller(caller))));
    }

    private Answer signOut(Call call) {
        tokens.end(call.token());
        return Answer.nothing();
    }

    private Answer whoAmI(Call call) {
        return Answer.ok(caller(call.caller()));
    }

    private static Fields caller(Caller caller) {
        return Fields.of()
                .with("account", caller.account().value())
                .with("name", caller.name())
                .with("roles", caller.roles().stream().sorted().toList())
                .with(
                        "permissions",
                        caller.permissions().stream()
                                .map(Permission::id)
                                .sorted()
                                .toList())
                .with("scope", AccountJson.scope(caller.scope()));
    }
}
