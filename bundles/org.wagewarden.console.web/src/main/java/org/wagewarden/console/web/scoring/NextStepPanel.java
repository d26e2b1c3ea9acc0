// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.scoring.api.NextStep;
import org.wagewarden.scoring.api.Proceeding;
import org.wagewarden.scoring.api.StepKind;

/** A step that may come next: its form, or what keeps the user from it. */
final class NextStepPanel extends Div {

    private final Desk desk;
    private final boolean open;

    NextStepPanel(Desk desk, Proceeding shown, NextStep step) {
        this.desk = desk;
        addClassName("next-step");
        this.open = step.obstacles().isEmpty() && !seldom(shown, step.kind());
        String title = desk.text(title(step.kind()));
        if (!step.obstacles().isEmpty()) {
            addClassName("held");
            add(new H4(title), obstacles(step.obstacles()));
        } else if (open) {
            add(new H4(title), form(shown, step.kind()));
        } else {
            add(new NativeDetails(title, form(shown, step.kind())));
        }
    }

    /** Whether it can be taken now and is what usually comes next. */
    boolean open() {
        return open;
    }

    /** What only some officers ask for, or has been dealt with, is opened when it is needed. */
    private static boolean seldom(Proceeding shown, StepKind kind) {
        return switch (kind) {
            case HEARING_REQUEST, OBJECTION -> true;
            case STATEMENT ->
                shown.notice().filter(notice -> notice.openUntil().isEmpty()).isPresent();
            default -> false;
        };
    }

    /** What is to be done; the label of a step that was taken says that it was done. */
    private static LocalText title(StepKind kind) {
        return switch (kind) {
            case NOTICE -> new LocalText("告知", "Notice");
            case STATEMENT, NOTHING_TO_STATE -> new LocalText("陈述申辩", "Statement");
            case HEARING_REQUEST -> new LocalText("申请听证", "Request for a hearing");
            case HEARING -> new LocalText("听证", "Hearing");
            case DECISION -> new LocalText("决定", "Decision");
            case APPROVAL -> new LocalText("上级批准", "Approval by the second level");
            case SERVICE -> new LocalText("送达", "Service");
            case EFFECT -> new LocalText("生效", "Effect");
            case OBJECTION -> new LocalText("申诉", "Objection");
            case STAY -> new LocalText("停止执行", "Stay of execution");
            case STAY_LIFTED -> new LocalText("恢复执行", "Lifting the stay");
            case RESULT -> new LocalText("复核决定", "Decision on the objection");
            case OPENED, LAPSE -> kind.label();
        };
    }

    private Component obstacles(List<Reason> reasons) {
        UnorderedList list = new UnorderedList();
        reasons.forEach(reason -> list.add(new ListItem(desk.text(reason.text())
                + reason.article()
                        .map(article -> desk.text("（", " (") + desk.text(article.label()) + desk.text("）", ")"))
                        .orElse(""))));
        return list;
    }

    private Component form(Proceeding shown, StepKind kind) {
        return switch (kind) {
            case NOTICE -> new NoticeSteps(desk, shown).notice();
            case STATEMENT, NOTHING_TO_STATE -> new NoticeSteps(desk, shown).statement();
            case HEARING_REQUEST -> new NoticeSteps(desk, shown).hearingRequest();
            case HEARING -> new NoticeSteps(desk, shown).hearing();
            case DECISION -> new DecisionSteps(desk, shown).decision();
            case APPROVAL -> new DecisionSteps(desk, shown).approval();
            case SERVICE -> new DecisionSteps(desk, shown).service();
            case EFFECT -> new DecisionSteps(desk, shown).effect();
            case OBJECTION -> new ObjectionSteps(desk, shown).objection();
            case STAY -> new ObjectionSteps(desk, shown).stay();
            case STAY_LIFTED -> new ObjectionSteps(desk, shown).lift();
            case RESULT -> new ObjectionSteps(desk, shown).result();
            case OPENED, LAPSE -> new Div();
        };
    }
}
