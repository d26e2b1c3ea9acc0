// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.checkbox.Checkbox;
import org.wagewarden.scoring.api.Proceeding;

/** The express waiver of a hearing beside a statement; only where a hearing may still be asked for. */
final class NoHearingField {

    private final Checkbox box;

    NoHearingField(Desk desk, StepForm form, Proceeding shown) {
        this.box = new Checkbox(desk.text("不申请听证", "No hearing is asked for"));
        box.addClassName("whole");
        if (possible(shown)) {
            form.part(box);
        }
    }

    boolean chosen() {
        return box.getValue();
    }

    /** Whether a hearing may be asked for. */
    static boolean possible(Proceeding shown) {
        return shown.notice()
                .filter(notice -> notice.hearingUntil().isPresent()
                        && notice.hearingRequestedOn().isEmpty())
                .isPresent();
    }
}
