// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.AddressState;
import org.wagewarden.console.web.components.Badge;
import org.wagewarden.console.web.components.DataTable;
import org.wagewarden.console.web.components.EmptyState;
import org.wagewarden.console.web.components.FilterBar;
import org.wagewarden.console.web.components.Heading;
import org.wagewarden.console.web.components.Link;
import org.wagewarden.console.web.components.Tone;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Page;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.platform.api.Sort;
import org.wagewarden.scoring.api.Case;
import org.wagewarden.scoring.api.CaseQuery;
import org.wagewarden.scoring.api.CaseState;
import org.wagewarden.scoring.api.Cases;

/** The cases of the scope, newest first. */
final class CaseList extends Div {

    private static final LocalText TITLE = new LocalText("案件与决定", "Cases and decisions");
    private static final Sort NEWEST = Sort.by("openedAt").reversed();

    private final ViewContext context;
    private final AddressState state;

    CaseList(ViewContext context, Cases cases) {
        this.context = context;
        this.state = new AddressState(context);
        addClassName("view");
        DataTable<Case> table = new DataTable<>(
                context,
                state,
                TITLE,
                NEWEST,
                new EmptyState(
                        context.text(new LocalText("没有案件", "No case")),
                        context.text(
                                new LocalText("登记扣分情形后，案件会出现在这里。", "Cases appear here once a finding is registered."))),
                new DataTable.Source<Case>() {
                    @Override
                    public Page<Case> page(Sort sort, PageRequest request) {
                        return cases.list(context.caller(), query(sort), request);
                    }

                    @Override
                    public long count() {
                        return cases.count(context.caller(), query(NEWEST));
                    }
                });
        table.sortableComponents(
                        new LocalText("立案日期", "Opened"),
                        "openedAt",
                        item -> new Link(
                                "cases/" + item.id().value(),
                                LocalDate.ofInstant(item.openedAt(), CityClock.ZONE)
                                        .toString()))
                .column(new LocalText("项目", "Project"), Case::projectName)
                .column(new LocalText("承包单位", "Contractor"), Case::contractorName)
                .column(new LocalText("情形", "Provisions"), item -> item.findings().stream()
                        .map(finding ->
                                context.text(finding.provision().article().label()))
                        .distinct()
                        .collect(Collectors.joining("、")))
                .components(
                        new LocalText("状态", "State"),
                        item -> new Badge(
                                context.text(item.state().label()),
                                item.state() == CaseState.OPEN ? Tone.WARNING : Tone.NEUTRAL))
                .column(new LocalText("立案人", "Opened by"), Case::openedByName);
        FilterBar filters = new FilterBar(context, state, table::load)
                .text("q", new LocalText("搜索", "Search"), new LocalText("项目或承包单位名称", "Project or contractor"))
                .choice(
                        "state",
                        new LocalText("状态", "State"),
                        List.of(CaseState.values()),
                        CaseState::name,
                        value -> context.text(value.label()))
                .done();
        add(
                new Heading(
                        context.text(TITLE),
                        context.text(
                                new LocalText(
                                        "同一项目、同一事实的情形归为一案；吸收规则只在案内适用（第十三条）。",
                                        "Findings of one project on the same facts are one case; absorption works inside it (Art. 13)."))),
                filters,
                table.load());
    }

    private CaseQuery query(Sort sort) {
        return new CaseQuery(
                state.get("q").orElse(""),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                state.get("state", CaseState.class),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                sort);
    }
}
