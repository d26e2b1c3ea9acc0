// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wagewarden.console.web.components.Badge;
import org.wagewarden.console.web.components.Downloads;
import org.wagewarden.console.web.components.Tone;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.scoring.api.Exhibit;
import org.wagewarden.scoring.api.ExhibitContent;

/** Exhibits with what they show, who attached them and a link to keep each; the withdrawn ones struck through. */
final class ExhibitList extends UnorderedList {

    private final Desk desk;
    private final Function<Exhibit, Optional<ExhibitContent>> content;
    private final Function<Exhibit, Optional<? extends com.vaadin.flow.component.Component>> action;

    /**
     * @param content asked for when a file is downloaded
     * @param action what can be done with an exhibit that stands
     */
    ExhibitList(
            Desk desk,
            List<Exhibit> shown,
            Function<Exhibit, Optional<ExhibitContent>> content,
            Function<Exhibit, Optional<? extends com.vaadin.flow.component.Component>> action) {
        this.desk = desk;
        this.content = content;
        this.action = action;
        addClassName("exhibits");
        shown.forEach(exhibit -> add(item(exhibit)));
    }

    private ListItem item(Exhibit exhibit) {
        Div head = new Div(Downloads.kept(
                exhibit.file().name(),
                exhibit.file().name(),
                exhibit.file().kind().mediaType(),
                () -> content.apply(exhibit).map(ExhibitContent::bytes)));
        head.addClassName("head");
        Paragraph shows = new Paragraph(exhibit.description());
        shows.addClassName("shows");
        Span from = new Span(FileWords.kind(desk.context(), exhibit.file()) + " · " + exhibit.attachedByName() + " · "
                + LocalDate.ofInstant(exhibit.attachedAt(), CityClock.ZONE));
        from.addClassName("muted");
        ListItem item = new ListItem(head, shows, from, FileWords.fingerprint(exhibit.file()));
        exhibit.withdrawal().ifPresent(withdrawal -> {
            item.addClassName("withdrawn");
            head.add(new Badge(desk.text("已撤回", "Withdrawn"), Tone.NEUTRAL));
            item.add(new Paragraph(desk.text("撤回理由：", "Withdrawn because: ") + withdrawal.reason() + " · "
                    + withdrawal.byName() + " · " + LocalDate.ofInstant(withdrawal.at(), CityClock.ZONE)));
        });
        if (exhibit.stands()) {
            action.apply(exhibit).ifPresent(head::add);
        }
        return item;
    }
}
