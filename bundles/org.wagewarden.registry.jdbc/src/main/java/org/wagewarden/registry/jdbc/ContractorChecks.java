// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import java.util.List;
import org.wagewarden.access.api.Scope;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.ContractorDraft;
import org.wagewarden.registry.api.Districts;

/** What a contractor's record must be like, for a single registration and for an import. */
public final class ContractorChecks {

    private final Districts districts;

    public ContractorChecks(Districts districts) {
        this.districts = districts;
    }

    /** Everything wrong with the draft itself. */
    public List<Reason> check(ContractorDraft draft, Scope scope) {
        return new Faults()
                .text("name", draft.name(), 2, 100, "单位名称", "The name")
                .phone(draft.phone())
                .add(Placement.check(districts, scope, draft.district()))
                .reasons();
    }

    /** The refusal when the code is registered already. */
    public Reason taken() {
        return Reason.of(
                        "uscc-taken",
                        "该统一社会信用代码已登记，请直接查询该单位。",
                        "A contractor with this unified social credit code is registered already; search for the code.")
                .at("uscc");
    }
}
