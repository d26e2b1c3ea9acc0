// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wagewarden.access.api.Permission;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.scoring.api.CaseId;
import org.wagewarden.scoring.api.Recusal;

/** Who withdrew from a case, and the button with which the user does. */
final class Recusals {

    private final Desk desk;
    private final CaseId id;
    private final List<Recusal> all;

    Recusals(Desk desk, CaseId id) {
        this.desk = desk;
        this.id = id;
        this.all = desk.proceedings().recusals(desk.caller(), id);
    }

    /** For those who could take a step, until they declared a conflict. */
    Optional<Button> button() {
        return desk.caller().may(Permission.FINDING_WRITE) && !own()
                ? Optional.of(new Button(
                        desk.text("申请回避", "Declare a conflict"), event -> new RecusalDialog(desk, id).open()))
                : Optional.empty();
    }

    /** Says who did; empty while nobody did. */
    Optional<Div> notice() {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Div notice = new Div();
        notice.addClassNames("notice", own() ? "tone-warning" : "tone-information");
        if (own()) {
            notice.add(new Paragraph(desk.text(
                    "您已在本案中申请回避，不能再办理本案。",
                    "You declared a conflict of interest and can do nothing more in this case.")));
        }
        all.forEach(one -> notice.add(new Paragraph(desk.text("回避：", "Recused: ") + one.name() + " · "
                + LocalDate.ofInstant(one.at(), CityClock.ZONE) + " · " + one.reason())));
        return Optional.of(notice);
    }

    private boolean own() {
        return all.stream().anyMatch(one -> one.account().equals(desk.caller().account()));
    }
}
