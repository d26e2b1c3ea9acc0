// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.wagewarden.rest.tests.Things.TODAY;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.osgi.framework.Bundle;
import org.wagewarden.rest.tests.Api.Reply;
import org.wagewarden.rest.web.http.Body;

/**
 * The main job over REST from registration to cancellation, with the real services. Every answer is held against the
 * contract; at the end every operation of the contract has succeeded at least once.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StoryTest {

    private static final Api CITY = Api.as("city");
    private static final Api DECISION = Api.as("decision");
    private static final Api TRAINING = Api.as("training");
    private static final Api ADMIN = Api.as("sysadmin");
    private static final Api AUDIT = Api.as("audit");

    private static final Body PROJECT = Things.project("lucheng");
    private static final Body OFFICER = Things.officer("林小雨", "lucheng");
    private static final String OF = "/v1/officers/" + OFFICER.text("id");

    @Test
    @Order(1)
    void signsIn() {
        Reply reply = Api.nobody()
                .post("/v1/sign-in", "{\"account\": \"lucheng\", \"password\": \"%s\"}".formatted(Platform.PASSWORD))
                .is(200);
        Api lucheng = Api.bearing(reply.body().text("token"));

        assertThat(reply.body().object("caller").texts("roles")).containsExactly("REGULATOR");
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
        assertThat(lucheng.get("/v1/me").is(200).body().texts("permissions")).contains("registry:all:read");
        assertThat(lucheng.get("/v1/account").is(200).body().text("accountName"))
                .isEqualTo("lucheng");
        lucheng.delete("/v1/sign-in").is(204);
        lucheng.get("/v1/me").refused(401, "token-not-valid");
        Api.nobody()
                .post("/v1/sign-in", "{\"account\": \"lucheng\", \"password\": \"wrong wrong wrong\"}")
                .refused(401, "wrong-credentials");
    }

    @Test
    @Order(2)
    void readsTheContractAndTheDistricts() {
        assertThat(Api.nobody().get("/openapi.json").is(200).body().text("openapi"))
                .isEqualTo("3.1.0");
        assertThat(CITY.get("/v1/districts").is(200).items())
                .extracting(d -> d.text("code"))
                .contains("lucheng", "longgang");
    }

    @Test
    @Order(3)
    void keepsContractors() {
        Body contractor = Things.contractor("lucheng");
        String path = "/v1/contractors/" + contractor.text("id");
        String tag = CITY.get(path).is(200).header("ETag");
        String changed =
                """
                {"uscc": "%s", "name": "温州改名建设有限公司", "kind": "DIRECT_PROFESSIONAL", "district": "lucheng"}"""
                        .formatted(contractor.text("uscc"));

        assertThat(CITY.put(path, changed, "If-Match", tag).is(200).body().text("name"))
                .contains("改名");
        CITY.put(path, changed, "If-Match", tag).refused(412, "changed-meanwhile");
        assertThat(CITY.get("/v1/contractors?text=wzgm").is(200).items())
                .extracting(c -> c.text("id"))
                .contains(contractor.text("id"));
    }

    @Test
    @Order(4)
    void keepsProjects() {
        Body project = Things.project("lucheng");
        String path = "/v1/projects/" + project.text("id");
        Reply read = CITY.get(path).is(200);
        String draft =
                """
                {"permitNumber": "%s", "name": "改名项目", "contractor": "%s", "district": "lucheng",
                 "sector": "CONSTRUCTION", "started": "2024-01-10"}"""
                        .formatted(project.text("permitNumber"), project.text("contractor"));
        Reply changed = CITY.put(path, draft, "If-Match", read.header("ETag")).is(200);

        assertThat(changed.body().flag("vacant")).isTrue();
        assertThat(CITY.post(
                                path + "/state",
                                "{\"state\": \"SUSPENDED\", \"on\": \"%s\"}".formatted(TODAY),
                                "If-Match",
                                changed.header("ETag"))
                        .is(200)
                        .body()
                        .text("state"))
                .isEqualTo("SUSPENDED");
        assertThat(CITY.get("/v1/projects?vacant=true&district=lucheng").is(200).items())
                .isNotEmpty();
    }

    @Test
    @Order(5)
    void keepsOfficers() {
        Reply read = CITY.get(OF).is(200);
        String changed = "{\"name\": \"林小雨\", \"phone\": \"13800000000\", \"district\": \"lucheng\"}";

        assertThat(CITY.put(OF, changed, "If-Match", read.header("ETag"))
                        .is(200)
                        .body()
                        .text("phone"))
                .isEqualTo("13800000000");
        assertThat(CITY.get("/v1/officers?text=lxy").is(200).items())
                .extracting(o -> o.text("id"))
                .contains(OFFICER.text("id"));
        String number = CITY.post(OF + "/id-number", "{\"purpose\": \"核对身份\"}")
                .is(200)
                .body()
                .text("idNumber");
        assertThat(CITY.post("/v1/officers/search", "{\"text\": \"%s\"}".formatted(number))
                        .is(200)
                        .items())
                .singleElement()
                .satisfies(o -> assertThat(o.text("id")).isEqualTo(OFFICER.text("id")));
    }

    @Test
    @Order(6)
    void trainsCertifiesFilesAndAppoints() {
        String number = Things.serve(OFFICER.text("id"), PROJECT.text("id"), "lucheng");
        String session = CITY.get("/v1/sessions").is(200).items().getFirst().text("id");

        assertThat(CITY.get("/v1/sessions/" + session).is(200).body().integer("passMark"))
                .isEqualTo(60);
        assertThat(CITY.get("/v1/sessions/" + session + "/participants").is(200).items())
                .hasSize(1);
        assertThat(CITY.get(OF + "/participations").is(200).items()).first().satisfies(p -> assertThat(p.flag("passed"))
                .isTrue());
        assertThat(CITY.get("/v1/certificates/" + number).is(200).body().text("issuedOn"))
                .isEqualTo(TODAY);
        assertThat(TRAINING.post("/v1/certificates/" + number + "/replacement", "")
                        .is(201)
                        .body()
                        .text("replaces"))
                .isEqualTo(number);
        assertThat(CITY.get(OF + "/certificates").is(200).items()).hasSize(2);
        assertThat(CITY.get(OF + "/filings").is(200).items()).hasSize(1);
        assertThat(CITY.get(OF + "/appointments").is(200).items()).hasSize(1);
        assertThat(CITY.get("/v1/projects/" + PROJECT.text("id") + "/appointments")
                        .is(200)
                        .items())
                .hasSize(1);
        assertThat(CITY.get(OF).body().text("filing")).isEqualTo("FILED");
    }

    @Test
    @Order(7)
    void takesOverOldCertificatesAndEndsAppointments() {
        Body officer = Things.officer("陈大海", "lucheng");
        Body project = Things.project("lucheng");
        CITY.post(
                        "/v1/officers/" + officer.text("id") + "/certificates",
                        "{\"number\": \"WZ-2023-%s\", \"issuedOn\": \"2023-08-01\"}"
                                .formatted(officer.text("id").substring(20)))
                .is(201);
        Things.serve(officer.text("id"), project.text("id"), "lucheng");
        String appointment = CITY.get("/v1/projects/" + project.text("id") + "/appointments")
                .items()
                .getFirst()
                .text("id");

        assertThat(CITY.post("/v1/appointments/" + appointment + "/end", "{\"lastDay\": \"%s\"}".formatted(TODAY))
                        .is(200)
                        .body()
                        .text("until"))
                .isEqualTo(TODAY);
    }

    @Test
    @Order(8)
    void readsTheMeasures() {
        assertThat(CITY.get("/v1/provisions").is(200).items()).hasSize(18);
        assertThat(CITY.get("/v1/measures").is(200).body().objects("chapters")).hasSize(4);
        assertThat(CITY.get("/v1/measures/articles/13")
                        .is(200)
                        .body()
                        .object("closing")
                        .text("zh"))
                .contains("按第十三条执行");
        assertThat(CITY.get("/v1/measures/search?text=%E5%A1%94%E5%90%8A")
                        .is(200)
                        .items())
                .isNotEmpty();
        assertThat(CITY.get("/v1/policy?on=2024-01-01").is(200).body().objects("readings"))
                .isNotEmpty();
    }

    @Test
    @Order(9)
    void booksADeductionAndExplainsTheBalance() {
        String draft = Things.findingDraft(PROJECT.text("id"), "10.4", "");
        assertThat(CITY.post("/v1/findings/preview", draft).is(200).items())
                .first()
                .satisfies(p -> assertThat(p.object("after").integer("balance")).isEqualTo(11));
        String finding = CITY.post("/v1/findings", draft).is(201).body().text("id");

        assertThat(CITY.get("/v1/findings/" + finding).is(200).body().text("state"))
                .isEqualTo("OPEN");
        assertThat(CITY.post("/v1/findings/similar", draft).is(200).items())
                .extracting(f -> f.text("id"))
                .containsExactly(finding);
        String dayBefore =
                draft.replace(TODAY, LocalDate.parse(TODAY).minusDays(1).toString());
        CITY.post("/v1/findings", dayBefore).refused(422, "possible-duplicate");
        CITY.post("/v1/findings/preview", dayBefore.replaceFirst("\\}\\s*$", ", \"otherFact\": \"另一班组，另一次检查。\"}"))
                .is(200);
        assertThat(DECISION.get("/v1/findings/" + finding + "/preview").is(200).items())
                .hasSize(1);
        Procedure.deduct(finding);
        assertThat(CITY.get("/v1/findings/" + finding + "/decisions").is(200).items())
                .hasSize(1);
        Body standing = CITY.get(OF + "/standing?asOf=" + TODAY).is(200).body();
        assertThat(standing.integer("balance")).isEqualTo(11);
        assertThat(standing.objects("explanation")).isNotEmpty();
        assertThat(CITY.get(OF + "/ledger").is(200).items())
                .singleElement()
                .satisfies(e -> assertThat(e.text("provision")).isEqualTo("10.4"));
        Body one = CITY.get("/v1/cases?officer=" + OFFICER.text("id"))
                .is(200)
                .items()
                .getFirst();
        assertThat(CITY.get("/v1/cases/" + one.text("id")).is(200).body().objects("findings"))
                .hasSize(1);
    }

    @Test
    @Order(10)
    void twelvePointsProposeTheCancellation() {
        String finding = CITY.post(
                        "/v1/findings", Things.findingDraft(PROJECT.text("id"), "14", ", \"basis\": \"温人社监〔2024〕1号\""))
                .is(201)
                .body()
                .text("id");
        Procedure.deduct(finding);
        Body proposal =
                DECISION.get("/v1/cancellations?state=OPEN").is(200).items().getFirst();
        String path = "/v1/cancellations/" + proposal.text("id");

        assertThat(DECISION.get(path).is(200).body().text("officer")).isEqualTo(OFFICER.text("id"));
        String cancellation = "/v1/proceedings/"
                + CITY.get(path + "/proceedings").is(200).items().getFirst().text("id");
        DECISION.post(cancellation + "/decision", "{\"verdict\": \"CANCEL\"}").refused(409, "notice-required");
        CITY.post(cancellation + "/notice", Procedure.served()).is(200);
        CITY.post(cancellation + "/hearing-request", "{\"on\": \"%s\"}".formatted(TODAY))
                .is(200);
        CITY.post(cancellation + "/hearing", Procedure.said()).is(200);
        CITY.post(cancellation + "/statement", Procedure.waived()).is(200);
        DECISION.post(cancellation + "/decision", "{\"verdict\": \"CANCEL\"}").refused(409, "second-person-required");
        Api second = Api.as("lucheng-decision");
        second.post(cancellation + "/decision", "{\"verdict\": \"KEEP\"}").refused(422, "reasons-required");
        second.post(cancellation + "/decision", "{\"verdict\": \"CANCEL\"}").is(200);
        second.post(cancellation + "/service", Procedure.served()).is(200);
        assertThat(DECISION.get(path).is(200).body().text("state")).isEqualTo("CANCELLED");
        assertThat(CITY.get(OF + "/cancellations").is(200).items()).hasSize(1);
        assertThat(CITY.get(OF).body().text("filing")).isEqualTo("CANCELLED");
    }

    @Test
    @Order(11)
    void countsTheRegister() {
        assertThat(CITY.get("/v1/figures").is(200).body().object("filings").integer("CANCELLED"))
                .isPositive();
        CITY.get("/v1/districts/lucheng/figures?month=2024-09").is(200);
    }

    @Test
    @Order(11)
    void aSuccessfulObjectionTakesEverythingBack() {
        Body project = Things.project("lucheng");
        Body officer = Things.officer("陈小海", "lucheng");
        Things.serve(officer.text("id"), project.text("id"), "lucheng");
        String of = "/v1/officers/" + officer.text("id");
        Body finding = CITY.post(
                        "/v1/findings", Things.findingDraft(project.text("id"), "14", ", \"basis\": \"温人社监〔2024〕2号\""))
                .is(201)
                .body();
        Api reviewer = Api.as("lucheng-decision");

        String deduction = Procedure.heard(finding.text("id"));
        assertThat(CITY.get(deduction + "/preview").is(200).body().flag("crosses"))
                .isTrue();
        reviewer.post(deduction + "/decision", "{\"verdict\": \"DEDUCT\", \"reasons\": \"欠薪属实\", \"act\": \"OTHER\"}")
                .is(200);
        assertThat(reviewer.get(deduction + "/next").is(200).items())
                .extracting(step -> step.text("kind"), step -> step.objects("obstacles").stream()
                        .map(reason -> reason.text("code"))
                        .toList())
                .containsExactly(
                        tuple("APPROVAL", List.of("second-level-required", "second-person-required")),
                        tuple("SERVICE", List.of("approval-required")));
        CITY.post(deduction + "/service", Procedure.served()).refused(409, "approval-required");
        DECISION.post(deduction + "/approval", "{\"reasons\": \"同意\"}").is(200);
        CITY.post(deduction + "/service", Procedure.served()).is(200);
        String proposal = CITY.get(of + "/cancellations").items().getFirst().text("id");
        String cancellation = "/v1/proceedings/"
                + CITY.get("/v1/proceedings?kind=CANCELLATION&officer=" + officer.text("id"))
                        .is(200)
                        .items()
                        .getFirst()
                        .text("id");
        CITY.post(cancellation + "/notice", Procedure.served()).is(200);
        CITY.post(cancellation + "/statement", Procedure.waived()).is(200);
        DECISION.post(cancellation + "/decision", "{\"verdict\": \"CANCEL\"}").is(200);
        DECISION.post(cancellation + "/service", Procedure.served()).is(200);
        assertThat(CITY.get(of).body().text("filing")).isEqualTo("CANCELLED");
        String document =
                CITY.get(cancellation + "/documents").is(200).items().getLast().text("id");
        assertThat(CITY.get("/v1/documents/" + document).is(200).body().text("html"))
                .contains("另行聘任");
        assertThat(CITY.get("/v1/documents/" + document + "/file").is(200).text())
                .startsWith("<!DOCTYPE html>");

        CITY.post(deduction + "/objections", Procedure.said()).is(200);
        DECISION.post(deduction + "/stay", "{\"reasons\": \"核实\"}").is(200);
        assertThat(CITY.get(of + "/standing").body().integer("sum")).isZero();
        DECISION.post(deduction + "/stay/lift", "{\"reasons\": \"核实完毕\"}").is(200);
        assertThat(CITY.get(of + "/standing").body().integer("sum")).isEqualTo(12);
        String annulled = "{\"result\": \"ANNULLED\", \"reasons\": \"事实不清\"}";
        DECISION.post(deduction + "/objections/result", annulled).refused(409, "second-person-required");
        anotherReviewer().post(deduction + "/objections/result", annulled).is(200);
        assertThat(CITY.get(of + "/standing").body().integer("sum")).isZero();
        assertThat(CITY.get(deduction + "/steps").is(200).items())
                .extracting(step -> step.text("kind"))
                .endsWith("OBJECTION", "STAY", "STAY_LIFTED", "RESULT");
        Body withdrawal = CITY.get("/v1/cancellations/" + proposal + "/proceedings")
                .is(200)
                .items()
                .getLast();
        assertThat(withdrawal.text("kind")).isEqualTo("WITHDRAWAL");
        String path = "/v1/proceedings/" + withdrawal.text("id");
        DECISION.post(path + "/decision", "{\"verdict\": \"WITHDRAW\", \"reasons\": \"不足12分\"}")
                .is(200);
        DECISION.post(path + "/service", Procedure.served()).is(200);
        assertThat(CITY.get(of).body().text("filing")).isEqualTo("FILED");

        String recusals = "/v1/cases/" + finding.text("case") + "/recusals";
        reviewer.post(recusals, "{\"reason\": \"亲属\"}").is(201);
        assertThat(CITY.get(recusals).is(200).items()).hasSize(1);
        reviewer.post(deduction + "/stay", "{\"reasons\": \"核实\"}").refused(409, "recused");
        assertThat(CITY.get("/v1/working-days?after=2024-09-27&count=5")
                        .is(200)
                        .body()
                        .object("counted")
                        .text("day"))
                .isEqualTo("2024-10-10");
    }

    @Test
    @Order(12)
    void importsATable() {
        assertThat(CITY.get("/v1/imports/profiles").is(200).items())
                .extracting(p -> p.text("id"))
                .contains("registry.officers");
        assertThat(CITY.get("/v1/imports/profiles/registry.officers/template")
                        .is(200)
                        .response()
                        .body())
                .startsWith('P', 'K');
        String csv =
                "姓名,身份证号,手机,登记地\n导入一,%s,13700000001,鹿城区\n导入二,330302,13700000002,鹿城区\n".formatted(Things.idNumber());
        Reply uploaded = CITY.upload(
                        "/v1/imports/profiles/registry.officers",
                        "text/csv",
                        "%E5%AF%BC%E5%85%A5.csv",
                        csv.getBytes(StandardCharsets.UTF_8))
                .is(201);
        String path = "/v1/imports/" + uploaded.body().text("id");

        assertThat(uploaded.body().text("fileName")).isEqualTo("导入.csv");
        CITY.put(path + "/source", "{\"encoding\": \"UTF-8\"}").is(200);
        CITY.put(path + "/mapping", "{\"columns\": {\"name\": 0, \"idNumber\": 1, \"phone\": 2, \"district\": 3}}")
                .is(200);
        CITY.post(path + "/check", "").is(202);
        assertThat(settled(path).object("totals").integer("ERROR")).isEqualTo(1);
        Body bad = CITY.get(path + "/rows?outcome=ERROR").is(200).items().getFirst();
        assertThat(bad.objects("messages")).isNotEmpty();
        assertThat(CITY.get(path + "/errors").is(200).response().body()).startsWith('P', 'K');
        String row = path + "/rows/" + bad.integer("number");
        assertThat(CITY.put(row + "/cells/idNumber", "{\"value\": \"%s\"}".formatted(Things.idNumber()))
                        .is(200)
                        .body()
                        .text("outcome"))
                .isEqualTo("NEW");
        confirmsASuspectedDuplicate();
        CITY.post(path + "/run", "{\"mode\": \"ALL_OR_NOTHING\"}").is(202);
        assertThat(settled(path).object("result").integer("inserted")).isEqualTo(2);
        CITY.post(path + "/undo", "").is(202);
        assertThat(settled(path).text("state")).isEqualTo("UNDONE");
        assertThat(CITY.get("/v1/imports").is(200).items()).hasSize(2);
        CITY.delete(path).is(204);
    }

    private static void confirmsASuspectedDuplicate() {
        String csv = "姓名,身份证号,手机,登记地\n林小雨,%s,13800000000,鹿城区\n".formatted(Things.idNumber());
        String path = "/v1/imports/"
                + CITY.upload(
                                "/v1/imports/profiles/registry.officers",
                                "text/csv",
                                "b.csv",
                                csv.getBytes(StandardCharsets.UTF_8))
                        .is(201)
                        .body()
                        .text("id");
        CITY.post(path + "/check", "").is(202);
        settled(path);
        Body row = CITY.get(path + "/rows").is(200).items().getFirst();
        assertThat(row.text("outcome")).isEqualTo("SUSPECTED_DUPLICATE");
        assertThat(CITY.put(path + "/rows/" + row.integer("number") + "/confirmation", "{\"somebodyElse\": true}")
                        .is(200)
                        .body()
                        .flag("confirmed"))
                .isTrue();
    }

    private static Body settled(String path) {
        return Waiting.until(() -> Optional.of(CITY.get(path).is(200).body()).filter(view -> !view.flag("busy")));
    }

    @Test
    @Order(13)
    void aDistrictPluginComesAndGoes() throws IOException {
        Path jar = plugin();
        Body plugin = ADMIN.upload(
                        "/v1/plugins",
                        "application/java-archive",
                        jar.getFileName().toString(),
                        Files.readAllBytes(jar))
                .is(201)
                .body();
        String name = plugin.text("symbolicName");

        assertThat(plugin.text("state")).isEqualTo("RUNNING");
        assertThat(ADMIN.get("/v1/plugins").is(200).items())
                .extracting(p -> p.text("symbolicName"))
                .contains(name);
        assertThat(ADMIN.get("/v1/parts").is(200).items()).isNotEmpty();
        ADMIN.post("/v1/plugins/" + name + "/restart", "").is(200);
        Body report = Waiting.until(
                () -> CITY.get("/v1/reports").is(200).items().stream().findFirst());
        String path = "/v1/reports/" + report.text("id");
        assertThat(CITY.get(path + "?month=2024-09").is(200).body().objects("sections"))
                .isNotEmpty();
        assertThat(CITY.get(path + "/document?format=xlsx").is(200).response().body())
                .startsWith('P', 'K');
        assertThat(CITY.get(path + "/document?format=csv&month=2024-08").is(200).header("Content-Type"))
                .startsWith("text/csv");
        assertThat(CITY.get(path + "/sections/1/chart").is(200).text()).contains("<svg");
        CITY.get(path + "/sections/99/chart").refused(404, "not-found");
        ADMIN.delete("/v1/plugins/" + name).is(204);
        CITY.get(path).refused(404, "not-found");
    }

    private static Path plugin() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> path.getFileName().toString().startsWith("org.wagewarden.district.lucheng"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Order(14)
    void ordersCorrectionsAndOpensWhatLapsed() {
        Body project = Things.project("lucheng");
        String[] items = {"10.2", "10.3", "10.9"};
        String findings = Stream.of(items)
                .map(item -> CITY.post(
                                "/v1/findings",
                                Things.findingDraft(project.text("id"), item, "")
                                        .replace(TODAY, "2024-09-02"))
                        .is(201)
                        .body()
                        .text("id"))
                .collect(java.util.stream.Collectors.joining("\", \"", "[\"", "\"]"));
        Reply issued = CITY.post(
                        "/v1/orders",
                        """
                        {"number": "温人社责改〔2024〕8号", "orderedOn": "2024-09-03", "deadline": "%s", "findings": %s}"""
                                .formatted(TODAY, findings))
                .is(201);
        String path = issued.header("Location").substring("/api".length());
        assertThat(issued.body().text("due"))
                .as("Saturday the 14th was a working day")
                .isEqualTo("TODAY");
        CITY.post(path + "/items/10.2/lapse", "{\"note\": \"没有证明材料\"}").refused(409, "deadline-running");
        CITY.post(path + "/items/10.9/correction", "{\"correctedOn\": \"2024-09-10\", \"evidence\": \"公示牌照片\"}")
                .is(200);
        DECISION.post(path + "/extensions", "{\"until\": \"2024-09-20\", \"reason\": \"雨天停工\"}")
                .is(200);
        assertThat(CITY.get("/v1/orders?due=LATER&district=lucheng").is(200).items())
                .extracting(o -> o.text("id"))
                .contains(issued.body().text("id"));
        assertThat(CITY.get("/v1/orders/waiting").is(200).body().integer("LATER"))
                .isPositive();
        assertThat(CITY.get("/v1/projects/" + project.text("id") + "/orders")
                        .is(200)
                        .items())
                .hasSize(1);
        lapses(project);
    }

    /** An order whose deadline has lapsed. */
    private static void lapses(Body project) {
        String draft = Things.findingDraft(project.text("id"), "10.4", "").replace(TODAY, "2024-09-02");
        String other = Things.findingDraft(project.text("id"), "10.5", "").replace(TODAY, "2024-09-02");
        Body order = CITY.post(
                        "/v1/orders",
                        """
                        {"number": "温人社责改〔2024〕9号", "orderedOn": "2024-09-03", "deadline": "%s",
                         "findings": ["%s", "%s"]}"""
                                .formatted(
                                        TODAY,
                                        CITY.post("/v1/findings", draft)
                                                .is(201)
                                                .body()
                                                .text("id"),
                                        CITY.post("/v1/findings", other)
                                                .is(201)
                                                .body()
                                                .text("id")))
                .is(201)
                .body();
        String path = "/v1/orders/" + order.text("id");
        CITY.post(
                        "/v1/orders",
                        """
                        {"number": "温人社责改〔2024〕10号", "orderedOn": "2024-09-03", "deadline": "2024-09-10",
                         "findings": ["%s"]}"""
                                .formatted(order.objects("items").getFirst().text("finding")))
                .refused(422, "deadline-over");
        Platform.running()
                .execute(
                        "UPDATE wagewarden.scoring_order SET stated_day = '2024-09-10', last_day = '2024-09-10' WHERE id = '"
                                + order.text("id") + "'");
        String said = Things.findingDraft(
                project.text("id"),
                "11",
                """
                , "order": {"number": "温人社责改[2024]09号", "item": "10.4",
                 "orderedOn": "2024-09-03", "deadline": "2024-09-10"}""");
        CITY.post("/v1/findings", said).refused(422, "not-lapsed");
        CITY.post("/v1/findings", said.replace("[2024]09", "〔2024〕90")).refused(422, "order-unregistered");
        CITY.post(
                        path + "/items/10.4/inspections",
                        "{\"on\": \"%s\", \"corrected\": true, \"note\": \"已登记\"}".formatted(TODAY))
                .refused(422, "correction-day");
        CITY.post(
                        path + "/items/10.4/inspections",
                        "{\"on\": \"%s\", \"corrected\": false, \"note\": \"仍未登记\"}".formatted(TODAY))
                .is(200);
        CITY.post(path + "/items/10.5/lapse", "{\"note\": \"没有证明材料\"}").is(200);
        assertThat(CITY.get(path).is(200).body().objects("items")).allMatch(item -> item.flag("proposed"));
        Body finding = CITY.post(path + "/items/10.4/finding", "").is(201).body();
        assertThat(finding.text("provision")).isEqualTo("11");
        assertThat(finding.object("order").text("number")).isEqualTo("温人社责改〔2024〕9号");
        CITY.post(path + "/items/10.4/finding", "").refused(409, "already-charged");
        assertThat(DECISION.post(path + "/items/10.5/setting-aside", "{\"reason\": \"情节轻微\"}")
                        .is(200)
                        .body()
                        .flag("open"))
                .isFalse();
    }

    @Test
    @Order(14)
    void changesAReadingWithTwoPeople() {
        String draft =
                """
                {"effectiveFrom": "2030-01-01", "readings": [{"key": "officer.projectsWarning", "value": "%s"}],
                 "note": "市级工作会议纪要〔2024〕3号"}""";
        Reply proposed = CITY.post("/v1/policy/changes", draft.formatted("4")).is(201);
        String path = proposed.header("Location").substring("/api".length());
        assertThat(CITY.get(path).is(200).body().text("state")).isEqualTo("PROPOSED");
        CITY.post(path + "/approval", "").refused(409, "second-person-required");
        assertThat(DECISION.post(path + "/approval", "").is(200).body().integer("version"))
                .isEqualTo(2);
        assertThat(CITY.get("/v1/policy/versions").is(200).items())
                .extracting(v -> v.text("effectiveFrom"))
                .containsExactly("2023-07-01", "2030-01-01");
        assertThat(CITY.get("/v1/policy?on=2030-01-01").is(200).body().integer("version"))
                .isEqualTo(2);
        String other = CITY.post("/v1/policy/changes", draft.formatted("7"))
                .is(201)
                .body()
                .text("id");
        assertThat(DECISION.post("/v1/policy/changes/" + other + "/refusal", "{\"reasons\": \"依据不足\"}")
                        .is(200)
                        .body()
                        .text("state"))
                .isEqualTo("REFUSED");
        assertThat(AUDIT.get("/v1/policy/changes?limit=1").is(200).items())
                .extracting(c -> c.text("id"))
                .containsExactly(other);
        CITY.post("/v1/policy/changes", draft.formatted("0")).refused(422, "reading-value");
        Api.as("lucheng-decision")
                .post("/v1/policy/changes", draft.formatted("9"))
                .refused(409, "city-scope-required");
    }

    @Test
    @Order(14)
    void aRequiredPluginThatIsAbsentHoldsTheDecision() {
        String district = "/v1/districts/taishun/required-plugins";
        Body project = Things.project("taishun");
        Body officer = Things.officer("林必需", "taishun");
        Things.serve(officer.text("id"), project.text("id"), "taishun");
        String id = CITY.post("/v1/findings", Things.findingDraft(project.text("id"), "10.2", ""))
                .is(201)
                .body()
                .text("id");
        String finding = "/v1/findings/" + id;
        String decision = Procedure.heard(id) + "/decision";
        DECISION.post(district, "{\"plugin\": \"taishun.bank\"}").is(201);
        assertThat(CITY.get(district).is(200).items())
                .extracting(p -> p.text("plugin"), p -> p.flag("present"))
                .containsExactly(org.assertj.core.api.Assertions.tuple("taishun.bank", false));
        assertThat(CITY.get(finding + "/checks").is(200).body().objects("holds"))
                .extracting(h -> h.text("code"))
                .containsExactly("plugin-missing");
        DECISION.post(decision, "{\"verdict\": \"DEDUCT\"}").refused(409, "plugin-missing");
        DECISION.post(finding + "/checks", "{\"plugin\": \"taishun.bank\", \"requirement\": \"x\", \"note\": \"已核对\"}")
                .refused(409, "no-such-requirement");
        DECISION.post(district + "/release", "{\"plugin\": \"taishun.bank\", \"reason\": \"插件已停用\"}")
                .is(200);
        DECISION.post(decision, "{\"verdict\": \"DEDUCT\"}").is(200);
    }

    @Test
    @Order(14)
    void seesWhichProjectsHaveNoOfficer() {
        Body project = Things.project("wencheng");
        String path = "/v1/vacancies?district=wencheng";
        assertThat(CITY.get(path).is(200).items())
                .extracting(v -> v.text("project"), v -> v.text("since"), v -> v.text("cause"))
                .contains(org.assertj.core.api.Assertions.tuple(
                        project.text("id"), project.text("started"), "NEVER_APPOINTED"));
        Body officer = Things.officer("林补位", "wencheng");
        Things.serve(officer.text("id"), project.text("id"), "wencheng");
        assertThat(CITY.get(path).is(200).items())
                .extracting(v -> v.text("project"))
                .doesNotContain(project.text("id"));
    }

    @Test
    @Order(14)
    void keepsAccounts() {
        Reply made = ADMIN.post(
                        "/v1/accounts",
                        """
                        {"accountName": "yueqing.one", "name": "乐清一", "authority": "乐清市人社局",
                         "roles": ["REGULATOR"], "scope": [{"district": "yueqing", "functions": ["HUMAN_RESOURCES"]}],
                         "password": "first-password-1"}""")
                .is(201);
        Api first = Api.bearing(Api.signIn("yueqing.one", "first-password-1"));
        assertThat(first.get("/v1/me").is(200).body().texts("roles")).isEmpty();
        first.get("/v1/officers").refused(403, "not-permitted");
        first.post("/v1/password", "{\"present\": \"first-password-1\", \"next\": \"second-password-2\"}")
                .is(204);
        first.get("/v1/me").refused(401, "token-not-valid");
        Api second = Api.bearing(Api.signIn("yueqing.one", "second-password-2"));

        assertThat(second.get("/v1/officers").is(200).items()).isEmpty();
        String path = "/v1/accounts/" + made.body().text("id") + "/enabled";
        ADMIN.put(path, "{\"enabled\": false}").is(200);
        second.get("/v1/me").refused(401, "token-not-valid");
        assertThat(ADMIN.get("/v1/accounts?limit=500").is(200).items())
                .extracting(a -> a.text("accountName"))
                .contains("yueqing.one", "city");
    }

    @Test
    @Order(14)
    void triesTheLawOnFactsOfItsOwn() {
        assertThat(CITY.post(
                                "/v1/scoring/evaluations",
                                "{\"officers\": [{\"anchor\": \"2023-09-15\", \"findings\": []}]}")
                        .is(200)
                        .body()
                        .objects("officers")
                        .getFirst()
                        .object("standing")
                        .integer("balance"))
                .isEqualTo(12);
    }

    @Test
    @Order(14)
    void whatAPluginAsksForIsConfirmedAndTheDecisionPasses() throws Exception {
        String plugin = "cangnan.bank";
        Bundle bundle = Platform.running().install("test:" + plugin, PluginJar.of(BankCheck.class, plugin, "cangnan"));
        try {
            String project = Things.project("cangnan").text("id");
            Things.serve(Things.officer("林对账", "cangnan").text("id"), project, "cangnan");
            String id = CITY.post("/v1/findings", Things.findingDraft(project, "10.2", ""))
                    .is(201)
                    .body()
                    .text("id");
            String checks = "/v1/findings/" + id + "/checks";
            String decision = Procedure.heard(id) + "/decision";
            DECISION.post(decision, "{\"verdict\": \"DEDUCT\"}").refused(409, "check-required");
            Body report = DECISION.post(
                            checks,
                            "{\"plugin\": \"cangnan.bank\", \"requirement\": \"bank-statement\", \"note\": \"已核对8月流水\"}")
                    .is(200)
                    .body();
            assertThat(report.objects("holds")).isEmpty();
            assertThat(report.objects("requirements"))
                    .singleElement()
                    .satisfies(r -> assertThat(r.object("done").text("note")).isEqualTo("已核对8月流水"));
            DECISION.post(decision, "{\"verdict\": \"DEDUCT\"}").is(200);
        } finally {
            bundle.uninstall();
        }
        DECISION.post(
                        "/v1/districts/cangnan/required-plugins/release",
                        "{\"plugin\": \"cangnan.bank\", \"reason\": \"插件已停用\"}")
                .is(200);
    }

    @Test
    @Order(14)
    void anOfficerSeesStatesAndObjectsWithTheOwnAccount() {
        String project = Things.project("ouhai").text("id");
        Body officer = Things.officer("林本人", "ouhai");
        String other = Things.officer("林他人", "ouhai").text("id");
        Things.serve(officer.text("id"), project, "ouhai");
        Things.serve(other, project, "ouhai");
        Api own = ownAccount(officer.text("id"), other);
        Body mine = own.get("/v1/own").is(200).body();
        assertThat(mine.text("name")).isEqualTo("林本人");
        assertThat(mine.object("standing").integer("balance")).isEqualTo(12);

        String finding = CITY.post("/v1/findings", Things.findingDraft(project, "10.2", ""))
                .is(201)
                .body()
                .text("id");
        CITY.put("/v1/findings/" + finding + "/inspectors", Procedure.INSPECTORS)
                .is(200);
        CITY.get("/v1/findings/" + finding + "/proceedings").items().forEach(p -> CITY.post(
                        "/v1/proceedings/" + p.text("id") + "/notice", Procedure.served())
                .is(200));
        List<Body> seen = own.get("/v1/own/proceedings").is(200).items();
        assertThat(seen).singleElement().satisfies(p -> assertThat(p.text("officer"))
                .isEqualTo(officer.text("id")));
        String path = "/v1/own/proceedings/" + seen.getFirst().text("id");
        String photo = CITY.attach(seen.getFirst().text("case"), "大门.png", "工地大门照片", Things.photo())
                .is(201)
                .body()
                .text("id");
        assertThat(own.get(path + "/exhibits").is(200).items())
                .extracting(e -> e.text("id"))
                .containsExactly(photo);
        own.get(path + "/exhibits/" + photo + "/file").is(200);
        own.get("/v1/exhibits/" + photo + "/file").refused(403, "not-permitted");
        own.post(path + "/statement", "{\"nothing\": false, \"text\": \"已提醒单位开户。\"}")
                .is(200);
        own.post(path + "/statement", "{\"nothing\": true}").is(200);
        assertThat(own.get(path + "/documents").is(200).items())
                .extracting(d -> d.text("kind"))
                .containsExactly("NOTICE", "STATEMENT", "STATEMENT");
        String proceeding = path.replace("/own", "");
        DECISION.post(proceeding + "/decision", "{\"verdict\": \"DEDUCT\"}").is(200);
        CITY.post(proceeding + "/service", Procedure.served()).is(200);
        assertThat(own.post(path + "/objections", "{\"text\": \"不服，账户已开设。\"}")
                        .is(200)
                        .body()
                        .objects("objections"))
                .singleElement()
                .satisfies(o -> assertThat(o.text("receivedByName")).isEqualTo("林本人"));
        assertThat(own.get(path + "/steps").is(200).items())
                .extracting(step -> step.text("kind"))
                .containsExactly(
                        "OPENED", "NOTICE", "STATEMENT", "NOTHING_TO_STATE", "DECISION", "SERVICE", "OBJECTION");

        String theirs = CITY.get("/v1/findings/" + finding + "/proceedings").items().stream()
                .filter(p -> p.text("officer").equals(other))
                .findFirst()
                .orElseThrow()
                .text("id");
        own.get("/v1/own/proceedings/" + theirs + "/steps").refused(404, "not-found");
        own.get("/v1/own/proceedings/" + theirs + "/exhibits").refused(404, "not-found");
        own.get("/v1/own/proceedings/" + theirs + "/exhibits/" + photo + "/file")
                .refused(404, "not-found");
        own.post("/v1/own/proceedings/" + theirs + "/statement", "{\"nothing\": true}")
                .refused(404, "not-found");
        own.post("/v1/own/proceedings/" + theirs + "/objections", "{\"text\": \"不服\"}")
                .refused(404, "not-found");
        own.get("/v1/officers/" + officer.text("id")).refused(403, "not-permitted");
        Api.as("officer").get("/v1/own").refused(404, "not-found");
        asksForAHearing(own, project, officer.text("id"));
    }

    private void asksForAHearing(Api own, String project, String officer) {
        String grave = CITY.post("/v1/findings", Things.findingDraft(project, "14", ", \"basis\": \"温人社监〔2024〕3号\""))
                .is(201)
                .body()
                .text("id");
        CITY.put("/v1/findings/" + grave + "/inspectors", Procedure.INSPECTORS).is(200);
        String asked = CITY.get("/v1/findings/" + grave + "/proceedings").is(200).items().stream()
                .filter(p -> p.text("officer").equals(officer))
                .findFirst()
                .orElseThrow()
                .text("id");
        CITY.post("/v1/proceedings/" + asked + "/notice", Procedure.served()).is(200);
        assertThat(own.post("/v1/own/proceedings/" + asked + "/statement", "{\"nothing\": true}")
                        .is(200)
                        .body()
                        .object("notice")
                        .flag("noHearing"))
                .isFalse();
        assertThat(own.post("/v1/own/proceedings/" + asked + "/hearing-request", "")
                        .is(200)
                        .body()
                        .object("notice")
                        .text("hearingRequestedOn"))
                .isEqualTo(TODAY);
    }

    /** Whoever opened, decided, approved or recorded does not settle: that takes one more person. */
    private static Api anotherReviewer() {
        ADMIN.post(
                        "/v1/accounts",
                        """
                        {"accountName": "lucheng.review", "name": "鹿城复核", "authority": "鹿城区人社局",
                         "roles": ["DECISION_MAKER"], "scope": [{"district": "lucheng", "functions": ["HUMAN_RESOURCES"]}],
                         "password": "first-password-1"}""")
                .is(201);
        Api.bearing(Api.signIn("lucheng.review", "first-password-1"))
                .post("/v1/password", "{\"present\": \"first-password-1\", \"next\": \"second-password-2\"}")
                .is(204);
        return Api.bearing(Api.signIn("lucheng.review", "second-password-2"));
    }

    /** An account of its own, tied to the officer's record for good. */
    private static Api ownAccount(String officer, String other) {
        String account = ADMIN.post(
                        "/v1/accounts",
                        """
                        {"accountName": "officer.one", "name": "林本人", "authority": "测试单位", "roles": ["OFFICER"],
                         "scope": [], "password": "first-password-1"}""")
                .is(201)
                .body()
                .text("id");
        String tie = "/v1/accounts/" + account + "/officer";
        ADMIN.put(tie, "{}").refused(422, "officer-or-number");
        ADMIN.put("/v1/accounts/01hqzzzzzzzzzzzzzzzzzzzzzz/officer", "{\"officer\": \"" + officer + "\"}")
                .refused(409, "officer-account-unknown");
        ADMIN.put(tie, "{\"idNumber\": \"330302197001019991\"}").refused(422, "number-unknown");
        ADMIN.put(tie, "{\"officer\": \"" + officer + "\"}").is(204);
        ADMIN.put(tie, "{\"officer\": \"" + other + "\"}").refused(422, "account-tied");
        Api.bearing(Api.signIn("officer.one", "first-password-1"))
                .post("/v1/password", "{\"present\": \"first-password-1\", \"next\": \"second-password-2\"}")
                .is(204);
        return Api.bearing(Api.signIn("officer.one", "second-password-2"));
    }

    @Test
    @Order(14)
    void logsWhatAnOfficerRemindedTheUnitOf() {
        String project = Things.project("longwan").text("id");
        String officer = Things.officer("林提醒", "longwan").text("id");
        Things.serve(officer, project, "longwan");
        String reminders = "/v1/projects/" + project + "/reminders";
        CITY.post(reminders, Things.reminderDraft(officer, "2024-09-15")).refused(422, "reminder-in-future");
        assertThat(CITY.post(reminders, Things.reminderDraft(officer, TODAY))
                        .is(201)
                        .body()
                        .text("officerName"))
                .isEqualTo("林提醒");
        assertThat(CITY.get(reminders).is(200).items())
                .extracting(r -> r.text("subject"))
                .containsExactly("SPECIAL_ACCOUNT");
    }

    @Test
    @Order(14)
    void theDivisionOfWorkSaysWhoIsCharged() {
        String project = Things.project("pingyang").text("id");
        String wages = Things.officer("林工资", "pingyang").text("id");
        String attendance = Things.officer("林考勤", "pingyang").text("id");
        Things.serve(wages, project, "pingyang");
        Things.serve(attendance, project, "pingyang");
        String divisions = "/v1/projects/" + project + "/divisions";
        assertThat(CITY.post(divisions, Things.divisionDraft(TODAY, attendance, "10.6"))
                        .is(201)
                        .body()
                        .objects("shares"))
                .singleElement()
                .satisfies(share -> assertThat(share.texts("matters")).containsExactly("10.6"));
        assertThat(CITY.get(divisions).is(200).items()).hasSize(1);

        String query = "/v1/projects/" + project + "/responsibility?on=" + TODAY + "&provision=";
        Body answer = CITY.get(query + "10.6").is(200).body();
        assertThat(answer.text("basis")).isEqualTo("DIVISION");
        assertThat(answer.objects("people"))
                .extracting(p -> p.text("officer"), p -> p.text("part"))
                .containsExactlyInAnyOrder(
                        org.assertj.core.api.Assertions.tuple(attendance, "CHARGED"),
                        org.assertj.core.api.Assertions.tuple(wages, "NOT_RESPONSIBLE"));
        CITY.get(query + "11").refused(422, "order-item");

        CITY.post("/v1/findings", Things.findingDraft(project, "10.6", ", \"responsible\": [\"" + wages + "\"]"))
                .refused(422, "not-responsible");
        assertThat(CITY.post("/v1/findings", Things.findingDraft(project, "10.6", ""))
                        .is(201)
                        .body()
                        .objects("responsible"))
                .extracting(r -> r.text("officer"))
                .containsExactly(attendance);
        CITY.post(divisions, Things.divisionDraft(TODAY, wages, "10.6")).refused(422, "back-dated");
        CITY.post(divisions, Things.divisionDraft("2024-09-15", wages, "10.6")).is(201);
    }

    @Test
    @Order(14)
    void anInspectionIsOneCaseWithItsExhibits() {
        String project = Things.project("ouhai").text("id");
        String first = Things.findingDraft(project, "10.6", "");
        CITY.post("/v1/cases", "{\"findings\": [%s, %s]}".formatted(first, Things.findingDraft(project, "13.1", "")))
                .refused(422, "basis-required");
        String both = "{\"findings\": [%s, %s]}".formatted(first, Things.findingDraft(project, "10.7", ""));
        assertThat(CITY.post("/v1/cases/preview", both).is(200).items())
                .as("nobody serves on this project")
                .isEmpty();
        Reply opened = CITY.post("/v1/cases", both).is(201);
        assertThat(opened.body().objects("findings"))
                .as("nothing was left of the first attempt")
                .extracting(f -> f.text("provision"))
                .containsExactly("10.6", "10.7");
        String id = opened.body().text("id");
        assertThat(opened.header("Location")).isEqualTo("/api/v1/cases/" + id);

        byte[] photo = Things.photo();
        Reply attached = CITY.attach(id, "工地 大门.png", "九月十四日，工地大门", photo).is(201);
        assertThat(attached.body().text("name")).isEqualTo("工地 大门.png");
        assertThat(attached.body().text("description")).isEqualTo("九月十四日，工地大门");
        assertThat(attached.body().text("mediaType")).isEqualTo("image/png");
        Reply file = CITY.get(attached.header("Location").substring(4)).is(200);
        assertThat(file.response().body()).isEqualTo(photo);
        assertThat(file.header("Content-Type")).isEqualTo("image/png");
        assertThat(file.header("Content-Disposition"))
                .isEqualTo("attachment; filename*=UTF-8''%E5%B7%A5%E5%9C%B0%20%E5%A4%A7%E9%97%A8.png");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.header("Cache-Control")).isEqualTo("no-store");
        CITY.attach(id, "大门.png", "同一张照片", photo).refused(422, "exhibit-there");
        CITY.attach(id, "大门.png", "一个程序", new byte[] {'M', 'Z', 0, 3}).refused(422, "exhibit-kind");
        CITY.attach(id, "大门.exe", "工地大门", Things.photo()).refused(422, "exhibit-ending");
        CITY.attach(id, "大门.png", "图", Things.photo()).refused(400, "too-short");
        CITY.upload("/v1/cases/" + id + "/exhibits", "image/png", "a.png", photo)
                .refused(400, "missing");
        CITY.attach(id, "大.png", "超过上限的文件", new byte[20 * 1024 * 1024 + 1]).refused(413, "too-large");

        String exhibit = attached.body().text("id");
        assertThat(CITY.post("/v1/exhibits/" + exhibit + "/withdrawal", "{\"reason\": \"属于另一个项目\"}")
                        .is(200)
                        .body()
                        .object("withdrawal")
                        .text("reason"))
                .isEqualTo("属于另一个项目");
        CITY.post("/v1/exhibits/" + exhibit + "/withdrawal", "{\"reason\": \"再次撤回\"}")
                .refused(409, "withdrawn-already");
        assertThat(CITY.get("/v1/cases/" + id + "/exhibits").is(200).items())
                .singleElement()
                .satisfies(e -> assertThat(e.object("withdrawal").members()).isNotEmpty());
        CITY.get("/v1/exhibits/" + exhibit + "/file").is(200);
    }

    @Test
    @Order(15)
    void readsTheTrailAndBacksUp() {
        assertThat(AUDIT.get("/v1/audit?limit=20").is(200).items()).hasSize(20);
        assertThat(CITY.get("/v1/history?subject=officer/" + OFFICER.text("id"))
                        .is(200)
                        .items())
                .isNotEmpty();
        Body verified = AUDIT.post("/v1/audit/verification", "").is(200).body();
        assertThat(verified.optionalInteger("firstBroken")).isEmpty();
        Body computed = AUDIT.post("/v1/scoring/recomputations", "").is(200).body();
        assertThat(computed.objects("differences")).isEmpty();
        assertThat(computed.flag("agrees")).isTrue();
        assertThat(computed.integer("entries")).isPositive();
        assertThat(computed.text("digest")).hasSize(64);
        assertThat(ADMIN.get("/v1/store").is(200).body().object("versions").members())
                .containsKey("registry");
        assertThat(ADMIN.post("/v1/backups", "").is(201).body().object("tables").members())
                .isNotEmpty();
    }

    @Test
    @Order(99)
    void everyOperationHasSucceeded() {
        Set<String> never = new TreeSet<>(Api.CONTRACT.operations().keySet());
        never.removeAll(Api.succeeded());
        // needs sixty days to pass; the contract of deductions that wait lets them
        never.remove("takeEffect");

        assertThat(never).isEmpty();
    }
}
