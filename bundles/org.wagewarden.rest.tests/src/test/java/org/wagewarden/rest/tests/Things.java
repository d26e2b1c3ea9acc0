// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.tests;

import java.util.concurrent.atomic.AtomicInteger;
import org.wagewarden.registry.api.IdNumber;
import org.wagewarden.registry.api.Uscc;
import org.wagewarden.rest.web.http.Body;

/** Makes things of the register over HTTP, each with numbers of its own. */
final class Things {

    static final String TODAY = "2024-09-14";

    private static final AtomicInteger NEXT = new AtomicInteger(1);

    private Things() {}

    static String idNumber() {
        return IdNumber.complete("33030219900115%03d".formatted(NEXT.getAndIncrement()))
                .value();
    }

    static String uscc() {
        return Uscc.complete("91330300MA%07d".formatted(NEXT.getAndIncrement())).value();
    }

    static String contractorDraft(String name, String district) {
        return """
                {"uscc": "%s", "name": "%s", "kind": "GENERAL", "district": "%s", "phone": "0577-88880000"}"""
                .formatted(uscc(), name, district);
    }

    static Body contractor(String district) {
        return Api.as("city")
                .post("/v1/contractors", contractorDraft("温州测试建设有限公司" + NEXT.get(), district))
                .is(201)
                .body();
    }

    static String officerDraft(String name, String district, String idNumber) {
        return """
                {"name": "%s", "idNumber": "%s", "phone": "13900000000", "district": "%s"}"""
                .formatted(name, idNumber, district);
    }

    static Body officer(String name, String district) {
        return Api.as("city")
                .post("/v1/officers", officerDraft(name, district, idNumber()))
                .is(201)
                .body();
    }

    static String projectDraft(String contractor, String district) {
        return """
                {"permitNumber": "33030%07d", "name": "测试安置房项目", "contractor": "%s", "district": "%s",
                 "street": "五马街道", "sector": "CONSTRUCTION", "started": "2024-01-10"}"""
                .formatted(NEXT.getAndIncrement(), contractor, district);
    }

    static Body project(String district) {
        return Api.as("city")
                .post("/v1/projects", projectDraft(contractor(district).text("id"), district))
                .is(201)
                .body();
    }

    static String sessionDraft(String district) {
        return """
                {"title": "劳资专管员培训", "district": "%s", "heldOn": "%s", "examOn": "%s", "passMark": 60}"""
                .formatted(district, TODAY, TODAY);
    }

    static Body session(String district) {
        return Api.as("training")
                .post("/v1/sessions", sessionDraft(district))
                .is(201)
                .body();
    }

    /** Trains, certifies and files an officer, and appoints the person to the project; gives the certificate's number. */
    static String serve(String officer, String project, String district) {
        Api training = Api.as("training");
        String path = "/v1/sessions/" + session(district).text("id") + "/participants";
        training.post(path, "{\"officer\": \"%s\"}".formatted(officer)).is(201);
        training.put(path + "/" + officer + "/attendance", "{\"attended\": true}")
                .is(200);
        training.put(path + "/" + officer + "/exam", "{\"score\": 88}").is(200);
        String number = training.post(path + "/" + officer + "/certificate", "")
                .is(201)
                .body()
                .text("number");
        Api city = Api.as("city");
        city.post("/v1/officers/" + officer + "/filings", "{\"certificateNumber\": \"%s\"}".formatted(number))
                .is(201);
        city.post("/v1/appointments", appointmentDraft(officer, project)).is(201);
        return number;
    }

    static String appointmentDraft(String officer, String project) {
        return """
                {"officer": "%s", "project": "%s", "from": "%s", "documentName": "任命书.pdf", "document": "JVBERi0xLjc=",
                 "labourContract": true, "socialInsurance": true}"""
                .formatted(officer, project, TODAY);
    }

    static String divisionDraft(String from, String officer, String matter) {
        return """
                {"from": "%s", "shares": [{"officer": "%s", "matters": ["%s"]}], "documentName": "分工.pdf",
                 "document": "JVBERi0xLjc="}"""
                .formatted(from, officer, matter);
    }

    static String reminderDraft(String officer, String on) {
        return """
                {"officer": "%s", "subject": "SPECIAL_ACCOUNT", "on": "%s", "addressee": "项目经理王某",
                 "text": "请尽快开设工资专用账户"}"""
                .formatted(officer, on);
    }

    /** What begins like a PNG and is different each time. */
    static byte[] photo() {
        byte[] bytes = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, (byte) NEXT.getAndIncrement()};
        return bytes;
    }

    static String findingDraft(String project, String provision, String more) {
        return """
                {"project": "%s", "provision": "%s", "conductDate": "%s", "description": "现场检查发现的情形"%s}"""
                .formatted(project, provision, TODAY, more);
    }
}
