// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Set;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.ErrorSummary;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.scoring.api.CaseDraft;
import org.wagewarden.scoring.api.Finding;
import org.wagewarden.scoring.api.FindingDraft;
import org.wagewarden.scoring.api.FindingState;

/** Why this is another fact than a similar one in another case; there only where there is one (A15). */
final class OtherFactField extends TextArea {

    private static final int MOST = 500;
    private static final int TYPING_MILLIS = 300;
    private static final Set<FindingState> OVER = Set.of(FindingState.DISMISSED, FindingState.ANNULLED);

    OtherFactField(ViewContext context, FindingsView.Services services, Sketch sketch, ErrorSummary errors) {
        super(context.text(new LocalText("为何是不同事实", "Why it is another fact")));
        setHelperText(context.text(new LocalText(
                "该项目前后 30 天内另有案件登记了同一情形。同一事实只扣一次分：请并入该案件；确为不同事实的，在此说明。",
                "Another case has the same situation on this project within 30 days. A fact is charged once: join that case,"
                        + " or say here why this is another fact.")));
        setMaxLength(MOST);
        setMinRows(2);
        addClassName("whole");
        setValue(sketch.otherFact());
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(TYPING_MILLIS);
        addValueChangeListener(event -> sketch.otherFact(event.getValue()));
        List<FindingDraft> drafts = sketch.draft().map(CaseDraft::findings).orElse(List.of());
        setVisible(!sketch.otherFact().isBlank()
                || drafts.stream()
                        .flatMap(draft -> services.findings().similar(context.caller(), draft).stream())
                        .anyMatch(finding -> elsewhere(sketch, finding)));
        errors.field("otherFact", this);
        for (int place = 0; place < drafts.size(); place++) {
            errors.field("findings." + place + ".otherFact", this);
        }
    }

    private static boolean elsewhere(Sketch sketch, Finding finding) {
        return !OVER.contains(finding.state())
                && sketch.caseId().filter(finding.caseId()::equals).isEmpty();
    }
}
