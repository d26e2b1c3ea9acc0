// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Link;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.scoring.api.Preview;
import org.wagewarden.scoring.api.Proceeding;
import org.wagewarden.scoring.api.ProceedingKind;
import org.wagewarden.scoring.api.ProceedingStage;

/** What a step would mean for one officer, before it is taken: points before and after, what follows, and why. */
final class Consequence extends Div {

    private final ViewContext context;

    private Consequence(ViewContext context) {
        this.context = context;
        addClassName("consequence");
    }

    /** What the end of a proceeding would mean; once in effect, its annulment. */
    static Component of(Desk desk, Proceeding p) {
        Consequence made = new Consequence(desk.context());
        boolean back = p.stage() == ProceedingStage.EFFECTIVE;
        LocalText title =
                back ? new LocalText("如撤销原决定", "If the decision is annulled") : new LocalText("生效后", "Once in effect");
        made.add(new Span(desk.text(title)));
        switch (desk.decisions().preview(desk.caller(), p.id())) {
            case Outcome.Accepted<Preview>(Preview preview) -> {
                if (p.kind() == ProceedingKind.DEDUCTION) {
                    made.points(preview);
                } else {
                    made.filing(preview, p.kind() == ProceedingKind.CANCELLATION && !back);
                }
            }
            case Outcome.Rejected<Preview>(List<Reason> why) ->
                why.forEach(reason -> made.add(new Paragraph(desk.text(reason.text()))));
        }
        return made;
    }

    /** What a deduction would mean. */
    static Consequence of(ViewContext context, Preview preview) {
        Consequence made = new Consequence(context);
        made.points(preview);
        return made;
    }

    private void points(Preview preview) {
        int before = preview.before().balance();
        int after = preview.after().balance();
        Paragraph balance = new Paragraph(text(
                "剩余 %d 分 → %d 分".formatted(before, after), "%d points left → %d points left".formatted(before, after)));
        balance.addClassName("balance");
        add(balance);
        if (preview.crosses()) {
            warn(
                    "tone-bad",
                    "累计将达到 12 分：系统将提出取消备案建议，由有权人员决定（第十五条）。",
                    "The sum would reach 12: a cancellation would be proposed, for a person to decide (Art. 15).");
        }
        if (!preview.vacancies().isEmpty()) {
            vacancies(
                    preview,
                    "若取消备案，以下项目将没有专管员（第五条）：",
                    "If the filing is cancelled, these projects have no officer left (Art. 5):");
        }
        preview.notes().forEach(note -> add(new Paragraph(context.text(note))));
        NativeDetails why = new NativeDetails(
                text("计算说明", "How this is counted"), new StandingExplanation(context, preview.after()));
        add(why);
    }

    private void filing(Preview preview, boolean cancels) {
        if (!cancels) {
            add(new Paragraph(text("备案恢复有效，全市生效。", "The filing is live again, in the whole city.")));
            return;
        }
        warn(
                "tone-bad",
                "备案自送达之日起在全市取消，满一年后方可重新参加培训（第十五条）。",
                "The filing is cancelled in the whole city from the day of service; training again is possible after a full"
                        + " year (Art. 15).");
        if (preview.vacancies().isEmpty()) {
            add(new Paragraph(text("没有在建项目因此缺少专管员。", "No project in progress is left without an officer.")));
        } else {
            vacancies(preview, "以下项目将没有专管员（第五条）：", "These projects have no officer left (Art. 5):");
        }
    }

    private void warn(String tone, String zh, String en) {
        Paragraph warning = new Paragraph(text(zh, en));
        warning.addClassNames("notice", tone);
        add(warning);
    }

    private void vacancies(Preview preview, String zh, String en) {
        UnorderedList list = new UnorderedList();
        preview.vacancies()
                .forEach(vacancy -> list.add(
                        new ListItem(new Link("projects/" + vacancy.project().value(), vacancy.projectName()))));
        add(new Paragraph(text(zh, en)), list);
    }

    private String text(String zh, String en) {
        return context.text(new LocalText(zh, en));
    }
}
