// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.AddressState;
import org.wagewarden.console.web.components.Badge;
import org.wagewarden.console.web.components.DataTable;
import org.wagewarden.console.web.components.EmptyState;
import org.wagewarden.console.web.components.FilterBar;
import org.wagewarden.console.web.components.Heading;
import org.wagewarden.console.web.components.Link;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Page;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.platform.api.Sort;
import org.wagewarden.scoring.api.CancellationProposal;
import org.wagewarden.scoring.api.Cancellations;
import org.wagewarden.scoring.api.ProposalState;

/** The proposals to cancel a filing, newest first. */
final class CancellationList extends Div {

    private static final LocalText TITLE = new LocalText("取消备案", "Cancellations");

    CancellationList(ViewContext context, Cancellations cancellations) {
        AddressState state = new AddressState(context);
        addClassName("view");
        DataTable<CancellationProposal> table = new DataTable<>(
                        context,
                        state,
                        TITLE,
                        Sort.by("proposedAt").reversed(),
                        new EmptyState(
                                context.text(new LocalText("没有取消备案建议", "No proposal")),
                                context.text(
                                        new LocalText(
                                                "一个记分周期内累计扣满 12 分时，系统自动提出建议，由人决定。",
                                                "One is made when twelve points are deducted in a cycle; a person decides it."))),
                        new DataTable.Source<CancellationProposal>() {
                            @Override
                            public Page<CancellationProposal> page(Sort sort, PageRequest request) {
                                return cancellations.list(
                                        context.caller(), state.get("state", ProposalState.class), request);
                            }

                            @Override
                            public long count() {
                                return cancellations.count(context.caller(), state.get("state", ProposalState.class));
                            }
                        })
                .components(
                        new LocalText("专管员", "Officer"),
                        proposal -> new Link("cancellations/" + proposal.id().value(), proposal.officerName()))
                .column(new LocalText("累计记分", "Sum"), proposal -> String.valueOf(proposal.sum()))
                .column(
                        new LocalText("记分周期", "Cycle"),
                        proposal -> proposal.cycle().from() + " – "
                                + proposal.cycle().to())
                .column(new LocalText("项目", "Project"), CancellationProposal::projectName)
                .components(
                        new LocalText("状态", "State"),
                        proposal ->
                                new Badge(context.text(proposal.state().label()), ProposalTones.of(proposal.state())));
        FilterBar filters = new FilterBar(context, state, table::load)
                .choice(
                        "state",
                        new LocalText("状态", "State"),
                        List.of(ProposalState.values()),
                        ProposalState::name,
                        value -> context.text(value.label()))
                .done();
        add(
                new Heading(
                        context.text(TITLE),
                        context.text(
                                new LocalText(
                                        "第十五条：一个记分周期内累计被扣 12 分的，取消合格证书备案资格。",
                                        "Art. 15: twelve points deducted in one cycle lead to the cancellation of the filing."))),
                filters,
                table.load());
    }
}
