// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Badge;
import org.wagewarden.console.web.components.Timeline;
import org.wagewarden.console.web.components.Tone;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.scoring.api.Cycle;
import org.wagewarden.scoring.api.Measures;
import org.wagewarden.scoring.api.Standing;

/** The whole ledger, cycle by cycle, the present one on top: the sum of each as a bar, and under it its entries. */
final class LedgerPanel extends Div {

    private final ViewContext context;
    private final Standing standing;

    LedgerPanel(ViewContext context, Standing standing) {
        this.context = context;
        this.standing = standing;
        addClassNames("panel", "ledger");
        add(new H2(text("扣分台账", "Points ledger")));
        if (standing.lines().isEmpty()) {
            add(new Paragraph(text("没有扣分记录。", "No entry.")));
            return;
        }
        standing.cycles().reversed().forEach(this::cycle);
        List<Standing.Line> outside = lines(line -> cycleOf(line).isEmpty());
        if (!outside.isEmpty()) {
            add(new H3(text("不计入任何记分周期", "Counted in no cycle")), timeline(outside));
        }
    }

    private void cycle(Standing.CycleSum each) {
        Cycle cycle = each.cycle();
        boolean present = standing.cycle().equals(Optional.of(cycle));
        H3 title = new H3(text("第 %d 个记分周期".formatted(cycle.number()), "Cycle %d".formatted(cycle.number())));
        Span days = new Span(cycle.from() + " – " + cycle.to());
        days.addClassName("muted");
        Div head = new Div(title, days, bar(each));
        head.addClassName("cycle");
        if (present) {
            head.add(new Badge(text("本周期", "present"), Tone.INFORMATION));
        } else if (each.crossedBy().isPresent()) {
            head.add(new Badge(text("达到 12 分", "reached 12"), Tone.BAD));
        }
        List<Standing.Line> lines = lines(line -> cycleOf(line).equals(Optional.of(cycle)));
        add(head);
        if (lines.isEmpty()) {
            add(new Paragraph(text("没有扣分记录。", "No entry.")));
        } else {
            add(timeline(lines));
        }
    }

    private Div bar(Standing.CycleSum each) {
        Div bar = new Div();
        bar.addClassNames("cycle-bar", each.crossedBy().isPresent() ? "tone-bad" : "tone-warning");
        int share = Math.min(each.sum(), Measures.FULL_SCORE) * 100 / Measures.FULL_SCORE;
        bar.getStyle().set("--share", share + "%");
        Span sum = new Span(text("累计 %d 分".formatted(each.sum()), "%d deducted".formatted(each.sum())));
        Div both = new Div(bar, sum);
        both.addClassName("cycle-sum");
        return both;
    }

    /** A correction stands with what it corrects. */
    private Optional<Cycle> cycleOf(Standing.Line line) {
        return line.cycle().or(() -> line.entry()
                .corrects()
                .flatMap(id -> standing.lines().stream()
                        .filter(other -> other.entry().id().equals(id))
                        .findFirst())
                .flatMap(this::cycleOf));
    }

    private List<Standing.Line> lines(Predicate<Standing.Line> wanted) {
        return standing.lines().stream().filter(wanted).toList().reversed();
    }

    private Timeline timeline(List<Standing.Line> lines) {
        Timeline timeline = new Timeline();
        lines.forEach(line -> new LedgerLine(context, standing, line).to(timeline));
        return timeline;
    }

    private String text(String zh, String en) {
        return context.text(new LocalText(zh, en));
    }
}
