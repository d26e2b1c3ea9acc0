// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Optional;
import org.wagewarden.console.web.components.Badge;
import org.wagewarden.console.web.components.Facts;
import org.wagewarden.console.web.components.Tone;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.scoring.api.CountedDay;
import org.wagewarden.scoring.api.Proceeding;
import org.wagewarden.scoring.api.ProceedingStage;

/** The days that matter in a proceeding now: periods and what is left of them, effect, stay, objection. */
final class ProceedingClock extends Div {

    private final Desk desk;
    private final Facts facts = new Facts();

    ProceedingClock(Desk desk, Proceeding p) {
        this.desk = desk;
        addClassName("clock");
        add(facts);
        if (p.stage() == ProceedingStage.NOTICED) {
            p.notice().ifPresent(this::periods);
        }
        p.ruling().ifPresent(this::ruling);
        if (p.stage() == ProceedingStage.SERVED) {
            p.service().flatMap(Proceeding.Service::objectionUntil).ifPresent(this::objections);
        }
        p.effect().ifPresent(this::effect);
        objection(p);
        setVisible(facts.getElement().getChildCount() > 0);
    }

    private void periods(Proceeding.Notice notice) {
        facts.fact(
                desk.text("陈述申辩期", "Statement period"),
                notice.nothingToState()
                        ? new Span(desk.text("当事人已表示无陈述", "The officer has nothing to state"))
                        : until(notice.statementUntil().day()));
        warn(notice.statementUntil());
        notice.hearingUntil().ifPresent(last -> {
            facts.fact(
                    desk.text("听证", "Hearing"),
                    notice.hearingHeldOn()
                            .map(day -> new Span(desk.text("已于 " + day + " 举行", "held on " + day)))
                            .or(() -> notice.hearingRequestedOn()
                                    .map(day -> new Span(desk.text(
                                            "已于 " + day + " 申请，尚未举行", "asked for on " + day + ", not held yet"))))
                            .orElseGet(() -> notice.noHearing()
                                    ? new Span(desk.text("当事人已表示不申请听证", "The officer asks for no hearing"))
                                    : until(last.day())));
            if (last.missingYears().stream()
                    .anyMatch(year -> !notice.statementUntil().missingYears().contains(year))) {
                warn(last);
            }
        });
    }

    private void objections(CountedDay last) {
        facts.fact(desk.text("申诉期，届满前不生效", "Objections; no effect before"), until(last.day()));
        warn(last);
    }

    private Span until(LocalDate last) {
        return new Span(new Span(desk.text("至 " + last + " ", "until " + last + " ")), PeriodBadge.of(desk, last));
    }

    private void warn(CountedDay counted) {
        counted.warning().ifPresent(warning -> {
            Paragraph note = new Paragraph(desk.text(warning));
            note.addClassNames("notice", "tone-warning");
            add(note);
        });
    }

    private void ruling(Proceeding.Ruling ruling) {
        facts.fact(
                desk.text("决定", "Decision"),
                desk.text(ruling.verdict().label()) + " · " + ruling.byName() + " · " + ruling.on()
                        + (ruling.reasons().isBlank() ? "" : " · " + ruling.reasons()));
        if (ruling.approvalNeeded()) {
            facts.fact(
                    desk.text("上级批准", "Second level"),
                    ruling.approvedByName()
                            .map(name -> desk.text("已由 " + name + " 批准", "approved by " + name))
                            .orElseGet(() -> desk.text("待批准，批准前不能送达", "awaited; nothing is served before")));
        }
    }

    private void effect(Proceeding.Effect effect) {
        fact("生效日期", "In effect since", Optional.of(effect.effectiveOn()));
        fact("撤销日期", "Annulled on", effect.annulledOn());
        effect.stayedOn()
                .ifPresent(day -> facts.fact(
                        desk.text("停止执行", "Stayed"),
                        new Span(
                                new Span(desk.text("自 " + day + " 起 ", "since " + day + " ")),
                                new Badge(desk.text("不计分、不生效", "no effect meanwhile"), Tone.WARNING))));
        if (effect.pausedDays() > 0) {
            facts.fact(
                    desk.text("曾停止执行", "Was stayed for"),
                    desk.text(
                            effect.pausedDays() + " 天，等待期相应顺延",
                            effect.pausedDays() + " days; the wait is longer by them"));
        }
    }

    private void objection(Proceeding p) {
        p.openObjection()
                .ifPresent(objection -> facts.fact(
                        desk.text("申诉", "Objection"),
                        desk.text(
                                objection.filedOn() + " 收到，待复核；申诉期间不停止执行，决定停止执行的除外",
                                "received on " + objection.filedOn()
                                        + ", to be decided; it does not suspend unless stayed")));
    }

    private void fact(String zh, String en, Optional<LocalDate> day) {
        day.ifPresent(known -> facts.fact(desk.text(new LocalText(zh, en)), known.toString()));
    }
}
