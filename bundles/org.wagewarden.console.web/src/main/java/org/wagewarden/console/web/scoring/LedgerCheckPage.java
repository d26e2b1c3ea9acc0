// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.wagewarden.access.api.Permission;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.EmptyState;
import org.wagewarden.console.web.components.Facts;
import org.wagewarden.console.web.components.Heading;
import org.wagewarden.console.web.components.Link;
import org.wagewarden.console.web.components.Notices;
import org.wagewarden.console.web.components.PlainTable;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.scoring.api.Recomputation;
import org.wagewarden.scoring.api.Recomputations;

/** A button that computes everything again, and what was found. */
final class LedgerCheckPage extends Div {

    private final ViewContext context;
    private final Recomputations recomputations;
    private final CityClock clock;
    private final Div result = new Div();

    LedgerCheckPage(ViewContext context, LocalText title, Recomputations recomputations, CityClock clock) {
        this.context = context;
        this.recomputations = recomputations;
        this.clock = clock;
        Button run = new Button(say("重新计算", "Compute again"), event -> run());
        run.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        run.setDisableOnClick(true);
        run.addClickListener(event -> run.setEnabled(true));
        result.getElement().setAttribute("aria-live", "polite");
        result.add(new EmptyState(
                say("尚未复算", "Not computed yet"),
                say(
                        "点击“重新计算”，从记分台账逐条重算全市每个人的分数，并核对取消备案的提议和决定。每百万条约需数秒，不改动任何记录。",
                        "“Compute again” works out everybody's points from the entries of the ledger and compares the"
                                + " proposals and decisions to cancel. A million entries take some seconds; no record is"
                                + " changed.")));
        addClassName("view");
        add(
                new Heading(
                                context.text(title),
                                say(
                                        "分数只由台账决定：相同的记录在任何数据库上重算，得到相同的校验值。",
                                        "Nothing but the ledger decides the points: the same entries give the same"
                                                + " fingerprint on every database."))
                        .with(run),
                result);
    }

    private void run() {
        switch (recomputations.run(context.caller(), clock.today())) {
            case Outcome.Rejected<Recomputation>(List<Reason> reasons) -> Notices.refused(context, reasons);
            case Outcome.Accepted<Recomputation>(Recomputation found) -> show(found);
        }
    }

    private void show(Recomputation found) {
        int differences = found.differences().size() + found.moreDifferences();
        Paragraph verdict = new Paragraph(
                found.agrees()
                        ? say(
                                "复算一致：提议、决定与台账全部相符。",
                                "Everything follows from the ledger: proposals and decisions agree with it.")
                        : say(
                                "发现 " + differences + " 处与台账不符。请先备份数据库并保留现状，再核对操作日志中相关人员的记录。",
                                differences
                                        + " differences from the ledger. Take a backup and leave things as they are;"
                                        + " then compare the audit trail of the people named."));
        verdict.addClassNames("notice", found.agrees() ? "tone-good" : "tone-bad");
        Code digest = new Code(found.digest());
        result.removeAll();
        result.add(
                verdict,
                new Facts()
                        .fact(say("截至", "As of"), found.asOf().toString())
                        .fact(say("有台账记录的人员", "Officers with entries"), Integer.toString(found.officers()))
                        .fact(say("台账记录", "Entries"), Long.toString(found.entries()))
                        .fact(say("达到12分的周期", "Cycles at twelve"), Integer.toString(found.crossed()))
                        .fact(say("校验值（SHA-256）", "Fingerprint (SHA-256)"), digest));
        if (!found.differences().isEmpty()) {
            result.add(new H2(say("不符之处", "Differences")), table(found));
        }
        if (found.moreDifferences() > 0) {
            result.add(new Paragraph(say(
                    "另有 " + found.moreDifferences() + " 处未列出。", found.moreDifferences() + " more are not listed.")));
        }
    }

    private PlainTable table(Recomputation found) {
        PlainTable table =
                new PlainTable(say("不符之处", "Differences"), 0, List.of(say("人员", "Officer"), say("不符之处", "Difference")));
        found.differences().forEach(d -> table.row(officer(d.officer()), new Span(context.text(d.text()))));
        return table;
    }

    /** Whoever watches the records does not see the register. */
    private Component officer(OfficerId id) {
        return context.caller().may(Permission.REGISTRY_READ)
                ? new Link("officers/" + id.value(), id.value())
                : new Span(id.value());
    }

    private String say(String zh, String en) {
        return context.text(new LocalText(zh, en));
    }
}
