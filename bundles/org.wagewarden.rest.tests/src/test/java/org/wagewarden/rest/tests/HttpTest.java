// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wagewarden.rest.tests.Api.Reply;
import org.wagewarden.rest.web.http.Body;

/** Pages, versions, bad input and headers, against the real register. */
class HttpTest {

    private static final Api CITY = Api.as("city");

    @Test
    void aVersionThatIsKnownIsNotSentAgain() {
        String path = "/v1/officers/" + Things.officer("周一", "lucheng").text("id");
        Reply first = CITY.get(path).is(200);
        String tag = first.header("ETag");

        assertThat(tag).startsWith("\"" + first.body().integer("revision") + ".");
        Reply second = CITY.get(path, "If-None-Match", tag).is(304);
        assertThat(second.response().body()).isEmpty();
        assertThat(second.header("ETag")).isEqualTo(tag);
        CITY.put(path, "{\"name\": \"周二\", \"district\": \"lucheng\"}").refused(428, "revision-missing");
        CITY.put(path, "{\"name\": \"周二\", \"district\": \"lucheng\"}", "If-Match", tag)
                .is(200);
        CITY.put(path, "{\"name\": \"周三\", \"district\": \"lucheng\"}", "If-Match", tag)
                .refused(412, "changed-meanwhile");
        CITY.get(path, "If-None-Match", tag).is(200);
    }

    @Test
    void whatIsPublicMayBeKeptAndTheRestNot() {
        Reply districts = CITY.get("/v1/districts").is(200);

        assertThat(districts.header("Cache-Control")).isEqualTo("no-cache");
        CITY.get("/v1/districts", "If-None-Match", districts.header("ETag")).is(304);
        assertThat(CITY.get("/v1/officers").header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void pagesLeadThereAndBack() {
        List<String> made = new ArrayList<>();
        String family = "欧阳";
        for (String given : List.of("一", "二", "三", "四", "五")) {
            made.add(Things.officer(family + given, "dongtou").text("id"));
        }
        String path = "/v1/officers?district=dongtou&limit=2";
        List<String> seen = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        Body page;
        do {
            page = CITY.get(path + cursor.map(c -> "&cursor=" + c).orElse(""))
                    .is(200)
                    .body();
            page.objects("items").forEach(o -> seen.add(o.text("id")));
            cursor = page.optionalText("next");
        } while (cursor.isPresent());

        assertThat(seen).containsExactlyInAnyOrderElementsOf(made);
        Reply before = CITY.get(path + "&cursor=" + page.text("previous")).is(200);
        assertThat(before.items()).extracting(o -> o.text("id")).containsExactlyElementsOf(seen.subList(2, 4));
        String link = before.header("Link");
        assertThat(link).contains("rel=\"next\"", "rel=\"prev\"", "</api/v1/officers?district=dongtou&limit=2&cursor=");
        String next = link.replaceFirst(".*</api([^>]*)>; rel=\"next\".*", "$1");
        assertThat(CITY.get(next).is(200).items()).extracting(o -> o.text("id")).containsExactly(seen.getLast());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "'; DROP TABLE x; --",
                "=HYPERLINK(1)",
                "${jndi:ldap://x}",
                "\\\" onload=",
                "%s%n%00",
                "ﷺ abc",
                "𠮷野家"
            })
    void textComesBackAsItWent(String name) {
        String json = name.replace("\\", "\\\\").replace("\"", "\\\"");
        Body made = CITY.post("/v1/officers", Things.officerDraft(json, "lucheng", Things.idNumber()))
                .is(201)
                .body();
        Reply read = CITY.get("/v1/officers/" + made.text("id")).is(200);

        assertThat(read.body().text("name")).isEqualTo(name);
        assertThat(read.header("Content-Type")).isEqualTo("application/json");
        assertThat(read.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ | 400 | malformed-json",
                "[] | 422 | wrong-type",
                "{} | 422 | missing",
                "{\"name\":1,\"idNumber\":\"x\",\"district\":\"lucheng\"} | 422 | wrong-type",
                "{\"name\":\"林晓\",\"idNumber\":\"330302199001150019\",\"district\":\"lucheng\"} | 422 | id-number-check-character",
                "{\"name\":\"林\\u0000晓\",\"idNumber\":\"x\",\"district\":\"lucheng\"} | 422 | wrong-character",
                "{\"name\":\"林晓\",\"name\":\"林晓\"} | 400 | malformed-json",
                "{\"name\":\"林晓\",\"__proto__\":{}} | 422 | unknown-field"
            })
    void badBodiesAreRefusedWithTheirReason(String body, int status, String code) {
        CITY.post("/v1/officers", body).refused(status, code);
    }

    @Test
    void theRegisterRefusesWithFieldAndReason() {
        String number = Things.idNumber();
        CITY.post("/v1/officers", Things.officerDraft("重复", "lucheng", number)).is(201);
        Reply reply = CITY.post("/v1/officers", Things.officerDraft("重复", "lucheng", number));

        assertThat(reply.status()).isIn(409, 422);
        assertThat(reply.body().text("code")).isEqualTo("id-number-taken");
        assertThat(reply.text()).doesNotContain(number);
        Reply english =
                CITY.post("/v1/officers", Things.officerDraft("重复", "lucheng", number), "Accept-Language", "en-GB");
        assertThat(english.body().text("detail")).matches("\\p{ASCII}+.*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/officers?cursor=%00",
                "/v1/officers?limit=-1",
                "/v1/officers?text=330302199001150019",
                "/v1/officers?sort=name;DROP",
                "/v1/officers?x=1",
                "/v1/officers?filing=ALL"
            })
    void badQueriesAreRefused(String path) {
        CITY.get(path).is(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%2B999999999-12-31", "-999999999-01-01", "1899-12-31", "2200-01-01"})
    void daysBeyondReachAreRefused(String day) {
        String officer = Things.officer("周一", "lucheng").text("id");
        String project = Things.project("lucheng").text("id");
        String plain = day.replace("%2B", "+");

        CITY.get("/v1/officers/" + officer + "/standing?asOf=" + day).refused(400, "wrong-form");
        CITY.get("/v1/working-days?count=5&after=" + day).refused(400, "wrong-form");
        CITY.post(
                        "/v1/findings/similar",
                        Things.findingDraft(project, "10.2", "").replace(Things.TODAY, plain))
                .refused(422, "wrong-form");
    }

    @Test
    void aStrangeCursorIsNoWayIn() {
        assertThat(CITY.get("/v1/officers?cursor=bm90IGEgY3Vyc29y").status()).isIn(200, 400);
        assertThat(CITY.get("/v1/cases?cursor=bm90IGEgY3Vyc29y").status()).isIn(200, 400);
        assertThat(CITY.get("/v1/sessions?cursor=bm90IGEgY3Vyc29y").status()).isIn(200, 400);
        assertThat(CITY.get("/v1/imports?cursor=bm90IGEgY3Vyc29y").status()).isIn(200, 400);
        assertThat(CITY.get("/v1/cancellations?cursor=bm90IGEgY3Vyc29y").status())
                .isIn(200, 400);
        assertThat(Api.as("audit").get("/v1/audit?cursor=bm90IGEgY3Vyc29y").status())
                .isIn(200, 400);
        assertThat(Api.as("sysadmin")
                        .get("/v1/accounts?cursor=bm90IGEgY3Vyc29y")
                        .status())
                .isIn(200, 400);
    }

    @Test
    void addressesAndMethodsThatDoNotExist() {
        CITY.get("/v1/nothing").refused(404, "unknown-path");
        CITY.get("/v1/officers/01jq0000000000000000000000").refused(404, "not-found");
        CITY.get("/v1/officers/not-an-id").refused(404, "not-found");
        Reply reply = CITY.delete("/v1/officers").refused(405, "method-not-allowed");
        assertThat(reply.header("Allow")).isEqualTo("GET, HEAD, OPTIONS, POST");
        assertThat(Api.nobody().send("OPTIONS", "/v1/officers", "").is(204).header("Allow"))
                .contains("POST");
        Reply head = CITY.send("HEAD", "/v1/officers", "").is(200);
        assertThat(head.response().body()).isEmpty();
        assertThat(head.header("Content-Length")).isNotEqualTo("0");
    }

    @Test
    void whatIsTooLargeIsRefused() {
        CITY.post("/v1/officers", "{\"name\": \"" + "x".repeat(2_000_000) + "\"}")
                .refused(413, "too-large");
        CITY.upload("/v1/imports/profiles/registry.officers", "text/csv", "a.csv", new byte[26 * 1024 * 1024])
                .refused(413, "too-large");
        CITY.send("POST", "/v1/officers", "x".getBytes(), "Content-Type", "text/xml")
                .refused(415, "unsupported-media-type");
    }

    @Test
    void theHealthOfThePlatform() {
        Waiting.until(() -> Optional.of(health("ready")).filter(r -> r.statusCode() == 200));

        assertThat(health("live").statusCode()).isEqualTo(200);
        assertThat(health("live").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(health("nothing").statusCode()).isEqualTo(404);
    }

    static HttpResponse<String> health(String which) {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(Platform.running().address().resolve("/system/health/" + which))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
