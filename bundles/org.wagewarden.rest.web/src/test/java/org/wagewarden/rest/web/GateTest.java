// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wagewarden.access.api.AccountId;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.Channel;
import org.wagewarden.access.api.Role;
import org.wagewarden.access.api.Scope;
import org.wagewarden.access.api.SignIn;
import org.wagewarden.platform.api.Article;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Page;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.rest.web.contract.Contract;
import org.wagewarden.rest.web.contract.Operation;
import org.wagewarden.rest.web.http.Answer;
import org.wagewarden.rest.web.http.Call;
import org.wagewarden.rest.web.http.Fields;
import org.wagewarden.rest.web.http.Handler;
import org.wagewarden.rest.web.http.Problem;
import org.wagewarden.store.api.StoreException;

/** The way of a request, with handlers of the test behind the gate. */
class GateTest {

    private static final String ID = "01jq0000000000000000000000";
    private static final String OFFICER = "{\"name\":\"林晓\",\"district\":\"lucheng\"}";

    private final Tokens tokens =
            new Tokens(new Always(), () -> 0, Duration.ofMinutes(30), Duration.ofHours(12), 100, 100);
    private final Map<String, Handler> handlers = new TreeMap<>();
    private final AtomicReference<Call> seen = new AtomicReference<>();
    private final Gate gate = new Gate(Contract.read(), new Gate.Surroundings() {
        @Override
        public Optional<Handler> handler(Operation operation) {
            return Optional.ofNullable(handlers.get(operation.id()));
        }

        @Override
        public List<String> missing(String tag) {
            return List.of("org.wagewarden.missing.of." + tag);
        }

        @Override
        public Optional<Tokens> tokens() {
            return Optional.of(tokens);
        }
    });

    private static final class Always implements SignIn {

        @Override
        public Outcome<Caller> signIn(String name, char[] password, String remoteAddress, Channel channel) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Outcome<Caller> refresh(Caller caller) {
            return Outcome.accepted(caller);
        }
    }

    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private Reply send(String method, String address, String body) {
        int mark = address.indexOf('?');
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        Request request = new Request(
                method,
                mark < 0 ? address : address.substring(0, mark),
                mark < 0 ? "" : address.substring(mark + 1),
                name -> Optional.ofNullable(headers.get(name)),
                bytes.length,
                new ByteArrayInputStream(bytes),
                "127.0.0.1");
        return Reply.of(request, gate.answer(request));
    }

    private Reply get(String address) {
        return send("GET", address, "");
    }

    private void signedIn(Role... roles) {
        Caller caller = new Caller(AccountId.next(), "林", Set.of(roles), Scope.NOTHING, Channel.REST);
        headers.put("Authorization", "Bearer " + tokens.issue(caller));
    }

    private void handling(String operation) {
        handlers.put(operation, call -> {
            seen.set(call);
            return Answer.ok(Fields.of().with("x", 1));
        });
    }

    @Test
    void anUnknownAddress() {
        assertThat(get("/v1/nothing").status()).isEqualTo(404);
        assertThat(get("/v1/officers/").status()).isEqualTo(404);
        assertThat(get("").status()).isEqualTo(404);
        assertThat(get("/v1/%zz").text()).contains("unknown-path");
    }

    @Test
    void anotherMethod() {
        Reply reply = send("PATCH", "/v1/officers", "");

        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.headers()).containsEntry("Allow", "GET, HEAD, OPTIONS, POST");
        assertThat(send("OPTIONS", "/v1/officers", "").status()).isEqualTo(204);
    }

    @Test
    void noToken() {
        Reply reply = get("/v1/officers");

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.headers()).containsEntry("WWW-Authenticate", "Bearer realm=\"wagewarden\"");
        headers.put("Authorization", "Bearer wrong");
        assertThat(get("/v1/officers").headers().get("WWW-Authenticate")).contains("invalid_token");
        headers.put("Authorization", "Basic eDp4");
        assertThat(get("/v1/officers").text()).contains("no-token");
    }

    @Test
    void theWrongRole() {
        signedIn(Role.SYSTEM_ADMINISTRATOR);
        Reply reply = get("/v1/officers");

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.text()).contains("not-permitted", "registry:all:read");
    }

    @Test
    void anAreaThatIsAway() {
        signedIn(Role.REGULATOR);
        Reply reply = get("/v1/officers");

        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.text()).contains("\"missing\":[\"org.wagewarden.missing.of.officers\"]");
        assertThat(reply.headers()).containsKey("Retry-After");
    }

    @Test
    void defaultsAndChecksOfParameters() {
        signedIn(Role.REGULATOR);
        handling("listOfficers");

        assertThat(get("/v1/officers?text=lin").status()).isEqualTo(200);
        assertThat(seen.get().parameter("limit")).isEqualTo("50");
        assertThat(seen.get().sort().ascending()).isTrue();
        assertThat(get("/v1/officers?sort=-filedOn").status()).isEqualTo(200);
        assertThat(seen.get().sort().ascending()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0,out-of-range",
        "limit=501,out-of-range",
        "limit=x,wrong-type",
        "limit=1&limit=2,wrong-type",
        "sort=age,not-allowed-value",
        "filing=filed,not-allowed-value",
        "employer=1,wrong-form",
        "district=Lucheng!,wrong-form",
        "text=%00,wrong-character",
        "text=%ff,malformed-query",
        "text=123456,number-in-address",
        "cursor=,too-short",
        "admin=true,unknown-parameter"
    })
    void aParameterThatIsWrong(String query, String code) {
        signedIn(Role.REGULATOR);
        handling("listOfficers");
        Reply reply = get("/v1/officers?" + query);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text()).contains("\"code\":\"" + code + "\"");
    }

    @Test
    void noIdNumberInAnyAddress() {
        signedIn(Role.REGULATOR);
        handling("listProjects");

        assertThat(get("/v1/projects?text=11010519491231002X").text()).contains("number-in-address");
        assertThat(get("/v1/projects?text=11010519491231002x").status()).isEqualTo(400);
        assertThat(get("/v1/projects?text=330302202401010101").status()).isEqualTo(200);
    }

    @Test
    void anIdentifierThatCannotExistIsAbsent() {
        signedIn(Role.REGULATOR);
        handling("getOfficer");

        assertThat(get("/v1/officers/1").text()).contains("\"code\":\"not-found\"");
        assertThat(get("/v1/officers/" + ID).status()).isEqualTo(200);
    }

    @Test
    void aChangeNeedsItsVersion() {
        signedIn(Role.REGULATOR);
        handling("changeOfficer");
        headers.put("Content-Type", "application/json; charset=utf-8");

        assertThat(send("PUT", "/v1/officers/" + ID, OFFICER).status()).isEqualTo(428);
        headers.put("If-Match", "*");
        assertThat(send("PUT", "/v1/officers/" + ID, OFFICER).status()).isEqualTo(412);
        headers.put("If-Match", "\"7.0123456789ab\"");
        assertThat(send("PUT", "/v1/officers/" + ID, OFFICER).status()).isEqualTo(200);
        assertThat(seen.get().startingRevision()).isEqualTo(7);
    }

    @Test
    void aBodyThatIsWrong() {
        signedIn(Role.REGULATOR);
        handling("registerOfficer");

        assertThat(send("POST", "/v1/officers", "x").status()).isEqualTo(415);
        headers.put("Content-Type", "application/json");
        assertThat(send("POST", "/v1/officers", "{\"name\":").status()).isEqualTo(400);
        assertThat(send("POST", "/v1/officers", "{\"name\":").text()).contains("malformed-json", "行");
        assertThat(send("POST", "/v1/officers", "[]").status()).isEqualTo(422);
        assertThat(send("POST", "/v1/officers", "null").status()).isEqualTo(422);
        assertThat(send("POST", "/v1/officers", "{\"name\":\"" + "x".repeat(1024 * 1024) + "\"}")
                        .status())
                .isEqualTo(413);
        Reply reply =
                send("POST", "/v1/officers", "{\"name\":\"林\",\"idNumber\":\"33030219900101123X\",\"admin\":true}");
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text())
                .contains(
                        "\"field\":\"district\"", "\"field\":\"name\"", "\"field\":\"idNumber\"", "\"field\":\"admin\"")
                .doesNotContain("33030219900101123X");
    }

    @Test
    void anUploadNeedsAName() {
        signedIn(Role.REGULATOR);
        handling("uploadImport");
        headers.put("Content-Type", "text/csv");

        assertThat(send("POST", "/v1/imports/profiles/registry.officers", "a,b").status())
                .isEqualTo(400);
        for (String bad :
                List.of("attachment", "attachment; filename=\"../x.csv\"", "attachment; filename*=UTF-8''%ff")) {
            headers.put("Content-Disposition", bad);
            assertThat(send("POST", "/v1/imports/profiles/registry.officers", "a,b")
                            .status())
                    .isEqualTo(400);
        }
        headers.put("Content-Disposition", "attachment; filename*=UTF-8''%E4%BA%BA%E5%91%98.csv");
        assertThat(send("POST", "/v1/imports/profiles/registry.officers", "a,b").status())
                .isEqualTo(200);
        assertThat(seen.get().fileName()).contains("人员.csv");
        assertThat(seen.get().content()).asString().isEqualTo("a,b");
    }

    @Test
    void anUnexpectedExceptionGetsANumber() {
        signedIn(Role.REGULATOR);
        handlers.put("listOfficers", call -> {
            throw new IllegalStateException("secret 330302");
        });
        Reply reply = get("/v1/officers");

        assertThat(reply.status()).isEqualTo(500);
        assertThat(reply.text())
                .containsPattern("\"number\":\"E-[0-9A-Z]{8}\"")
                .doesNotContain("secret", "IllegalState", "org.wagewarden");
        handlers.put("listOfficers", call -> {
            throw new StoreException("The database went away", new IllegalStateException());
        });
        assertThat(get("/v1/officers").status()).isEqualTo(503);
        assertThat(get("/v1/officers").text()).contains("store-failed").doesNotContain("went away");
    }

    @Test
    void aRefusalNamesFieldReasonAndArticle() {
        signedIn(Role.REGULATOR);
        handlers.put(
                "listOfficers",
                call -> Answer.problem(Problem.of(List.of(Reason.of("officer-not-filed", "未备案", "Not filed")
                        .under(Article.of(4))
                        .at("officer")))));
        Reply chinese = get("/v1/officers");
        headers.put("Accept-Language", "fr, en;q=0.8, zh;q=0.2");
        Reply english = get("/v1/officers");

        assertThat(chinese.status()).isEqualTo(422);
        assertThat(chinese.headers())
                .containsEntry("Content-Type", Problem.MEDIA_TYPE)
                .containsEntry("Content-Language", "zh");
        assertThat(chinese.text()).contains("\"detail\":\"未备案\"", "第四条", "\"field\":\"officer\"");
        assertThat(english.text()).contains("\"detail\":\"Not filed\"", "\"message\":\"Not filed\"", "\"zh\":\"未备案\"");
    }

    @ParameterizedTest
    @CsvSource({
        "not-permitted,403",
        "not-found,404",
        "changed-meanwhile,412",
        "wrong-credentials,401",
        "too-many-attempts,429",
        "already-filed,409"
    })
    void theCodeOfARefusalDecidesItsStatus(String code, int status) {
        assertThat(Problem.of(List.of(Reason.of(code, "不", "No"))).status()).isEqualTo(status);
    }

    @Test
    void anAnswerThatIsKnownAlready() {
        signedIn(Role.REGULATOR);
        handlers.put(
                "getOfficer", call -> Answer.ok(Fields.of().with("name", "林")).at(3));
        Reply first = get("/v1/officers/" + ID);
        String tag = first.headers().get("ETag");

        assertThat(tag).matches("\"3\\.[0-9a-f]{24}\"");
        assertThat(first.headers()).containsEntry("Cache-Control", "no-store");
        headers.put("If-None-Match", "\"x\", W/" + tag);
        Reply second = get("/v1/officers/" + ID);
        assertThat(second.status()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(second.headers()).containsEntry("ETag", tag);
        handlers.put(
                "getOfficer", call -> Answer.ok(Fields.of().with("name", "陈")).at(3));
        assertThat(get("/v1/officers/" + ID).status()).isEqualTo(200);
    }

    @Test
    void aPageLinksToItsNeighbours() {
        signedIn(Role.REGULATOR);
        handlers.put(
                "listOfficers",
                call -> Answer.page(new Page<>(List.of("a"), Optional.of("p="), Optional.of("n")), x -> x));
        Reply reply = get("/v1/officers?text=%E6%9E%97&limit=1&cursor=c");

        assertThat(reply.text()).isEqualTo("{\"items\":[\"a\"],\"next\":\"n\",\"previous\":\"p=\"}");
        assertThat(reply.headers().get("Link"))
                .isEqualTo("</api/v1/officers?text=%E6%9E%97&limit=1&cursor=p%3D>; rel=\"prev\","
                        + " </api/v1/officers?text=%E6%9E%97&limit=1&cursor=n>; rel=\"next\"");
    }

    @Test
    void everyAnswerIsGuarded() {
        assertThat(get("/v1/nothing").headers())
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("Cache-Control", "no-store")
                .containsEntry("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
    }

    @Test
    void theOpenContractMayBeKept() {
        handlers.put("getContract", call -> Answer.ready("application/json", Contract.document()));
        Reply reply = get("/openapi.json");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.headers()).containsEntry("Cache-Control", "no-cache").containsKey("ETag");
        assertThat(reply.text()).startsWith("{\n  \"openapi\": \"3.1.0\"");
    }
}
