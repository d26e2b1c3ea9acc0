// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wagewarden.console.web.components.Timeline;
import org.wagewarden.console.web.components.Tone;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.scoring.api.CaseDocument;
import org.wagewarden.scoring.api.DocumentId;
import org.wagewarden.scoring.api.ProcedureStep;
import org.wagewarden.scoring.api.StepKind;

/** Every step of a proceeding with its day, its person and its document, newest on top; then the letters to others. */
final class ProceedingTimeline extends Div {

    private final Desk desk;

    /**
     * @param steps oldest first
     * @param documents oldest first
     */
    ProceedingTimeline(Desk desk, List<ProcedureStep> steps, List<CaseDocument> documents) {
        this.desk = desk;
        Map<DocumentId, CaseDocument> papers = new LinkedHashMap<>();
        documents.forEach(paper -> papers.put(paper.id(), paper));
        Timeline timeline = new Timeline();
        for (ProcedureStep step : steps.reversed()) {
            Component[] links = step.document().map(papers::remove).stream()
                    .map(paper -> PaperLink.to(desk, paper))
                    .toArray(Component[]::new);
            timeline.event(step.on(), desk.text(step.kind().label()), tone(step.kind()), detail(step), links);
        }
        add(timeline);
        if (!papers.isEmpty()) {
            letters(new ArrayList<>(papers.values()));
        }
    }

    private String detail(ProcedureStep step) {
        LocalDate written = LocalDate.ofInstant(step.at(), CityClock.ZONE);
        return Stream.of(
                        step.byName(),
                        step.way().map(way -> desk.text(way.label())).orElse(""),
                        step.proof(),
                        step.text(),
                        written.equals(step.on()) ? "" : desk.text(written + " 登记", "recorded on " + written))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private void letters(List<CaseDocument> letters) {
        UnorderedList list = new UnorderedList();
        letters.forEach(letter -> {
            ListItem item = new ListItem(desk.text("致 ", "To ") + letter.addressee() + " · ");
            item.add(PaperLink.to(desk, letter));
            list.add(item);
        });
        add(new Paragraph(desk.text("另行发出的文书", "Letters to others")), list);
    }

    private static Tone tone(StepKind kind) {
        return switch (kind) {
            case DECISION, SERVICE, EFFECT -> Tone.BAD;
            case STAY, OBJECTION, HEARING_REQUEST -> Tone.WARNING;
            case RESULT, APPROVAL, STAY_LIFTED -> Tone.INFORMATION;
            case OPENED, NOTICE, STATEMENT, NOTHING_TO_STATE, HEARING, LAPSE -> Tone.NEUTRAL;
        };
    }
}
