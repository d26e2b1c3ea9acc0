// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.wagewarden.scoring.api.Inspector;

/** Fields for the two persons who made the inspection. */
final class InspectorFields {

    private final TextField firstName;
    private final TextField firstNumber;
    private final TextField secondName;
    private final TextField secondNumber;

    InspectorFields(Desk desk, StepForm form) {
        firstName = form.field("inspectors", text(desk.text("检查人员一", "First inspector"), 100));
        firstNumber = form.field("first-number", text(desk.text("执法证号一", "First certificate"), 60));
        secondName = form.field("second-name", text(desk.text("检查人员二", "Second inspector"), 100));
        secondNumber = form.field("second-number", text(desk.text("执法证号二", "Second certificate"), 60));
    }

    private static TextField text(String label, int most) {
        TextField field = new TextField(label);
        field.setMaxLength(most);
        return field;
    }

    List<Inspector> value() {
        return List.of(
                new Inspector(firstName.getValue(), firstNumber.getValue()),
                new Inspector(secondName.getValue(), secondNumber.getValue()));
    }
}
