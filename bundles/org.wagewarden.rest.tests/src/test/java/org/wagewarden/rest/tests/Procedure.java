// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.tests;

import org.wagewarden.rest.web.http.Body;

/** The steps of the procedure as requests. */
final class Procedure {

    static final String INSPECTORS =
            """
            {"inspectors": [{"name": "赵一", "number": "浙C001"}, {"name": "钱二", "number": "浙C002"}]}""";

    private Procedure() {}

    static String served() {
        return "{\"on\": \"%s\", \"way\": \"IN_PERSON\", \"proof\": \"当事人签收\"}".formatted(Things.TODAY);
    }

    static String nothing() {
        return "{\"on\": \"%s\", \"nothing\": true, \"text\": \"当事人表示没有意见。\"}".formatted(Things.TODAY);
    }

    /** Nothing to state, and no hearing asked for, where one is possible. */
    static String waived() {
        return nothing().replace("\"nothing\": true", "\"nothing\": true, \"noHearing\": true");
    }

    static String said() {
        return "{\"on\": \"%s\", \"text\": \"当事人陈述。\"}".formatted(Things.TODAY);
    }

    static String day() {
        return "{\"on\": \"%s\"}".formatted(Things.TODAY);
    }

    /** The proceeding on a finding with one officer. */
    static String on(String finding) {
        return Api.as("city")
                .get("/v1/findings/" + finding + "/proceedings")
                .is(200)
                .items()
                .getFirst()
                .text("id");
    }

    /** Names inspectors, gives notice and records that there is nothing to state; gives the proceeding's address. */
    static String heard(String finding) {
        Api city = Api.as("city");
        city.put("/v1/findings/" + finding + "/inspectors", INSPECTORS).is(200);
        String path = "/v1/proceedings/" + on(finding);
        boolean hearing = city.post(path + "/notice", served())
                .is(200)
                .body()
                .object("notice")
                .members()
                .containsKey("hearingUntil");
        city.post(path + "/statement", hearing ? waived() : nothing()).is(200);
        return path;
    }

    /** The whole way to a deduction in effect; gives the proceeding's address. */
    static String deduct(String finding) {
        String path = heard(finding);
        Body proceeding = Api.as("city").get(path).is(200).body();
        String act = proceeding.integer("points") == 12 ? ", \"act\": \"TOWER_CRANE\"" : "";
        Api.as("decision")
                .post(path + "/decision", "{\"verdict\": \"DEDUCT\", \"reasons\": \"事实清楚\"%s}".formatted(act))
                .is(200);
        Api.as("city").post(path + "/service", served()).is(200);
        return path;
    }
}
