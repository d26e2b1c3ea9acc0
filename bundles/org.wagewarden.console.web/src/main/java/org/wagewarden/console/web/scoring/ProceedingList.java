// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wagewarden.console.web.components.AddressState;
import org.wagewarden.console.web.components.DataTable;
import org.wagewarden.console.web.components.EmptyState;
import org.wagewarden.console.web.components.FilterBar;
import org.wagewarden.console.web.components.Heading;
import org.wagewarden.console.web.components.Link;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Page;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.platform.api.Sort;
import org.wagewarden.scoring.api.Proceeding;
import org.wagewarden.scoring.api.ProceedingKind;
import org.wagewarden.scoring.api.ProceedingQuery;
import org.wagewarden.scoring.api.ProceedingStage;

/** The proceedings of the scope, newest first: what each waits for, and until when. */
final class ProceedingList extends Div {

    private static final String OBJECTED = "objected";

    private final Desk desk;
    private final AddressState state;

    ProceedingList(Desk desk) {
        this.desk = desk;
        this.state = new AddressState(desk.context());
        addClassName("view");
        DataTable<Proceeding> table = new DataTable<>(
                        desk.context(),
                        state,
                        ProceedingsView.TITLE,
                        Sort.by("openedAt").reversed(),
                        new EmptyState(
                                desk.text("没有符合条件的程序", "No proceeding"),
                                desk.text(
                                        "登记扣分情形后，对每名责任人各有一个程序；请检查筛选条件。",
                                        "Each officer of a finding has one; check the filter.")),
                        new DataTable.Source<Proceeding>() {
                            @Override
                            public Page<Proceeding> page(Sort sort, PageRequest request) {
                                return desk.proceedings().list(desk.caller(), query(), request);
                            }

                            @Override
                            public long count() {
                                return desk.proceedings().count(desk.caller(), query());
                            }
                        })
                .components(new LocalText("专管员", "Officer"), p -> new Link(page(p), p.officerName()))
                .column(
                        new LocalText("程序", "Proceeding"),
                        p -> desk.text(p.kind().label()))
                .column(
                        new LocalText("分值", "Points"),
                        p -> p.kind() == ProceedingKind.DEDUCTION ? "−" + p.points() : "")
                .components(new LocalText("阶段", "Stage"), p -> StageBadge.of(desk.context(), p))
                .components(new LocalText("待办", "Waits for"), p -> Waiting.of(desk, p))
                .column(new LocalText("陈述申辩期至", "Statements until"), Waiting::until)
                .column(new LocalText("项目", "Project"), Proceeding::projectName)
                .column(new LocalText("立案日期", "Opened"), p -> LocalDate.ofInstant(p.openedAt(), CityClock.ZONE)
                        .toString());
        add(
                new Heading(
                        desk.text(ProceedingsView.TITLE),
                        desk.text(
                                "告知、陈述申辩、决定、送达、申诉：每名责任人、每项情形各一个程序，期限按工作日计算。",
                                "Notice, statement, decision, service, objection: one for each officer and finding; periods are"
                                        + " counted in working days.")),
                filters(table),
                table.load());
    }

    private FilterBar filters(DataTable<Proceeding> table) {
        return new FilterBar(desk.context(), state, table::load)
                .choice(
                        "stage",
                        new LocalText("阶段", "Stage"),
                        List.of(ProceedingStage.values()),
                        ProceedingStage::name,
                        value -> desk.text(value.label()))
                .choice(
                        "kind",
                        new LocalText("程序", "Proceeding"),
                        List.of(ProceedingKind.values()),
                        ProceedingKind::name,
                        value -> desk.text(value.label()))
                .choice(
                        OBJECTED,
                        new LocalText("申诉", "Objection"),
                        List.of(true),
                        String::valueOf,
                        value -> desk.text("有待复核的申诉", "One waits for its result"))
                .done();
    }

    private ProceedingQuery query() {
        return new ProceedingQuery(
                state.get("kind", ProceedingKind.class),
                state.get("stage", ProceedingStage.class),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                state.get(OBJECTED).filter("true"::equals).isPresent());
    }

    private static String page(Proceeding p) {
        return p.proposal()
                .map(id -> "cancellations/" + id.value())
                .orElse("cases/" + p.caseId().value());
    }
}
