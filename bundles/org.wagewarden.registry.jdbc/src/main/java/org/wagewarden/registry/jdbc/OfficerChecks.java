// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import java.util.List;
import java.util.Optional;
import org.wagewarden.access.api.Scope;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.District;
import org.wagewarden.registry.api.Districts;
import org.wagewarden.registry.api.OfficerDraft;

/** What an officer's record must be like, for a single registration and for an import. */
public final class OfficerChecks {

    private final Districts districts;

    public OfficerChecks(Districts districts) {
        this.districts = districts;
    }

    /** Everything wrong with the draft itself; whether its employer and its ID number are free is for the store to say. */
    public List<Reason> check(OfficerDraft draft, Scope scope) {
        return new Faults()
                .text("name", draft.name(), 2, 40, "姓名", "The name")
                .phone(draft.phone())
                .add(Placement.check(districts, scope, draft.district()))
                .reasons();
    }

    /** The refusal when the person is registered already; it names the district and nothing else. */
    public Reason taken(String district) {
        Optional<District> where = districts.all().stream()
                .filter(d -> d.code().value().equals(district))
                .findFirst();
        return Reason.of(
                        "id-number-taken",
                        "该身份证号已在" + where.map(d -> d.name().zh()).orElse(district) + "登记，请直接查询该人员。",
                        "A person with this ID number is registered in "
                                + where.map(d -> d.name().en()).orElse(district) + " already; search for the number.")
                .at("idNumber");
    }

    /** The refusal when the employer is not in the register. */
    public Reason employerUnknown() {
        return Reason.of(
                        "employer-unknown",
                        "用人单位尚未登记，请先登记该施工单位。",
                        "The employer is not in the register; register the contractor first.")
                .at("employer");
    }
}
