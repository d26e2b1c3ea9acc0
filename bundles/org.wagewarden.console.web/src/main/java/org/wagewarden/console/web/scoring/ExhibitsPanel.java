// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.wagewarden.access.api.Permission;
import org.wagewarden.scoring.api.CaseId;
import org.wagewarden.scoring.api.Exhibit;

/** 证据材料: what proves the findings of a case, with the way to add to it and to withdraw what was attached wrongly. */
final class ExhibitsPanel extends Div {

    ExhibitsPanel(Desk desk, CaseId id) {
        addClassName("panel");
        boolean works = desk.caller().may(Permission.FINDING_WRITE);
        List<Exhibit> all = desk.exhibits().of(desk.caller(), id);
        Div head = new Div(new H2(desk.text("证据材料", "Exhibits")));
        head.addClassName("buttons");
        if (works) {
            head.add(new Button(desk.text("补充材料", "Attach files"), event -> new AttachDialog(desk, id).open()));
        }
        add(head);
        if (all.isEmpty()) {
            Paragraph none = new Paragraph(desk.text(
                    "本案还没有证据材料；照片、扫描件和台账可随时补充。",
                    "The case has no exhibits yet; photographs, scans and tables can be attached at any time."));
            none.addClassName("muted");
            add(none);
            return;
        }
        add(new ExhibitList(
                desk,
                all,
                exhibit -> desk.exhibits().content(desk.caller(), exhibit.id()),
                exhibit -> works ? Optional.of(withdraw(desk, exhibit)) : Optional.empty()));
    }

    private static Button withdraw(Desk desk, Exhibit exhibit) {
        Button withdraw = new Button(desk.text("撤回", "Withdraw"), event -> new WithdrawDialog(desk, exhibit).open());
        withdraw.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        withdraw.setAriaLabel(desk.text(
                "撤回 " + exhibit.file().name(), "Withdraw " + exhibit.file().name()));
        return withdraw;
    }
}
