// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.tests;

import java.nio.charset.StandardCharsets;
import org.wagewarden.rest.tests.Api.Reply;
import org.wagewarden.rest.web.contract.Operation;
import org.wagewarden.rest.web.http.Body;

/** A complete set of things in Yueqing, and accounts of Lucheng that ask for them with requests that are right otherwise. */
final class Elsewhere {

    private static final String DISTRICT = "yueqing";
    private final Body contractor = Things.contractor(DISTRICT);
    private final Body project = Things.project(DISTRICT);
    private final Body officer = Things.officer("南宫远", DISTRICT);
    private final Body session = Things.session(DISTRICT);
    private final String certificate = Things.serve(officer.text("id"), project.text("id"), DISTRICT);
    private final String appointment = Api.as("city")
            .get("/v1/projects/" + project.text("id") + "/appointments")
            .is(200)
            .items()
            .getFirst()
            .text("id");
    private final Body finding = finding("10.2", "");
    private final String proposal = proposal();
    private final String proceeding = Procedure.on(finding.text("id"));
    private final String document = document();
    private final String exhibit = exhibit();
    private final String order = order();
    private final String table = upload();
    private final Api regulator = Api.as("lucheng");
    private final Api decisionMaker = Api.as("lucheng-decision");
    private final Api organiser = organiser();

    private Body finding(String provision, String more) {
        return Api.as("city")
                .post("/v1/findings", Things.findingDraft(project.text("id"), provision, more))
                .is(201)
                .body();
    }

    private String proposal() {
        Body grave = finding("14", ", \"basis\": \"温人社监〔2024〕9号\"");
        Procedure.deduct(grave.text("id"));
        return Api.as("city")
                .get("/v1/officers/" + officer.text("id") + "/cancellations")
                .is(200)
                .items()
                .getFirst()
                .text("id");
    }

    /** A document of the cancellation's proceeding. */
    private String document() {
        Api city = Api.as("city");
        String cancellation = city.get("/v1/cancellations/" + proposal + "/proceedings")
                .is(200)
                .items()
                .getFirst()
                .text("id");
        city.post("/v1/proceedings/" + cancellation + "/notice", Procedure.served())
                .is(200);
        return city.get("/v1/proceedings/" + cancellation + "/documents")
                .is(200)
                .items()
                .getFirst()
                .text("id");
    }

    private String exhibit() {
        return Api.as("city")
                .attach(finding.text("case"), "照片.png", "工地大门照片", Things.photo())
                .is(201)
                .body()
                .text("id");
    }

    private String order() {
        return Api.as("city")
                .post("/v1/orders", orderDraft("责改甲", finding.text("id")))
                .is(201)
                .body()
                .text("id");
    }

    private static String orderDraft(String number, String finding) {
        return """
                {"number": "%s", "orderedOn": "2024-09-14", "deadline": "2024-09-20", "findings": ["%s"]}"""
                .formatted(number, finding);
    }

    private static String upload() {
        byte[] csv = "姓名,身份证号,登记地\n张三,1,鹿城区\n".getBytes(StandardCharsets.UTF_8);
        return Api.as("city")
                .upload("/v1/imports/profiles/registry.officers", "text/csv", "a.csv", csv)
                .is(201)
                .body()
                .text("id");
    }

    /** Lucheng has no training organiser among the demonstration accounts. */
    private static Api organiser() {
        Api.as("sysadmin")
                .post(
                        "/v1/accounts",
                        """
                        {"accountName": "lucheng.training", "name": "鹿城培训", "authority": "鹿城区人社局", "roles": ["TRAINING_ORGANISER"],
                         "scope": [{"district": "lucheng", "functions": ["HUMAN_RESOURCES"]}],
                         "password": "first-password-1"}""")
                .is(201);
        Api.bearing(Api.signIn("lucheng.training", "first-password-1"))
                .post("/v1/password", "{\"present\": \"first-password-1\", \"next\": \"second-password-2\"}")
                .is(204);
        return Api.bearing(Api.signIn("lucheng.training", "second-password-2"));
    }

    /** Asks for the thing of Yueqing that the operation is about. */
    Reply ask(String operationId) {
        Operation operation = Api.CONTRACT.operations().get(operationId);
        Api api =
                switch (operation.permission().map(p -> p.id()).orElse("")) {
                    case "scoring:decision:write", "scoring:policy:write" -> decisionMaker;
                    case "training:session:write" -> organiser;
                    default -> regulator;
                };
        String path = operation
                .path()
                .replace("{id}", subject(operation.path()))
                .replace("{officer}", officer.text("id"))
                .replace("{number}", certificate)
                .replace("{district}", DISTRICT)
                .replace("{row}", "2")
                .replace("{item}", "10.2")
                .replace("{column}", "name");
        if (operationId.equals("attachExhibit")) {
            return api.attach(finding.text("case"), "照片.png", "工地大门照片", Things.photo());
        }
        if (operationId.equals("getResponsibility")) {
            path += "?provision=10.6&on=2024-09-14";
        }
        String[] headers = operation.needsRevision() ? new String[] {"If-Match", "\"0.0\""} : new String[0];
        return api.send(operation.method(), path, body(operationId), headers);
    }

    private String subject(String path) {
        return switch (path.split("/")[2]) {
            case "contractors" -> contractor.text("id");
            case "projects" -> project.text("id");
            case "sessions" -> session.text("id");
            case "appointments" -> appointment;
            case "findings" -> finding.text("id");
            case "cases" -> finding.text("case");
            case "cancellations" -> proposal;
            case "proceedings" -> proceeding;
            case "documents" -> document;
            case "exhibits" -> exhibit;
            case "orders" -> order;
            case "imports" -> table;
            default -> officer.text("id");
        };
    }

    private String body(String operationId) {
        return switch (operationId) {
            case "changeOfficer" -> "{\"name\": \"南宫近\", \"district\": \"yueqing\"}";
            case "registerOfficer" -> Things.officerDraft("南宫新", DISTRICT, Things.idNumber());
            case "revealIdNumber" -> "{\"purpose\": \"核对身份\"}";
            case "registerContractor" -> Things.contractorDraft("乐清某公司", DISTRICT);
            case "changeContractor" ->
                Things.contractorDraft("乐清某公司", DISTRICT)
                        .replaceFirst("\"uscc\": \"\\w+\"", "\"uscc\": \"" + contractor.text("uscc") + "\"");
            case "registerProject", "changeProject" -> Things.projectDraft(contractor.text("id"), DISTRICT);
            case "advanceProject" -> "{\"state\": \"SUSPENDED\", \"on\": \"2024-09-14\"}";
            case "fileCertificate" -> "{\"certificateNumber\": \"%s\"}".formatted(certificate);
            case "appoint" -> Things.appointmentDraft(officer.text("id"), project.text("id"));
            case "registerDivision" -> Things.divisionDraft(Things.TODAY, officer.text("id"), "10.6");
            case "recordReminder" -> Things.reminderDraft(officer.text("id"), Things.TODAY);
            case "endAppointment" -> "{\"lastDay\": \"2024-09-14\"}";
            case "announceSession" -> Things.sessionDraft(DISTRICT);
            case "enrol" -> "{\"officer\": \"%s\"}".formatted(officer.text("id"));
            case "recordAttendance" -> "{\"attended\": true}";
            case "recordExam" -> "{\"score\": 70}";
            case "takeOverCertificate" -> "{\"number\": \"WZ-OLD-1\", \"issuedOn\": \"2023-08-01\"}";
            case "openFinding", "previewDraft" -> Things.findingDraft(project.text("id"), "10.6", "");
            case "openCase", "previewCase" ->
                "{\"findings\": [%s]}".formatted(Things.findingDraft(project.text("id"), "10.6", ""));
            case "findSimilar" -> Things.findingDraft(project.text("id"), "10.2", "");
            case "withdrawExhibit" -> "{\"reason\": \"属于另一个项目\"}";
            case "nameInspectors" -> Procedure.INSPECTORS;
            case "giveNotice", "serveDecision" -> Procedure.served();
            case "recordStatement" -> Procedure.nothing();
            case "requestHearing" -> Procedure.day();
            case "recordHearing", "recordObjection" -> Procedure.said();
            case "decideProceeding" -> "{\"verdict\": \"DEDUCT\"}";
            case "approveDecision", "stayExecution", "liftStay" -> "{\"reasons\": \"理由\"}";
            case "settleObjection" -> "{\"result\": \"UPHELD\", \"reasons\": \"理由\"}";
            case "declareConflict" -> "{\"reason\": \"亲属\"}";
            case "confirmRequirement" -> "{\"plugin\": \"a.b\", \"requirement\": \"c\", \"note\": \"已核对\"}";
            case "requirePlugin" -> "{\"plugin\": \"a.b\"}";
            case "releasePlugin" -> "{\"plugin\": \"a.b\", \"reason\": \"停用\"}";
            case "issueOrder" -> orderDraft("责改乙", finding.text("id"));
            case "extendOrder" -> "{\"until\": \"2024-09-30\", \"reason\": \"雨天停工\"}";
            case "correctItem" -> "{\"correctedOn\": \"2024-09-14\", \"evidence\": \"开户证明\"}";
            case "inspectItem" -> "{\"on\": \"2024-09-14\", \"corrected\": true, \"note\": \"账户已开设\"}";
            case "confirmLapse" -> "{\"note\": \"未提交证明\"}";
            case "setLapseAside" -> "{\"reason\": \"情节轻微\"}";
            case "chooseImportSource" -> "{\"sheet\": 0}";
            case "mapImportColumns" -> "{\"columns\": {\"name\": 0}}";
            case "correctImportCell" -> "{\"value\": \"李四\"}";
            case "confirmImportRow" -> "{\"somebodyElse\": true}";
            case "runImport" -> "{\"mode\": \"SKIP_BAD_ROWS\"}";
            default -> "";
        };
    }
}
