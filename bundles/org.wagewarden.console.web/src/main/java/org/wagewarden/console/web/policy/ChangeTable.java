// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.policy;

import com.vaadin.flow.component.html.Div;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.AddressState;
import org.wagewarden.console.web.components.DataTable;
import org.wagewarden.console.web.components.EmptyState;
import org.wagewarden.console.web.components.Link;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Page;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.platform.api.Sort;
import org.wagewarden.scoring.api.PolicyChange;

/** All changes that were ever proposed, newest first. */
final class ChangeTable extends Div {

    ChangeTable(ViewContext context, AddressState state, PolicyView.Services services) {
        DataTable<PolicyChange> table = new DataTable<>(
                context,
                state,
                new LocalText("口径变更", "Changes of the policy"),
                Sort.by("proposedAt").reversed(),
                new EmptyState(
                        context.text(new LocalText("还没有变更", "Nothing was ever changed")),
                        context.text(
                                new LocalText(
                                        "现行口径就是推荐口径（第 1 版）。打开一项口径即可提出变更。",
                                        "The recommended readings are in force (version 1). Open a reading to propose another value."))),
                new DataTable.Source<PolicyChange>() {
                    @Override
                    public Page<PolicyChange> page(Sort sort, PageRequest request) {
                        return services.changes().list(context.caller(), request);
                    }

                    @Override
                    public long count() {
                        return UNKNOWN;
                    }
                });
        add(table.components(
                        new LocalText("变更", "Change"),
                        change -> new Link(
                                PolicyView.PATH + "/changes/" + change.id().value(), Words.changes(context, change)))
                .column(Words.EFFECTIVE, change -> change.effectiveFrom().toString())
                .components(Words.STATE, change -> Words.state(context, change))
                .column(
                        new LocalText("版本", "Version"),
                        change -> change.version().map(String::valueOf).orElse("—"))
                .column(Words.PROPOSED_BY, PolicyChange::proposedByName)
                .column(Words.DECIDED_BY, change -> change.decidedByName().orElse("—"))
                .load());
    }
}
